/** From an offer to a product of WooCommerce REST v3. Pure: a mapping and nothing else. */
import { createHash } from 'node:crypto'
import { formatAmount } from '#kernel/money.ts'
import type { Json, Offer, Submission } from '../port.ts'
import type { WooProduct } from './shapes.ts'

/** Our marks on a product: which submission it carries, and which photos it was given. */
export const SUBMISSION = '_dhow_submission'
export const PHOTOS = '_dhow_photos'
export const HANDLING = '_dhow_handling_days'

const markOf = ({ meta_data }: Pick<WooProduct, 'meta_data'>, key: string): string => {
  const value = meta_data.find((one) => one.key === key)?.value
  return typeof value === 'string' ? value : ''
}
export const submissionIn = (product: Pick<WooProduct, 'meta_data'>): string => markOf(product, SUBMISSION)

const photosHash = (photos: readonly string[]): string =>
  createHash('sha256').update(photos.join('\n')).digest('hex').slice(0, 32)

type Body = { readonly [name: string]: Json }

/** Price and stock only. */
export const patchBody = (id: string, { price, quantity }: Offer): Body => ({
  regular_price: formatAmount(price.minor, price.digits),
  manage_stock: true,
  stock_quantity: quantity,
  meta_data: [{ key: SUBMISSION, value: id }],
})

/** The whole product. Photos are sent only where they changed: the shop fetches and keeps each one that it is told of. */
export function productBody(id: string, offer: Offer, there: WooProduct | undefined): Body {
  const { content, handlingDays } = offer
  const photos = photosHash(content.photos)
  const { meta_data: _meta, ...patch } = patchBody(id, offer)
  return {
    ...patch,
    name: content.title,
    type: 'simple',
    status: 'publish',
    sku: offer.sku,
    description: paragraphs(content.description),
    short_description: list(content.bullets),
    // An empty one takes an old one out.
    global_unique_id: content.gtin ?? '',
    attributes: attributesOf(content),
    ...(there && markOf(there, PHOTOS) === photos ? {} : { images: content.photos.map((src) => ({ src })) }),
    meta_data: [
      { key: SUBMISSION, value: id },
      { key: PHOTOS, value: photos },
      { key: HANDLING, value: String(handlingDays) },
    ],
  }
}

const escaped = (text: string): string => text.replace(/[<>&"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
const paragraphs = (text: string): string =>
  text
    .split(/\n+/)
    .filter((line) => line.trim() !== '')
    .map((line) => `<p>${escaped(line)}</p>`)
    .join('')
const list = (bullets: readonly string[]): string =>
  bullets.length === 0 ? '' : `<ul>${bullets.map((one) => `<li>${escaped(one)}</li>`).join('')}</ul>`

/** Shown on the product's page under the names of the offer; brand and origin are always told. */
function attributesOf({ attributes, brand, origin }: Offer['content']): Json[] {
  const all: [string, Json][] = [
    ...Object.entries(attributes),
    ['Brand', brand],
    ['Country of origin', origin],
  ]
  return all.flatMap(([name, value]) => {
    const options = [value].flat().filter((one) => typeof one === 'string' || typeof one === 'number')
    return options.length > 0 ? [{ name, options: options.map(String), visible: true, variation: false }] : []
  })
}

/** What one submission asks the shop for; undefined where nothing is left to do. */
export type Deed =
  | Readonly<{ do: 'create'; body: Body }>
  | Readonly<{ do: 'update'; id: number; body: Body }>
  | Readonly<{ do: 'delete'; id: number }>

/** A patch of what is not there, and the taking away of what is gone, ask for nothing. */
export function deedOf(submission: Submission, there: WooProduct | undefined): Deed | undefined {
  if (submission.way === 'delete') return there && { do: 'delete', id: there.id }
  const { id, offer } = submission
  if (submission.way === 'patch') return there && { do: 'update', id: there.id, body: patchBody(id, offer) }
  const body = productBody(id, offer, there)
  return there ? { do: 'update', id: there.id, body } : { do: 'create', body }
}
