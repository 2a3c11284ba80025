/** Carrying edits out: what an item holds afterwards, and when it will be decided. */
import { createHash } from 'node:crypto'
import type { Attributes, Patch, Requirements } from '../operations/listings-items.ts'
import type { Issue } from '../operations/shapes.ts'
import { iso, type Ask } from './ask.ts'
import { statusAt } from './item-view.ts'
import { tell } from './news.ts'
import { shareOf } from './random.ts'
import { itemKey, nextId, type Item, type Submitted } from './world.ts'

export type Edit = Readonly<{ sku: string; marketplaceId: string }> &
  (
    | Readonly<{ way: 'put'; productType: string; requirements: Requirements; attributes: Attributes }>
    | Readonly<{ way: 'patch'; productType: string; patches: readonly Patch[] }>
    | Readonly<{ way: 'delete' }>
  )

export const issueOf = (
  code: string,
  message: string,
  names: readonly string[],
  category: string,
): Issue => ({
  code,
  message,
  severity: 'ERROR',
  attributeNames: [...names],
  categories: [category],
})

/** What the item would hold afterwards; undefined: there is nothing to patch. */
export function attributesAfter(ask: Ask, edit: Exclude<Edit, { way: 'delete' }>): Attributes | undefined {
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

export function itemAt(ask: Ask, at: { sku: string; marketplaceId: string }): Item | undefined {
  const item = ask.world.items[itemKey(ask.seller.id, at.marketplaceId, at.sku)]
  return item && item.goneAt === undefined ? item : undefined
}

/** Carries an edit out, one that nothing stands against. Answers the id of the submission. */
export function carryOut(ask: Ask, edit: Edit, byFeed: boolean): string {
  const { world, seller, now } = ask
  const id = submissionId(nextId(world))
  const key = itemKey(seller.id, edit.marketplaceId, edit.sku)
  const before = world.items[key]
  const submitted: Submitted = { id, at: now, way: byFeed ? 'feed' : edit.way, content: contentOf(edit) }
  if (edit.way === 'delete') {
    if (before) Object.assign(before, { goneAt: before.goneAt ?? now, updatedAt: now })
    before?.submissions.push(submitted)
    return id
  }
  const item = revised(ask, edit, before, submitted)
  world.items[key] = item
  tell(ask, 'LISTINGS_ITEM_STATUS_CHANGE', item.decidedAt, {
    SellerId: seller.id,
    MarketplaceId: edit.marketplaceId,
    Asin: item.asin,
    Sku: edit.sku,
    CreatedDate: iso(item.createdAt),
    Status: statusAt(item, item.decidedAt),
  })
  return id
}

type Writing = Exclude<Edit, { way: 'delete' }>

function revised(ask: Ask, edit: Writing, before: Item | undefined, submitted: Submitted): Item {
  const { world, seller, now } = ask
  const isThere = before !== undefined && before.goneAt === undefined
  const submissions = [...(before?.submissions ?? []), submitted]
  const shared = {
    sellerId: seller.id,
    marketplaceId: edit.marketplaceId,
    sku: edit.sku,
    asin: before?.asin ?? `B0SIM${String(nextId(world)).padStart(5, '0')}`,
    productType: edit.productType,
    attributes: attributesAfter(ask, edit) ?? {},
    createdAt: isThere ? before.createdAt : now,
    updatedAt: now,
    goneAt: undefined,
    submissions,
  }
  if (edit.way === 'patch' && before) {
    const { requirements, decidedAt, delayed } = before
    return { ...shared, requirements, decidedAt, delayed }
  }
  return {
    ...shared,
    requirements: edit.way === 'put' ? edit.requirements : 'LISTING',
    decidedAt: now + ask.settings.issueSeconds * 1000,
    delayed: isFated(ask, edit, submissions) ? [badPhoto] : [],
  }
}

/** Some SKUs get an error later. Whoever then sends something else is through. */
function isFated(
  { settings }: Ask,
  { sku, marketplaceId }: Edit,
  submissions: readonly Submitted[],
): boolean {
  const isFirst = submissions.every(({ content }) => content === submissions.at(-1)?.content)
  return isFirst && shareOf(`${sku}|${marketplaceId}`, settings.seed) < settings.hostility.rejected
}

const badPhoto = issueOf(
  '18027',
  'The main image has text, a logo or a watermark, which is not permitted. (simulated)',
  ['main_product_image_locator'],
  'INVALID_IMAGE',
)

export const submissionId = (count: number): string => `sim-${String(count).padStart(12, '0')}`

/** The same content again gives the same text: the audit counts by it. */
function contentOf(edit: Edit): string {
  const { sku: _sku, marketplaceId: _market, ...content } = edit
  return createHash('sha256').update(JSON.stringify(content)).digest('base64url')
}
