/** The engine against a small marketplace that loses answers and a process that dies anywhere, on a real PostgreSQL. */
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { KyselyPlugin } from 'kysely'
import { vaultOf } from '#people/vault.ts'
import type { Db } from '#platform/database.ts'
import { freshDatabase } from '../../../test/support/database.ts'
import { testKeyring } from '../../../test/support/keyring.ts'
import { aShop, countStates, ownClock, publishAll, testEngine } from '../../../test/support/listings.ts'
import {
  Crash,
  FRANCE,
  GERMANY,
  smallMarketplace,
  type Mood,
} from '../../../test/support/small-marketplace.ts'
import { changeAccount, findAccount } from '../store/connections/connections.ts'
import {
  attemptsOf,
  findListing,
  historyOf,
  lockListing,
  reviseListing,
} from '../store/publishing/listings.ts'
import { leaveWhereWanted, move } from '../store/publishing/moves.ts'
import { databaseBuckets, usageOf } from '../store/publishing/buckets.ts'
import { workAccount } from './work-account.ts'

const START = new Date('2026-11-22T06:30:00Z')
const vault = vaultOf(testKeyring)
let database: Awaited<ReturnType<typeof freshDatabase>>
let db: Db
beforeAll(async () => {
  database = await freshDatabase()
  db = database.db
})
afterAll(() => database.close())

/** A shop and an engine with a clock of its own; `until` works, as jobs would, until nothing more comes by itself. */
async function scene(count: number, mood: Mood = {}, markets = [GERMANY]) {
  const clock = ownClock(START)
  const market = smallMarketplace(clock.now, mood)
  const shop = await aShop(db, vault, { count, now: START, markets, marketplace: market.port })
  const engineOn = (on: Db) =>
    testEngine({
      db: on,
      vault,
      ...clock,
      marketplaces: [market.port],
      pace: { patienceMs: 10_000, sliceMs: 60_000 },
    })
  const work = async (on: Db = db, hours = 3): Promise<void> => {
    const end = clock.now().getTime() + hours * 3_600_000
    for (;;) {
      const worked = await workAccount(engineOn(on), shop.connectionId)
      if (worked.state !== 'later' || clock.now().getTime() + worked.afterMs > end) return
      await clock.sleep(worked.afterMs)
    }
  }
  return { clock, market, shop, work, states: () => countStates(db, shop.connectionId) }
}

/** A database whose user dies at its nth step: before a statement, or after it and before the transaction ends. */
function mortal(on: Db, steps: number): Db {
  let left = steps
  const step = (): void => {
    left -= 1
    if (left === 0) throw new Crash('the process is gone')
  }
  const plugin: KyselyPlugin = {
    transformQuery: ({ node }) => {
      step()
      return node
    },
    transformResult: async ({ result }) => {
      step()
      return result
    },
  }
  return on.withPlugin(plugin)
}

