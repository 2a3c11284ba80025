/** `/products/:id/where` and `/products/where`: which doors are open, for one product and for all of them. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Refused } from '#kernel/refusal.ts'
import { ladderOf } from '#firms/rules/ladder.ts'
import { asked, chosenFirm } from '#firms/routes/reading.ts'
import { editionAt } from '#firms/services.ts'
import { factsOf } from '#firms/store/facts.ts'
import { whereOf, type Firm } from '#firms/store/firms.ts'
import { mayDo } from '#people/rules/authorisation.ts'
import { viewerOf } from '#people/viewer.ts'
import { readConsignment } from '#reach/intake.ts'
import { worldCsv } from '#reach/views/world-csv.ts'
import { worldRows, type WorldRow } from '#reach/views/world.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import { frameOf, link } from '#ui/frame.ts'
import { localised } from '#ui/language.ts'
import { sendPage } from '#ui/render.ts'
import type { Lang } from '#kernel/words.ts'
import { ProductMissing } from '../../refusals/product.ts'
import { doorOf, type Door } from '../../rules/doors/doors.ts'
import { rankSteps, stepsByPaper } from '../../rules/doors/openers.ts'
import { consignmentJson, pieceOf, type Piece } from '../../rules/doors/question.ts'
import type { Product, Variant } from '../../rules/product.ts'
import type { CatalogueServices } from '../../services.ts'
import { productFor } from '../../store/changing.ts'
import { doorChangesOf } from '../../store/doors/changes.ts'
import { countDoorsOfFirm, doorsOfFirm, doorsOfVariants } from '../../store/doors/doors.ts'
import { productsByIds } from '../../store/products.ts'
import { variantsOf, variantsOfMany } from '../../store/variants.ts'
import { AllPage, DOORS_A_PAGE, type AllRow } from '../../views/doors/all-page.tsx'
import { DoorsSection } from '../../views/doors/section.tsx'
import { WherePage } from '../../views/doors/where-page.tsx'

const READ = { schema: { hide: true }, config: { action: 'product.read' } } as const
const MOST_CHANGES = 30
const MOST_COUNTRIES = 8

export function doorRoutes(app: FastifyInstance, services: CatalogueServices): void {
  for (const path of localised('/products/where'))
    app.get(path, READ, (request, reply) => showAll(services, request, reply))
  for (const path of localised('/products/:id/where'))
    app.get(path, READ, (request, reply) => showOne(services, request, reply))
  for (const path of localised('/products/:id/where.csv'))
    app.get(path, READ, (request, reply) => sendCsv(services, request, reply))
}

/** For the product's own page. */
export const doorsSection = ({
  db,
}: Pick<CatalogueServices, 'db'>): CatalogueServices['sections'][number] => ({
  place: 'doors',
  render: async ({ product, frame }) => {
    const variants = await variantsOf(db, product.id)
    const kept = await doorsOfVariants(
      db,
      variants.map(({ id }) => id),
    )
    const first = variants.map(({ id }) => kept.get(id)).find(Boolean)
    return first ? <DoorsSection frame={frame} product={product} kept={first} /> : null
  },
})

type Chosen = Readonly<{
  product: Product
  firm: Firm
  variants: readonly Variant[]
  variant: Variant | undefined
  edition: Edition
}>

async function chosen(services: CatalogueServices, request: FastifyRequest): Promise<Chosen> {
  const { id } = request.params as { id: string }
  const { product, firm } = await productFor(services.db, viewerOf(request), id, 'product.read')
  const variants = await variantsOf(services.db, product.id)
  const wished = asked(request, 'variant')
  const variant = variants.find(({ id: one }) => one === wished) ?? variants[0]
  return { product, firm, variants, variant, edition: await editionAt(services, services.at().now) }
}

/** The whole world for one piece, asked now. */
async function worldFor(
  { shelf }: CatalogueServices,
  { edition }: Chosen,
  piece: Piece,
  lang: Lang,
): Promise<WorldRow[] | undefined> {
  const { book, edition: editions } = await shelf.current()
  const anywhere = edition.facts('destinations')[0]?.cells['iso2'] ?? ''
  const read = readConsignment(consignmentJson(piece, anywhere, edition.on), book, editions)
  return read.ok ? worldRows(read.value.edition, read.value.parcel, lang) : undefined
}

