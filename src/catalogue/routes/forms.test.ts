/** A product through its pages, as its maker fills them. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { aFirm, INSIDE } from '../../../test/support/access.ts'
import { aProduct } from '../../../test/support/products.ts'
import { signIn, web, type SignedInPerson } from '../../../test/support/web.ts'
import { addIdentifier } from '#firms/store/identifiers.ts'
import { day } from '#kernel/day.ts'
import { catalogueTasks } from '../tasks.ts'
import { uploadBytes } from '../store/uploads/bytes.ts'
import { findProduct } from '../store/products.ts'
import { changesOf } from '../store/history.ts'
import { stockOf } from '../store/stock/stock.ts'
import { variantsOf } from '../store/variants.ts'

let site: Awaited<ReturnType<typeof web>>
let firm: string
let her: SignedInPerson
beforeAll(async () => void (site = await web()))
afterAll(() => site.close())
beforeEach(async () => {
  firm = await aFirm(site.context, INSIDE)
  her = await signIn(site.app, site.context, { owns: firm })
})

const db = () => site.context.db
const product = async (id: string) => (await findProduct(db(), id))!

function post(url: string, form: Readonly<Record<string, string>> | string[][], who = her) {
  const payload = new URLSearchParams(form as Record<string, string>).toString()
  const headers = { ...who.headers, accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded' }
  return site.app.inject({ method: 'POST', url: `/en${url}`, headers, payload })
}
const get = (url: string, who = her) =>
  site.app.inject({ url: `/en${url}`, headers: { ...who.headers, accept: 'text/html' } })

/** A form of one part, with the version as it is now. */
async function save(id: string, part: string, form: Readonly<Record<string, string>>) {
  const { version } = await product(id)
  return post(`/products/${id}/${part}`, { version: String(version), ...form })
}

const create = (form: Readonly<Record<string, string>>) =>
  post('/products/new', { name: 'સુતરાઉ કુર્તો', price: '1,499.50', weight: '350', ...form })
const idIn = (reply: Awaited<ReturnType<typeof create>>) =>
  /products\/([0-9a-f-]{36})/.exec(reply.headers.location ?? '')?.[1] ?? ''

test('four questions make a product: her words, price and weight stand in it, and the ladder moves', async () => {
  const reply = await create({})
  expect(reply.statusCode).toBe(303)
  const made = await product(idIn(reply))
  expect(made).toMatchObject({ title: { gu: 'સુતરાઉ કુર્તો' }, make: 'embroidery', originDistrict: 'kachchh' })
  const [variant] = await variantsOf(db(), made.id)
  expect(variant).toMatchObject({ pricePaise: 149_950n, netWeightGrams: 350 })
  expect(variant!.sku).toMatch(/^[A-Z0-9-]+$/)
  const progress = await db()
    .selectFrom('firms.progress')
    .selectAll()
    .where('firm_id', '=', firm)
    .executeTakeFirst()
  expect(progress).toMatchObject({ products: 1, products_with_code: 0 })
})

test('the form sent twice makes one product, and what cannot be a price is asked again with what was typed', async () => {
  const tried = site.context.at().newId()
  const [one, two] = [await create({ tried }), await create({ tried })]
  expect(idIn(one)).toBe(idIn(two))
  const wrong = await create({ price: 'fifteen' })
  expect(wrong.statusCode).toBe(422)
  expect(wrong.body).toContain('digits only')
  expect(wrong.body).toContain('value="fifteen"')
})

test('two who change the same product: the second is told, and nothing of the first is lost', async () => {
  const id = await aProduct(site.context, firm)
  const { version } = await product(id)
  const form = (title: string) => ({ version: String(version), 'title-en': title })
  expect((await post(`/products/${id}/words`, form('First lamp'))).statusCode).toBe(303)
  const late = await post(`/products/${id}/words`, form('Second lamp'))
  expect(late.statusCode).toBe(409)
  expect(late.body).toContain('First lamp')
  expect((await product(id)).title).toEqual({ en: 'First lamp' })
})

