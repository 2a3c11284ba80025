/**
 * Offers as Google's product feed (RSS 2.0 with the g: namespace, or tab-separated), by its product data specification
 * (support.google.com/merchants/answer/7052112). Price searches of others read the same.
 */
import { formatAmount, type Minor } from '#kernel/money.ts'
import type { Offer } from '../offer.ts'

export type FeedItem = Readonly<{
  offer: Offer
  market: string
  productId: string
  link: string
  /** The main one first; a piece without a photo may not stand in a feed. */
  images: readonly string[]
  weightGrams: number | null
  shipping?: Minor | undefined
}>

/** Names in the order of the columns. */
const NAMES = [
  'id',
  'item_group_id',
  'title',
  'description',
  'link',
  'image_link',
  'additional_image_link',
  'availability',
  'price',
  'condition',
  'brand',
  'gtin',
  'identifier_exists',
  'color',
  'size',
  'material',
  'pattern',
  'gender',
  'age_group',
  'google_product_category',
  'shipping_weight',
  'max_handling_time',
  'shipping',
] as const
type Name = (typeof NAMES)[number]
type Cells = Readonly<Partial<Record<Name, string>>>
const MOST_IMAGES = 10

const amount = (minor: Minor, { price }: Offer): string =>
  `${formatAmount(minor, price.digits)} ${price.currency}`

function cellsOf({ offer, market, productId, link, images, weightGrams, shipping }: FeedItem): Cells {
  const { content } = offer
  const own = Object.fromEntries(
    NAMES.flatMap((name) => {
      const value = content.attributes[name]
      return typeof value === 'string' && value !== '' ? [[name, value]] : []
    }),
  )
  return {
    ...own,
    id: offer.sku,
    item_group_id: productId,
    title: content.title,
    description: content.description || content.bullets.join(' ') || content.title,
    link,
    image_link: images[0] ?? '',
    additional_image_link: images.slice(1, 1 + MOST_IMAGES).join(','),
    availability: offer.quantity > 0 ? 'in_stock' : 'out_of_stock',
    price: amount(offer.price.minor, offer),
    condition: 'new',
    brand: content.brand,
    gtin: content.gtin ?? '',
    identifier_exists: content.gtin === null ? 'no' : 'yes',
    shipping_weight: weightGrams === null ? '' : `${weightGrams} g`,
    max_handling_time: String(offer.handlingDays),
    shipping: shipping === undefined ? '' : `${market}:::${amount(shipping, offer)}`,
  }
}

const feedable = (items: readonly FeedItem[]): FeedItem[] => items.filter(({ images }) => images.length > 0)

/** Characters that XML 1.0 does not know are left out. */
const xml = (text: string): string =>
  text
    .toWellFormed()
    // eslint-disable-next-line no-control-regex
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[<>&"']/g, (sign) => `&#${sign.charCodeAt(0)};`)

export function feedXml(
  shop: Readonly<{ title: string; link: string; about: string }>,
  items: readonly FeedItem[],
): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0" xmlns:g="http://base.google.com/ns/1.0">',
    `<channel><title>${xml(shop.title)}</title><link>${xml(shop.link)}</link>`,
    `<description>${xml(shop.about)}</description>`,
    ...feedable(items).map(xmlItem),
    '</channel></rss>\n',
  ].join('\n')
}

function xmlItem(item: FeedItem): string {
  const cells = cellsOf(item)
  const parts = NAMES.flatMap((name) => {
    if (name === 'shipping') return shippingXml(item)
    if (name === 'additional_image_link')
      return item.images.slice(1, 1 + MOST_IMAGES).map((one) => tag(name, one))
    const value = cells[name]
    return value ? [tag(name, value)] : []
  })
  return `<item>${parts.join('')}</item>`
}

const tag = (name: string, value: string): string => `<g:${name}>${xml(value)}</g:${name}>`

const shippingXml = ({ market, shipping, offer }: FeedItem): string[] =>
  shipping === undefined
    ? []
    : [`<g:shipping>${tag('country', market)}${tag('price', amount(shipping, offer))}</g:shipping>`]

/** A sheet opens it too: no cell begins a formula, and no line break splits a row. */
export const feedTsv = (items: readonly FeedItem[]): string =>
  [
    NAMES.join('\t'),
    ...feedable(items).map((item) => {
      const cells = cellsOf(item)
      return NAMES.map((name) => tsv(cells[name] ?? '')).join('\t')
    }),
    '',
  ].join('\n')

function tsv(text: string): string {
  const line = text.toWellFormed().replace(/\s+/g, ' ').trim()
  const safe = /^[=+\-@]/.test(line) ? `'${line}` : line
  return safe.includes('"') ? `"${safe.replaceAll('"', '""')}"` : safe
}