async function showOne(services: CatalogueServices, request: FastifyRequest, reply: FastifyReply) {
  const frame = frameOf(request, services.asset)
  const about = await chosen(services, request)
  const { product, firm, variant, edition } = about
  const question = variant && pieceOf(product, variant, edition, firm)
  const rows = question?.ok ? await worldFor(services, about, question.piece, frame.lang) : undefined
  const steps = stepsByPaper(edition)
  const done = await stepsDone(services, firm, edition)
  const doors = (rows ?? []).map(({ receipt }) => doorOf(receipt))
  const page = {
    ...about,
    frame,
    rows,
    steps,
    done,
    on: edition.on,
    mayWrite: mayDo(viewerOf(request), 'product.write', whereOf(firm)),
    missing: question && !question.ok ? question.missing : [],
    openers: rankSteps(doors, steps, done),
    changes: variant ? await doorChangesOf(services.db, variant.id, MOST_CHANGES) : [],
    receiptAt: (iso2: string) =>
      `${link(frame, `/reach/${iso2}`)}?${question?.ok ? receiptQuery(question.piece, edition.on) : ''}`,
  }
  return sendPage(reply, frame, <WherePage {...page} />)
}

/** The same question on the page of one destination. */
function receiptQuery({ hs, pricePaise, netWeightGrams, attributes }: Piece, on: string): string {
  const flags = Object.entries(attributes).flatMap(([name, value]) => (value === true ? [name] : []))
  const { material, goldPurityKarat } = attributes
  const price = `${pricePaise / 100n}.${String(pricePaise % 100n).padStart(2, '0')}`
  return new URLSearchParams({
    hs,
    price,
    weight: String(netWeightGrams),
    quantity: '1',
    currency: 'INR',
    on,
    ...(flags.length > 0 ? { is: flags.join(' ') } : {}),
    ...(material === undefined ? {} : { material: String(material) }),
    ...(goldPurityKarat === undefined ? {} : { purity: String(goldPurityKarat) }),
  }).toString()
}

async function stepsDone(
  { db }: CatalogueServices,
  firm: Firm,
  edition: Edition,
): Promise<ReadonlySet<string>> {
  const { steps } = ladderOf(await factsOf(db, firm.id), edition)
  return new Set(steps.flatMap(({ step, state }) => (state === 'done' || state === 'warning' ? [step] : [])))
}

async function sendCsv(services: CatalogueServices, request: FastifyRequest, reply: FastifyReply) {
  const frame = frameOf(request, services.asset)
  const about = await chosen(services, request)
  const { product, variant, edition, firm } = about
  const question = variant && pieceOf(product, variant, edition, firm)
  const rows = question?.ok ? await worldFor(services, about, question.piece, frame.lang) : undefined
  if (!rows || !variant) throw new Refused(ProductMissing())
  return reply
    .header('content-type', 'text/csv; charset=utf-8')
    .header('content-disposition', `attachment; filename="${variant.sku}-${edition.on}.csv"`)
    .send(worldCsv(rows, frame.lang))
}

async function showAll(services: CatalogueServices, request: FastifyRequest, reply: FastifyReply) {
  const { db } = services
  const { firm, place } = await chosenFirm(services, request, 'product.read')
  const edition = await editionAt(services, services.at().now)
  const page = Math.max(1, Number.parseInt(asked(request, 'page'), 10) || 1)
  const to = countriesOf(asked(request, 'to'), firm, edition)
  const kept = await doorsOfFirm(db, firm.id, { limit: DOORS_A_PAGE, offset: (page - 1) * DOORS_A_PAGE })
  const products = await productsByIds(
    db,
    kept.map(({ productId }) => productId),
  )
  const variants = await variantsOfMany(db, [...products.keys()])
  const rows = kept.flatMap(({ productId, variantId, doors, verdicts }): AllRow[] => {
    const product = products.get(productId)
    const variant = variants.get(productId)?.find(({ id }) => id === variantId)
    if (!product || !variant) return []
    return [{ product, variant, verdicts, doors: new Map(doors.map((door) => [door.to, door])) }]
  })
  const whole = await doorsOfFirm(db, firm.id, { limit: MOST_RANKED })
  const everyDoor = whole.flatMap(({ doors }): readonly Door[] => doors)
  const openers = rankSteps(everyDoor, stepsByPaper(edition), await stepsDone(services, firm, edition))
  const count = await countDoorsOfFirm(db, firm.id)
  return sendPage(reply, place.frame, <AllPage {...{ place, firm, to, rows, count, page, openers }} />)
}

/** So many variants are looked at for the steps that open most doors; the newest first. */
const MOST_RANKED = 2000

/** Those asked for, else those that the firm wants to sell to, else those that its products meet first. */
function countriesOf(text: string, firm: Firm, edition: Edition): string[] {
  const known = (iso2: string) => edition.fact('destinations', iso2) !== undefined
  const wished = text
    .toUpperCase()
    .split(/[\s,;]+/)
    .filter(known)
  const chosenOnes = wished.length > 0 ? wished : firm.destinations.filter(known)
  return [...new Set(chosenOnes)].slice(0, MOST_COUNTRIES)
}
