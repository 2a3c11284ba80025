/** Handing in: look what is there, then one call, or one batch for several. */
import type {
  Called,
  Connection,
  Handed,
  OfferStatus,
  Received,
  Submission,
  SubmissionOutcome,
} from '../port.ts'
import { callWoo, reasonOf, type WooParts } from './client.ts'
import { deedOf, submissionIn, type Deed } from './product.ts'
import { wooBatch, wooProduct, wooProducts, type WooBatch, type WooProduct } from './shapes.ts'

/** The most that one batch, and one page, may hold. */
export const MOST = 100

/** What the shop has under these SKUs, whatever its status. */
async function productsOf(
  parts: WooParts,
  connection: Connection,
  skus: readonly string[],
): Promise<Called<Map<string, WooProduct>>> {
  const query = { sku: skus.join(','), status: 'any', per_page: String(MOST) }
  const found = await callWoo(parts, connection, { method: 'GET', path: 'products', query }, wooProducts)
  if (!found.ok) return found
  return { ok: true, value: new Map(found.value.map((product) => [product.sku, product])) }
}

type Wish = Readonly<{ submission: Submission; deed: Deed | undefined }>

export async function submit(
  parts: WooParts,
  connection: Connection,
  submissions: readonly Submission[],
): Promise<Called<Handed>> {
  const there = await productsOf(
    parts,
    connection,
    submissions.map(({ sku }) => sku),
  )
  if (!there.ok) return there
  const wishes = submissions.map((submission): Wish => ({
    submission,
    deed: deedOf(submission, there.value.get(submission.sku)),
  }))
  const busy = wishes.filter(({ deed }) => deed)
  const done =
    busy.length === 1 ? await one(parts, connection, busy[0]!) : await several(parts, connection, busy)
  if (!done.ok) return done
  const outcomes = wishes.map(({ submission: { id, sku, way }, deed }): SubmissionOutcome =>
    deed
      ? done.value.get(id)!
      : way === 'delete'
        ? { id, sku, outcome: 'accepted', outsideId: id, reasons: [] }
        : { id, sku, outcome: 'rejected', reasons: [reasonOf('not-there', 'The shop has no such product.')] },
  )
  return { ok: true, value: { as: 'each', outcomes } }
}

type Done = Called<Map<string, SubmissionOutcome>>
const accepted = ({ id, sku }: Submission, outsideId: number): SubmissionOutcome => ({
  id,
  sku,
  outcome: 'accepted',
  outsideId: String(outsideId),
  reasons: [],
})

async function one(parts: WooParts, connection: Connection, { submission, deed }: Wish): Promise<Done> {
  const called = await callWoo(parts, connection, requestOf(deed!), wooProduct)
  const { id, sku } = submission
  if (called.ok) return { ok: true, value: new Map([[id, accepted(submission, called.value.id)]]) }
  if (called.why !== 'refused') return called
  return { ok: true, value: new Map([[id, { id, sku, outcome: 'rejected', reasons: called.reasons }]]) }
}

function requestOf(deed: Deed) {
  switch (deed.do) {
    case 'create':
      return { method: 'POST', path: 'products', body: deed.body } as const
    case 'update':
      return { method: 'PUT', path: `products/${deed.id}`, body: deed.body } as const
    case 'delete':
      // Not into the bin: what lies there still holds its SKU.
      return { method: 'DELETE', path: `products/${deed.id}`, query: { force: 'true' } } as const
  }
}

async function several(parts: WooParts, connection: Connection, wishes: readonly Wish[]): Promise<Done> {
  if (wishes.length === 0) return { ok: true, value: new Map() }
  const by = (kind: Deed['do']) => wishes.filter(({ deed }) => deed?.do === kind)
  const body = {
    create: by('create').flatMap(({ deed }) => (deed?.do === 'create' ? [deed.body] : [])),
    update: by('update').flatMap(({ deed }) =>
      deed?.do === 'update' ? [{ id: deed.id, ...deed.body }] : [],
    ),
    delete: by('delete').flatMap(({ deed }) => (deed?.do === 'delete' ? [deed.id] : [])),
  }
  const called = await callWoo(parts, connection, { method: 'POST', path: 'products/batch', body }, wooBatch)
  if (!called.ok) return called
  const outcomes = (['create', 'update', 'delete'] as const).flatMap((kind) =>
    by(kind).map(({ submission }, at) => outcomeOf(submission, called.value[kind][at])),
  )
  return { ok: true, value: new Map(outcomes.map((outcome) => [outcome.id, outcome])) }
}

function outcomeOf(submission: Submission, said: WooBatch['create'][number] | undefined): SubmissionOutcome {
  const { id, sku } = submission
  if (!said) return { id, sku, outcome: 'uncertain' }
  return 'error' in said
    ? { id, sku, outcome: 'rejected', reasons: [reasonOf(said.error.code, said.error.message)] }
    : accepted(submission, said.id)
}

/** The mark on the product tells which submission it carries; what was to be taken away must be gone. */
export async function received(
  parts: WooParts,
  connection: Connection,
  submissions: readonly Submission[],
): Promise<Called<Received>> {
  const there = await productsOf(
    parts,
    connection,
    submissions.map(({ sku }) => sku),
  )
  if (!there.ok) return there
  const got = submissions.map(({ id, sku, way }) => {
    const product = there.value.get(sku)
    if (way === 'delete') return { id, got: product === undefined }
    const its = product !== undefined && submissionIn(product) === id
    return its ? { id, got: true, outsideId: String(product.id) } : { id, got: false }
  })
  return { ok: true, value: { as: 'each', got } }
}

export async function statusOf(
  parts: WooParts,
  connection: Connection,
  skus: readonly string[],
): Promise<Called<readonly OfferStatus[]>> {
  const there = await productsOf(parts, connection, skus)
  if (!there.ok) return there
  return { ok: true, value: skus.map((sku) => statusIn(sku, there.value.get(sku))) }
}

function statusIn(sku: string, product: WooProduct | undefined): OfferStatus {
  if (!product || product.status === 'trash') return { sku, state: 'gone', reasons: [] }
  const shown = product.status === 'publish' && product.catalog_visibility !== 'hidden'
  return {
    sku,
    state: shown ? 'live' : 'waiting',
    reasons: [],
    outsideId: String(product.id),
    ...(product.permalink ? { url: product.permalink } : {}),
  }
}
