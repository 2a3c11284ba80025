/**
 * Global Trade Item Numbers of 8, 12, 13 or 14 digits (GS1 General Specifications, sections 1.4 and 7.9). Dhow keeps the number
 * as it was printed; to compare two, both are filled up to 14 digits.
 */
import { no, yes, type Answer } from '#kernel/refusal.ts'
import { GtinCheckDigit, GtinLength } from '../refusals/identifiers.ts'

export type GtinForm = 'GTIN-8' | 'GTIN-12' | 'GTIN-13' | 'GTIN-14'

/** Who gave the number out: `india`: GS1 India; `restricted`: a shop's own, means nothing outside it; `coupon`: no goods. */
export type GtinOrigin = 'india' | 'elsewhere' | 'restricted' | 'coupon'

export type Gtin = Readonly<{ value: string; form: GtinForm; origin: GtinOrigin }>

const FORMS: Readonly<Record<number, GtinForm>> = { 8: 'GTIN-8', 12: 'GTIN-12', 13: 'GTIN-13', 14: 'GTIN-14' }

/** Weights 3, 1, 3 … from the right; the check digit fills up to the next ten (7.9.1). Of the digits without it. */
export function checkDigit(digits: string): number {
  let sum = 0
  for (let at = 0; at < digits.length; at += 1) {
    const digit = digits.charCodeAt(digits.length - 1 - at) - 48
    sum += at % 2 === 0 ? digit * 3 : digit
  }
  return (10 - (sum % 10)) % 10
}

export const gtin14 = (value: string): string => value.padStart(14, '0')

/** Blanks and hyphens are forgiven. Refuses another length, and a number whose check digit does not fit. */
export function parseGtin(text: string, field = 'gtin'): Answer<Gtin> {
  const value = text.normalize('NFKC').replace(/[\s-]/g, '')
  const form = /^\d+$/.test(value) ? FORMS[value.length] : undefined
  if (!form) return no(GtinLength({}, field))
  const expected = checkDigit(value.slice(0, -1))
  if (expected !== Number(value.at(-1))) return no(GtinCheckDigit({ digit: expected }, field))
  return yes({ value, form, origin: originOf(value) })
}

/** By the GS1 prefix: the first three of thirteen digits; GTIN-8 has prefixes of its own (1.4.2). */
function originOf(value: string): GtinOrigin {
  if (value.length === 8) {
    const prefix = Number(value.slice(0, 3))
    if (prefix <= 99 || (prefix >= 200 && prefix <= 299)) return 'restricted'
    return prefix === 890 ? 'india' : 'elsewhere'
  }
  const prefix = Number(gtin14(value).slice(1, 4))
  if ((prefix >= 20 && prefix <= 29) || (prefix >= 40 && prefix <= 49) || (prefix >= 200 && prefix <= 299))
    return 'restricted'
  if ((prefix >= 50 && prefix <= 59) || (prefix >= 980 && prefix <= 999)) return 'coupon'
  return prefix === 890 ? 'india' : 'elsewhere'
}

/** Whether a marketplace or a buyer abroad can take it: neither a shop's own number nor a coupon's. */
export const isForTrade = ({ origin }: Pick<Gtin, 'origin'>): boolean =>
  origin === 'india' || origin === 'elsewhere'
