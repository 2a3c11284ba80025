/** Amounts between Amazon's decimal texts and our minor units, exactly. */
import { formatAmount, parseAmount, type Minor } from '#kernel/money.ts'
import type { Amount } from '../../port.ts'

/** How many digits a currency's minor unit has (ISO 4217, as the runtime knows it). */
export const digitsOf = (currency: string): number =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2

/** `-12.5`, `1E+2`; undefined where it has more digits than the currency, or is no number. */
export function amountOf(text: string | undefined, currency: string | undefined): Amount | undefined {
  if (text === undefined || !currency || !/^[A-Z]{3}$/.test(currency)) return undefined
  const digits = digitsOf(currency)
  const plain = withoutExponent(text)
  const size = plain === undefined ? undefined : parseAmount(plain.replace(/^-/, ''), digits)
  if (size === undefined) return undefined
  return { minor: text.startsWith('-') ? -size : size, currency, digits }
}

function withoutExponent(text: string): string | undefined {
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,2}))?$/.exec(text)
  if (!match) return undefined
  const [, sign, whole = '', fraction = '', power = '0'] = match
  const shift = Number(power)
  const digits = whole + fraction
  const point = whole.length + shift
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`
  const padded = digits.padEnd(point, '0')
  const rest = padded.slice(point)
  return `${sign}${padded.slice(0, point)}${rest === '' ? '' : `.${rest}`}`
}

/** A price as the JSON number that Amazon's schemas want. Up to fifteen digits print back exactly. */
export const numberOf = (price: Readonly<{ minor: Minor; digits: number }>): number =>
  Number(formatAmount(price.minor, price.digits))
