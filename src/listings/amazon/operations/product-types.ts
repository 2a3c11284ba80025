/** Product Type Definitions API 2020-09-01: which attributes a kind of goods needs. */
import { z } from 'zod'
import { operation, pathOf } from '../transport/operation.ts'

const model = 'product-type-definitions-api-model/definitionsProductTypes_2020-09-01'

/** Languages in which Amazon words its schemas; for others it takes the store's own. */
const LOCALES =
  'DEFAULT ar ar_AE de de_DE en en_AE en_AU en_CA en_GB en_IN en_SG en_US es es_ES es_MX es_US fr fr_CA fr_FR it it_IT ja ja_JP nl nl_NL pl pl_PL pt pt_BR pt_PT sv sv_SE tr tr_TR zh zh_CN zh_TW'
export const SchemaLocale = z.enum(LOCALES.split(' ') as [string, ...string[]])
export type SchemaLocale = z.output<typeof SchemaLocale>

/** `de_DE` as it is, `en_IE` as DEFAULT. */
export const schemaLocale = (tag: string): SchemaLocale => SchemaLocale.catch('DEFAULT').parse(tag)

const Link = z.looseObject({
  link: z.looseObject({ resource: z.url(), verb: z.literal('GET') }),
  /** MD5 of the document, base64. */
  checksum: z.string(),
})

export const ProductTypeDefinition = z.looseObject({
  metaSchema: Link.optional(),
  schema: Link,
  requirements: z.enum(['LISTING', 'LISTING_PRODUCT_ONLY', 'LISTING_OFFER_ONLY']),
  requirementsEnforced: z.enum(['ENFORCED', 'NOT_ENFORCED']),
  propertyGroups: z.record(
    z.string(),
    z.looseObject({ title: z.string().optional(), propertyNames: z.array(z.string()).default([]) }),
  ),
  locale: z.string(),
  marketplaceIds: z.array(z.string()),
  productType: z.string(),
  displayName: z.string(),
  productTypeVersion: z.looseObject({ version: z.string(), latest: z.boolean() }),
})
export type ProductTypeDefinition = z.output<typeof ProductTypeDefinition>

/** Types by keywords, or by the name of the item: one of both. Without either: all of them. */
export const SearchProductTypes = operation({
  name: 'searchDefinitionsProductTypes',
  model,
  method: 'GET',
  answer: z.looseObject({
    productTypes: z.array(
      z.looseObject({ name: z.string(), displayName: z.string(), marketplaceIds: z.array(z.string()) }),
    ),
    productTypeVersion: z.string(),
  }),
  write: (args: {
    marketplaceId: string
    keywords?: readonly string[]
    itemName?: string
    locale?: SchemaLocale
    searchLocale?: SchemaLocale
  }) => ({
    path: '/definitions/2020-09-01/productTypes',
    query: {
      marketplaceIds: [args.marketplaceId],
      keywords: args.keywords,
      itemName: args.itemName,
      locale: args.locale,
      searchLocale: args.searchLocale,
    },
  }),
})

export type DefinitionRequest = Readonly<{
  productType: string
  marketplaceId: string
  sellerId?: string
  requirements: 'LISTING' | 'LISTING_PRODUCT_ONLY' | 'LISTING_OFFER_ONLY'
  locale: SchemaLocale
}>

export const GetProductType = operation({
  name: 'getDefinitionsProductType',
  model,
  method: 'GET',
  answer: ProductTypeDefinition,
  write: (args: DefinitionRequest) => ({
    path: pathOf`/definitions/2020-09-01/productTypes/${args.productType}`,
    query: {
      marketplaceIds: [args.marketplaceId],
      sellerId: args.sellerId,
      productTypeVersion: 'LATEST',
      requirements: args.requirements,
      requirementsEnforced: 'ENFORCED',
      locale: args.locale,
    },
  }),
})
