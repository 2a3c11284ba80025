/** `/desk`: the list of an officer's firms, what is done with several, and the list as files. */
import { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { dayInIndia } from '#kernel/day.ts'
import { Refused } from '#kernel/refusal.ts'
import { say, type Lang } from '#kernel/words.ts'
import { areasFor, type Viewer } from '#people/rules/authorisation.ts'
import type { Area } from '#people/rules/roles.ts'
import { findPerson } from '#people/store/persons.ts'
import { viewerOf } from '#people/viewer.ts'
import { number } from '#ui/figures.ts'
import { frameOf, link } from '#ui/frame.ts'
import { localised } from '#ui/language.ts'
import { sendPage } from '#ui/render.ts'
import { DeedUnknown, TooManyRows } from '../../refusals/desk/desk.ts'
import { queryOf, readCursor, readFilters } from '../../rules/desk/filters.ts'
import { clustersOf, districtsOf } from '../../rules/places.ts'
import { contextOf, editionAt, type FirmsServices } from '../../services.ts'
import { tagsIn } from '../../store/desk/cases.ts'
import { listFirms, walkFirms, type Asked, type ListedFirm } from '../../store/desk/list.ts'
import { exportList } from '../../usecases/desk/export-list.ts'
import { DEEDS, doForMany, type Deed } from '../../usecases/desk/do-for-many.ts'
import { DeskPage } from '../../views/desk/desk-page.tsx'
import { deskCsv, deskXlsx } from '../../views/desk/files.ts'
import { BULK } from '../../words/desk/desk.ts'
import { asked as askedFor, textsOf, ticked, wrongOf } from '../reading.ts'

const DESK = { schema: { hide: true }, config: { action: 'firm.desk' } } as const
const PAGE_ROWS = 25
const XLSX_ROWS = 20_000

export function listRoutes(app: FastifyInstance, services: FirmsServices): void {
  for (const path of localised('/desk')) {
    app.get(path, DESK, (request, reply) => show(services, request, reply))
    app.post(path, DESK, (request, reply) => act(services, request, reply))
  }
  for (const kind of ['csv', 'xlsx'] as const)
    for (const path of localised(`/desk.${kind}`))
      app.get(path, DESK, (request, reply) => sendFile(services, request, reply, kind))
}

function question(request: FastifyRequest, viewer: Viewer, now: Date): Asked {
  const filters = readFilters(request.query as Record<string, string | undefined>, viewer.personId)
  return { filters, areas: areasFor(viewer, 'firm.desk'), now }
}

async function show(
  services: FirmsServices,
  request: FastifyRequest,
  reply: FastifyReply,
  wrong?: string,
): Promise<FastifyReply> {
  const { db } = services
  const { now } = services.at()
  const viewer = viewerOf(request)
  const frame = frameOf(request, services.asset)
  const asked = question(request, viewer, now)
  const after = readCursor(askedFor(request, 'after'), asked.filters.order)
  const page = await listFirms(db, asked, { after, limit: PAGE_ROWS })
  const props = {
    frame,
    filters: asked.filters,
    onward: after !== undefined,
    now,
    wrong,
    ...page,
    ...(await choices(services, asked.areas, now)),
    officers: await namesOf(services, page.firms),
    tags: await tagsIn(db, asked.areas, 20),
    said: saidOf(request, frame.lang),
  }
  return sendPage(reply, frame, <DeskPage {...props} />, wrong ? 422 : 200)
}

/** Filters offer the places of the officer's areas. */
async function choices(services: FirmsServices, areas: readonly Area[], now: Date) {
  const edition = await editionAt(services, now)
  const wide = areas.some(({ kind }) => kind === 'everything' || kind === 'state')
  const holds = (kind: Area['kind'], code: string): boolean =>
    areas.some((area) => area.kind === kind && area.code === code)
  const districts = districtsOf(edition).map(({ district }) => district)
  const clusters = clustersOf(edition)
  return {
    districts: districts.filter((district) => wide || holds('district', district)),
    clusters: clusters
      .filter(({ cluster, district }) => wide || holds('district', district) || holds('cluster', cluster))
      .map(({ cluster }) => cluster),
  }
}

async function namesOf(
  { db, vault }: FirmsServices,
  firms: readonly ListedFirm[],
): Promise<Map<string, string>> {
  const ids = [...new Set(firms.flatMap(({ officer }) => officer ?? []))]
  const people = await Promise.all(ids.map((id) => findPerson(db, vault, id)))
  return new Map(people.flatMap((person) => (person ? [[person.id, person.name] as const] : [])))
}

/** What was just done stands in the address, so that a reload says it again and does nothing. */
function saidOf(request: FastifyRequest, lang: Lang): string | undefined {
  const count = /^\d{1,4}$/.exec(askedFor(request, 'done'))?.[0]
  if (count === undefined) return undefined
  const sentence = askedFor(request, 'deed') === 'remind' ? BULK.reminded : BULK.done
  return say(sentence, lang, { count: number(Number(count), lang) })
}

async function act(
  services: FirmsServices,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const viewer = viewerOf(request)
  const frame = frameOf(request, services.asset)
  const text = textsOf(request)
  const address = `${frame.origin}/firm`
  try {
    const deed = DEEDS.find((one) => one === text('deed'))
    if (!deed) throw new Refused(DeedUnknown({}, 'deed'))
    const context = { ...contextOf(services), desk: services.desk }
    const bulk = { firms: ticked(request, 'firm').filter(isUuid), deed, word: text('word'), address }
    const count = await doForMany(context, viewer, bulk)
    return reply.redirect(link(frame, `/desk${backTo(request, viewer, services, deed, count)}`), 303)
  } catch (error) {
    return show(services, request, reply, wrongOf(error, frame.lang).sentence)
  }
}

const isUuid = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)

