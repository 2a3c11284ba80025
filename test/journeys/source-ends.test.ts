/**
 * Story 20: a source offer goes inactive; when the cycle runs, all its offers abroad close, and the owner is told. (A
 * marketplace's own tool leaves them open.) And a rate of exchange that moves makes new prices.
 */
import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { day, dayInIndia } from '../../src/kernel/day.ts'
import { noteChange, updateProduct } from '../../src/catalogue/store/products.ts'
import { updateVariant } from '../../src/catalogue/store/variants.ts'
import { millionths } from '../../src/listings/rules/publishing/fx.ts'
import type { Engine } from '../../src/listings/services.ts'
import { changeAccount } from '../../src/listings/store/connections/connections.ts'
import { findListing } from '../../src/listings/store/publishing/listings.ts'
import { stockMoved } from '../../src/listings/store/publishing/stock.ts'
import { workAccount } from '../../src/listings/engine/work-account.ts'
import { listingsEars, listingsTasks } from '../../src/listings/tasks.ts'
import { followRates } from '../../src/listings/usecases/publishing/sync-sources.ts'
import { insertContact, insertPerson, updatePerson } from '../../src/people/store/persons.ts'
import { seatOwner } from '../../src/people/store/seats.ts'
import { vaultOf } from '../../src/people/vault.ts'
import type { Db } from '../../src/platform/database.ts'
import { messageDesk } from '../../src/platform/messages/desk.ts'
import { carriersFrom } from '../../src/platform/messages/carriers.ts'
import { silentLog } from '../../src/platform/log.ts'
import { openShelf } from '../../src/tradebook/shelf.ts'
import { freshDatabase } from '../support/database.ts'
import { testKeyring } from '../support/keyring.ts'
import { aShop, countStates, ownClock, publishAll, testEngine, type Shop } from '../support/listings.ts'
import { FRANCE, GERMANY, smallMarketplace } from '../support/small-marketplace.ts'
import { tradeBook } from '../support/trade-book.ts'

const START = new Date('2026-11-22T06:30:00Z')
const vault = vaultOf(testKeyring)
const OWNER = '+919825011111'
let db: Db
let shop: Shop
let market: ReturnType<typeof smallMarketplace>
let engine: Engine
let clock: ReturnType<typeof ownClock>
const desk = messageDesk({ keyring: testKeyring, carriers: carriersFrom({}), log: silentLog })

beforeEach(async () => {
  db = (await freshDatabase()).db
  clock = ownClock(START)
  market = smallMarketplace(clock.now)
  shop = await aShop(db, vault, {
    count: 4,
    now: START,
    markets: [GERMANY, FRANCE],
    marketplace: market.port,
  })
  engine = {
    ...testEngine({
      db,
      vault,
      ...clock,
      marketplaces: [market.port],
      pace: { patienceMs: 600_000, sliceMs: 7_200_000 },
    }),
    desk,
  }
  await owner()
  await publishAll(db, shop, START)
  await work()
  expect(await countStates(db, shop.connectionId)).toEqual({ live: 8 })
})

/** A Gujarati owner who can be reached by WhatsApp. */
async function owner(): Promise<void> {
  const personId = randomUUID()
  await db.transaction().execute(async (tx) => {
    await insertPerson(tx, personId, 'gu', START)
    await updatePerson(tx, vault, personId, { name: 'Ramilaben', lang: 'gu' })
    await insertContact(tx, vault, randomUUID(), personId, { kind: 'phone', value: OWNER }, START)
    await seatOwner(tx, { id: randomUUID(), firmId: shop.firmId, personId, now: START })
  })
}

const context = () => ({ db, now: clock.now(), newId: randomUUID })
const work = async (): Promise<void> => {
  for (let slice = 0; slice < 20; slice += 1) {
    const worked = await workAccount(engine, shop.connectionId)
    if (worked.state !== 'later' || worked.afterMs > 3_600_000) return
    await clock.sleep(worked.afterMs)
  }
}

/** One cycle, and the work that it left. */
async function cycle(): Promise<void> {
  const shelf = {
    ...openShelf(db),
    current: async () => ({ book: await tradeBook(), edition: (await tradeBook()).edition }),
  }
  const tasks = listingsTasks({
    engine,
    due: () => clock.now(),
    shelf: shelf as never,
    site: 'https://dhow.example',
  })
  await tasks['listings.sync']!(context(), {})
  await work()
}

const productId = async (): Promise<string> => (await findListing(db, shop.listingIds[0]!))!.productId
const messages = () => desk.listSimulated(db, OWNER)

async function archive(): Promise<void> {
  const id = await productId()
  await db.transaction().execute(async (tx) => {
    await updateProduct(tx, id, { status: 'archived' }, clock.now())
    await noteChange(tx, { productId: id, part: 'status', by: null, now: clock.now() })
  })
}

