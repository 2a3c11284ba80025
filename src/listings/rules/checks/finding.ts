/** What a check has to say about an offer, and what it looks at. */
import type { Day } from '#kernel/day.ts'
import type { Params } from '#kernel/words.ts'
import type { MaterialPart } from '#catalogue/rules/product.ts'
import type { OfferContent } from '../offer.ts'

/** block: not handed in before it is put right · warn: may go, at her risk · hint: could be better. */
export type Weight = 'block' | 'warn' | 'hint'
export const WEIGHTS: readonly Weight[] = ['block', 'warn', 'hint']

/**
 * `title`, `description`, `bullets.2`, `brand`, `attributes.<name>`; `''` = the offer as a whole, `firm` = what the firm
 * holds, `product` = what the catalogue says.
 */
export type Field = string

export type Finding = Readonly<{
  /** Of listing-rules.csv. */
  rule: string
  check: string
  weight: Weight
  field: Field
  /** The place in the field's text, UTF-16 units; both 0 where it is not about certain words. */
  from: number
  to: number
  /** Those words, or what is missing. */
  text: string
  params: Params
  /** The whole field as it could stand instead; null where only she can tell. */
  better: string | null
  source: string
  /** The first day on which the rule holds. */
  since: Day
}>

/** An offer with all that the checks look at. */
export type Checked = Readonly<{
  /** ISO 3166-1 alpha-2. */
  market: string
  /** BCP 47 tag of the texts. */
  lang: string
  content: OfferContent
  product: Readonly<{
    hs: string | null
    /** Of the trade book's `makes`: cosmetic, food, textile … */
    traits: readonly string[]
    forChildren: boolean
    materials: readonly MaterialPart[]
    giProduct: string | null
  }>
  firm: Readonly<{ held: ReadonlySet<string>; giProducts: readonly string[] }>
}>

export type Place = Readonly<{ field: Field; text: string }>

/** Every text of an offer that a buyer reads. */
export function textsOfOffer({ title, bullets, description, brand, attributes }: OfferContent): Place[] {
  return [
    { field: 'title', text: title },
    ...bullets.map((text, at) => ({ field: `bullets.${at}`, text })),
    { field: 'description', text: description },
    { field: 'brand', text: brand },
    ...Object.entries(attributes).flatMap(([name, value]) =>
      typeof value === 'string' ? [{ field: `attributes.${name}`, text: value }] : [],
    ),
  ].filter(({ text }) => text !== '')
}

/** The content with one field's text replaced; an emptied bullet goes. */
export function withText(content: OfferContent, field: Field, text: string): OfferContent {
  if (field === 'title' || field === 'description' || field === 'brand') return { ...content, [field]: text }
  const [kind, name = ''] = field.split('.')
  if (kind === 'bullets')
    return {
      ...content,
      bullets: content.bullets.map((one, at) => (at === Number(name) ? text : one)).filter(Boolean),
    }
  if (kind === 'attributes')
    return { ...content, attributes: { ...content.attributes, [field.slice(11)]: text } }
  return content
}
