/** Catalog Items API 2022-04-01: which item of Amazon's catalogue a GTIN or some words belong to. */
import { z } from 'zod'
import { operation, pathOf } from '../transport/operation.ts'

const model = 'catalog-items-api-model/catalogItems_2022-04-01'

export const CatalogItem = z.looseObject({
  asin: z.string(),
  summaries: z
    .array(
      z.looseObject({
        marketplaceId: z.string(),
        itemName: z.string().optional(),
        brand: z.string().optional(),
      }),
    )
    .default([]),
  productTypes: z.array(z.looseObject({ productType: z.string().optional() })).default([]),
})
export type CatalogItem = z.output<typeof CatalogItem>

type Wanted = Readonly<{ marketplaceId: string; locale?: string }>
const includedData = ['summaries', 'productTypes']

export const SearchCatalogItems = operation({
  name: 'searchCatalogItems',
  model,
  method: 'GET',
  answer: z.looseObject({ numberOfResults: z.int(), items: z.array(CatalogItem) }),
  write: (args: Wanted & ({ gtins: readonly string[] } | { keywords: readonly string[] })) => ({
    path: '/catalog/2022-04-01/items',
    query: {
      marketplaceIds: [args.marketplaceId],
      locale: args.locale,
      includedData,
      ...('gtins' in args
        ? { identifiers: args.gtins, identifiersType: 'GTIN' }
        : { keywords: args.keywords }),
    },
  }),
})

export const GetCatalogItem = operation({
  name: 'getCatalogItem',
  model,
  method: 'GET',
  answer: CatalogItem,
  write: (args: Wanted & { asin: string }) => ({
    path: pathOf`/catalog/2022-04-01/items/${args.asin}`,
    query: { marketplaceIds: [args.marketplaceId], locale: args.locale, includedData },
  }),
})