test('materials are the whole, in any language of Dhow, and a GI name needs its registered user', async () => {
  const id = await aProduct(site.context, firm)
  const short = await save(id, 'make', { 'material-0': 'cotton', 'percent-0': '60' })
  expect(short.statusCode).toBe(422)
  expect(short.body).toContain('Now they are 60 %')
  const gi = { make: 'embroidery', gi: 'kutch-embroidery', 'material-0': 'સુતરાઉ (કોટન)', 'percent-0': '100' }
  const refused = await save(id, 'make', gi)
  expect(refused.statusCode).toBe(409)
  expect(refused.body).toContain('registered users')
  const { vault, at } = site.context
  await db()
    .transaction()
    .execute((tx) =>
      addIdentifier(tx, vault, {
        id: at().newId(),
        firmId: firm,
        kind: 'giUser',
        value: 'GI-103/AU-45',
        source: 'self',
        givenBy: null,
        now: at().now,
      }),
    )
  expect((await save(id, 'make', gi)).statusCode).toBe(303)
  expect(await product(id)).toMatchObject({
    giProduct: 'kutch-embroidery',
    materials: [{ material: 'cotton', bps: 10_000 }],
  })
})

test('sizes and colours become variants; the first keeps SKU and stock; a choice taken back brings its variant back', async () => {
  const id = await aProduct(site.context, firm, { product: { title: { en: 'Block print kurta' } } })
  const [first] = await variantsOf(db(), id)
  await save(id, 'variants', { 'choice-size': 'S, M', 'choice-colour': 'indigo, madder' })
  const four = await variantsOf(db(), id)
  expect(four.map(({ options }) => `${options['size']} ${options['colour']}`)).toEqual([
    'S indigo',
    'S madder',
    'M indigo',
    'M madder',
  ])
  expect(four[0]!.id).toBe(first!.id)
  expect(new Set(four.map(({ sku }) => sku)).size).toBe(4)
  expect(four.every(({ pricePaise }) => pricePaise === 149_900n)).toBe(true)
  await save(id, 'variants', { 'choice-size': 'S', 'choice-colour': 'indigo, madder' })
  expect(await variantsOf(db(), id)).toHaveLength(2)
  await save(id, 'variants', { 'choice-size': 'S, M', 'choice-colour': 'indigo, madder' })
  expect((await variantsOf(db(), id)).map(({ id: one }) => one)).toEqual(four.map(({ id: one }) => one))
})

test('a SKU of hers, a shop’s own barcode and a packed weight below the net one are refused beside their field', async () => {
  const other = await aProduct(site.context, firm)
  const id = await aProduct(site.context, firm)
  const [[taken], [variant]] = [await variantsOf(db(), other), await variantsOf(db(), id)]
  const of = (form: Record<string, string>) =>
    Object.fromEntries(Object.entries(form).map(([name, value]) => [`${name}-${variant!.id}`, value]))
  const good = {
    sku: 'Lamp-1',
    price: '1499',
    net: '350',
    packed: '500',
    length: '30.5',
    width: '20',
    height: '10',
  }
  const tries: [Record<string, string>, string][] = [
    [{ sku: taken!.sku.toLowerCase() }, 'You use the SKU'],
    [{ gtin: '2012345678900' }, 'One digit of this GTIN'],
    [{ gtin: '0212345678992' }, 'a shop’s own'],
    [{ packed: '300' }, 'cannot weigh less'],
    [{ height: '' }, 'all three'],
    [{ metal: 'gold', metalWeight: '4.25' }, 'For a precious piece'],
  ]
  for (const [wrong, sentence] of tries) {
    const reply = await save(id, 'measures', of({ ...good, ...wrong }))
    expect(reply.statusCode, sentence).toBeGreaterThanOrEqual(409)
    expect(reply.body).toContain(sentence)
    expect(reply.body).toContain('field-wrong')
  }
  const gold = {
    ...good,
    price: '',
    metal: 'gold',
    metalWeight: '4.25',
    purity: '916',
    metalPrice: '12000',
    making: '2500',
  }
  expect((await save(id, 'measures', of({ ...gold, gtin: '8901030865275' }))).statusCode).toBe(303)
  expect((await variantsOf(db(), id))[0]).toMatchObject({
    sku: 'Lamp-1',
    gtin: '8901030865275',
    pricePaise: 4_921_600n,
    lengthMm: 305,
    metalWeightMg: 4250,
  })
})

