import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadDemo, removeDemo } from '#firms/demo/load.ts'
import { editionAt } from '#firms/services.ts'
import { web } from '../../../test/support/web.ts'
import { stopTerms, vagueTerm } from '../rules/goods-text.ts'
import { loadDemoProducts, removeDemoProducts } from './load.ts'
import { SAMPLES } from './samples.ts'

let site: Awaited<ReturnType<typeof web>>
beforeAll(async () => void (site = await web()))
afterAll(() => site.close())

const countOf = async (table: 'catalogue.product' | 'catalogue.stock_move' | 'platform.stored_file') => {
  const query = site.context.db.selectFrom(table).select(({ fn }) => fn.countAll<bigint>().as('count'))
  return Number((await query.executeTakeFirstOrThrow()).count)
}

/** Drawing takes seconds and is looked at in the browser; here each kind has one small file. */
const files = {
  prepare: async () =>
    ({
      ok: true,
      value: { sha256: 'ab'.repeat(32), bytes: 3, type: 'image/jpeg', thumbnail: null, isScanned: false },
    }) as const,
}

test('made-up firms get products with codes that are in force, and all of it goes with them', async () => {
  const { context } = site
  const edition = await editionAt(context, context.at().now)
  for (const { hs8 } of SAMPLES) expect(edition.fact('itc-hs8', hs8), hs8).toBeDefined()
  const here = { ...context.at(), vault: context.vault }
  await loadDemo(here, edition, 300)
  const record = async (
    of: { db: typeof context.db },
    prepared: object,
    about: { name: string; room: string },
  ) => {
    const file = { id: context.at().newId(), scan: 'not-scanned' as const, createdAt: here.now, ...about }
    await of.db
      .insertInto('platform.stored_file')
      .values({
        id: file.id,
        sha256: 'ab'.repeat(32),
        bytes: 3n,
        type: 'image/jpeg',
        name: about.name,
        room: about.room,
        thumbnail_sha256: null,
        scan: 'not-scanned',
        scanned_at: null,
        created_at: here.now,
      })
      .execute()
    return { ...file, ...prepared } as never
  }
  const made = await loadDemoProducts(here, { ...files, record }, edition, 12)
  expect(made).toBeGreaterThanOrEqual(12)
  expect(await countOf('catalogue.product')).toBe(made)
  expect(await loadDemoProducts(here, { ...files, record }, edition, 12)).toBe(0)
  expect(await countOf('catalogue.stock_move')).toBeGreaterThan(0)
  expect(await removeDemoProducts(here)).toBe(made)
  expect(await countOf('platform.stored_file')).toBe(0)
  expect(await removeDemo(here)).toBe(300)
  expect(await countOf('catalogue.stock_move')).toBe(0)
}, 30_000)

test('what the made-up products say to customs is not itself refused', async () => {
  const edition = await editionAt(site.context, site.context.at().now)
  for (const { goodsText } of SAMPLES)
    expect(vagueTerm(goodsText, stopTerms(edition)), goodsText).toBeUndefined()
})
