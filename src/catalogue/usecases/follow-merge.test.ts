import { afterAll, beforeAll, expect, test } from 'vitest'
import { editionAt } from '#firms/services.ts'
import { aFirm, INSIDE } from '../../../test/support/access.ts'
import { aProduct } from '../../../test/support/products.ts'
import { web } from '../../../test/support/web.ts'
import { findProduct } from '../store/products.ts'
import { placeNamed, placesOf } from '../store/stock/places.ts'
import { countStock } from '../store/stock/stock.ts'
import { variantsOf } from '../store/variants.ts'
import { followMerge } from './follow-merge.ts'

let site: Awaited<ReturnType<typeof web>>
beforeAll(async () => void (site = await web()))
afterAll(() => site.close())

test('two records become one: products and their godown come along, a SKU that both have gets a number; and back again', async () => {
  const { context } = site
  const { db } = context
  const edition = await editionAt(context, context.at().now)
  const [winner, loser] = [await aFirm(context, INSIDE), await aFirm(context, INSIDE)]
  const sku = { variant: { sku: 'LAMP-1', gtin: '8901030865275' } }
  const [hers, his] = [await aProduct(context, winner), await aProduct(context, loser)]
  for (const id of [hers, his]) {
    const [variant] = await variantsOf(db, id)
    await db.updateTable('catalogue.variant').set(sku.variant).where('id', '=', variant!.id).execute()
  }
  const [lamp] = await variantsOf(db, his)
  await db.transaction().execute(async (tx) => {
    const at = context.at()
    for (const firmId of [winner, loser])
      await placeNamed(tx, { id: at.newId(), firmId, name: 'Workshop', district: null, now: at.now })
    const [place] = await placesOf(tx, loser)
    const count = { variantId: lamp!.id, placeId: place!.id, onHand: 5, reference: 'first' }
    await countStock(tx, count, { by: null, ...at })
  })
  const merge = { from: loser, to: winner, undo: false }
  await followMerge(context.at(), edition, merge)
  await followMerge(context.at(), edition, merge)
  expect((await findProduct(db, his))!.firmId).toBe(winner)
  const [moved] = await variantsOf(db, his)
  expect(moved).toMatchObject({ firmId: winner, gtin: null })
  expect(moved!.sku).toMatch(/^LAMP-1-[0-9a-f]{8}$/)
  expect((await variantsOf(db, hers))[0]).toMatchObject({ sku: 'LAMP-1', gtin: '8901030865275' })
  expect(await placesOf(db, winner)).toHaveLength(2)
  const progress = () =>
    db.selectFrom('firms.progress').selectAll().where('firm_id', '=', winner).executeTakeFirst()
  expect(await progress()).toMatchObject({ products: 2 })
  await followMerge(context.at(), edition, { from: winner, to: loser, undo: true })
  expect((await findProduct(db, his))!.firmId).toBe(loser)
  expect((await findProduct(db, hers))!.firmId).toBe(winner)
  expect(await progress()).toMatchObject({ products: 1 })
})
