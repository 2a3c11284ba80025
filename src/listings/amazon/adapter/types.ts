/** Product types, restrictions and the dry run. */
import type {
  Called,
  Connection,
  Json,
  Market,
  Offer,
  ProductType,
  ProductTypeSchema,
  Reason,
  Restriction,
} from '../../port.ts'
import { SearchCatalogItems } from '../operations/catalog.ts'
import { PutListingsItem } from '../operations/listings-items.ts'
import { schemaLocale, SearchProductTypes } from '../operations/product-types.ts'
import { GetListingsRestrictions } from '../operations/restrictions.ts'
import type { Finding } from '../schema/validate.ts'
import { called, failed, reasonOf } from './called.ts'
import type { Desk } from './desk.ts'
import { attributesOf, languageTag, slotsOf } from './envelope.ts'

/** By the name of the item; where that finds nothing, by its words. */
export async function productTypes(
  desk: Desk,
  connection: Connection,
  market: Market,
  words: Readonly<{ text: string; lang: string }>,
): Promise<Called<readonly ProductType[]>> {
  const client = desk.clientOf(connection)
  const locale = schemaLocale(languageTag(words.lang, market))
  const where = { marketplaceId: market.outsideId, locale, searchLocale: locale }
  const byName = await client.call(SearchProductTypes, { ...where, itemName: words.text })
  const isEmpty = byName.ok && byName.value.productTypes.length === 0
  const keywords = words.text.split(/\s+/).filter((word) => word !== '')
  const answer =
    isEmpty && keywords.length > 0 ? await client.call(SearchProductTypes, { ...where, keywords }) : byName
  return called(answer, (found) =>
    found.productTypes.map(({ name, displayName }) => ({ name, title: displayName })),
  )
}

export async function schemaOf(
  desk: Desk,
  connection: Connection,
  market: Market,
  productType: string,
  lang: string,
): Promise<Called<ProductTypeSchema>> {
  const type = await desk.typeOf(connection, market, productType, languageTag(lang, market))
  if (!type.ok) return type
  const { definition, schema } = type.value
  const groups = Object.values(definition.propertyGroups).map(({ title, propertyNames }) => ({
    title: title ?? '',
    attributes: propertyNames,
  }))
  return {
    ok: true,
    value: {
      productType: definition.productType,
      version: definition.productTypeVersion.version,
      checksum: definition.schema.checksum,
      schema: schema as Json,
      groups,
    },
  }
}

/** Amazon answers this for items of its catalogue only: a new item has nobody's brand to guard yet. */
export async function restrictions(
  desk: Desk,
  connection: Connection,
  market: Market,
  offer: Offer,
): Promise<Called<readonly Restriction[]>> {
  if (offer.content.gtin === null) return { ok: true, value: [] }
  const client = desk.clientOf(connection)
  const marketplaceId = market.outsideId
  const found = await client.call(SearchCatalogItems, { marketplaceId, gtins: [offer.content.gtin] })
  if (!found.ok) return failed(found.problem)
  const asin = found.value.items[0]?.asin
  if (!asin) return { ok: true, value: [] }
  const { sellerId } = client.account
  const answer = await client.call(GetListingsRestrictions, {
    asin,
    sellerId,
    marketplaceId,
    productType: offer.productType,
  })
  return called(answer, ({ restrictions: all }) =>
    all.flatMap(({ reasons }) =>
      reasons.map(({ message, reasonCode, links }) => ({
        reason: { code: reasonCode ?? '', text: message, severity: 'error' as const, attributes: [] },
        links: links.map(({ resource, title }) => ({ title: title ?? resource, url: resource })),
      })),
    ),
  )
}

const said = ({ attribute, fault, text }: Finding): Reason => ({
  code: fault,
  text: `${attribute}: ${text}`,
  severity: 'error',
  attributes: attribute === '' ? [] : [attribute],
})

/** First by the schema, which costs nothing; what passes there is shown to Amazon. */
export async function preview(
  desk: Desk,
  connection: Connection,
  market: Market,
  offer: Offer,
): Promise<Called<readonly Reason[]>> {
  const tag = languageTag(offer.lang, market)
  const type = await desk.typeOf(connection, market, offer.productType, tag)
  if (!type.ok) return type
  const attributes = attributesOf(offer, market, slotsOf(type.value.schema))
  const findings = desk.shelf.check(type.value)(attributes)
  if (findings.length > 0) return { ok: true, value: findings.map(said) }
  const client = desk.clientOf(connection)
  const answer = await client.call(PutListingsItem, {
    sellerId: client.account.sellerId,
    sku: offer.sku,
    marketplaceId: market.outsideId,
    productType: offer.productType,
    requirements: 'LISTING',
    attributes,
    preview: true,
  })
  return called(answer, ({ issues }) => issues.map(reasonOf))
}
