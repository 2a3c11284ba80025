/** Stock under many hands: nothing is sold twice, and what lies there is what moved. */
import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { accept } from '#kernel/refusal.ts'
import type { Tx } from '#platform/database.ts'
import { aFirm, INSIDE } from '../../../../test/support/access.ts'
import { aProduct } from '../../../../test/support/products.ts'
import { web } from '../../../../test/support/web.ts'
import { variantsOf } from '../variants.ts'
import { placeNamed } from './places.ts'
import {
  availableOf,
  countStock,
  releaseStock,
  reserveStock,
  returnStock,
  stockOf,
  takeStock,
  type Mover,
} from './stock.ts'

let site: Awaited<ReturnType<typeof web>>
beforeAll(async () => void (site = await web()))
afterAll(() => site.close())

const mover = (): Mover => ({ by: null, ...site.context.at() })
const within = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => site.context.db.transaction().execute(work)

/** Variants of one firm with so many pieces in the workshop. */
async function shelf(...pieces: readonly number[]) {
  const { context } = site
  const firmId = await aFirm(context, INSIDE)
  const product = await aProduct(context, firmId, { variants: pieces.length })
  const variants = (await variantsOf(context.db, product)).map(({ id }) => id)
  const { newId, now } = context.at()
  const place = await within((tx) =>
    placeNamed(tx, { id: newId(), firmId, name: 'Workshop', district: null, now }),
  )
  for (const [at, onHand] of pieces.entries())
    await within(async (tx) =>
      accept(
        await countStock(
          tx,
          { variantId: variants[at]!, placeId: place, onHand, reference: 'first' },
          mover(),
        ),
      ),
    )
  return { firmId, variants, place }
}

const reserve = (variantId: string, quantity: number, reference: string) =>
  within((tx) => reserveStock(tx, [{ variantId, quantity, reference }], mover()))

/** The sum of the moves, per variant and place, beside what the row says. */
async function differing(variants: readonly string[]): Promise<number> {
  const { rows } = await sql<{ wrong: number }>`
    select count(*)::int as wrong from catalogue.stock s, lateral (
      select coalesce(sum(m.on_hand), 0) as on_hand, coalesce(sum(m.reserved), 0) as reserved
      from catalogue.stock_move m where m.variant_id = s.variant_id and m.place_id = s.place_id) moved
    where s.variant_id = any(${variants}::uuid[])
      and (s.on_hand, s.reserved) is distinct from (moved.on_hand, moved.reserved)`.execute(site.context.db)
  return rows[0]!.wrong
}

test('twenty orders at once for ten lamps: ten are served, ten are told how many are left', async () => {
  const { variants } = await shelf(10)
  const [lamp] = variants as [string]
  const answers = await Promise.all(Array.from({ length: 20 }, (_, at) => reserve(lamp, 1, `order ${at}`)))
  expect(answers.filter(({ ok }) => ok)).toHaveLength(10)
  const refused = answers.flatMap((answer) => (answer.ok ? [] : [answer.refusal]))
  expect(refused[0]).toMatchObject({ code: 'catalogue.stock-too-little', params: { left: 0, wanted: 1 } })
  expect(await stockOf(site.context.db, variants)).toMatchObject([{ onHand: 10, reserved: 10 }])
  expect(await differing(variants)).toBe(0)
})

test('an order told five times at once sets its pieces aside once', async () => {
  const { variants } = await shelf(10)
  await Promise.all(Array.from({ length: 5 }, () => reserve(variants[0]!, 3, 'order again')))
  expect((await availableOf(site.context.db, variants)).get(variants[0]!)).toBe(7)
})

test('two orders that name the same two things in turned order do not wait for each other', async () => {
  const { variants } = await shelf(50, 50)
  const [a, b] = variants as [string, string]
  const order = (at: number) => {
    const lines = [a, b].map((variantId, line) => ({ variantId, quantity: 1, reference: `${at}/${line}` }))
    return within((tx) => reserveStock(tx, at % 2 === 0 ? lines : lines.toReversed(), mover()))
  }
  const answers = await Promise.all(Array.from({ length: 30 }, (_, at) => order(at)))
  expect(answers.every(({ ok }) => ok)).toBe(true)
  expect(await stockOf(site.context.db, variants)).toMatchObject([{ reserved: 30 }, { reserved: 30 }])
})

test('an order of one line that cannot be served takes nothing of the other lines', async () => {
  const { variants } = await shelf(5, 1)
  const lines = variants.map((variantId, at) => ({ variantId, quantity: 2, reference: `half ${at}` }))
  const order = within(async (tx) => accept(await reserveStock(tx, lines, mover())))
  await expect(order).rejects.toThrow('Only 1 are left, and 2 are asked for.')
  expect(await stockOf(site.context.db, variants)).toMatchObject([{ reserved: 0 }, { reserved: 0 }])
  // Also where whoever asked writes something else down and goes on.
  expect((await within((tx) => reserveStock(tx, lines, mover()))).ok).toBe(false)
  expect(await stockOf(site.context.db, variants)).toMatchObject([{ reserved: 0 }, { reserved: 0 }])
})

