/**
 * The third way to make sure of a number: after its form was checked and beside the document that a person sees, its issuer
 * is asked. Ports are plain: one question, one answer, no state.
 */

/** `unavailable`: the source did not answer, or not about this; the number stays as it was. */
export type Verdict = Readonly<{
  outcome: 'confirmed' | 'denied' | 'unavailable'
  /** Kept as evidence beside the number: nothing about people, nothing but what the source said of the registration. */
  evidence: Readonly<Record<string, string>>
}>

export type Verifier = Readonly<{
  /** The word kept as the number's source: `api-setu`, `simulated`. */
  source: string
  /** Says so wherever its findings are shown: they prove nothing. */
  simulated: boolean
  kinds: readonly string[]
  /** Never throws for what the source says or fails to say. */
  verify(kind: string, value: string): Promise<Verdict>
}>

export const UNAVAILABLE: Verdict = { outcome: 'unavailable', evidence: {} }
