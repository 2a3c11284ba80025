/** How long to wait before asking again: full jitter, so that many waiting callers do not come back together. */
const firstMs = 500
const capMs = 30_000

/** Anything between nothing and the doubled step, at most half a minute. `first` is the first step's size. */
export function backoffMs(attempt: number, random: number, first = firstMs): number {
  return Math.round(random * Math.min(Math.max(capMs, first), first * 2 ** attempt))
}
