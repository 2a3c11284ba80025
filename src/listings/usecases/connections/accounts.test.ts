/** Accounts over their whole life: told in time, left by choice, counted on the ladder. */
import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { day } from '#kernel/day.ts'
import { factsOf } from '#firms/store/facts.ts'
import { insertContact, insertPerson, updatePerson } from '#people/store/persons.ts'
import { seatOwner } from '#people/store/seats.ts'
import type { Viewer } from '#people/viewer.ts'
import { vaultOf } from '#people/vault.ts'
import type { Db } from '#platform/database.ts'
import { carriersFrom } from '#platform/messages/carriers.ts'
import { messageDesk } from '#platform/messages/desk.ts'
import { silentLog } from '#platform/log.ts'
import { freshDatabase } from '../../../../test/support/database.ts'
import { testKeyring } from '../../../../test/support/keyring.ts'
import {
  aShop,
  countStates,
  ownClock,
  publishAll,
  testEngine,
  type Shop,
} from '../../../../test/support/listings.ts'
import { GERMANY, smallMarketplace } from '../../../../test/support/small-marketplace.ts'
import { tradeBook } from '../../../../test/support/trade-book.ts'
import { workAccount } from '../../engine/work-account.ts'
import { daysLeft, warningDue } from '../../rules/connections/renewal.ts'
import { changeAccount, findAccount, openConnection } from '../../store/connections/connections.ts'
import { removeDemoListings } from '../../store/demo.ts'
import { reportListings } from '../../store/progress.ts'
import { leaveMarketplace } from './leave-account.ts'
import { finishLeaving, tellStopped, warnOfRenewals } from './look-after-accounts.ts'

const START = new Date('2026-11-22T06:30:00Z')
const OWNER = '+919825011111'
const vault = vaultOf(testKeyring)
const desk = messageDesk({ keyring: testKeyring, carriers: carriersFrom({}), log: silentLog })
let db: Db
let shop: Shop
let clock: ReturnType<typeof ownClock>
let market: ReturnType<typeof smallMarketplace>
let her: Viewer

beforeEach(async () => {
  db = (await freshDatabase()).db
  clock = ownClock(START)
  market = smallMarketplace(clock.now)
  shop = await aShop(db, vault, {
    count: 3,
    now: START,
    markets: [GERMANY],
    marketplace: { key: 'small', simulated: false },
    secrets: { refreshToken: 'Atzr|secret' },
  })
  const personId = randomUUID()
  await db.transaction().execute(async (tx) => {
    await insertPerson(tx, personId, 'hi', START)
    await updatePerson(tx, vault, personId, { name: 'Ramilaben', lang: 'hi' })
    await insertContact(tx, vault, randomUUID(), personId, { kind: 'phone', value: OWNER }, START)
    await seatOwner(tx, { id: randomUUID(), firmId: shop.firmId, personId, now: START })
  })
  her = {
    personId,
    sessionId: randomUUID(),
    name: 'Ramilaben',
    lang: 'hi',
    grants: [],
    actsFor: shop.firmId,
    seat: 'owner',
    limits: [],
    seatTo: null,
    csrf: '',
  }
  await publishAll(db, shop, START)
  await work()
})

const context = () => ({
  db,
  now: clock.now(),
  newId: randomUUID,
  vault,
  desk,
  site: 'https://dhow.example',
  marketplaces: new Map([[market.port.key, market.port]]),
})

async function work(): Promise<void> {
  const engine = testEngine({
    db,
    vault,
    ...clock,
    marketplaces: [market.port],
    pace: { patienceMs: 600_000, sliceMs: 7_200_000 },
  })
  await workAccount(engine, shop.connectionId)
}

