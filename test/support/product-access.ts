/** Requests to every address of the catalogue, for the test of areas (access.ts). */
import type { AppContext } from '../../src/app/context.ts'
import { changeRun, insertRun } from '../../src/catalogue/store/sheets/runs.ts'
import type { Where } from '../../src/people/rules/roles.ts'
import type { Sample } from './sample.ts'
import { aFirm } from './firms.ts'
import { aPhoto, aProduct } from './products.ts'

type Payload = Readonly<Record<string, string>>

const row = (ask: (context: AppContext, where: Where) => Promise<string>, payload?: Payload): Sample => ({
  kind: 'request',
  knows: ['district', 'state'],
  ask: async (context, where) => ({ url: await ask(context, where), ...(payload ? { payload } : {}) }),
})

const ofFirm = (path: string, payload?: Payload): Sample =>
  row(async (context, where) => `${path}?of=${await aFirm(context, where)}`, payload)

const ofProduct = (path: string, payload?: Payload): Sample =>
  row(async (context, where) => {
    const product = await aProduct(context, await aFirm(context, where))
    const photo = path.includes(':photo') ? await aPhoto(context, product) : ''
    return `/products/${product}${path.replace(':photo', photo).replace(':upload', product)}`
  }, payload)

/** A sheet of the firm that waits for its columns. */
const ofSheet = (path: string, payload?: Payload): Sample =>
  row(async (context, where) => {
    const firm = await aFirm(context, where)
    const { now, newId } = context.at()
    const id = newId()
    await insertRun(context.db, {
      id,
      firmId: firm,
      name: 'products.csv',
      startedBy: newId(),
      startedAt: now,
    })
    await changeRun(context.db, id, { status: 'mapping', columns: ['SKU'], mapping: ['sku'], rows: 1 })
    return `/products/sheet/${id}${path}?of=${firm}`
  }, payload)

const READ = ['', '/words', '/make', '/code', '/goods-text', '/variants', '/measures', '/stock', '/photos']
const FORMS: Readonly<Record<string, Payload>> = {
  '/words': { 'title-en': '' },
  '/make': { make: 'no-such-make' },
  '/code': { hs: '1' },
  '/goods-text': { goodsText: 'gift' },
  '/variants': { 'choice-size': 'S' },
  '/measures': { version: '0' },
  '/stock': { newPlace: '' },
  '/status': { status: 'nonsense' },
  '/photos': { photo: '' },
  '/photos/:photo': { do: 'nonsense' },
  '/photos/uploads': { name: 'lamp.jpg' },
}

export const PRODUCT_SAMPLES: Readonly<Record<string, Sample>> = {
  'GET /products': ofFirm('/products'),
  'POST /products': ofFirm('/products', { to: 'archived' }),
  'GET /products/new': ofFirm('/products/new'),
  'GET /products/where': ofFirm('/products/where'),
  'GET /products/:id/where': ofProduct('/where'),
  'GET /products/:id/where.csv': ofProduct('/where.csv'),
  'POST /products/new': ofFirm('/products/new', { name: '' }),
  'GET /products/quality': ofFirm('/products/quality'),
  'POST /products/quality': ofFirm('/products/quality', { do: 'ignore' }),
  'GET /products/photos': ofFirm('/products/photos'),
  'POST /products/photos': ofFirm('/products/photos', { zip: '' }),
  'GET /products/sheet': ofFirm('/products/sheet'),
  'POST /products/sheet': ofFirm('/products/sheet', { sheet: '' }),
  'GET /products/all.csv': ofFirm('/products/all.csv'),
  'GET /products/all.xlsx': ofFirm('/products/all.xlsx'),
  ...Object.fromEntries(
    ['', '.csv', '.xlsx'].map((kind) => [`GET /products/sheet/:run${kind}`, ofSheet(kind)]),
  ),
  ...Object.fromEntries(
    ['check', 'take', 'stop', 'resume', 'undo'].map((verb) => [
      `POST /products/sheet/:run/${verb}`,
      ofSheet(`/${verb}`, {}),
    ]),
  ),
  ...Object.fromEntries(
    [...READ, '/status', '/history', '/print', '/photos/:photo/whole', '/photos/:photo/thumbnail'].map(
      (path) => [`GET /products/:id${path}`, ofProduct(path)],
    ),
  ),
  ...Object.fromEntries(
    Object.entries(FORMS).map(([path, payload]) => [`POST /products/:id${path}`, ofProduct(path, payload)]),
  ),
  'OPTIONS /products/:id/photos/uploads': ofProduct('/photos/uploads'),
  'PATCH /products/:id/photos/uploads/:upload': ofProduct('/photos/uploads/:upload'),
  'DELETE /products/:id/photos/uploads/:upload': ofProduct('/photos/uploads/:upload'),
}