test('six digits stay six: eight typed are refused, and an officer is asked, whose answer then stands in the product', async () => {
  const id = await aProduct(site.context, firm, { product: { title: { en: 'Imitation brass bangle' } } })
  const eight = await save(id, 'code', { hs: '7117.19.10' })
  expect(eight.statusCode).toBe(422)
  expect(eight.body).toContain('The last two digits')
  expect((await save(id, 'code', { hs: '999999' })).statusCode).toBe(422)
  expect((await save(id, 'code', { hs: '7117.19' })).statusCode).toBe(303)
  expect(await product(id)).toMatchObject({ hs6: '711719', hs8: null, codeFrom: 'maker' })
  const padded = db().updateTable('catalogue.product').set({ hs8: '71171900' }).where('id', '=', id).execute()
  await expect(padded).rejects.toThrow('eight_digits_are_told')
  expect((await save(id, 'code', { ask: 'officer' })).statusCode).toBe(303)
  const task = await db()
    .selectFrom('finder.task')
    .selectAll()
    .orderBy('opened_at', 'desc')
    .executeTakeFirstOrThrow()
  expect(task).toMatchObject({ reason: 'line', district: 'kachchh', tenant: `firm:${firm}` })
  expect((await get(`/products/${id}/code`)).body).toContain('An officer has been asked')
  const until = day('2026-12-31')
  const officer = await signIn(site.app, site.context, {
    grants: [
      {
        role: 'district-officer',
        area: { kind: 'district', code: 'kachchh' },
        from: day('2026-01-01'),
        to: until,
      },
    ],
  })
  const decided = await post(`/find/tasks/${task.id}`, { hs: '71171990', note: '' }, officer)
  expect(decided.statusCode).toBe(303)
  const { files, shelf, config } = site.context
  const work = { files, shelf, uploads: uploadBytes(config.dataDir), heard: { changed: [], stock: [] } }
  await catalogueTasks(work)['finder.task-decided']!(site.context.at(), { trail: task.trail })
  expect(await product(id)).toMatchObject({ hs6: '711719', hs8: '71171990', codeFrom: 'officer' })
  // Told again it writes nothing new.
  const changes = (await changesOf(db(), id, 50)).length
  await catalogueTasks(work)['finder.task-decided']!(site.context.at(), { trail: task.trail })
  expect((await changesOf(db(), id, 50)).length).toBe(changes)
})

test('a code proposed for the name is kept with its search, and a search of somebody else is refused', async () => {
  const id = await aProduct(site.context, firm, { product: { title: { en: 'Imitation brass bangle' } } })
  expect((await save(id, 'code', { proposed: '711719' })).statusCode).toBe(303)
  const { trailId, codeFrom, hs8 } = await product(id)
  expect({ codeFrom, hs8 }).toEqual({ codeFrom: 'trail', hs8: null })
  const trail = await db()
    .selectFrom('finder.trail')
    .selectAll()
    .where('id', '=', trailId)
    .executeTakeFirstOrThrow()
  expect(trail).toMatchObject({ hs6: '711719', tenant: `firm:${firm}` })
  const progress = await db()
    .selectFrom('firms.progress')
    .selectAll()
    .where('firm_id', '=', firm)
    .executeTakeFirst()
  expect(progress).toMatchObject({ products_with_code: 1 })
  const stranger = await signIn(site.app, site.context, { owns: await aFirm(site.context, INSIDE) })
  const theirs = await aProduct(site.context, stranger ? await firmOf(stranger) : '')
  const { version } = await product(theirs)
  const form = { version: String(version), trail: trailId! }
  const refused = await post(`/products/${theirs}/code`, form, stranger)
  expect(refused.statusCode).toBe(422)
  expect(refused.body).toContain('This search is not yours')
})

