import { expect, test } from 'vitest'
import { day } from '#kernel/day.ts'
import { vaultOf } from '#people/vault.ts'
import { freshDatabase } from '../../../test/support/database.ts'
import { testKeyring } from '../../../test/support/keyring.ts'
import { tradeBook } from '../../../test/support/trade-book.ts'
import { parseIdentifier, type IdKind } from '../rules/identifiers.ts'
import { factsOf } from '../store/facts.ts'
import { ladderOf } from '../rules/ladder.ts'
import { isUntouched, loadDemo, removeDemo } from './load.ts'
import { makeDemoFirms } from './make-firms.ts'

const edition = async () => (await tradeBook()).edition(day('2026-11-22'))

test('every made-up firm says so in its name, and its numbers are well formed', async () => {
  const firms = makeDemoFirms(await edition(), 1000)
  expect(firms[41]!.name).toMatch(/^Demo Unit 00042 \(.+\)$/)
  expect(new Set(firms.map(({ name }) => name)).size).toBe(1000)
  const checked: ReadonlySet<string> = new Set(['pan', 'iec', 'gstin', 'adCode'])
  for (const { numbers } of firms)
    for (const { kind, value } of numbers)
      if (checked.has(kind)) expect(parseIdentifier(kind as IdKind, value), value).toMatchObject({ ok: true })
})

test('they stand all over the ladder', async () => {
  const rungs = makeDemoFirms(await edition(), 2000).map(({ ladder }) => ladder.done / ladder.needed)
  expect(rungs.filter((rung) => rung === 0).length).toBeGreaterThan(50)
  expect(rungs.filter((rung) => rung > 0.5).length).toBeGreaterThan(200)
})

test('they go in once, stand on the rung that their facts say, and go out without a trace', async () => {
  const { db } = await freshDatabase()
  const context = {
    db,
    now: new Date('2026-11-22T06:30:00Z'),
    newId: () => crypto.randomUUID(),
    vault: vaultOf(testKeyring),
  }
  const book = await edition()
  expect(await isUntouched(db)).toBe(true)
  expect(await loadDemo(context, book, 300)).toBe(300)
  expect(await loadDemo(context, book, 300)).toBe(0)
  const some = await db.selectFrom('firms.firm').selectAll().orderBy('name').limit(40).execute()
  for (const firm of some) {
    const ladder = ladderOf(await factsOf(db, firm.id), book)
    expect([firm.rung, firm.rungs, firm.next_step]).toEqual([
      ladder.done,
      ladder.needed,
      ladder.next?.step ?? null,
    ])
  }
  expect(await removeDemo(context)).toBe(300)
  expect(await isUntouched(db)).toBe(false)
  for (const table of ['firms.firm', 'firms.identifier', 'firms.lut', 'firms.progress'] as const)
    expect(await db.selectFrom(table).selectAll().execute()).toEqual([])
})
