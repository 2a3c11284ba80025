/** Story 21: one piece, two shops, the same moment. */
import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { AppContext } from '../../src/app/context.ts'
import { countStock, stockOf } from '../../src/catalogue/store/stock/stock.ts'
import { placeNamed } from '../../src/catalogue/store/stock/places.ts'
import { variantsOf } from '../../src/catalogue/store/variants.ts'
import { accept } from '../../src/kernel/refusal.ts'
import { LANGS } from '../../src/kernel/words.ts'
import type { Marketplace, OutsideOrder } from '../../src/listings/port.ts'
import { keepAccount } from '../../src/listings/store/connections/connections.ts'
import { apologyOf } from '../../src/orders/store/apologies.ts'
import { findOrder } from '../../src/orders/store/orders.ts'
import { ordersTasks } from '../../src/orders/tasks.ts'
import { apologise } from '../../src/orders/usecases/apologise.ts'
import { takeOrder } from '../../src/orders/usecases/take-order.ts'
import { insertContact } from '../../src/people/store/persons.ts'
import { silentLog } from '../../src/platform/log.ts'
import { INSIDE } from '../support/access.ts'
import { aFirm } from '../support/firms.ts'
import { outsideOrder } from '../support/orders.ts'
import { aProduct } from '../support/products.ts'
import { FRANCE, GERMANY, smallMarketplace } from '../support/small-marketplace.ts'
import { signIn, web } from '../support/web.ts'

let app: Awaited<ReturnType<typeof web>>['app']
let context: AppContext
let close: () => Promise<void>
beforeAll(async () => {
  ;({ app, context, close } = await web())
})
afterAll(() => close())

/** A firm with `pieces` of one variant, and an account in each of two shops. */
async function aSeller(pieces: number) {
  const { db, vault, at } = context
  const { now, newId } = at()
  const firmId = await aFirm(context, INSIDE)
  const [variant] = await variantsOf(db, await aProduct(context, firmId))
  const accounts = await db.transaction().execute(async (tx) => {
    const placeId = await placeNamed(tx, { id: newId(), firmId, name: 'Workshop', district: null, now })
    const count = { variantId: variant!.id, placeId, onHand: pieces, reference: `count:${newId()}` }
    accept(await countStock(tx, count, { by: null, now, newId }))
    const join = (marketplace: string) =>
      keepAccount(tx, vault, {
        id: randomUUID(),
        firmId,
        marketplace,
        region: '',
        mode: 'open',
        seller: randomUUID(),
        secrets: {},
        simulated: true,
        markets: [GERMANY, FRANCE],
        renewBy: null,
        by: null,
        now,
      })
    return [await join('first'), await join('second')] as const
  })
  return { firmId, sku: variant!.sku, variantId: variant!.id, accounts }
}

const take = (account: string, outside: OutsideOrder) =>
  takeOrder({ ...context.at(), vault: context.vault }, account, outside)

const lying = async (variantId: string) => {
  const rows = await stockOf(context.db, [variantId])
  return rows.reduce(
    (sum, { onHand, reserved }) => ({ onHand: sum.onHand + onHand, reserved: sum.reserved + reserved }),
    { onHand: 0, reserved: 0 },
  )
}

/** What every move of the variant adds up to. */
async function ledger(variantId: string) {
  const rows = await context.db
    .selectFrom('catalogue.stock_move')
    .select(['on_hand', 'reserved'])
    .where('variant_id', '=', variantId)
    .execute()
  return rows.reduce(
    (sum, row) => ({ onHand: sum.onHand + row.on_hand, reserved: sum.reserved + row.reserved }),
    { onHand: 0, reserved: 0 },
  )
}

/** A shop whose contract lets a program cancel and pay back. */
function kindShop(heard: unknown[]): Marketplace {
  return {
    ...smallMarketplace(() => context.at().now).port,
    apologise: async (_connection, _market, order) => {
      heard.push(order)
      return { ok: true, value: 'done' }
    },
  }
}

