/** Who a passkey is for: the host's name, and the address in the browser's bar (WebAuthn Level 3). */
export type RelyingParty = Readonly<{ id: string; origin: string }>