describe('publishing', () => {
  test('a few offers go one by one, many as a lot, and each ends live or rejected with its reason', async () => {
    const few = await scene(2)
    await publishAll(db, few.shop, START)
    await few.work()
    expect(await few.states()).toEqual({ live: 2 })
    expect(few.market.calls).toContain('submit each')
    const many = await scene(25, { rejects: (sku) => sku.endsWith('7') })
    await publishAll(db, many.shop, START)
    await many.work()
    expect(await many.states()).toEqual({ live: 23, rejected: 2 })
    expect(many.market.handed).toHaveLength(1)
    const rejected = await findListing(db, many.shop.listingIds[6]!)
    expect(rejected?.reasons[0]).toMatchObject({ code: '90220', attributes: ['material'] })
  })

  test('what was rejected is put right and goes again, alone', async () => {
    let wrong = true
    const { shop, work, states, market, clock } = await scene(5, {
      rejects: (sku) => wrong && sku.endsWith('3'),
    })
    await publishAll(db, shop, START)
    await work()
    expect(await states()).toEqual({ live: 4, rejected: 1 })
    wrong = false
    const id = shop.listingIds[2]!
    await db.transaction().execute(async (tx) => {
      const listing = (await lockListing(tx, id))!
      const content = { ...listing.content, attributes: { material: 'cotton' } }
      await reviseListing(tx, { id, now: clock.now(), by: null }, { ...listing, content })
      await move(tx, { event: 'publish', ids: [id], now: clock.now() })
    })
    await work()
    expect(await states()).toEqual({ live: 5 })
    expect(market.itemOf(shop.skus[2]!)?.taken).toHaveLength(2)
    expect(market.itemOf(shop.skus[0]!)?.taken).toHaveLength(1)
    expect((await historyOf(db, id)).map(({ event }) => event)).toEqual(
      ['complete', 'publish', 'begin', 'accept', 'reject', 'publish', 'begin', 'accept', 'show'].reverse(),
    )
    expect((await attemptsOf(db, id)).map(({ outcome }) => outcome)).toEqual(['accepted', 'accepted'])
  })

  test('an offer that changes while it is looked at stands as changed once the older one is shown', async () => {
    const { shop, work, clock } = await scene(1)
    await publishAll(db, shop, START)
    const [id = ''] = shop.listingIds
    await work(db, 0)
    await db.transaction().execute(async (tx) => {
      const listing = (await lockListing(tx, id))!
      expect(listing.state).toBe('waiting')
      await reviseListing(
        tx,
        { id, now: clock.now(), by: null },
        { ...listing, content: { ...listing.content, title: 'Kurta with mirrors' } },
      )
    })
    await work()
    expect((await findListing(db, id))?.state).toBe('changed')
  })

  test('another price or number of pieces is told alone; the texts stay', async () => {
    const { shop, work, market } = await scene(1)
    await publishAll(db, shop, START)
    await work()
    const [id = ''] = shop.listingIds
    await db
      .updateTable('listings.listing')
      .set({ quantity: 2, patch_due: true })
      .where('id', '=', id)
      .execute()
    await work()
    expect(market.itemOf(shop.skus[0]!)?.taken.map(({ way, quantity }) => [way, quantity])).toEqual([
      ['put', 5],
      ['patch', 2],
    ])
    expect((await findListing(db, id))?.state).toBe('live')
  })

  test('what is to be closed is taken away; sold out, it stays with nothing to buy', async () => {
    const { shop, work, market, clock, states } = await scene(3)
    await publishAll(db, shop, START)
    await work()
    const [gone = '', empty = ''] = shop.listingIds
    await db.transaction().execute(async (tx) => {
      for (const [id, why] of [
        [gone, 'archived'],
        [empty, 'sold-out'],
      ] as const)
        await tx
          .updateTable('listings.listing')
          .set({ wanted: 'closed', closed_why: why })
          .where('id', '=', id)
          .execute()
      await leaveWhereWanted(tx, [gone, empty], clock.now())
    })
    await work()
    expect(await states()).toEqual({ live: 1, closed: 2 })
    expect(market.itemOf(shop.skus[0]!)?.there).toBe(false)
    expect(market.itemOf(shop.skus[1]!)).toMatchObject({ there: true, quantity: 0 })
  })

  test('closed while it was on its way: it is taken away as soon as it has arrived', async () => {
    const { shop, work, market, states, clock } = await scene(1, {})
    await publishAll(db, shop, START)
    const [id = ''] = shop.listingIds
    await work(db, 0)
    await db.transaction().execute(async (tx) => {
      await tx
        .updateTable('listings.listing')
        .set({ wanted: 'closed', closed_why: 'owner' })
        .where('id', '=', id)
        .execute()
      await leaveWhereWanted(tx, [id], clock.now())
    })
    await work()
    expect(await states()).toEqual({ closed: 1 })
    expect(market.itemOf(shop.skus[0]!)?.taken.map(({ way }) => way)).toEqual(['put', 'delete'])
  })

  test('an account whose agreement ran out is not tried again; nothing is lost', async () => {
    let out = true
    const { shop, work, states } = await scene(2, { before: () => (out ? 'signed-out' : undefined) })
    await publishAll(db, shop, START)
    await work()
    expect(await findAccount(db, shop.connectionId)).toMatchObject({
      state: 'expired',
      trouble: 'invalid_grant',
    })
    expect(await states()).toEqual({ queued: 2 })
    out = false
    await changeAccount(db, shop.connectionId, { state: 'connected' })
    await work()
    expect(await states()).toEqual({ live: 2 })
  })

  test('while she pauses nothing new is handed in, and what is under way is followed', async () => {
    const { shop, work, states, clock } = await scene(5)
    await publishAll(db, shop, START)
    await work(db, 0)
    await changeAccount(db, shop.connectionId, { pausedAt: clock.now() })
    await db
      .updateTable('listings.listing')
      .set({ quantity: 1, patch_due: true })
      .where('id', '=', shop.listingIds[0]!)
      .execute()
    await work()
    expect(await states()).toEqual({ live: 5 })
    expect((await findListing(db, shop.listingIds[0]!))?.quantity).toBe(1)
    const due = await db.selectFrom('listings.listing').select('id').where('patch_due', '=', true).execute()
    expect(due.map(({ id }) => id)).toContain(shop.listingIds[0])
  })

  test('two countries take turns; the same SKU lives in both', async () => {
    const { shop, work, states, market } = await scene(6, {}, [GERMANY, FRANCE])
    await publishAll(db, shop, START)
    await work()
    expect(await states()).toEqual({ live: 12 })
    expect(market.handed).toHaveLength(2)
  })

  test('only one process works for an account at a time', async () => {
    const { shop, clock, market } = await scene(4)
    await publishAll(db, shop, START)
    const engine = testEngine({ db, vault, ...clock, marketplaces: [market.port] })
    const worked = await Promise.all(Array.from({ length: 4 }, () => workAccount(engine, shop.connectionId)))
    expect(worked.filter(({ state }) => state === 'busy').length).toBeGreaterThan(0)
    expect(market.handed).toHaveLength(1)
  })
})

