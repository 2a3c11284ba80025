import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { day } from '#kernel/day.ts'
import type { AppContext } from '../../../app/context.ts'
import { readConsignment } from '#reach/intake.ts'
import { answer } from '#reach/rules/answer.ts'
import { shelve, type Shelved } from '#tradebook/shelf.ts'
import { insertContact } from '#people/store/persons.ts'
import { INSIDE } from '../../../../test/support/access.ts'
import { aFirm } from '../../../../test/support/firms.ts'
import { tradeBook } from '../../../../test/support/trade-book.ts'
import { signIn, web } from '../../../../test/support/web.ts'
import { consignmentJson, pieceOf } from '../../rules/doors/question.ts'
import { nextTurn } from '../../rules/doors/renewal.ts'
import { doorChangesOf, newsOf } from '../../store/doors/changes.ts'
import { doorsOfVariants, productsToAnswer } from '../../store/doors/doors.ts'
import { insertProduct, noteChange } from '../../store/products.ts'
import { findProduct } from '../../store/products.ts'
import { findVariant, insertVariant, updateVariant } from '../../store/variants.ts'
import { answerDoors } from './answer-doors.ts'
import { tellDoors } from './tell-doors.ts'

let context: AppContext
let app: Awaited<ReturnType<typeof web>>['app']
let close: () => Promise<void>
let whole: Shelved
const TODAY = day('2026-11-22')

beforeAll(async () => {
  ;({ app, context, close } = await web())
  whole = await tradeBook()
})
afterAll(() => close())

type Wish = Readonly<{ hs6?: string; pricePaise?: bigint; netWeightGrams?: number }>

async function aProduct({ hs6 = '621420', pricePaise = 150_000n, netWeightGrams = 200 }: Wish = {}) {
  const { db } = context
  const { now, newId } = context.at()
  const firmId = await aFirm(context, INSIDE)
  const [id, variantId] = [newId(), newId()]
  await db.transaction().execute(async (tx) => {
    const code = { hs6, codeFrom: 'maker' as const }
    await insertProduct(tx, { id, firmId, createdBy: null, now, title: { en: 'Stole' }, ...code })
    const measures = { pricePaise, netWeightGrams, packedWeightGrams: netWeightGrams + 50 }
    await insertVariant(tx, {
      id: variantId,
      productId: id,
      firmId,
      sku: `S-${randomUUID().slice(0, 8)}`,
      now,
      ...measures,
    })
    await noteChange(tx, { productId: id, part: 'created', by: null, now })
  })
  return { id, firmId, variantId }
}

const keptOf = async (variantId: string) => (await doorsOfVariants(context.db, [variantId])).get(variantId)

describe('where a product can go', () => {
  test('is kept for every destination exactly as the receipt says', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('621420', '711719', '330590', '442090', '090411', '950300'),
        fc.bigInt(100n, 9_000_000n),
        fc.integer({ min: 1, max: 2500 }),
        async (hs6, pricePaise, netWeightGrams) => {
          const { id, variantId } = await aProduct({ hs6, pricePaise, netWeightGrams })
          expect(await answerDoors(context.at(), whole, TODAY, id)).toBe(1)
          const kept = (await keptOf(variantId))!
          const piece = pieceOf(
            (await findProduct(context.db, id))!,
            (await findVariant(context.db, variantId))!,
            whole.edition(TODAY),
          )
          if (!piece.ok) throw new Error('the question is whole')
          for (const door of kept.doors.filter((_, index) => index % 7 === 0)) {
            const read = readConsignment(
              consignmentJson(piece.piece, door.to, TODAY),
              whole.book,
              whole.edition,
            )
            if (!read.ok) throw new Error(door.to)
            const receipt = answer(read.value.edition, read.value.parcel)!
            expect([door.to, door.verdict, door.coverage, door.totalInr]).toEqual([
              receipt.to,
              receipt.verdict,
              receipt.coverage,
              receipt.totalInr,
            ])
            if (door.coverage === 'C') expect(door.totalInr).toBeUndefined()
          }
          expect(kept.doors.length).toBe(whole.edition(TODAY).facts('destinations').length)
        },
      ),
      { numRuns: 8 },
    )
  })

  test('has no answer without a price, and loses it with the price', async () => {
    const { id, variantId } = await aProduct()
    await answerDoors(context.at(), whole, TODAY, id)
    expect(await keptOf(variantId)).toBeDefined()
    const { now } = context.at()
    await context.db.transaction().execute(async (tx) => {
      await updateVariant(tx, variantId, { pricePaise: null }, now)
      await noteChange(tx, { productId: id, part: 'variants', by: null, now })
    })
    expect(await answerDoors(context.at(), whole, TODAY, id)).toBe(0)
    expect(await keptOf(variantId)).toBeUndefined()
  })

  test('is to be asked again after a change of the product, another trade book, or a day that turns something', async () => {
    const { id } = await aProduct()
    const { db } = context
    const old = (book: string, today = TODAY) =>
      productsToAnswer(db, { book, today, after: undefined, limit: 1000 }).then((all) => all.includes(id))
    expect(await old(whole.book.version)).toBe(true)
    await answerDoors(context.at(), whole, TODAY, id)
    expect(await old(whole.book.version)).toBe(false)
    expect(await old('another')).toBe(true)
    const turn = nextTurn(whole.book, TODAY)!
    expect(await old(whole.book.version, turn)).toBe(true)
    const { now } = context.at()
    await db.transaction().execute((tx) => noteChange(tx, { productId: id, part: 'origin', by: null, now }))
    expect(await old(whole.book.version)).toBe(true)
  })
})

