/** A SKU: the maker's own short name for one variant, the same on every marketplace. */
import { no, yes, type Answer } from '#kernel/refusal.ts'
import { SkuWrong } from '../refusals/identifiers.ts'
import { OPTION_NAMES, type Options } from './product.ts'

export const SKU = /^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/

export function readSku(text: string, field = 'sku'): Answer<string> {
  const sku = text.normalize('NFKC').trim()
  return SKU.test(sku) ? yes(sku) : no(SkuWrong({}, field))
}

/** Letters of the words that tell something; of one word its first five. `Block print kurta` → `BLPRKU`, `Kurta` → `KURTA`. */
export function stemOf(latinTitle: string): string {
  const words = latinTitle
    .normalize('NFKD')
    .toUpperCase()
    .split(/[^A-Z0-9]+/)
    .filter((word) => word.length > 1 && !EMPTY.has(word))
  if (words.length === 0) return 'ITEM'
  if (words.length === 1) return words[0]!.slice(0, 5)
  return words.slice(0, 3).reduce((stem, word) => stem + word.slice(0, 2), '')
}

const EMPTY: ReadonlySet<string> = new Set([
  'OF',
  'THE',
  'AND',
  'FOR',
  'WITH',
  'IN',
  'NI',
  'NO',
  'KI',
  'KA',
  'KE',
  'NE',
])

/** `S`, `XL`, `10` whole; longer words their first three letters. */
const optionCode = (value: string): string =>
  value
    .normalize('NFKD')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .slice(0, 3)

/**
 * A legible SKU that nobody of the firm has: stem, options in their order, and a number only where it must be. `taken` holds
 * SKUs in small letters. Letters of another script give no letters: then the number tells them apart.
 */
export function proposeSku(latinTitle: string, options: Options, taken: ReadonlySet<string>): string {
  const codes = OPTION_NAMES.map((name) => optionCode(options[name] ?? '')).filter(Boolean)
  const base = [stemOf(latinTitle), ...codes].join('-').slice(0, 34)
  if (!taken.has(base.toLowerCase())) return base
  for (let number = 2; ; number += 1)
    if (!taken.has(`${base}-${number}`.toLowerCase())) return `${base}-${number}`
}
