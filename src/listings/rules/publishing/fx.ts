/** When a rate of exchange has moved so far that a price abroad must follow. */
import { mulDiv, type Minor, type Ratio } from '#kernel/money.ts'

/** Millionths of the currency for one rupee: 0.0104 → 10400. At least one. */
export function millionths(rate: Ratio): bigint {
  const rounded = mulDiv(rate.num, 1_000_000n, rate.den, 'half-up')
  return rounded > 0n ? rounded : 1n
}

/** By how many basis points the rate moved, up or down. */
export function movedBps(before: bigint, now: bigint): number {
  const by = now > before ? now - before : before - now
  return Number(mulDiv(by, 10_000n, before, 'half-up'))
}

/** Whether prices worked out at `before` are to be worked out anew: the rate moved by more than the step. */
export const isMoved = (before: bigint, now: bigint, stepBps: number): boolean =>
  movedBps(before, now) > stepBps

/** The same worth in rupees at another rate, rounded half up; at least the smallest coin. */
export function atRate(price: Minor, before: bigint, now: bigint): Minor {
  const scaled = mulDiv(price, now, before, 'half-up')
  return scaled > 0n ? scaled : 1n
}
