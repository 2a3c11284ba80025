/** The pages from her words to a code: questions, lines, taking a code, asking an officer, and the record of it. */
import { randomUUID } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Refused, sayRefusal } from '#kernel/refusal.ts'
import { once } from '#platform/idempotency.ts'
import { areasFor, mayDo, type Viewer } from '#people/rules/authorisation.ts'
import { viewerOf } from '#people/viewer.ts'
import { frameOf, link, type Frame } from '#ui/frame.ts'
import { localised } from '#ui/language.ts'
import { sendPage } from '#ui/render.ts'
import { CodeUnknown, TrailMissing } from '../refusals.ts'
import type { FinderServices } from '../services.ts'
import { lawOf } from '../rules/law.ts'
import { linesUnder } from '../rules/lines.ts'
import { recall } from '../rules/remembered.ts'
import { tenantOf } from '../rules/tenant.ts'
import { tokens } from '../rules/tokens.ts'
import type { Asker, Trail } from '../rules/trail.ts'
import { lineLabel } from '../store/line-labels.ts'
import { rememberedBy } from '../store/remembered.ts'
import { findTask, listTasks, TASK_REASONS, taskOfTrail, type TaskReason } from '../store/tasks.ts'
import { theFinder } from '../store/the-finder.ts'
import { findTrail } from '../store/trails.ts'
import { askOfficer, decideTask } from '../usecases/tasks.ts'
import { acceptCode, ask, startTrail } from '../usecases/trail.ts'
import { AnswerPage } from '../views/answer-page.tsx'
import { LinePage } from '../views/line-page.tsx'
import { readAsked } from '../views/question-address.ts'
import { TasksPage } from '../views/tasks-page.tsx'
import { TrailPage } from '../views/trail-page.tsx'
import { bookToday } from './book-today.ts'

const SHOWN = 5

