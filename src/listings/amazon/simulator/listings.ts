/** Listings of the simulated Amazon: taken in at once or refused at once, decided some time later. */
import { createHash } from 'node:crypto'
import { marketById } from '../marketplaces.ts'
import type { Attributes, Patch, Requirements } from '../operations/listings-items.ts'
import type { Issue } from '../operations/shapes.ts'
import { compileProductType, type ProductTypeCheck } from '../schema/validate.ts'
import { asked, iso, listed, ok, refuse, type Ask, type Reply } from './ask.ts'
import { issuesOf, publicItem, statusAt } from './item-view.ts'
import { META_SCHEMA } from './meta-schema.ts'
import { tell } from './news.ts'
import { productTypeSchema } from './product-types.ts'
import { shareOf } from './random.ts'
import { itemKey, nextId, type Item, type Submitted } from './world.ts'

export type Edit = Readonly<{ sku: string; marketplaceId: string }> &
  (
    | Readonly<{ way: 'put'; productType: string; requirements: Requirements; attributes: Attributes }>
    | Readonly<{ way: 'patch'; productType: string; patches: readonly Patch[] }>
    | Readonly<{ way: 'delete' }>
  )

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

const issue = (code: string, message: string, names: readonly string[], category: string): Issue => ({
  code,
  message,
  severity: 'ERROR',
  attributeNames: [...names],
  categories: [category],
})

/** What stands against an edit at once; empty: it is taken in. */
export function issuesAgainst(ask: Ask, edit: Edit): Issue[] {
  if (edit.way === 'delete') return []
  const check = checkOf(edit.productType, edit.marketplaceId)
  if (!check)
    return [issue('90000900', `Product type '${edit.productType}' is not known.`, [], 'INVALID_ATTRIBUTE')]
  const attributes = attributesAfter(ask, edit)
  if (!attributes) return [issue('100521', `The SKU does not exist.`, [], 'INVALID_ATTRIBUTE')]
  return check(attributes).map(({ attribute, fault, text }) =>
    fault === 'missing'
      ? issue('90220', `'${attribute}' is required but not supplied.`, [attribute], 'MISSING_ATTRIBUTE')
      : issue(
          '99022',
          `The value of '${attribute}' does not fit: ${text}.`,
          [attribute],
          'INVALID_ATTRIBUTE',
        ),
  )
}

/** What the item would hold afterwards; undefined: there is nothing to patch. */
function attributesAfter(ask: Ask, edit: Exclude<Edit, { way: 'delete' }>): Attributes | undefined {
  if (edit.way === 'put') return edit.attributes
  const item = itemAt(ask, edit)
  if (!item) return undefined
  const after: Record<string, Attributes[string]> = { ...item.attributes }
  for (const { op, path, value } of edit.patches) {
    const name = path.replace(/^\/attributes\//, '')
    if (op === 'delete') delete after[name]
    else after[name] = value ?? []
  }
  return after
}

function itemAt(ask: Ask, at: { sku: string; marketplaceId: string }): Item | undefined {
  const item = ask.world.items[itemKey(ask.seller.id, at.marketplaceId, at.sku)]
  return item && item.goneAt === undefined ? item : undefined
}

/** Carries an edit out, one that nothing stands against. Answers the id of the submission. */
export function carryOut(ask: Ask, edit: Edit, byFeed: boolean): string {
  const { world, seller, now, settings } = ask
  const id = submissionId(nextId(world))
  const key = itemKey(seller.id, edit.marketplaceId, edit.sku)
  const before = world.items[key]
  const submitted: Submitted = { id, at: now, way: byFeed ? 'feed' : edit.way, content: contentOf(edit) }
  if (edit.way === 'delete') {
    if (before) Object.assign(before, { goneAt: before.goneAt ?? now, updatedAt: now })
    before?.submissions.push(submitted)
    return id
  }
  const attributes = attributesAfter(ask, edit) ?? {}
  const isNew = !before || before.goneAt !== undefined
  const decidedAt = now + settings.issueSeconds * 1000
  const fate = shareOf(`${edit.sku}|${edit.marketplaceId}`, settings.seed) < settings.hostility.rejected
  world.items[key] = {
    sellerId: seller.id,
    marketplaceId: edit.marketplaceId,
    sku: edit.sku,
    asin: before?.asin ?? `B0SIM${String(nextId(world)).padStart(5, '0')}`,
    productType: edit.productType,
    requirements: edit.way === 'put' ? edit.requirements : (before?.requirements ?? 'LISTING'),
    attributes,
    createdAt: isNew ? now : before.createdAt,
    updatedAt: now,
    decidedAt: edit.way === 'patch' ? Math.min(before?.decidedAt ?? decidedAt, decidedAt) : decidedAt,
    delayed: edit.way === 'put' ? (fate ? [badPhoto] : []) : (before?.delayed ?? []),
    goneAt: undefined,
    submissions: [...(before?.submissions ?? []), submitted],
  }
  tell(ask, 'LISTINGS_ITEM_STATUS_CHANGE', world.items[key].decidedAt, {
    SellerId: seller.id,
    MarketplaceId: edit.marketplaceId,
    Asin: world.items[key].asin,
    Sku: edit.sku,
    CreatedDate: iso(world.items[key].createdAt),
    Status: statusAt(world.items[key], world.items[key].decidedAt),
  })
  return id
}

const badPhoto = issue(
  '18027',
  'The main image has text, a logo or a watermark, which is not permitted. (simulated)',
  ['main_product_image_locator'],
  'INVALID_IMAGE',
)

const submissionId = (count: number): string => `sim-${String(count).padStart(12, '0')}`

/** The same content again gives the same text: the audit counts by it. */
function contentOf(edit: Edit): string {
  const { sku: _sku, marketplaceId: _market, ...content } = edit
  return createHash('sha256').update(JSON.stringify(content)).digest('base64url')
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