test('a process that dies anywhere and a line that breaks anywhere hand in nothing twice and lose nothing', async () => {
  const trouble = fc.constantFrom(
    undefined,
    undefined,
    undefined,
    'later',
    'crash',
    'lost-before',
    'lost-after',
    'crash-after',
  )
  const plan = fc.record({
    count: fc.integer({ min: 1, max: 6 }),
    calls: fc.array(trouble, { maxLength: 12 }),
    deaths: fc.array(fc.integer({ min: 1, max: 90 }), { maxLength: 8 }),
  })
  await fc.assert(
    fc.asyncProperty(plan, async ({ count, calls, deaths }) => {
      const moods = [...calls]
      const { shop, work, states, market } = await scene(count, {
        before: () => moods.shift(),
        rejects: (sku) => sku.endsWith('2'),
      })
      await publishAll(db, shop, START)
      for (const steps of deaths)
        await work(mortal(db, steps)).catch((error: unknown) => {
          if (!(error instanceof Crash)) throw error
        })
      for (let tries = moods.length; tries > 0; tries -= 1)
        await work().catch((error: unknown) => {
          if (!(error instanceof Crash)) throw error
        })
      moods.length = 0
      await work()
      const expected = { ...(count > 1 ? { rejected: 1 } : {}), live: count > 1 ? count - 1 : 1 }
      expect(await states()).toEqual(expected)
      for (const sku of shop.skus) expect(market.itemOf(sku)?.taken).toHaveLength(1)
      const open = await db
        .selectFrom('listings.submission as s')
        .innerJoin('listings.listing as l', 'l.id', 's.listing_id')
        .select('s.id')
        .where('l.connection_id', '=', shop.connectionId)
        .where('s.outcome', 'is', null)
        .execute()
      expect(open).toEqual([])
    }),
    { numRuns: Number(process.env['RUNS'] ?? 40) },
  )
}, 60_000)

test('two workers together ask no more often than one may', async () => {
  const { shop, clock } = await scene(1)
  const buckets = [databaseBuckets(db), databaseBuckets(db)]
  const key = { account: shop.connectionId, operation: 'putListingsItem' }
  const limit = { rate: 0.25, burst: 1 }
  let taken = 0
  for (let second = 0; second < 60; second += 1) {
    const turns = await Promise.all(buckets.map((one) => one.take(key, limit, clock.now(), 0)))
    taken += turns.filter((turn) => turn.taken).length
    clock.advance(1000)
  }
  expect(taken).toBe(15)
  expect(await usageOf(db, shop.connectionId, clock.now())).toMatchObject([{ taken: 15n, turnedAway: 105n }])
})
