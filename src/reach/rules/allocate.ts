import type { Minor } from '#kernel/money.ts'

/**
 * Splits an amount by weights so that the parts add up to it exactly: each part rounds down, and the units left over go
 * to the largest remainders, earlier parts first. Equal parts where all weights are zero.
 */
export function allocate(amount: Minor, weights: readonly Minor[]): Minor[] {
  const total = weights.reduce((a, b) => a + b, 0n)
  const shares = total === 0n ? weights.map(() => 1n) : weights
  const whole = total === 0n ? BigInt(weights.length) : total
  if (whole === 0n) return []
  const parts = shares.map((weight) => (amount * weight) / whole)
  let left = amount - parts.reduce((a, b) => a + b, 0n)
  const byRemainder = shares
    .map((weight, index) => ({ index, remainder: (amount * weight) % whole }))
    .sort((a, b) => (a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1))
  for (const { index } of byRemainder) {
    if (left === 0n) break
    parts[index]! += 1n
    left -= 1n
  }
  return parts
}