describe('a source offer ends', () => {
  test('the product is put away: within one cycle every offer of it is gone in every country, and the owner hears once, with the list', async () => {
    await archive()
    await cycle()
    expect(await countStates(db, shop.connectionId)).toEqual({ closed: 8 })
    for (const country of [GERMANY, FRANCE])
      for (const sku of shop.skus) expect(market.itemOf(sku, country)?.there).toBe(false)
    await cycle()
    const [message, ...more] = await messages()
    expect(more).toEqual([])
    expect(message).toMatchObject({ channel: 'whatsapp', lang: 'gu' })
    expect(message?.text).toContain('8 ઑફર બંધ કરી')
    expect(message?.text).toContain('KURTA-0001 (જર્મની, ફ્રાંસ; પ્રોડક્ટ બાજુ પર મૂકી)')
    expect(message?.text).toContain('KURTA-0004')
  })

  test('the catalogue’s own news closes them without waiting for the cycle', async () => {
    await archive()
    await listingsEars.changed(context(), { productId: await productId(), firmId: shop.firmId })
    await work()
    expect(await countStates(db, shop.connectionId)).toEqual({ closed: 8 })
  })

  test('one variant is retired: its two offers close, the others stay', async () => {
    const { variantId } = (await findListing(db, shop.listingIds[0]!))!
    await db.transaction().execute((tx) => updateVariant(tx, variantId, { active: false }, clock.now()))
    await cycle()
    expect(await countStates(db, shop.connectionId)).toEqual({ live: 6, closed: 2 })
  })

  test('the last piece is sold: nothing is left to buy anywhere; coming back into the shops is her choice', async () => {
    const { variantId } = (await findListing(db, shop.listingIds[0]!))!
    const stock = async (pieces: number): Promise<void> => {
      await db
        .updateTable('catalogue.stock')
        .set({ on_hand: pieces })
        .where('variant_id', '=', variantId)
        .execute()
      await db.transaction().execute((tx) => stockMoved(tx, [variantId], clock.now()))
      await cycle()
    }
    await stock(0)
    expect(await countStates(db, shop.connectionId)).toEqual({ live: 6, closed: 2 })
    expect(market.itemOf('KURTA-0001')).toMatchObject({ there: true, quantity: 0 })
    expect((await messages())[0]?.text).toContain('માલ ખૂટ્યો')
    await stock(7)
    expect(await countStates(db, shop.connectionId)).toEqual({ live: 6, closed: 2 })
    await changeAccount(db, shop.connectionId, { reopens: true })
    await stock(9)
    expect(await countStates(db, shop.connectionId)).toEqual({ live: 8 })
    expect(market.itemOf('KURTA-0001')?.quantity).toBe(9)
    expect(await messages()).toHaveLength(1)
  })

  test('fewer pieces are told to every shop, and nothing closes', async () => {
    const { variantId } = (await findListing(db, shop.listingIds[0]!))!
    await db.updateTable('catalogue.stock').set({ reserved: 3 }).where('variant_id', '=', variantId).execute()
    await listingsEars.stock(context(), { variantId })
    await work()
    for (const country of [GERMANY, FRANCE]) expect(market.itemOf('KURTA-0001', country)?.quantity).toBe(2)
    expect(await countStates(db, shop.connectionId)).toEqual({ live: 8 })
  })

  test('the last owner leaves: all offers close, and nobody is written to', async () => {
    await db.updateTable('people.firm_seat').set({ ended_at: clock.now() }).execute()
    await cycle()
    expect(await countStates(db, shop.connectionId)).toEqual({ closed: 8 })
    expect(await messages()).toEqual([])
  })

  test('what was sold out and is then put away goes wholly', async () => {
    const { variantId } = (await findListing(db, shop.listingIds[0]!))!
    await db.updateTable('catalogue.stock').set({ on_hand: 0 }).where('variant_id', '=', variantId).execute()
    await listingsEars.stock(context(), { variantId })
    await work()
    await archive()
    await cycle()
    expect(market.itemOf('KURTA-0001')?.there).toBe(false)
  })
})

describe('the rate of exchange moves', () => {
  test('prices by policy follow where it moved more than the step, each told once; prices by hand stay', async () => {
    const edition = (await tradeBook()).edition(day(dayInIndia(START)))
    const today = millionths(edition.perRupee('EUR')!)
    const [follows = '', stays = '', byHand = ''] = shop.listingIds
    const put = (id: string, from: 'policy' | 'hand', before: bigint) =>
      db
        .updateTable('listings.listing')
        .set({ price_from: from, fx_millionths: before })
        .where('id', '=', id)
        .execute()
    await put(follows, 'policy', (today * 100n) / 90n)
    await put(stays, 'policy', (today * 100n) / 101n)
    await put(byHand, 'hand', today * 2n)
    expect(await followRates(context(), edition)).toBe(1)
    await work()
    const moved = (await findListing(db, follows))!
    expect(moved.price).toBe((2900n * today * 2n + (today * 100n) / 90n) / (((today * 100n) / 90n) * 2n))
    expect(moved.fxMillionths).toBe(today)
    expect(market.itemOf(moved.sku, GERMANY)?.price).toBe(moved.price)
    expect(market.itemOf(moved.sku, GERMANY)?.taken.at(-1)?.way).toBe('patch')
    expect((await findListing(db, byHand))?.price).toBe(2901n)
    expect(await followRates(context(), edition)).toBe(0)
  })
})
