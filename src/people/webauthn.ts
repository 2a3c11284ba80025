/** The library that reads passkeys, loaded when the first one is asked for: it would slow every start by a seventh of a second. */
export const webauthn = () => import('@simplewebauthn/server')
