/** Listings of the simulated Amazon: taken in at once or refused at once, decided some time later. */
import { marketById } from '../marketplaces.ts'
import type { Attributes, Patch, Requirements } from '../operations/listings-items.ts'
import type { Issue } from '../operations/shapes.ts'
import { compileProductType, type ProductTypeCheck } from '../schema/validate.ts'
import { asked, listed, ok, refuse, type Ask, type Reply } from './ask.ts'
import { attributesAfter, carryOut, issueOf, itemAt, submissionId, type Edit } from './carry-out.ts'
import { issuesOf, publicItem } from './item-view.ts'
import { META_SCHEMA } from './meta-schema.ts'
import { productTypeSchema } from './product-types.ts'
import { nextId } from './world.ts'

const checks = new Map<string, ProductTypeCheck>()

function checkOf(productType: string, marketplaceId: string): ProductTypeCheck | undefined {
  const market = marketById(marketplaceId)
  const schema = market && productTypeSchema(productType, market, market.languages[0])
  if (!schema) return undefined
  const key = `${productType}|${marketplaceId}`
  const check = checks.get(key) ?? compileProductType(schema, META_SCHEMA)
  checks.set(key, check)
  return check
}

/** What stands against an edit at once; empty: it is taken in. */
export function issuesAgainst(ask: Ask, edit: Edit): Issue[] {
  if (edit.way === 'delete') return []
  const check = checkOf(edit.productType, edit.marketplaceId)
  if (!check)
    return [issueOf('90000900', `Product type '${edit.productType}' is not known.`, [], 'INVALID_ATTRIBUTE')]
  const attributes = attributesAfter(ask, edit)
  if (!attributes) return [issueOf('100521', `The SKU does not exist.`, [], 'INVALID_ATTRIBUTE')]
  return check(attributes).map(({ attribute, fault, text }) =>
    fault === 'missing'
      ? issueOf('90220', `'${attribute}' is required but not supplied.`, [attribute], 'MISSING_ATTRIBUTE')
      : issueOf(
          '99022',
          `The value of '${attribute}' does not fit: ${text}.`,
          [attribute],
          'INVALID_ATTRIBUTE',
        ),
  )
}

const editPath = (ask: Ask): { sku: string; marketplaceId: string } => ({
  sku: ask.path['sku']!,
  marketplaceId: listed(ask, 'marketplaceIds')[0]!,
})

/** A feed that is not done yet and names the SKU: Amazon might carry out either first. */
function isCrossing(ask: Ask, sku: string): boolean {
  return Object.values(ask.world.feeds).some(
    ({ sellerId, outcome, documentId }) =>
      sellerId === ask.seller.id &&
      outcome === undefined &&
      (ask.world.documents[documentId]?.body ?? '').includes(`"sku":${JSON.stringify(sku)}`),
  )
}

export function submitOne(ask: Ask, edit: Edit): Reply {
  const other = ownPath(ask) ?? ownMarket(ask, edit.marketplaceId)
  if (other) return other
  const issues = issuesAgainst(ask, edit)
  const isPreview = asked(ask, 'mode') === 'VALIDATION_PREVIEW'
  const verdict = issues.length > 0 ? 'INVALID' : isPreview ? 'VALID' : 'ACCEPTED'
  if (verdict === 'ACCEPTED' && isCrossing(ask, edit.sku)) ask.world.tally.crossed += 1
  const submission = verdict === 'ACCEPTED' ? carryOut(ask, edit, false) : submissionId(nextId(ask.world))
  return ok({ sku: edit.sku, status: verdict, submissionId: submission, issues })
}

export const putItem = (ask: Ask): Reply => {
  const body = ask.body as { productType: string; requirements?: Requirements; attributes: Attributes }
  const requirements = body.requirements ?? 'LISTING'
  return submitOne(ask, { ...editPath(ask), way: 'put', ...body, requirements })
}

export const patchItem = (ask: Ask): Reply => {
  const body = ask.body as { productType: string; patches: Patch[] }
  return submitOne(ask, { ...editPath(ask), way: 'patch', ...body })
}

export const deleteItem = (ask: Ask): Reply => submitOne(ask, { ...editPath(ask), way: 'delete' })

export function getItem(ask: Ask): Reply {
  const other = ownPath(ask)
  if (other) return other
  const at = editPath(ask)
  const item = itemAt(ask, at)
  if (!item) return refuse(404, 'NOT_FOUND', `SKU '${at.sku}' not found in marketplace ${at.marketplaceId}`)
  return ok(publicItem(item, ask.now, dataOf(ask)))
}

const dataOf = (ask: Ask): readonly string[] => {
  const wanted = listed(ask, 'includedData')
  return wanted.length === 0 ? ['summaries'] : wanted
}

export function searchItems(ask: Ask): Reply {
  const other = ownPath(ask)
  if (other) return other
  const markets = listed(ask, 'marketplaceIds')
  const skus = listed(ask, 'identifiers')
  const severities = listed(ask, 'withIssueSeverity')
  const after = Date.parse(asked(ask, 'lastUpdatedAfter') ?? '') || 0
  const all = Object.values(ask.world.items).filter(
    (item) =>
      item.sellerId === ask.seller.id &&
      item.goneAt === undefined &&
      markets.includes(item.marketplaceId) &&
      (skus.length === 0 || skus.includes(item.sku)) &&
      item.updatedAt >= after &&
      (severities.length === 0 || issuesOf(item, ask.now).some((one) => severities.includes(one.severity))),
  )
  const size = (ask.query['pageSize'] as number | undefined) ?? 10
  const from = Number(asked(ask, 'pageToken') ?? 0) || 0
  const items = all.slice(from, from + size).map((item) => publicItem(item, ask.now, dataOf(ask)))
  const pagination = from + size < all.length ? { nextToken: String(from + size) } : {}
  return ok({ numberOfResults: all.length, pagination, items })
}

function ownPath(ask: Ask): Reply | undefined {
  return ask.path['sellerId'] === ask.seller.id
    ? undefined
    : refuse(403, 'Unauthorized', 'Access to requested resource is denied.')
}

function ownMarket(ask: Ask, marketplaceId: string): Reply | undefined {
  return marketById(marketplaceId)?.region === ask.seller.region
    ? undefined
    : refuse(400, 'InvalidInput', `Invalid marketplaceIds: ${marketplaceId}`)
}