export function answerRoutes(app: FastifyInstance, services: FinderServices): void {
  const schema = { hide: true } as const
  const page = (
    path: string,
    action: 'public.read' | 'finder.tasks.read',
    handler: (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>,
  ): void => {
    for (const address of localised(path)) app.get(address, { schema, config: { action } }, handler)
  }
  const form = (
    path: string,
    action: 'public.ask' | 'finder.accept' | 'finder.tasks.decide',
    handler: (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>,
  ): void => {
    for (const address of localised(path)) app.post(address, { schema, config: { action } }, handler)
  }
  page('/find/line', 'public.read', (request, reply) => sendLines(services, request, reply))
  page('/find/trail/:id', 'public.read', (request, reply) => sendTrail(services, request, reply))
  page('/find/tasks', 'finder.tasks.read', (request, reply) => sendTasks(services, request, reply))
  form('/find/take', 'public.ask', (request, reply) => take(services, request, reply))
  form('/find/ask', 'finder.accept', (request, reply) => sendToOfficer(services, request, reply))
  form('/find/tasks/:id', 'finder.tasks.decide', (request, reply) => answerTask(services, request, reply))
}

export const askerOf = (viewer: Viewer | null, frame: Pick<Frame, 'lang'>): Asker => ({
  tenant: viewer && tenantOf(viewer),
  lang: frame.lang,
})

/** `/find?q=…`: the codes that fit, or the question that parts them; digits are a code to look up. */
export async function sendAnswer(
  services: FinderServices,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const frame = frameOf(request, services.asset)
  const asked = readAsked(request.query)
  if (/^[\d.\s]+$/.test(asked.q))
    return reply.redirect(link(frame, `/find/${asked.q.replace(/\D/g, '')}`), 302)
  const finder = theFinder()
  const asker = askerOf(request.viewer, frame)
  const question = { product: { text: asked.q }, answers: asked.answers }
  const found = await ask(services.at().db, finder, question, asker, SHOWN)
  const edition = (await bookToday(services)).edition
  const props = {
    frame,
    asked,
    found,
    before: await takenBefore(services, asker, asked.q),
    lawOf: (hs6: string) => lawOf(edition, hs6),
    label: (hs6: string) => finder.label(hs6, frame.lang),
  }
  return sendPage(reply, frame, <AnswerPage {...props} />)
}

/** The codes that the tenant's own memory speaks for. */
async function takenBefore(
  { at }: FinderServices,
  { tenant }: Asker,
  text: string,
): Promise<ReadonlySet<string>> {
  const remembered = await rememberedBy(at().db, tenant)
  const { vocabulary } = theFinder()
  const codes = [...new Set(remembered.map(({ hs6 }) => hs6))]
  const scores = new Float64Array(codes.length)
  recall(tokens(text, vocabulary), remembered, vocabulary, codes, scores)
  return new Set(codes.filter((_, at) => scores[at]! > 0))
}

async function sendLines(
  services: FinderServices,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const frame = frameOf(request, services.asset)
  const hs6 = hsOf(request.query).slice(0, 6)
  const edition = (await bookToday(services)).edition
  if (!edition.fact('hs6', hs6)) throw new Refused(CodeUnknown({ hs: hs6.slice(0, 20) }, 'hs'))
  const lines = linesUnder(edition, hs6).map((line) => ({ ...line, label: lineLabel(line.hs8) }))
  const label = theFinder().label(hs6, frame.lang)
  const asked = readAsked(request.query)
  const props = { frame, asked, hs6, label, lines, tried: randomUUID() }
  return sendPage(reply, frame, <LinePage {...props} />)
}

const hsOf = (body: unknown): string => {
  const { hs } = (body ?? {}) as { hs?: unknown }
  return typeof hs === 'string' ? hs.slice(0, 40) : ''
}

/** Takes the chosen code; "an officer should confirm" takes the six digits and opens a task. */
async function take(
  services: FinderServices,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const frame = frameOf(request, services.asset)
  const chosen = hsOf(request.body)
  const wantsOfficer = chosen.startsWith('ask-')
  const viewer = wantsOfficer ? viewerOf(request) : request.viewer
  const hs = wantsOfficer ? chosen.slice(4) : chosen
  const asked = readAsked(request.body)
  const asker = askerOf(viewer, frame)
  const edition = (await bookToday(services)).edition
  const context = services.at()
  const trailId = await onceATry(services, request, async (tx) => {
    const choice = { hs, of: { product: { text: asked.q }, answers: asked.answers } }
    const trail = await acceptCode(context, tx, theFinder(), choice, asker, edition)
    if (wantsOfficer && viewer) {
      const district = await services.districtOf(tx, viewer)
      await askOfficer(context, tx, viewer, { trail, reason: 'line', district })
    }
    return trail.id
  })
  return reply.redirect(link(frame, `/find/trail/${trailId}`), 303)
}

type Work = Parameters<typeof once>[2] extends (tx: infer T) => unknown ? (tx: T) => Promise<string> : never

/** The same form sent twice does its work once; whose try it is belongs to the key. */
async function onceATry({ at }: FinderServices, request: FastifyRequest, work: Work): Promise<string> {
  const { tried } = (request.body ?? {}) as { tried?: unknown }
  const key = typeof tried === 'string' && /^[0-9a-f-]{36}$/.test(tried) ? tried : randomUUID()
  const who = request.viewer?.personId ?? 'visitor'
  const reply = await once(
    at().db,
    { key, route: `POST /find ${who}`, body: withoutToken(request.body) },
    async (tx) => ({ status: 303, response: await work(tx) }),
  )
  return String(reply.response)
}

const withoutToken = (body: unknown): unknown => {
  const { csrf: _, ...rest } = (body ?? {}) as Record<string, unknown>
  return rest
}

async function sendToOfficer(
  services: FinderServices,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const frame = frameOf(request, services.asset)
  const viewer = viewerOf(request)
  const asked = readAsked(request.body)
  const { reason } = (request.body ?? {}) as { reason?: unknown }
  const why: TaskReason = TASK_REASONS.find((one) => one === reason) ?? 'asked'
  const edition = (await bookToday(services)).edition
  const context = services.at()
  const question = { product: { text: asked.q }, answers: asked.answers }
  const asker = askerOf(viewer, frame)
  const id = await onceATry(services, request, async (tx) => {
    const district = await services.districtOf(tx, viewer)
    const { trail } = await startTrail(context, tx, theFinder(), question, asker, edition)
    await askOfficer(context, tx, viewer, { trail, reason: why, district })
    return trail.id
  })
  return reply.redirect(link(frame, `/find/trail/${id}`), 303)
}

async function sendTrail(
  services: FinderServices,
  request: FastifyRequest,
  reply: FastifyReply,
  wrong?: Readonly<{ sentence: string; hs: string; note: string }>,
  id: string = idOf(request),
): Promise<FastifyReply> {
  const frame = frameOf(request, services.asset)
  const { db } = services.at()
  const trail = await findTrail(db, id)
  const task = trail && (await taskOfTrail(db, trail.id))
  const mayDecide = task !== undefined && mayDo(request.viewer, 'finder.tasks.decide', placeOf(task))
  if (!trail || !(mayDecide || isHers(trail, request.viewer))) throw new Refused(TrailMissing())
  const edition = (await bookToday(services)).edition
  const hs = trail.hs8 ?? trail.hs6
  const props = {
    frame,
    trail,
    task,
    mayDecide,
    label: (code: string) => lineLabel(code)?.[frame.lang] || theFinder().label(code.slice(0, 6), frame.lang),
    law: hs ? lawOf(edition, hs) : undefined,
    ...(wrong ? { wrong } : {}),
  }
  reply.header('cache-control', 'private, no-store')
  return sendPage(reply, frame, <TrailPage {...props} />, wrong ? 422 : 200)
}

/** A visitor's trail is hers who holds its address; a tenant's is the tenant's alone. */
const isHers = ({ tenant }: Trail, viewer: Viewer | null): boolean =>
  tenant === null || (viewer !== null && tenantOf(viewer) === tenant)

const placeOf = ({ district }: { district: string | null }) => (district ? { district } : undefined)
const idOf = (request: FastifyRequest): string => (request.params as { id: string }).id.toLowerCase()

async function sendTasks(
  services: FinderServices,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const frame = frameOf(request, services.asset)
  const { done, page } = request.query as { done?: unknown; page?: unknown }
  const areas = areasFor(request.viewer, 'finder.tasks.read')
  const districts = areas.some(({ kind }) => kind !== 'district') ? 'all' : areas.map(({ code }) => code)
  const wanted = Math.max(1, Math.min(10_000, Number(page) || 1)) - 1
  const filter = { open: done !== 'yes', districts, page: Math.trunc(wanted) } as const
  const listed = await listTasks(services.at().db, filter)
  return sendPage(reply, frame, <TasksPage frame={frame} open={filter.open} page={filter.page} {...listed} />)
}

async function answerTask(
  services: FinderServices,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const frame = frameOf(request, services.asset)
  const { note } = (request.body ?? {}) as { note?: unknown }
  const decision = { id: idOf(request), hs: hsOf(request.body), note: typeof note === 'string' ? note : '' }
  try {
    const edition = (await bookToday(services)).edition
    const task = await decideTask(services.at(), viewerOf(request), decision, edition)
    return await reply.redirect(link(frame, `/find/trail/${task.trail}`), 303)
  } catch (error) {
    if (!(error instanceof Refused) || error.refusal.field !== 'hs') throw error
    const task = await findTask(services.at().db, decision.id)
    if (!task) throw error
    const wrong = { sentence: sayRefusal(error.refusal, frame.lang), hs: decision.hs, note: decision.note }
    return sendTrail(services, request, reply, wrong, task.trail)
  }
}