describe('a law that changes', () => {
  test('is noted for the product, and her own changes are not', async () => {
    const { id, firmId, variantId } = await aProduct()
    const closed = await closedFor('US')
    await answerDoors(context.at(), whole, TODAY, id)
    await answerDoors(context.at(), closed, TODAY, id)
    const changes = await doorChangesOf(context.db, variantId, 10)
    expect(changes.map(({ to, because, verdictIs }) => [to, because, verdictIs])).toEqual([
      ['US', 'book', 'closed'],
    ])
    const news = { firmId, book: closed.book.version, on: TODAY }
    expect(await newsOf(context.db, { ...news, newsBps: 1000 })).toEqual({ closed: 1, opened: 0, moved: 0 })
    const { now } = context.at()
    await context.db.transaction().execute(async (tx) => {
      await updateVariant(tx, variantId, { pricePaise: 300_000n }, now)
      await noteChange(tx, { productId: id, part: 'variants', by: null, now })
    })
    await answerDoors(context.at(), closed, TODAY, id)
    expect(await doorChangesOf(context.db, variantId, 10)).toHaveLength(1)
  })

  test('is told to its owner in her language once, however often the job runs', async () => {
    const { id, firmId } = await aProduct()
    const { personId } = await signIn(app, context, { lang: 'gu', owns: firmId })
    const { now, newId } = context.at()
    const { db, vault, desk } = context
    const contact = { kind: 'phone', value: `+9198${String(Math.random()).slice(2, 10)}` } as const
    await db.transaction().execute((tx) => insertContact(tx, vault, newId(), personId, contact, now))
    const closed = await closedFor('US')
    await answerDoors(context.at(), whole, TODAY, id)
    await answerDoors(context.at(), closed, TODAY, id)
    const news = { firmId, book: closed.book.version, on: TODAY }
    const where = { site: 'https://dhow.example', newsBps: 1000 }
    for (const _ of [1, 2]) expect(await tellDoors({ ...context.at(), vault }, desk, news, where)).toBe(1)
    const heard = await desk.listSimulated(db, contact.value)
    expect(heard).toHaveLength(1)
    expect(heard[0]).toMatchObject({ lang: 'gu', template: 'catalogue.doors-changed' })
    expect(heard[0]!.text).toContain('https://dhow.example/gu/products/where')
  })

  /** The shipped book with one more line: nothing of chapter 62 goes there. */
  async function closedFor(iso2: string): Promise<Shelved> {
    const rows = whole.book.tables.get('restrictions')!
    const line = {
      ...rows[0]!,
      cells: {
        rule: 'test-closed',
        scope: iso2,
        hs_from: '62',
        hs_to: '62',
        when: '',
        verdict: 'closed',
        papers: '',
        reason: 'trade-suspended',
      },
      tail: { ...rows[0]!.tail, validFrom: day('2025-01-01'), validTo: undefined },
    }
    const book = {
      ...whole.book,
      version: `closed-${iso2}-${randomUUID()}`,
      tables: new Map([...whole.book.tables, ['restrictions', [...rows, line]]]),
    }
    return shelve(book)
  }
})
