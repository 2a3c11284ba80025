/**
 * An offer in Amazon's envelopes: `[{ value, language_tag, marketplace_id }]`, as the schema of the product type says for each
 * attribute. Without the schema: by the habits that all product types share.
 */
import type { Json, Market, Offer, OfferContent } from '../../port.ts'
import type { Attributes, Patch } from '../operations/listings-items.ts'
import { numberOf } from './amounts.ts'

type Entry = Record<string, unknown>
/** What each entry of an attribute may hold; undefined: the schema does not know the attribute. */
export type Slots = (attribute: string) => ReadonlySet<string> | undefined

type Property = Readonly<{ items?: Readonly<{ properties?: Readonly<Record<string, unknown>> }> }>

export function slotsOf(schema: object): Slots {
  const properties = (schema as { properties?: Readonly<Record<string, Property>> }).properties ?? {}
  return (attribute) => {
    const its = properties[attribute]?.items?.properties
    return its ? new Set(Object.keys(its)) : undefined
  }
}

/** Texts have a language nearly everywhere. */
const habits: ReadonlySet<string> = new Set(['item_name', 'brand', 'bullet_point', 'product_description'])
export const noSchema: Slots = (attribute) =>
  habits.has(attribute)
    ? new Set(['value', 'language_tag', 'marketplace_id'])
    : new Set(['value', 'marketplace_id'])

/** `de-DE` or `de` → the store's `de_DE`; a language that the store has not: its first. */
export function languageTag(lang: string, market: Market): string {
  const tags = market.langs.map((tag) => tag.replace('-', '_'))
  const wanted = lang.replace('-', '_')
  const [language] = wanted.split('_')
  return (
    tags.find((tag) => tag === wanted) ??
    tags.find((tag) => tag.split('_')[0] === language) ??
    tags[0] ??
    wanted
  )
}

type Frame = Readonly<{ slots: Slots; market: Market; tag: string }>

/** One attribute: a plain value, a list of them, or objects that already name their parts. */
function enveloped(attribute: string, value: Json, frame: Frame): Entry[] {
  const slots = frame.slots(attribute)
  const around: Entry = {
    ...(slots?.has('language_tag') ? { language_tag: frame.tag } : {}),
    ...(slots && !slots.has('marketplace_id') ? {} : { marketplace_id: frame.market.outsideId }),
  }
  const entries = (Array.isArray(value) ? value : [value]) as readonly Json[]
  return entries.map((one) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? { ...around, ...(one as Entry) }
      : { value: one, ...around },
  )
}

/** Everything that the offer says, for a whole submission. Attributes of the draft win over what we derive. */
export function attributesOf(offer: Offer, market: Market, slots: Slots): Attributes {
  const frame: Frame = { slots, market, tag: languageTag(offer.lang, market) }
  const said: Record<string, Json> = { ...derived(offer.content), ...offer.content.attributes }
  const known = Object.entries(said).filter(([name]) => slots(name) !== undefined)
  return {
    ...Object.fromEntries(known.map(([name, value]) => [name, enveloped(name, value, frame)])),
    ...saleOf(offer, market, slots),
  }
}

function derived(content: OfferContent): Record<string, Json> {
  const [main, ...others] = content.photos
  const all: Record<string, Json> = {
    item_name: content.title,
    brand: content.brand,
    bullet_point: content.bullets,
    product_description: content.description,
    country_of_origin: content.origin,
    condition_type: 'new_new',
    ...numberedBy(content.gtin),
    ...(main ? { main_product_image_locator: { media_location: main } } : {}),
  }
  for (const [index, photo] of others.slice(0, 8).entries())
    all[`other_product_image_locator_${index + 1}`] = { media_location: photo }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== '' && !isEmptyList(value)))
}

const isEmptyList = (value: Json): boolean => Array.isArray(value) && value.length === 0

/** The item's number, or the claim that it is exempt from having one. */
function numberedBy(gtin: string | null): Record<string, Json> {
  if (gtin === null) return { supplier_declared_has_product_identifier_exemption: true }
  const type = gtin.length === 12 ? 'upc' : gtin.length === 14 ? 'gtin' : 'ean'
  return { externally_assigned_product_identifier: { type, value: gtin } }
}

/** Price and stock: what changes from day to day. */
function saleOf(offer: Offer, market: Market, slots: Slots): Record<string, Entry[]> {
  const withStore = slots('fulfillment_availability')?.has('marketplace_id') ?? false
  return {
    purchasable_offer: [
      {
        currency: offer.price.currency,
        audience: 'ALL',
        our_price: [{ schedule: [{ value_with_tax: numberOf(offer.price) }] }],
        marketplace_id: market.outsideId,
      },
    ],
    fulfillment_availability: [
      {
        fulfillment_channel_code: 'DEFAULT',
        quantity: offer.quantity,
        lead_time_to_ship_max_days: offer.handlingDays,
        ...(withStore ? { marketplace_id: market.outsideId } : {}),
      },
    ],
  }
}

/** The same two attributes as patches, for a listing that is there already. */
export const salePatches = (offer: Offer, market: Market, slots: Slots): Patch[] =>
  Object.entries(saleOf(offer, market, slots)).map(([name, value]) => ({
    op: 'replace',
    path: `/attributes/${name}`,
    value,
  }))

/** Whether an item over there holds all that we sent; what it holds besides does not matter. */
export function holds(theirs: Readonly<Record<string, unknown>> | undefined, ours: Attributes): boolean {
  return theirs !== undefined && Object.entries(ours).every(([name, value]) => contains(theirs[name], value))
}

/** Entries in whatever order, with whatever Amazon added to them. */
function contains(theirs: unknown, ours: unknown): boolean {
  if (Array.isArray(ours))
    return Array.isArray(theirs) && ours.every((one) => theirs.some((other) => contains(other, one)))
  if (typeof ours === 'object' && ours !== null)
    return (
      typeof theirs === 'object' &&
      theirs !== null &&
      Object.entries(ours).every(([key, one]) => contains((theirs as Entry)[key], one))
    )
  return theirs === ours
}
