/** Exchange rates published against the euro, turned into units of each currency for one rupee. */
import type { Day } from '#kernel/day.ts'
import { parseRatio, type Ratio } from '#kernel/money.ts'

/** One day of a euro-based list: units of each currency for one euro, as printed. */
export type EuroRates = Readonly<{ day: Day; rates: ReadonlyMap<string, string> }>

export type RupeeRate = Readonly<{ currency: string; day: Day; perInr: string }>

/** Digits that a rate keeps; more than any published rate has. */
const SIGNIFICANT = 9

/** Every currency of the list and the euro itself, per rupee; undefined where the list has no rupee. */
export function rupeeRates({ day, rates }: EuroRates): RupeeRate[] | undefined {
  const rupee = parseRatio(rates.get('INR') ?? '')
  if (!rupee || rupee.num === 0n) return undefined
  const found: RupeeRate[] = []
  for (const [currency, printed] of [['EUR', '1'] as const, ...rates]) {
    const rate = parseRatio(printed)
    if (currency === 'INR' || !rate || rate.num === 0n) continue
    found.push({ currency, day, perInr: significant(rate.num * rupee.den, rate.den * rupee.num) })
  }
  return found.sort((a, b) => (a.currency < b.currency ? -1 : 1))
}

/** `num ÷ den` with nine significant digits, rounded half up, superfluous zeros dropped. */
export function significant(num: Ratio['num'], den: Ratio['den']): string {
  const size = String(num / den)
  // Places after the point: fewer where whole digits count already, more where the first ones are zeros.
  let places = size === '0' ? SIGNIFICANT : SIGNIFICANT - size.length
  if (size === '0') while (num * 10n ** BigInt(places - SIGNIFICANT + 1) < den) places++
  const scale = 10n ** BigInt(Math.max(places, 0))
  const rounded = (2n * num * scale + den) / (2n * den)
  const digits = String(rounded).padStart(places + 1, '0')
  const whole = digits.slice(0, digits.length - Math.max(places, 0))
  const fraction = digits.slice(whole.length).replace(/0+$/, '')
  return fraction ? `${whole}.${fraction}` : whole
}
