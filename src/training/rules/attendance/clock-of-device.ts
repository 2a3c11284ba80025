/** A phone's clock may be wrong. How far is known when it hands in, since it then says what time it thinks it is. */

/**
 * The instant of a scan by our own clock: what the phone noted, put right by how far it is off now; never later than the
 * moment it reached us. All in milliseconds.
 */
export function rightedInstant(noted: number, phoneNow: number, ourNow: number): number {
  return Math.min(noted + (ourNow - phoneNow), ourNow)
}
