/**
 * Money is an integer number of minor units (paise, cents, fils) as bigint; a rate is an exact ratio.
 * Every division names its rounding.
 */
export type Minor = bigint
export type Ratio = Readonly<{ num: bigint; den: bigint }>
export type Rounding = 'half-up' | 'floor' | 'ceil'

/** value × num ÷ den, rounded as named; half-up rounds a half away from zero. Refuses a zero divisor. */
export function mulDiv(value: bigint, num: bigint, den: bigint, rounding: Rounding): bigint {
  if (den <= 0n) throw new RangeError('mulDiv: the divisor must be positive')
  const product = value * num
  const negative = product < 0n
  const size = negative ? -product : product
  const floor = size / den
  const rest = size % den
  const up = rounding === 'half-up' ? rest * 2n >= den : rest > 0n && (rounding === 'ceil') !== negative
  const rounded = up ? floor + 1n : floor
  return negative ? -rounded : rounded
}

/** A share in basis points (250 = 2.5 %), rounded half up. */
export const shareBps = (value: Minor, bps: number): Minor => mulDiv(value, BigInt(bps), 10_000n, 'half-up')

/** `12.345` with 2 digits → refused (undefined); `12.3` with 2 digits → 1230n. No sign, no exponent, no grouping. */
export function parseAmount(text: string, digits: number): Minor | undefined {
  const match = /^(\d{1,15})(?:\.(\d{1,9}))?$/.exec(text)
  if (!match) return undefined
  const fraction = (match[2] ?? '').replace(/0+$/, '')
  if (fraction.length > digits) return undefined
  return BigInt(match[1]! + fraction.padEnd(digits, '0'))
}

/** The plain decimal of a number of minor units: 1230n with 2 digits → `12.30`. */
export function formatAmount(minor: Minor, digits: number): string {
  const sign = minor < 0n ? '-' : ''
  const text = (minor < 0n ? -minor : minor).toString().padStart(digits + 1, '0')
  return digits === 0 ? sign + text : `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`
}

/** An exact ratio from a plain or scientific decimal (`0.0104`, `1.25e-7`). */
export function parseRatio(text: string): Ratio | undefined {
  const match = /^(\d+)(?:\.(\d+))?(?:e([+-]?\d{1,2}))?$/i.exec(text)
  if (!match) return undefined
  const fraction = match[2] ?? ''
  const power = Number(match[3] ?? 0) - fraction.length
  const digits = BigInt(match[1]! + fraction)
  return power >= 0
    ? { num: digits * 10n ** BigInt(power), den: 1n }
    : { num: digits, den: 10n ** BigInt(-power) }
}
