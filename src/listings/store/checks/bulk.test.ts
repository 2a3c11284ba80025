/** Thousands of offers are checked in one go, and only what changed is looked at again. */
import { expect, test } from 'vitest'
import { day } from '#kernel/day.ts'
import { vaultOf } from '#people/vault.ts'
import { freshDatabase } from '../../../../test/support/database.ts'
import { testKeyring } from '../../../../test/support/keyring.ts'
import { aShop } from '../../../../test/support/listings.ts'
import { GERMANY } from '../../../../test/support/small-marketplace.ts'
import { tradeBook } from '../../../../test/support/trade-book.ts'
import { recheck } from '../../usecases/checks/recheck.ts'
import { checkListings } from './check-listings.ts'
import { clearOf, findingsOfMany } from './findings.ts'

test('1,000 offers are checked in seconds; the second time nothing is done; a changed product is looked at again', async () => {
  const { db } = await freshDatabase()
  const now = new Date('2026-11-22T06:30:00Z')
  const shop = await aShop(db, vaultOf(testKeyring), {
    count: 1000,
    now,
    markets: [GERMANY],
    marketplace: { key: 'small', simulated: true },
  })
  const edition = (await tradeBook()).edition(day('2026-11-22'))
  const check = async () => {
    const started = performance.now()
    const blocked = await db.transaction().execute((tx) => checkListings(tx, edition, shop.listingIds, now))
    return { blocked: blocked.size, ms: Math.round(performance.now() - started) }
  }
  const first = await check()
  const second = await check()
  process.stdout.write(`checks of 1,000 offers: ${first.ms} ms, again ${second.ms} ms\n`)
  expect(first.blocked).toBe(0)
  expect((await clearOf(db, shop.listingIds)).size).toBe(1000)
  expect(await recheck({ db, now }, edition)).toBe(0)
  await db.updateTable('catalogue.product').set({ for_children: true, version: 99 }).execute()
  expect(await recheck({ db, now }, edition)).toBe(1000)
  const [any] = (await findingsOfMany(db, shop.listingIds.slice(0, 1))).values()
  expect(any?.map(({ check: name }) => name)).toContain('children')
  expect(await recheck({ db, now }, edition)).toBe(0)
})