test('pieces come from two places where one has too few', async () => {
  const { variants, firmId } = await shelf(3)
  const { newId, now } = site.context.at()
  await within(async (tx) => {
    const placeId = await placeNamed(tx, { id: newId(), firmId, name: 'Godown', district: null, now })
    await countStock(tx, { variantId: variants[0]!, placeId, onHand: 4, reference: 'g' }, mover())
  })
  accept(await reserve(variants[0]!, 6, 'large'))
  const rows = await stockOf(site.context.db, variants)
  expect(rows.reduce((sum, { reserved }) => sum + reserved, 0)).toBe(6)
  const taken = await within((tx) => takeStock(tx, { reservation: 'large', reference: 'parcel' }, mover()))
  expect(accept(taken)).toBe(6)
  expect((await availableOf(site.context.db, variants)).get(variants[0]!)).toBe(1)
  expect(await differing(variants)).toBe(0)
})

test('what was sent cannot be let go, what was let go cannot be sent', async () => {
  const { variants } = await shelf(5)
  accept(await reserve(variants[0]!, 4, 'line'))
  const settle = (how: typeof takeStock, reference: string, quantity?: number) =>
    within((tx) => how(tx, { reservation: 'line', reference, ...(quantity ? { quantity } : {}) }, mover()))
  expect(accept(await settle(takeStock, 'parcel 1', 3))).toBe(3)
  // The same parcel told again.
  expect(accept(await settle(takeStock, 'parcel 1', 3))).toBe(0)
  expect(await settle(releaseStock, 'cancel', 2)).toMatchObject({ ok: false })
  expect(accept(await settle(releaseStock, 'cancel'))).toBe(1)
  expect(accept(await settle(takeStock, 'parcel 2'))).toBe(0)
  expect(await stockOf(site.context.db, variants)).toMatchObject([{ onHand: 2, reserved: 0 }])
})

test('a count below what is set aside is refused with the number, and one that agrees leaves no move', async () => {
  const { variants, place } = await shelf(5)
  accept(await reserve(variants[0]!, 4, 'kept'))
  const count = (onHand: number, reference: string) =>
    within((tx) => countStock(tx, { variantId: variants[0]!, placeId: place, onHand, reference }, mover()))
  expect(await count(3, 'low')).toMatchObject({ ok: false, refusal: { params: { reserved: 4 } } })
  expect(await count(5, 'same')).toMatchObject({ ok: true })
  expect(await differing(variants)).toBe(0)
})

test('the database itself refuses stock below nothing, and a move that is written anew', async () => {
  const { variants } = await shelf(2)
  const less = sql`update catalogue.stock set on_hand = -1 where variant_id = ${variants[0]}`
  await expect(less.execute(site.context.db)).rejects.toThrow('stock_is_never_below_nothing')
  const anew = sql`update catalogue.stock_move set on_hand = 9 where variant_id = ${variants[0]}`
  await expect(anew.execute(site.context.db)).rejects.toThrow('a move of stock is written once')
})

test('whatever is reserved, sent, let go, returned and counted, and however often told: the moves add up', async () => {
  const step = fc.record({
    what: fc.constantFrom('reserve', 'take', 'release', 'return', 'count'),
    line: fc.integer({ min: 0, max: 3 }),
    quantity: fc.integer({ min: 1, max: 6 }),
    told: fc.integer({ min: 1, max: 2 }),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      const { variants, place } = await shelf(8)
      const variantId = variants[0]!
      for (const [at, { what, line, quantity, told }] of steps.entries())
        for (let time = 0; time < told; time += 1)
          await within(async (tx) => {
            const [reservation, reference] = [`${variantId} line ${line}`, `${variantId} step ${at}`]
            if (what === 'reserve')
              await reserveStock(tx, [{ variantId, quantity, reference: reservation }], mover())
            else if (what === 'take') await takeStock(tx, { reservation, reference, quantity }, mover())
            else if (what === 'release') await releaseStock(tx, { reservation, reference }, mover())
            else if (what === 'return')
              await returnStock(tx, { variantId, placeId: place, quantity, reference }, mover())
            else await countStock(tx, { variantId, placeId: place, onHand: quantity, reference }, mover())
          })
      const [row] = await stockOf(site.context.db, variants)
      expect(row!.reserved).toBeGreaterThanOrEqual(0)
      expect(row!.onHand).toBeGreaterThanOrEqual(row!.reserved)
      expect(await differing(variants)).toBe(0)
    }),
    { numRuns: 12 },
  )
}, 30_000)
