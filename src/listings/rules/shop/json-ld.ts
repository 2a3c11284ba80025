/** An offer as search engines read it: schema.org 30.0. Says what the page says, nothing more. */
import { formatAmount, type Minor } from '#kernel/money.ts'
import type { Offer } from '../offer.ts'

export type LdItem = Readonly<{
  offer: Offer
  market: string
  /** The page of this piece, for this country. */
  url: string
  images: readonly string[]
  weightGrams: number | null
  /** What it costs to send one piece there, in the offer's currency; absent where nobody knows. */
  shipping?: Minor | undefined
}>

export type LdShop = Readonly<{
  maker: string
  returnDays: number | null
  /** The district it comes from, and the name it is protected under. */
  district?: string | undefined
  gi?: string | undefined
}>

type Node = Readonly<Record<string, unknown>>
const S = 'https://schema.org/'

/** One piece alone is a Product; one of several sizes or colours is a ProductGroup with its variants. */
export function productLd(shop: LdShop, items: readonly LdItem[], groupId: string): Node {
  const [first, ...others] = items
  if (!first) throw new Error('a product without offers')
  if (others.length === 0) return { '@context': 'https://schema.org', ...product(shop, first) }
  const { content } = first.offer
  return {
    '@context': 'https://schema.org',
    '@type': 'ProductGroup',
    productGroupID: groupId,
    name: content.title,
    ...(content.description ? { description: content.description } : {}),
    brand: { '@type': 'Brand', name: content.brand },
    ...variesBy(items),
    hasVariant: items.map((item) => product(shop, item)),
  }
}

const VARIES = ['color', 'size', 'material', 'pattern'] as const

function variesBy(items: readonly LdItem[]): Node {
  const names = VARIES.filter(
    (name) => new Set(items.map(({ offer }) => String(offer.content.attributes[name] ?? ''))).size > 1,
  )
  return names.length > 0 ? { variesBy: names.map((name) => `${S}${name}`) } : {}
}

function product(shop: LdShop, item: LdItem): Node {
  const { offer, images, weightGrams } = item
  const { content } = offer
  const more = [
    ...(shop.district ? [{ name: 'District of origin', value: shop.district }] : []),
    ...(shop.gi ? [{ name: 'Geographical indication', value: shop.gi }] : []),
  ]
  return {
    '@type': 'Product',
    name: content.title,
    sku: offer.sku,
    ...(content.description ? { description: content.description } : {}),
    ...(content.gtin ? { gtin: content.gtin } : {}),
    brand: { '@type': 'Brand', name: content.brand },
    ...(images.length > 0 ? { image: images } : {}),
    url: item.url,
    countryOfOrigin: { '@type': 'Country', name: content.origin },
    ...texts(content.attributes),
    ...(weightGrams === null
      ? {}
      : { weight: { '@type': 'QuantitativeValue', value: weightGrams, unitCode: 'GRM' } }),
    ...(more.length > 0
      ? { additionalProperty: more.map((one) => ({ '@type': 'PropertyValue', ...one })) }
      : {}),
    offers: offerLd(shop, item),
  }
}

const texts = (attributes: Offer['content']['attributes']): Node =>
  Object.fromEntries(
    VARIES.flatMap((name) => {
      const value = attributes[name]
      return typeof value === 'string' && value !== '' ? [[name, value]] : []
    }),
  )

const offerLd = (shop: LdShop, { offer, market, url, shipping }: LdItem): Node => ({
  '@type': 'Offer',
  url,
  price: formatAmount(offer.price.minor, offer.price.digits),
  priceCurrency: offer.price.currency,
  availability: `${S}${offer.quantity > 0 ? 'InStock' : 'OutOfStock'}`,
  itemCondition: `${S}NewCondition`,
  eligibleRegion: { '@type': 'Country', name: market },
  seller: { '@type': 'Organization', name: shop.maker },
  shippingDetails: {
    '@type': 'OfferShippingDetails',
    shippingOrigin: { '@type': 'DefinedRegion', addressCountry: 'IN' },
    shippingDestination: { '@type': 'DefinedRegion', addressCountry: market },
    deliveryTime: {
      '@type': 'ShippingDeliveryTime',
      handlingTime: {
        '@type': 'QuantitativeValue',
        minValue: 0,
        maxValue: offer.handlingDays,
        unitCode: 'DAY',
      },
    },
    ...(shipping === undefined
      ? {}
      : {
          shippingRate: {
            '@type': 'MonetaryAmount',
            value: formatAmount(shipping, offer.price.digits),
            currency: offer.price.currency,
          },
        }),
  },
  ...(shop.returnDays === null ? {} : { hasMerchantReturnPolicy: returns(shop.returnDays, market) }),
})

const returns = (days: number, market: string): Node =>
  days === 0
    ? {
        '@type': 'MerchantReturnPolicy',
        applicableCountry: market,
        returnPolicyCategory: `${S}MerchantReturnNotPermitted`,
      }
    : {
        '@type': 'MerchantReturnPolicy',
        applicableCountry: market,
        returnPolicyCategory: `${S}MerchantReturnFiniteReturnWindow`,
        merchantReturnDays: days,
        returnMethod: `${S}ReturnByMail`,
        returnFees: `${S}ReturnFeesCustomerResponsibility`,
      }

/** Within a page: no text of a maker can end the script or begin a comment. */
export const ldText = (node: Node): string => JSON.stringify(node).replace(/</g, '\\u003c')
