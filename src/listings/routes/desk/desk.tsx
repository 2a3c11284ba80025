/** `/listings/desk`: the marketplace manager's desk, and its list as a file. */
import { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { dayInIndia } from '#kernel/day.ts'
import { say, type Lang } from '#kernel/words.ts'
import { DISTRICTS } from '#firms/words/districts.ts'
import { areasFor } from '#people/rules/authorisation.ts'
import { viewerOf } from '#people/viewer.ts'
import { csvStream } from '#platform/csv-stream.ts'
import type { Db } from '#platform/database.ts'
import { frameOf } from '#ui/frame.ts'
import { localised } from '#ui/language.ts'
import { sendPage } from '#ui/render.ts'
import { readDeskFilters, scopesOf, type DeskFilters, type Scope } from '../../rules/desk/stages.ts'
import { contextOf, type ListingsServices } from '../../services.ts'
import {
  countStages,
  findingLines,
  pipeline,
  queueOf,
  quotaOf,
  rejectsOf,
} from '../../store/desk/pipeline.ts'
import { exportPipeline } from '../../usecases/desk/export-pipeline.ts'
import { DeskPage, DESK_ROWS } from '../../views/desk/desk-page.tsx'
import { wordOf } from '../../views/shop/parts.tsx'
import { DESK, STAGE_NAMES } from '../../words/desk/desk.ts'

const DESK_ONLY = { schema: { hide: true }, config: { action: 'listing.desk' } } as const
const LINES = 30

export function deskRoutes(app: FastifyInstance, services: ListingsServices): void {
  for (const path of localised('/listings/desk'))
    app.get(path, DESK_ONLY, (request, reply) => show(services, request, reply))
  for (const path of localised('/listings/desk.csv'))
    app.get(path, DESK_ONLY, (request, reply) => sendFile(services, request, reply))
}

/** Nobody and nothing: whoever has the role without an area. */
const NOWHERE: Scope = { key: 'all', areas: [], marketplaces: [], joinedOnly: false }

function chosen({ marketplaces }: ListingsServices, request: FastifyRequest) {
  const viewer = viewerOf(request)
  const filters = readDeskFilters(request.query as Record<string, unknown>)
  const scopes = scopesOf(areasFor(viewer, 'listing.desk'), [...marketplaces.keys()])
  const scope = scopes.find(({ key }) => key === filters.scope) ?? scopes[0] ?? NOWHERE
  return { viewer, filters: { ...filters, scope: scope.key }, scopes, scope }
}

async function show(services: ListingsServices, request: FastifyRequest, reply: FastifyReply) {
  const { db, marketplaces } = services
  const { filters, scopes, scope } = chosen(services, request)
  const frame = frameOf(request, services.asset)
  const props = {
    frame,
    scopes,
    scope,
    filters,
    marketplaces,
    firms: await pipeline(db, scope, filters, { limit: DESK_ROWS, offset: (filters.page - 1) * DESK_ROWS }),
    counts: await countStages(db, scope, filters.find),
    queue: await queueOf(db, scope, LINES),
    rejects: await rejectsOf(db, scope, LINES),
    findings: await findingLines(db, scope, filters, LINES),
    quota: await quotaOf(db, scope, services.at().now),
  }
  return sendPage(reply, frame, <DeskPage {...props} />)
}

async function sendFile(services: ListingsServices, request: FastifyRequest, reply: FastifyReply) {
  const { viewer, filters, scope } = chosen(services, request)
  const { lang } = frameOf(request, services.asset)
  const context = contextOf(services)
  await exportPipeline(context, viewer, scope, filters)
  return reply
    .type('text/csv; charset=utf-8')
    .header('content-disposition', `attachment; filename="dhow-desk-${dayInIndia(context.now)}.csv"`)
    .header('content-language', lang)
    .header('cache-control', 'private, no-store')
    .send(Readable.from(csvStream(lines(services.db, scope, filters, lang))))
}

const HEADS = ['firm', 'stage', 'products', 'live', 'moving', 'rejected', 'blocked'] as const
const BATCH = 500

async function* lines(db: Db, scope: Scope, filters: DeskFilters, lang: Lang) {
  yield HEADS.map((head) => say(DESK[head], lang))
  for (let offset = 0; ; offset += BATCH) {
    const some = await pipeline(db, scope, filters, { limit: BATCH, offset })
    for (const { name, district, stage, products, live, moving, rejected, blocked } of some)
      yield [
        [name, wordOf(DISTRICTS, district, lang)].filter(Boolean).join(', '),
        say(STAGE_NAMES[stage], lang),
        ...[products, live, moving, rejected, blocked].map(String),
      ]
    if (some.length < BATCH) return
  }
}
