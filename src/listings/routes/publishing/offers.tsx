/** `/listings`: the firm's offers, one of them, the list as a file, and publishing or closing several. */
import { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { dayInIndia } from '#kernel/day.ts'
import { Refused } from '#kernel/refusal.ts'
import { say, type Lang } from '#kernel/words.ts'
import { asked, chosenFirm, isUuid, textsOf, ticked, wrongOf } from '#firms/routes/reading.ts'
import { editionAt } from '#firms/services.ts'
import { findFirm, whereOf } from '#firms/store/firms.ts'
import { firmLink } from '#firms/views/firm-address.ts'
import { demand } from '#people/demand.ts'
import { mayDo } from '#people/rules/authorisation.ts'
import { viewerOf } from '#people/viewer.ts'
import { number } from '#ui/figures.ts'
import { frameOf } from '#ui/frame.ts'
import { localised } from '#ui/language.ts'
import { sendPage } from '#ui/render.ts'
import { ListingMissing } from '../../refusals/publishing/publishing.ts'
import { readFilters, type Filters } from '../../rules/publishing/filters.ts'
import { contextOf, type ListingsServices } from '../../services.ts'
import { accountsOf, findAccount } from '../../store/connections/connections.ts'
import {
  countOffers,
  idsOf,
  listOffers,
  marketsOf,
  runsOf,
  type ListedOffer,
} from '../../store/publishing/list.ts'
import { attemptsOf, findListing, historyOf } from '../../store/publishing/listings.ts'
import { closeOffers } from '../../usecases/publishing/close-offers.ts'
import { MOST_AT_ONCE, publish } from '../../usecases/publishing/publish.ts'
import { offersCsv } from '../../views/publishing/csv.ts'
import { OfferPage } from '../../views/publishing/offer-page.tsx'
import { listLink, OffersPage, PAGE_ROWS } from '../../views/publishing/offers-page.tsx'
import { OFFERS } from '../../words/publishing/pages.ts'

const READ = { schema: { hide: true }, config: { action: 'listing.read' } } as const
const WRITE = { schema: { hide: true }, config: { action: 'listing.write' } } as const

export function offerRoutes(app: FastifyInstance, services: ListingsServices): void {
  for (const path of localised('/listings')) {
    app.get(path, READ, (request, reply) => show(services, request, reply))
    app.post(path, WRITE, (request, reply) => act(services, request, reply))
  }
  for (const path of localised('/listings.csv'))
    app.get(path, READ, (request, reply) => sendFile(services, request, reply))
  for (const path of localised('/listings/offer/:id')) {
    app.get(path, READ, (request, reply) => showOne(services, request, reply))
    app.post(path, WRITE, (request, reply) => actOnOne(services, request, reply))
  }
}

const DAY_MS = 86_400_000

async function show(
  services: ListingsServices,
  request: FastifyRequest,
  reply: FastifyReply,
  wrong?: string,
): Promise<FastifyReply> {
  const { db, marketplaces } = services
  const { viewer, firm, place } = await chosenFirm(services, request, 'listing.read')
  const filters = readFilters(request.query as Record<string, unknown>)
  const since = new Date(services.at().now.getTime() - DAY_MS)
  const props = {
    place,
    firm,
    filters,
    marketplaces,
    wrong,
    offers: await listOffers(db, firm.id, filters, {
      limit: PAGE_ROWS,
      offset: (filters.page - 1) * PAGE_ROWS,
    }),
    counts: await countOffers(db, firm.id, filters),
    accounts: await accountsOf(db, firm.id),
    markets: await marketsOf(db, firm.id),
    runs: await runsOf(db, firm.id, since),
    mayWrite: mayDo(viewer, 'listing.write', whereOf(firm)),
    watching: !('rest' in (request.query as object)),
    said: saidOf(request, place.frame.lang),
  }
  return sendPage(reply, place.frame, <OffersPage {...props} />, wrong ? 422 : 200)
}

/** What was just done stands in the address, so that a reload says it again and does nothing. */
function saidOf(request: FastifyRequest, lang: Lang): string | undefined {
  const count = /^\d{1,5}$/.exec(asked(request, 'done'))?.[0]
  if (count === undefined) return undefined
  const sentence = asked(request, 'deed') === 'close' ? OFFERS.closedNow : OFFERS.published
  return say(sentence, lang, { count: number(Number(count), lang) })
}

async function act(
  services: ListingsServices,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { viewer, firm, place } = await chosenFirm(services, request, 'listing.write')
  const context = contextOf(services)
  const filters = readFilters(request.query as Record<string, unknown>)
  const text = textsOf(request)
  const listingIds =
    text('everything') === 'yes'
      ? await idsOf(services.db, firm.id, filters, MOST_AT_ONCE + 1)
      : ticked(request, 'offer').filter(isUuid)
  const deed = text('deed') === 'close' ? 'close' : 'publish'
  try {
    const wish = { firmId: firm.id, listingIds }
    const edition = await editionAt(services, context.now)
    const count =
      deed === 'close'
        ? await closeOffers(context, viewer, wish)
        : await publish(context, viewer, edition, wish)
    return reply.redirect(
      listLink(place, { ...filters, state: undefined }, { done: String(count), deed }),
      303,
    )
  } catch (error) {
    return show(services, request, reply, wrongOf(error, place.frame.lang).sentence)
  }
}

/** One offer of a firm that the viewer may look at; another's is not there. */
async function chosenOffer(
  services: ListingsServices,
  request: FastifyRequest,
  action: 'listing.read' | 'listing.write',
) {
  const viewer = viewerOf(request)
  const { id } = request.params as { id: string }
  const listing = isUuid(id) ? await findListing(services.db, id) : undefined
  const firm = listing && (await findFirm(services.db, listing.firmId))
  const account = listing && (await findAccount(services.db, listing.connectionId))
  if (!listing || !firm || !account) throw new Refused(ListingMissing())
  demand(viewer, action, whereOf(firm))
  const of = firm.id === viewer.actsFor ? undefined : firm.id
  return { viewer, listing, firm, account, place: { frame: frameOf(request, services.asset), of } }
}

async function showOne(
  services: ListingsServices,
  request: FastifyRequest,
  reply: FastifyReply,
  wrong?: string,
): Promise<FastifyReply> {
  const { viewer, listing, firm, account, place } = await chosenOffer(services, request, 'listing.read')
  const { db, marketplaces } = services
  const props = {
    place,
    listing,
    account,
    marketplaces,
    wrong,
    history: await historyOf(db, listing.id),
    attempts: await attemptsOf(db, listing.id),
    mayWrite: mayDo(viewer, 'listing.write', whereOf(firm)),
  }
  return sendPage(reply, place.frame, <OfferPage {...props} />, wrong ? 422 : 200)
}

async function actOnOne(
  services: ListingsServices,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { viewer, listing, firm, place } = await chosenOffer(services, request, 'listing.write')
  const context = contextOf(services)
  const wish = { firmId: firm.id, listingIds: [listing.id] }
  try {
    const edition = await editionAt(services, context.now)
    await (textsOf(request)('deed') === 'close'
      ? closeOffers(context, viewer, wish)
      : publish(context, viewer, edition, wish))
    return reply.redirect(firmLink(place, `/listings/offer/${listing.id}`), 303)
  } catch (error) {
    return showOne(services, request, reply, wrongOf(error, place.frame.lang).sentence)
  }
}

const BATCH = 500

async function sendFile(
  services: ListingsServices,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { firm, place } = await chosenFirm(services, request, 'listing.read')
  const { lang } = place.frame
  const filters = readFilters(request.query as Record<string, unknown>)
  const csv = offersCsv(walk(services, firm.id, filters), { lang, marketplaces: services.marketplaces })
  return reply
    .type('text/csv; charset=utf-8')
    .header('content-disposition', `attachment; filename="dhow-offers-${dayInIndia(services.at().now)}.csv"`)
    .header('content-language', lang)
    .header('cache-control', 'private, no-store')
    .send(Readable.from(csv))
}

async function* walk(
  { db }: ListingsServices,
  firmId: string,
  filters: Filters,
): AsyncGenerator<ListedOffer> {
  for (let offset = 0; ; offset += BATCH) {
    const some = await listOffers(db, firmId, filters, { limit: BATCH, offset })
    yield* some
    if (some.length < BATCH) return
  }
}
