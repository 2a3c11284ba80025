import fc from 'fast-check'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { AppContext } from '../../../app/context.ts'
import { workbookRows } from '#platform/workbook-rows.ts'
import { INSIDE } from '../../../../test/support/access.ts'
import { aFirm } from '../../../../test/support/firms.ts'
import { signIn, web } from '../../../../test/support/web.ts'
import { checkDigit } from '../../rules/gtin.ts'
import { insertProduct, noteChange, updateProduct, walkProducts } from '../../store/products.ts'
import { insertVariant, variantBySku, variantsOfMany, type VariantWish } from '../../store/variants.ts'
import { partIds } from '../../store/sheets/runs.ts'
import { sheetTasks } from '../../sheet-tasks.ts'
import { workSheet } from '../../usecases/sheets/work.ts'

let app: Awaited<ReturnType<typeof web>>['app']
let context: AppContext
let close: () => Promise<void>
let her: Awaited<ReturnType<typeof signIn>>
let firmId: string

beforeAll(async () => {
  ;({ app, context, close } = await web())
  firmId = await aFirm(context, INSIDE)
  her = await signIn(app, context, { owns: firmId })
})
afterAll(() => close())

const BOUNDARY = 'sheet-boundary'
async function upload(content: string | Buffer, who = her) {
  const head =
    `--${BOUNDARY}\r\ncontent-disposition: form-data; name="csrf"\r\n\r\n${who.csrf}\r\n` +
    `--${BOUNDARY}\r\ncontent-disposition: form-data; name="sheet"; filename="products.csv"\r\n\r\n`
  const sent = await app.inject({
    method: 'POST',
    url: '/en/products/sheet',
    headers: {
      ...who.headers,
      accept: 'text/html',
      'content-type': `multipart/form-data; boundary=${BOUNDARY}`,
    },
    payload: Buffer.concat([Buffer.from(head), Buffer.from(content), Buffer.from(`\r\n--${BOUNDARY}--\r\n`)]),
  })
  expect(sent.statusCode, sent.body.slice(0, 400)).toBe(303)
  return /sheet\/([0-9a-f-]{36})/.exec(String(sent.headers.location))![1]!
}
const get = (url: string, who = her) => app.inject({ url, headers: { ...who.headers, accept: 'text/html' } })
async function post(url: string, form: Record<string, string> = {}, who = her) {
  const answer = await app.inject({
    method: 'POST',
    url,
    headers: {
      ...who.headers,
      accept: 'application/json',
      'content-type': 'application/x-www-form-urlencoded',
    },
    payload: new URLSearchParams(form).toString(),
  })
  return answer.statusCode
}
const runOf = (id: string) =>
  context.db.selectFrom('catalogue.sheet_run').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const work = (run: string) => sheetTasks(context)['catalogue.work-sheet']!(context.at(), { run })

async function looked(content: string | Buffer, who = her) {
  const run = await upload(content, who)
  const { mapping } = await runOf(run)
  const columns = Object.fromEntries(mapping.map((field, at) => [`column-${at}`, field]))
  expect(await post(`/products/sheet/${run}/check`, columns, who)).toBe(303)
  await work(run)
  return run
}
async function taken(content: string | Buffer, who = her) {
  const run = await looked(content, who)
  expect(await post(`/products/sheet/${run}/take`, {}, who)).toBe(303)
  await work(run)
  return run
}
async function counts(run: string) {
  const { sum } = context.db.fn
  const row = await context.db
    .selectFrom('catalogue.sheet_part')
    .select([
      sum('made').as('made'),
      sum('changed').as('changed'),
      sum('same').as('same'),
      sum('faulty').as('faulty'),
    ])
    .where('run_id', '=', run)
    .executeTakeFirstOrThrow()
  return Object.fromEntries(Object.entries(row).map(([name, count]) => [name, Number(count)]))
}
const variant = async (sku: string) => (await variantBySku(context.db, firmId, sku))!
const product = async (sku: string) => {
  const { productId } = await variant(sku)
  const row = await context.db
    .selectFrom('catalogue.product')
    .selectAll()
    .where('id', '=', productId)
    .executeTakeFirstOrThrow()
  return row
}
const faultsIn = async (run: string): Promise<Record<number, string>> => {
  const rows = await context.db
    .selectFrom('catalogue.sheet_fault')
    .selectAll()
    .where('run_id', '=', run)
    .execute()
  return Object.fromEntries(
    rows.map(({ row_no, faults }) => [row_no, faults.map(({ field, en }) => `${field}: ${en}`).join(' ')]),
  )
}
const whole = async (firm: string) => {
  const products = await walkProducts(context.db, firm, { limit: 1000 })
  const variants = await variantsOfMany(
    context.db,
    products.map(({ id }) => id),
  )
  return { products, variants: products.map(({ id }) => variants.get(id)) }
}