function backTo(
  request: FastifyRequest,
  viewer: Viewer,
  services: FirmsServices,
  deed: Deed,
  count: number,
): string {
  const { filters } = question(request, viewer, services.at().now)
  return queryOf(filters, { done: String(count), deed })
}

const TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const

/** Exactly what is seen: the same filters, order, columns and areas; written down that it was taken along. */
async function sendFile(
  services: FirmsServices,
  request: FastifyRequest,
  reply: FastifyReply,
  kind: 'csv' | 'xlsx',
): Promise<FastifyReply> {
  const context = contextOf(services)
  const viewer = viewerOf(request)
  const { lang } = frameOf(request, services.asset)
  const asked = question(request, viewer, context.now)
  const names = new Map<string, string>()
  const firms = named(services, walkFirms(services.db, asked), names)
  const written = {
    lang,
    now: context.now,
    officerOf: ({ officer }: ListedFirm) => (officer === null ? '' : (names.get(officer) ?? '')),
  }
  const rows: ListedFirm[] = []
  if (kind === 'xlsx')
    for await (const firm of firms) {
      if (rows.length >= XLSX_ROWS) throw new Refused(TooManyRows({ count: number(XLSX_ROWS, lang) }))
      rows.push(firm)
    }
  await exportList(context, viewer, asked, kind)
  return reply
    .type(TYPES[kind])
    .header('content-disposition', `attachment; filename="dhow-firms-${dayInIndia(context.now)}.${kind}"`)
    .header('content-language', lang)
    .header('cache-control', 'private, no-store')
    .send(kind === 'csv' ? Readable.from(deskCsv(firms, written)) : await deskXlsx(rows, written))
}

/** Looks each officer's name up once, on the way. */
async function* named(
  { db, vault }: FirmsServices,
  firms: AsyncIterable<ListedFirm>,
  names: Map<string, string>,
): AsyncGenerator<ListedFirm> {
  for await (const firm of firms) {
    if (firm.officer !== null && !names.has(firm.officer))
      names.set(firm.officer, (await findPerson(db, vault, firm.officer))?.name ?? '')
    yield firm
  }
}
