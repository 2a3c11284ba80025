/** Requests about goods: types, listings, restrictions, catalogue. Part of the table in requests.ts. */
import { z } from 'zod'
import { SchemaLocale } from '../operations/product-types.ts'
import { anything, csv, listingAt, none, text, when, whole } from './forms.ts'

const requirements = z.enum(['LISTING', 'LISTING_PRODUCT_ONLY', 'LISTING_OFFER_ONLY'])
const itemData = z.enum([
  'summaries',
  'attributes',
  'issues',
  'offers',
  'fulfillmentAvailability',
  'procurement',
  'relationships',
  'productTypes',
])
const submittedData = z.enum(['identifiers', 'issues'])
const severity = z.enum(['ERROR', 'WARNING', 'INFO'])
const itemStatus = z.enum(['BUYABLE', 'DISCOVERABLE'])
const identifierTypes = ['ASIN', 'EAN', 'FNSKU', 'GTIN', 'ISBN', 'JAN', 'MINSAN', 'SKU', 'UPC'] as const
const conditions = z.enum([
  'new_new',
  'new_open_box',
  'new_oem',
  'refurbished_refurbished',
  'used_like_new',
  'used_very_good',
  'used_good',
  'used_acceptable',
  'collectible_like_new',
  'collectible_very_good',
  'collectible_good',
  'collectible_acceptable',
  'club_club',
])
const catalogData = z.enum([
  'attributes',
  'classifications',
  'dimensions',
  'identifiers',
  'images',
  'productTypes',
  'relationships',
  'salesRanks',
  'summaries',
  'vendorDetails',
])

const PatchRow = z.looseObject({
  op: z.enum(['add', 'replace', 'merge', 'delete']),
  path: text,
  value: z.array(anything).optional(),
})
export const ITEM_REQUESTS = {
  getMarketplaceParticipations: { query: none },
  searchDefinitionsProductTypes: {
    query: z.strictObject({
      marketplaceIds: csv(),
      keywords: csv().optional(),
      itemName: text.optional(),
      locale: text.optional(),
      searchLocale: text.optional(),
    }),
  },
  getDefinitionsProductType: {
    query: z.strictObject({
      marketplaceIds: csv(),
      sellerId: text.optional(),
      productTypeVersion: text.optional(),
      requirements: requirements.optional(),
      requirementsEnforced: z.enum(['ENFORCED', 'NOT_ENFORCED']).optional(),
      locale: SchemaLocale.optional(),
      parentageLevel: z.enum(['NONE', 'CHILD', 'PARENT']).optional(),
    }),
  },
  getListingsItem: { query: z.strictObject({ ...listingAt, includedData: csv(itemData).optional() }) },
  putListingsItem: {
    query: z.strictObject({
      ...listingAt,
      marketplaceIds: csv(text, 1),
      includedData: csv(submittedData).optional(),
      mode: z.literal('VALIDATION_PREVIEW').optional(),
    }),
    body: z.looseObject({
      productType: text,
      requirements: requirements.optional(),
      attributes: anything,
    }),
  },
  patchListingsItem: {
    query: z.strictObject({
      ...listingAt,
      includedData: csv(submittedData).optional(),
      mode: z.literal('VALIDATION_PREVIEW').optional(),
    }),
    body: z.looseObject({ productType: text, patches: z.array(PatchRow).min(1) }),
  },
  deleteListingsItem: { query: z.strictObject({ ...listingAt, marketplaceIds: csv(text, 1) }) },
  searchListingsItems: {
    query: z.strictObject({
      ...listingAt,
      includedData: csv(itemData).optional(),
      identifiers: csv(text, 20).optional(),
      identifiersType: z.enum(identifierTypes).optional(),
      variationParentSku: text.optional(),
      packageHierarchySku: text.optional(),
      createdAfter: when.optional(),
      createdBefore: when.optional(),
      lastUpdatedAfter: when.optional(),
      lastUpdatedBefore: when.optional(),
      withIssueSeverity: csv(severity).optional(),
      withStatus: csv(itemStatus).optional(),
      withoutStatus: csv(itemStatus).optional(),
      sortBy: z.enum(['sku', 'createdDate', 'lastUpdatedDate']).optional(),
      sortOrder: z.enum(['ASC', 'DESC']).optional(),
      pageSize: whole(undefined, 20).optional(),
      pageToken: text.optional(),
    }),
  },
  getListingsRestrictions: {
    query: z.strictObject({
      asin: text,
      conditionType: conditions.optional(),
      sellerId: text,
      marketplaceIds: csv(),
      reasonLocale: text.optional(),
      productType: text.optional(),
    }),
  },
  searchCatalogItems: {
    query: z.strictObject({
      marketplaceIds: csv(text, 1),
      identifiers: csv(text, 20).optional(),
      identifiersType: z.enum(identifierTypes).exclude(['FNSKU']).optional(),
      includedData: csv(catalogData).optional(),
      locale: text.optional(),
      sellerId: text.optional(),
      keywords: csv(text, 20).optional(),
      brandNames: csv().optional(),
      classificationIds: csv().optional(),
      pageSize: whole(undefined, 20).optional(),
      pageToken: text.optional(),
      keywordsLocale: text.optional(),
    }),
  },
  getCatalogItem: {
    query: z.strictObject({
      marketplaceIds: csv(),
      includedData: csv(catalogData).optional(),
      locale: text.optional(),
    }),
  },
} as const