describe('leaving', () => {
  test('closing first: every offer is taken away, then the keys go', async () => {
    expect(await leaveMarketplace(context(), her, { accountId: shop.connectionId, closing: true })).toBe(
      'leaving',
    )
    expect(await finishLeaving(context())).toBe(0)
    await work()
    expect(await countStates(db, shop.connectionId)).toEqual({ closed: 3 })
    for (const sku of shop.skus) expect(market.itemOf(sku)?.there).toBe(false)
    expect(await finishLeaving(context())).toBe(1)
    expect(await findAccount(db, shop.connectionId)).toMatchObject({ state: 'revoked' })
    expect(await openConnection(db, vault, shop.connectionId)).toBeUndefined()
    const row = await db.selectFrom('listings.connection').select('secrets_sealed').executeTakeFirstOrThrow()
    expect(row.secrets_sealed).toBeNull()
  })

  test('at once: the keys go now, the offers stay there and count as closed here', async () => {
    expect(await leaveMarketplace(context(), her, { accountId: shop.connectionId, closing: false })).toBe(
      'left',
    )
    expect(await countStates(db, shop.connectionId)).toEqual({ closed: 3 })
    for (const sku of shop.skus) expect(market.itemOf(sku)?.there).toBe(true)
    expect(await openConnection(db, vault, shop.connectionId)).toBeUndefined()
  })

  test('an account that does not let us in is left at once: nothing there could be taken away', async () => {
    await changeAccount(db, shop.connectionId, { state: 'expired' })
    expect(await leaveMarketplace(context(), her, { accountId: shop.connectionId, closing: true })).toBe(
      'left',
    )
  })

  test('a stranger cannot make her leave', async () => {
    const stranger: Viewer = { ...her, actsFor: randomUUID() }
    const leaving = leaveMarketplace(context(), stranger, { accountId: shop.connectionId, closing: false })
    await expect(leaving).rejects.toMatchObject({ refusal: { kind: 'forbidden' } })
  })
})

describe('being told', () => {
  test('30, 14, 7, 3 days and the day before the agreement ends, once each', async () => {
    await db.updateTable('listings.connection').set({ renew_by: '2026-12-31' }).execute()
    const told: string[] = []
    for (let days = 0; days < 45; days += 1) {
      for (let twice = 0; twice < 2; twice += 1)
        if ((await warnOfRenewals(context())) > 0) told.push(clock.now().toISOString().slice(0, 10))
      clock.advance(86_400_000)
    }
    expect(told).toEqual(['2026-12-01', '2026-12-17', '2026-12-24', '2026-12-28', '2026-12-30'])
    const [last] = await desk.listSimulated(db, OWNER)
    expect(last).toMatchObject({ lang: 'hi' })
    expect(last?.text).toContain('31 दिस॰ 2026')
  })

  test('an account that stopped is told once, and again when it stops again', async () => {
    await changeAccount(db, shop.connectionId, { state: 'expired' })
    expect(await tellStopped(context())).toBe(1)
    expect(await tellStopped(context())).toBe(0)
    await db
      .updateTable('listings.connection')
      .set({ connected_at: new Date('2026-12-01T00:00:00Z') })
      .execute()
    expect(await tellStopped(context())).toBe(1)
  })

  test('the warning that is due is the nearest one that has come', () => {
    expect(daysLeft(day('2027-01-01'), day('2026-12-25'))).toBe(7)
    const due = (on: string) => warningDue(day('2026-12-31'), day(on))
    expect([due('2026-11-30'), due('2026-12-01'), due('2026-12-18'), due('2027-01-05')]).toEqual([
      null,
      30,
      14,
      1,
    ])
  })
})

test('offers that buyers see are counted on the ladder; those of a simulated marketplace are not', async () => {
  const edition = (await tradeBook()).edition(day('2026-11-22'))
  const report = () => db.transaction().execute((tx) => reportListings(tx, shop.firmId, edition, clock.now()))
  await report()
  expect((await factsOf(db, shop.firmId)).listings).toBe(3)
  await db
    .updateTable('listings.connection')
    .set({ simulated: true } as never)
    .execute()
  await report()
  expect((await factsOf(db, shop.firmId)).listings).toBe(0)
})

test('demonstration firms go with their accounts and offers; others stay', async () => {
  expect(await removeDemoListings({ db })).toBe(0)
  await db
    .updateTable('firms.firm')
    .set({ demo: true, origin: 'demo' } as never)
    .execute()
  expect(await removeDemoListings({ db })).toBe(1)
  expect(await db.selectFrom('listings.submission').select('id').execute()).toEqual([])
})