const work = (marketplaces: ReadonlyMap<string, Marketplace>) => ({
  ...context.at(),
  vault: context.vault,
  desk: context.desk,
  marketplaces,
  site: 'https://dhow.example',
})

describe('the last piece, sold in two shops at the same moment', () => {
  test('goes to one buyer; the other is told and gets her money back; ledger and stock agree', async () => {
    const { sku, variantId, accounts, firmId } = await aSeller(1)
    const owner = await signIn(app, context, { lang: 'gu', owns: firmId })
    const mobile = { kind: 'phone', value: '+919825011121' } as const
    const { now, newId } = context.at()
    await context.db
      .transaction()
      .execute((tx) => insertContact(tx, context.vault, newId(), owner.personId, mobile, now))
    const both = await Promise.all(
      accounts.map((account, index) =>
        take(account, outsideOrder(`404-00${index}`, [sku], { market: index ? 'FR' : 'DE' })),
      ),
    )
    expect(both.map((one) => one!.state).sort()).toEqual(['accepted', 'sold-out'])
    expect(await lying(variantId)).toEqual({ onHand: 1, reserved: 1 })
    expect(await ledger(variantId)).toEqual({ onHand: 1, reserved: 1 })

    const lost = both.find((one) => one!.state === 'sold-out')!.orderId
    const heard: { outsideId: string; body: string; refund: { minor: bigint } }[] = []
    const shops = new Map(['first', 'second'].map((key) => [key, kindShop(heard)]))
    expect(await Promise.all([apologise(work(shops), lost), apologise(work(shops), lost)])).toContain('sent')
    const apology = (await apologyOf(context.db, lost))!
    expect(apology).toMatchObject({ way: 'sent', refund: { minor: 3900n, currency: 'EUR', digits: 2 } })
    expect(apology.body).toMatch(/^(Es tut uns leid|Nous sommes désolés)/)
    expect(heard[0]).toMatchObject({ body: apology.body, refund: { minor: 3900n } })
    const told = await context.desk.listSimulated(context.db, mobile.value)
    expect(told.map(({ template, lang }) => [template, lang])).toEqual([['orders.sold-twice', 'gu']])

    // She sends the one that was accepted.
    const won = (await findOrder(context.db, both.find((one) => one!.state === 'accepted')!.orderId))!
    const later = new Date(won.changedAt.getTime() + 60_000)
    await take(
      won.connectionId,
      outsideOrder(won.outsideId, [sku], { state: 'shipped', changedAt: later, market: won.market }),
    )
    expect(await lying(variantId)).toEqual({ onHand: 0, reserved: 0 })
    expect(await ledger(variantId)).toEqual({ onHand: 0, reserved: 0 })
  })

  test('is left to the seller, with the words, where the shop lets no program do it', async () => {
    const { sku, accounts, firmId } = await aSeller(0)
    const owner = await signIn(app, context, { lang: 'gu', owns: firmId })
    const { orderId } = (await take(accounts[0], outsideOrder('404-100', [sku])))!
    const silent = new Map([['first', smallMarketplace(() => context.at().now).port]])
    expect(await apologise(work(silent), orderId)).toBe('by-hand')
    for (const lang of LANGS) {
      const page = await app.inject({ url: `/${lang}/orders/${orderId}`, headers: { ...owner.headers } })
      expect(page.statusCode).toBe(200)
      expect(page.body).toContain('Es tut uns leid')
      expect(page.body).not.toMatch(/\{\w+\}/)
    }
    const done = await app.inject({
      method: 'POST',
      url: `/orders/${orderId}/paid-back`,
      headers: { ...owner.headers },
      payload: {},
    })
    expect(done.statusCode).toBe(303)
    expect((await apologyOf(context.db, orderId))!.doneAt).not.toBeNull()
    const stranger = await signIn(app, context, { owns: await aFirm(context, INSIDE) })
    const other = await app.inject({ url: `/orders/${orderId}`, headers: { ...stranger.headers } })
    expect(other.statusCode).toBe(403)
  })

  test('asks again where the shop does not answer just now, and takes a repeated notice for the same order', async () => {
    const { sku, accounts, variantId } = await aSeller(1)
    const told = await Promise.all([1, 2, 3].map(() => take(accounts[0], outsideOrder('404-200', [sku]))))
    expect(told.filter((one) => one!.isNew)).toHaveLength(1)
    expect(await lying(variantId)).toEqual({ onHand: 1, reserved: 1 })
    const { orderId } = (await take(accounts[1], outsideOrder('404-201', [sku])))!
    const busy: Marketplace = {
      ...kindShop([]),
      apologise: async () => ({ ok: false, why: 'later', afterMs: 1000 }),
    }
    await expect(apologise(work(new Map([['second', busy]])), orderId)).rejects.toThrow('later')
    expect((await apologyOf(context.db, orderId))!.way).toBe('waiting')
  })

  test('holds for whatever comes in whatever order', async () => {
    const event = fc.record({
      shop: fc.nat(1),
      order: fc.nat(4),
      state: fc.constantFrom<OutsideOrder['state']>('pending', 'unshipped', 'shipped', 'cancelled'),
      minute: fc.nat(30),
    })
    await fc.assert(
      fc.asyncProperty(
        fc.nat(3),
        fc.array(event, { minLength: 2, maxLength: 12 }),
        async (pieces, events) => {
          const { sku, variantId, accounts } = await aSeller(pieces)
          await Promise.all(
            events.map(({ shop, order, state, minute }) =>
              take(
                accounts[shop]!,
                outsideOrder(`405-${order}`, [sku], {
                  state,
                  changedAt: new Date(Date.UTC(2026, 10, 22, 6, minute)),
                }),
              ),
            ),
          )
          const stock = await lying(variantId)
          expect(stock).toEqual(await ledger(variantId))
          const held = await context.db
            .selectFrom('orders.customer_order')
            .select(['state'])
            .where('connection_id', 'in', [...accounts])
            .execute()
          const promised = held.filter(({ state }) => state === 'awaiting' || state === 'accepted').length
          expect(stock.reserved).toBe(promised)
          expect(stock.onHand).toBeGreaterThanOrEqual(stock.reserved)
          expect(stock.onHand).toBeLessThanOrEqual(pieces)
        },
      ),
      { numRuns: 12 },
    )
  })
})