describe('a sheet of products', () => {
  test('is looked at first; then sizes of one parent become one product, in whatever notation its figures are', async () => {
    const sheet = [
      'Item Code;Parent SKU;Product name;નામ;HSN Code;Colour;Size;Price;Net weight (kg);Gross weight;Length;Width;Height;Material',
      'AJ-STOLE-S;AJ-STOLE;Ajrakh stole;અજરખ સ્ટોલ;621420;indigo;S;₹ 1,49,950.50;0,25;300 g;30;20;45 mm;80 % wool; 20 % silk',
      'AJ-STOLE-M;AJ-STOLE;;;;indigo;M;1.499,00;0.3;0,35 kg;30;20;4,5;',
    ]
    const [head, ...lines] = sheet
    const text = [head, lines[0]!.replace('80 % wool; 20 % silk', '"80 % wool; 20 % silk"'), lines[1]].join(
      '\r\n',
    )
    const run = await looked(text)
    expect(await faultsIn(run)).toEqual({})
    expect(await counts(run)).toEqual({ made: 2, changed: 0, same: 0, faulty: 0 })
    expect(await variantBySku(context.db, firmId, 'AJ-STOLE-S')).toBeUndefined()
    expect((await get(`/gu/products/sheet/${run}`)).body).toContain('2 લીટીઓ લો')
    await post(`/products/sheet/${run}/take`)
    await work(run)
    const small = await variant('aj-stole-s')
    expect(small).toMatchObject({
      pricePaise: 14_995_050n,
      netWeightGrams: 250,
      packedWeightGrams: 300,
      lengthMm: 300,
      heightMm: 45,
      options: { colour: 'indigo', size: 'S' },
    })
    const middle = await variant('AJ-STOLE-M')
    expect(middle).toMatchObject({
      pricePaise: 149_900n,
      netWeightGrams: 300,
      packedWeightGrams: 350,
      productId: small.productId,
    })
    expect(await product('AJ-STOLE-S')).toMatchObject({
      title: { en: 'Ajrakh stole', gu: 'અજરખ સ્ટોલ' },
      hs6: '621420',
      code_from: 'maker',
      materials: [
        { material: 'wool', bps: 8000 },
        { material: 'silk', bps: 2000 },
      ],
      search_text: expect.stringContaining('aj-stole-m') as string,
    })
  })

  test('changes only filled cells, empties on an explicit word, and leaves the code of the finder', async () => {
    await taken('SKU,Name,Brand,Price,Cost\r\nCUP-1,Clay cup,Rann,120,80')
    const { id } = await product('CUP-1')
    await updateProduct(
      context.db as never,
      id,
      { hs6: '691200', hs8: '69120010', codeFrom: 'officer' },
      context.at().now,
    )
    const run = await taken('SKU,Brand,Price,Cost,HS code\r\ncup-1,[clear],,95.50,691200')
    expect(await counts(run)).toMatchObject({ changed: 1, faulty: 0 })
    expect(await variant('CUP-1')).toMatchObject({ pricePaise: 12_000n, costPaise: 9550n })
    expect(await product('CUP-1')).toMatchObject({ brand: null, hs8: '69120010', code_from: 'officer' })
    expect(await counts(await taken('SKU,Brand,Cost\r\nCUP-1,,95.5'))).toMatchObject({ same: 1, changed: 0 })
  })

  test('names what the spreadsheet broke, cell by cell, in the same sheet and in her language', async () => {
    const run = await looked(
      [
        'SKU,Name,HS code,GTIN,Size,Price,Weight,Packed weight',
        'BAD-1,Lamp,10121,8.90E+12,,1.499,100,90',
        'BAD-2,Lamp,711711,8901234567891,12-Oct,abc,3 oz,',
        ',Nameless,,,,,,',
        'BAD-4,=cmd(),711711,,,10,1,1',
        'BAD-4,Again,,,,,,',
      ].join('\r\n'),
    )
    const faults = await faultsIn(run)
    expect(faults[2]).toMatch(/hs: A 0 at the front seems lost: is it 010121/)
    expect(faults[2]).toMatch(/gtin: The spreadsheet shortened this number to “8.90E\+12”/)
    expect(faults[2]).toMatch(/price: “1.499” can be read in two ways/)
    expect(faults[2]).toMatch(/packed: Packed it cannot weigh less/)
    expect(faults[3]).toMatch(/gtin: One digit/)
    expect(faults[3]).toMatch(/size: The spreadsheet made a date of it/)
    expect(faults[3]).toMatch(/net: We read g, kg here, not “oz”/)
    expect(faults[4]).toMatch(/Every row needs its SKU/)
    expect(faults[6]).toMatch(/stands in the sheet twice/)
    expect(await counts(run)).toEqual({ made: 1, changed: 0, same: 0, faulty: 4 })
    const csv = parse((await get(`/hi/products/sheet/${run}.csv`)).rawPayload, { bom: true }) as string[][]
    expect(csv).toHaveLength(5)
    expect(csv[1]!.slice(0, 3)).toEqual(['BAD-1', 'Lamp', '10121'])
    expect(csv[1]!.at(-1)).toContain('HS कोड: आगे का 0 छूट गया')
    const file = (await get(`/gu/products/sheet/${run}.xlsx`)).rawPayload
    const rows = (await workbookRows(file))!
    expect(rows[0]!.at(-1)).toBe('શું સુધારવું')
    expect(rows[2]!.slice(0, 2)).toEqual(['BAD-2', 'Lamp'])
  })

  test('comes back as it went down, in every language and both formats, whatever the texts are', async () => {
    const sign = fc.constantFrom(
      '=1+1',
      '@me',
      "'=x",
      '-5',
      '+5',
      "it's",
      'લાલ, "લીલો"\nબીજી',
      'साड़ी',
      'plain',
    )
    const text = fc.oneof(
      sign,
      fc
        .string({ minLength: 1, maxLength: 30, unit: 'grapheme' })
        .filter((one) => one.trim() !== '' && !one.includes('\0') && !/^\[/.test(one.trim())),
    )
    const gtin = fc.integer({ min: 0, max: 99_999_999 }).map((n) => {
      const twelve = `8901${String(n).padStart(8, '0')}`
      return twelve + checkDigit(twelve)
    })
    const measures = fc.record({
      pricePaise: fc.option(fc.bigInt(1n, 10n ** 12n)),
      costPaise: fc.option(fc.bigInt(0n, 10n ** 12n)),
      netWeightGrams: fc.option(fc.integer({ min: 1, max: 1000 })),
      packedWeightGrams: fc.option(fc.integer({ min: 1000, max: 1_000_000 })),
      gtin: fc.option(gtin),
    })
    const sides = fc.option(fc.tuple(...Array.from({ length: 3 }, () => fc.integer({ min: 1, max: 10_000 }))))
    const precious = fc.option(
      fc.record({
        metal: fc.constantFrom('gold', 'silver'),
        metalWeightMg: fc.integer({ min: 1, max: 9_999_999 }),
        purityPermille: fc.integer({ min: 1, max: 1000 }),
      }),
    )
    const one = fc.record({
      title: text,
      about: fc.option(text),
      brand: fc.option(text),
      size: text,
      measures,
      sides,
      precious,
      materials: fc.constantFrom(
        [],
        [{ material: 'silver', bps: 10_000 }],
        [
          { material: 'wool', bps: 6667 },
          { material: 'camel hair', bps: 3333 },
        ],
      ),
      sisters: fc.boolean(),
      kids: fc.boolean(),
    })
    let turn = 0
    await fc.assert(
      fc.asyncProperty(
        fc.array(one, { minLength: 1, maxLength: 4 }),
        fc.constantFrom('en', 'hi', 'gu'),
        fc.constantFrom('csv', 'xlsx'),
        async (all, lang, kind) => {
          const firm = await aFirm(context, INSIDE)
          const owner = await signIn(app, context, { owns: firm })
          const { now, newId } = context.at()
          const seen = new Set<string>()
          await context.db.transaction().execute(async (tx) => {
            for (const [at, wish] of all.entries()) {
              const id = newId()
              const clean = (value: string) =>
                value
                  .normalize('NFC')
                  .replace(/[\s\p{Cc}]+/gu, ' ')
                  .trim()
              await insertProduct(tx, {
                id,
                firmId: firm,
                createdBy: null,
                now,
                title: { en: clean(wish.title) || 'x', fr: 'mot' },
                ...(wish.about && clean(wish.about) ? { about: { gu: clean(wish.about) } } : {}),
                brand: wish.brand ? clean(wish.brand) || null : null,
                materials: wish.materials,
                forChildren: wish.kids,
                originDistrict: 'kachchh',
                make: 'metal-craft',
                hs6: '711711',
                codeFrom: 'maker',
              })
              const unique =
                wish.measures.gtin !== null && seen.has(wish.measures.gtin) ? null : wish.measures.gtin
              if (unique) seen.add(unique)
              const [lengthMm = null, widthMm = null, heightMm = null] = wish.sides ?? []
              const told = {
                ...wish.measures,
                gtin: unique,
                lengthMm,
                widthMm,
                heightMm,
                ...wish.precious,
              } as VariantWish
              await insertVariant(tx, {
                id: newId(),
                productId: id,
                firmId: firm,
                sku: `T${turn}-${at}`,
                options: wish.sisters ? { size: clean(wish.size) || 'S' } : {},
                now,
                ...told,
              })
              if (wish.sisters)
                await insertVariant(tx, {
                  id: newId(),
                  productId: id,
                  firmId: firm,
                  sku: `T${turn}-${at}-B`,
                  options: { size: 'sister', stone: 'agate' },
                  place: 1,
                  now,
                })
              await noteChange(tx, { productId: id, part: 'created', by: null, now })
            }
          })
          turn += 1
          const before = await whole(firm)
          const file = (await get(`/${lang}/products/all.${kind}`, owner)).rawPayload
          const run = await taken(file, owner)
          expect(await faultsIn(run)).toEqual({})
          expect(await counts(run)).toMatchObject({ changed: 0, made: 0, faulty: 0 })
          expect(await whole(firm)).toEqual(before)
          // The same sheet makes the same products where there are none.
          const other = await aFirm(context, INSIDE)
          const second = await signIn(app, context, { owns: other })
          expect(await faultsIn(await taken(file, second))).toEqual({})
          const again = (await get(`/${lang}/products/all.csv`, second)).body
          const first = (await get(`/${lang}/products/all.csv`, owner)).body
          expect(sorted(again)).toEqual(sorted(first))
        },
      ),
      { numRuns: 8 },
    )
  }, 60_000)

  test('is taken once, however often the worker is killed between two parts or asked twice', async () => {
    const lines = Array.from({ length: 2500 }, (_, at) => `MANY-${at},P-${at % 900},Bangle ${at % 900},${at}`)
    const run = await looked(['SKU,Parent,Name,Size', ...lines].join('\n'))
    expect(await counts(run)).toMatchObject({ made: 2500, faulty: 0 })
    await post(`/products/sheet/${run}/take`)
    // A budget of nothing: one part, then the worker "dies"; the next begins where it stopped.
    await workSheet(context.at(), context.shelf, run, -1)
    expect(await partIds(context.db, run, 'take')).toHaveLength(3)
    await Promise.all([work(run), work(run)])
    expect((await runOf(run)).status).toBe('done')
    const { rows, products } = await context.db
      .selectFrom('catalogue.variant')
      .select(({ fn }) => [
        fn.countAll<bigint>().as('rows'),
        fn.count<bigint>('product_id').distinct().as('products'),
      ])
      .where('sku', 'like', 'MANY-%')
      .executeTakeFirstOrThrow()
    expect([Number(rows), Number(products)]).toEqual([2500, 900])
  })

  test('is taken back for seven days, but for what somebody changed since', async () => {
    await taken('SKU,Name,Price\nOLD-1,Old lamp,100\nOLD-2,Old bowl,200')
    const run = await taken('SKU,Name,Price\nOLD-1,New lamp,150\nOLD-2,New bowl,250\nNEW-9,Newest,900')
    const { id } = await product('OLD-2')
    await context.db.transaction().execute(async (tx) => {
      await updateProduct(tx, id, { brand: 'Mine' }, context.at().now)
      await noteChange(tx, { productId: id, part: 'words', by: null, now: context.at().now })
    })
    expect(await post(`/products/sheet/${run}/undo`)).toBe(303)
    await work(run)
    expect(await runOf(run)).toMatchObject({ status: 'undone', kept_back: 1 })
    expect(await variant('OLD-1')).toMatchObject({ pricePaise: 10_000n })
    expect((await product('OLD-1')).title).toEqual({ en: 'Old lamp' })
    expect(await variant('OLD-2')).toMatchObject({ pricePaise: 25_000n })
    expect(await variantBySku(context.db, firmId, 'NEW-9')).toBeUndefined()
    const late = await taken('SKU,Price\nOLD-1,175')
    await context.db
      .updateTable('catalogue.sheet_run')
      .set({ finished_at: new Date('2026-11-14') })
      .where('id', '=', late)
      .execute()
    expect(await post(`/products/sheet/${late}/undo`)).not.toBe(303)
    expect((await runOf(late)).status).toBe('done')
  })

  test('remembers which column is what, and shows its pages in three languages', async () => {
    const run = await upload('Kode,Naam\nREM-1,Cup')
    expect((await runOf(run)).mapping).toEqual(['', ''])
    await post(`/products/sheet/${run}/check`, { 'column-0': 'sku', 'column-1': 'title-en' })
    expect((await runOf(await upload('Naam,Kode\nCup,REM-1'))).mapping).toEqual(['title-en', 'sku'])
    for (const lang of ['en', 'hi', 'gu'])
      expect((await get(`/${lang}/products/sheet/${run}`)).statusCode).toBe(200)
  })
})

const sorted = (csv: string): unknown => {
  const rows = parse(csv, { bom: true, columns: true }) as Record<string, string>[]
  const parent = (row: Record<string, string>) =>
    Object.fromEntries(Object.entries(row).filter(([name]) => !/Parent|मुख्य|મુખ્ય/.test(name)))
  return rows.map(parent).sort((a, b) => a['SKU']!.localeCompare(b['SKU']!))
}