const firmOf = async ({ personId }: SignedInPerson): Promise<string> => {
  const seat = db().selectFrom('people.firm_seat').select('firm_id').where('person_id', '=', personId)
  return (await seat.executeTakeFirstOrThrow()).firm_id
}

test('a count makes the workshop, adds a godown, and is not told twice', async () => {
  const id = await aProduct(site.context, firm)
  const [variant] = await variantsOf(db(), id)
  const tried = site.context.at().newId()
  const first = { [`n-${variant!.id}-new`]: '12', newPlace: 'Workshop', tried }
  await save(id, 'stock', first)
  await save(id, 'stock', first)
  const godown = { [`n-${variant!.id}-new`]: '૩', newPlace: 'Godown', tried: site.context.at().newId() }
  await save(id, 'stock', godown)
  const rows = await stockOf(db(), [variant!.id])
  expect(rows.map(({ onHand }) => onHand).sort((a, b) => a - b)).toEqual([3, 12])
  const wrong = await save(id, 'stock', { [`n-${variant!.id}-${rows[0]!.placeId}`]: 'many' })
  expect(wrong.statusCode).toBe(422)
  expect((await get(`/products/${id}/stock`)).body).toContain('Godown')
})

test('what is missing keeps it a draft; many are put away at once, and the undo brings back exactly those', async () => {
  const ids = [await aProduct(site.context, firm), await aProduct(site.context, firm)]
  const away = await aProduct(site.context, firm, { product: { status: 'archived' } })
  expect((await save(ids[0]!, 'status', { status: 'ready' })).statusCode).toBe(409)
  const form = [['to', 'archived'], ...[...ids, away].map((id) => ['product', id])]
  const reply = await post('/products', form)
  expect(reply.statusCode).toBe(303)
  const query = new URL(`http://x${reply.headers.location}`).searchParams
  expect(query.get('ids')!.split(' ').sort()).toEqual([...ids].sort())
  const list = await get(`/products?${query}`)
  expect(list.body).toContain('2 put away')
  await post('/products', [
    ['to', 'draft'],
    ...query
      .get('ids')!
      .split(' ')
      .map((id) => ['product', id]),
  ])
  const states = await Promise.all([...ids, away].map(async (id) => (await product(id)).status))
  expect(states).toEqual(['draft', 'draft', 'archived'])
})

test('the list finds by name in any script and by SKU', async () => {
  const id = await aProduct(site.context, firm, { variant: {} })
  await aProduct(site.context, firm, { product: { title: { en: 'Silk scarf' } } })
  const [variant] = await variantsOf(db(), id)
  for (const words of ['peacock', 'મોર', variant!.sku.toLowerCase()]) {
    const { body } = await get(`/products?find=${encodeURIComponent(words)}`)
    expect(body, words).toContain(id)
    expect(body, words).not.toContain('Silk scarf')
  }
  expect((await get('/products?find=nothing-like-it')).body).toContain('Nothing fits this search')
})

test('an officer of the district reads a product and its history, and cannot write it', async () => {
  const id = await aProduct(site.context, firm)
  const until = day('2026-12-31')
  const officer = await signIn(site.app, site.context, {
    grants: [
      {
        role: 'district-officer',
        area: { kind: 'district', code: 'kachchh' },
        from: day('2026-01-01'),
        to: until,
      },
    ],
  })
  for (const part of ['', '/history', '/code', '/photos'])
    expect((await get(`/products/${id}${part}`, officer)).statusCode, part).toBe(200)
  expect((await get(`/products/${id}`, officer)).body).not.toContain('<form')
  expect((await post(`/products/${id}/words`, { version: '2', 'title-en': 'x' }, officer)).statusCode).toBe(
    403,
  )
})