test('orders are read on from where the last reading ended, and a shop that is silent loses none', async () => {
  const { sku, accounts } = await aSeller(5)
  const asked: unknown[] = []
  let silent = true
  const shop: Marketplace = {
    ...smallMarketplace(() => context.at().now).port,
    orders: async (_connection, since) => {
      asked.push(since)
      if (since === 'second-page' && silent) return { ok: false, why: 'later', afterMs: 1000 }
      return since === 'second-page'
        ? { ok: true, value: { rows: [outsideOrder('406-2', [sku])], next: undefined } }
        : { ok: true, value: { rows: [outsideOrder('406-1', [sku])], next: 'second-page' } }
    },
  }
  const engine = { ...work(new Map([['first', shop]])), log: silentLog }
  const tasks = ordersTasks({ engine, site: 'https://dhow.example' })
  await tasks['orders.fetch']!(context.at(), { connectionId: accounts[0] })
  silent = false
  await tasks['orders.fetch']!(context.at(), { connectionId: accounts[0] })
  const orders = await context.db
    .selectFrom('orders.customer_order')
    .select('outside_id')
    .where('connection_id', '=', accounts[0])
    .orderBy('outside_id')
    .execute()
  expect(orders.map(({ outside_id }) => outside_id)).toEqual(['406-1', '406-2'])
  await tasks['orders.fetch']!(context.at(), { connectionId: accounts[0] })
  expect((asked.at(-2) as Date) > (asked[0] as Date)).toBe(true)
})
