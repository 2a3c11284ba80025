/** Listings Items API 2021-08-01: one SKU at a time. ACCEPTED is not live: issues may follow minutes later. */
import { z } from 'zod'
import { operation, pathOf, type Query } from '../transport/operation.ts'
import { instant, Issue, Money } from './shapes.ts'

const model = 'listings-items-api-model/listingsItems_2021-08-01'

/** `{ attribute: [{ value, language_tag, marketplace_id }] }` as the product type's schema says. */
export type Attributes = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>
export type Requirements = 'LISTING' | 'LISTING_PRODUCT_ONLY' | 'LISTING_OFFER_ONLY'
export type Patch = Readonly<{
  op: 'add' | 'replace' | 'merge' | 'delete'
  path: string
  value?: readonly Readonly<Record<string, unknown>>[]
}>
export type ItemKey = Readonly<{ sellerId: string; sku: string; marketplaceId: string; issueLocale?: string }>
type ItemData = 'summaries' | 'attributes' | 'issues' | 'offers' | 'fulfillmentAvailability' | 'productTypes'

const Summary = z.looseObject({
  marketplaceId: z.string(),
  asin: z.string().optional(),
  productType: z.string().optional(),
  status: z.array(z.enum(['BUYABLE', 'DISCOVERABLE'])),
  itemName: z.string().optional(),
  createdDate: z.string(),
  lastUpdatedDate: z.string(),
})

export const ListingsItem = z.looseObject({
  sku: z.string(),
  summaries: z.array(Summary).default([]),
  attributes: z.record(z.string(), z.unknown()).optional(),
  issues: z.array(Issue).default([]),
  offers: z
    .array(z.looseObject({ marketplaceId: z.string(), offerType: z.string(), price: Money }))
    .default([]),
  fulfillmentAvailability: z
    .array(z.looseObject({ fulfillmentChannelCode: z.string(), quantity: z.int().min(0).optional() }))
    .default([]),
})
export type ListingsItem = z.output<typeof ListingsItem>

export const Submitted = z.looseObject({
  sku: z.string(),
  status: z.enum(['ACCEPTED', 'INVALID', 'VALID']),
  submissionId: z.string(),
  issues: z.array(Issue).default([]),
  identifiers: z.array(z.looseObject({ asin: z.string().optional() })).default([]),
})
export type Submitted = z.output<typeof Submitted>

const itemPath = (key: ItemKey): string => pathOf`/listings/2021-08-01/items/${key.sellerId}/${key.sku}`
const at = (key: ItemKey): Query => ({
  marketplaceIds: [key.marketplaceId],
  issueLocale: key.issueLocale,
})
/** A dry run also tells the catalogue item that Amazon would match. */
const dryRun = (preview: boolean | undefined): Query =>
  preview ? { mode: 'VALIDATION_PREVIEW', includedData: ['identifiers', 'issues'] } : {}

export const GetListingsItem = operation({
  name: 'getListingsItem',
  model,
  method: 'GET',
  answer: ListingsItem,
  write: (key: ItemKey & { includedData?: readonly ItemData[] }) => ({
    path: itemPath(key),
    query: { ...at(key), includedData: key.includedData ?? ['summaries', 'issues'] },
  }),
})

export const PutListingsItem = operation({
  name: 'putListingsItem',
  model,
  method: 'PUT',
  answer: Submitted,
  write: (
    args: ItemKey & {
      productType: string
      requirements: Requirements
      attributes: Attributes
      preview?: boolean
    },
  ) => ({
    path: itemPath(args),
    query: { ...at(args), ...dryRun(args.preview) },
    body: {
      productType: args.productType,
      requirements: args.requirements,
      attributes: args.attributes,
    },
  }),
})

export const PatchListingsItem = operation({
  name: 'patchListingsItem',
  model,
  method: 'PATCH',
  answer: Submitted,
  write: (args: ItemKey & { productType: string; patches: readonly Patch[]; preview?: boolean }) => ({
    path: itemPath(args),
    query: { ...at(args), ...dryRun(args.preview) },
    body: { productType: args.productType, patches: args.patches },
  }),
})

export const DeleteListingsItem = operation({
  name: 'deleteListingsItem',
  model,
  method: 'DELETE',
  answer: Submitted,
  write: (key: ItemKey) => ({ path: itemPath(key), query: at(key) }),
})

export type ItemSearch = Readonly<{
  sellerId: string
  marketplaceId: string
  skus?: readonly string[]
  issueLocale?: string
  includedData?: readonly ItemData[]
  lastUpdatedAfter?: Date
  withIssueSeverity?: readonly ('ERROR' | 'WARNING' | 'INFO')[]
  pageSize?: number
  pageToken?: string
}>

/** By up to 20 SKUs, or everything page by page. */
export const SearchListingsItems = operation({
  name: 'searchListingsItems',
  model,
  method: 'GET',
  answer: z.looseObject({
    numberOfResults: z.int(),
    pagination: z.looseObject({ nextToken: z.string().optional() }).optional(),
    items: z.array(ListingsItem),
  }),
  write: (args: ItemSearch) => ({
    path: pathOf`/listings/2021-08-01/items/${args.sellerId}`,
    query: {
      marketplaceIds: [args.marketplaceId],
      issueLocale: args.issueLocale,
      includedData: args.includedData ?? ['summaries', 'issues'],
      identifiers: args.skus,
      identifiersType: args.skus ? 'SKU' : undefined,
      lastUpdatedAfter: instant(args.lastUpdatedAfter),
      withIssueSeverity: args.withIssueSeverity,
      pageSize: args.pageSize ?? 20,
      pageToken: args.pageToken,
    },
  }),
})
