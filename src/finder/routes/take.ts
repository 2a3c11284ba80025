/** Taking a code, and asking an officer: the forms that end a search and keep it as a trail. */
import { randomUUID } from 'node:crypto'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { once } from '#platform/idempotency.ts'
import type { Tx } from '#platform/database.ts'
import { viewerOf } from '#people/viewer.ts'
import { frameOf, link } from '#ui/frame.ts'
import type { FinderServices } from '../services.ts'
import { TASK_REASONS, type TaskReason } from '../store/tasks.ts'
import { theFinder } from '../store/the-finder.ts'
import { askOfficer } from '../usecases/tasks.ts'
import { acceptCode, startTrail } from '../usecases/trail.ts'
import { queryOf, readAsked } from '../views/question-address.ts'
import { address, askerOf, hsOf, type Handler } from './asking.ts'
import { bookToday } from './book-today.ts'

export function takeRoutes(app: FastifyInstance, services: FinderServices): void {
  const on = address(app, services)
  on('POST', '/find/take', 'public.ask', take)
  on('POST', '/find/ask', 'finder.accept', sendToOfficer)
}

/** What the choice “an officer should confirm” sends before the six digits. */
const ASK = 'ask-'

/** Takes the chosen code; "an officer should confirm" takes the six digits and opens a task. */
const take: Handler = async (services, request, reply) => {
  const frame = frameOf(request, services.asset)
  const chosen = hsOf(request.body)
  const wantsOfficer = chosen.startsWith(ASK)
  const hs = wantsOfficer ? chosen.slice(ASK.length) : chosen
  const asked = readAsked(request.body)
  const { viewer } = request
  if (wantsOfficer && !viewer) {
    // She signs in first, so that the answer finds her, and comes back to the same lines.
    const lines = `/find/line${queryOf(asked, { hs })}`
    return reply.redirect(`${link(frame, '/sign-in')}?next=${encodeURIComponent(lines)}`, 303)
  }
  const asker = askerOf(viewer, frame)
  const { edition } = await bookToday(services)
  const context = services.at()
  const id = await onceATry(services, request, async (tx) => {
    const choice = { hs, of: { product: { text: asked.q }, answers: asked.answers } }
    const trail = await acceptCode(context, tx, theFinder(), choice, asker, edition)
    if (wantsOfficer && viewer) {
      const place = await services.placeOf(tx, viewer)
      await askOfficer(context, tx, viewer, { trail, reason: 'line', place })
    }
    return trail.id
  })
  return reply.redirect(link(frame, `/find/trail/${id}`), 303)
}

const sendToOfficer: Handler = async (services, request, reply) => {
  const frame = frameOf(request, services.asset)
  const viewer = viewerOf(request)
  const asked = readAsked(request.body)
  const { reason } = (request.body ?? {}) as { reason?: unknown }
  const why: TaskReason = TASK_REASONS.find((one) => one === reason) ?? 'asked'
  const { edition } = await bookToday(services)
  const context = services.at()
  const question = { product: { text: asked.q }, answers: asked.answers }
  const asker = askerOf(viewer, frame)
  const id = await onceATry(services, request, async (tx) => {
    const place = await services.placeOf(tx, viewer)
    const { trail } = await startTrail(context, tx, theFinder(), question, asker, edition)
    await askOfficer(context, tx, viewer, { trail, reason: why, place })
    return trail.id
  })
  return reply.redirect(link(frame, `/find/trail/${id}`), 303)
}

/** The same form sent twice does its work once; whose try it is belongs to the key. Answers the trail's id. */
async function onceATry(
  { at }: FinderServices,
  request: FastifyRequest,
  work: (tx: Tx) => Promise<string>,
): Promise<string> {
  const { csrf: _, tried, ...body } = (request.body ?? {}) as Record<string, unknown>
  const key = typeof tried === 'string' && /^[0-9a-f-]{36}$/.test(tried) ? tried : randomUUID()
  const who = request.viewer?.personId ?? 'visitor'
  // A page that a whole hall opened carries one try for all: another choice on it is another try.
  const route = `POST /find ${who} ${hsOf(request.body)}`
  const reply = await once(at().db, { key, route, body }, async (tx) => ({
    status: 303,
    response: await work(tx),
  }))
  return String(reply.response)
}
