/** The record of a search, and the officer's desk: questions that wait, and her answers to them. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Refused, sayRefusal } from '#kernel/refusal.ts'
import { areasFor, mayDo, type Viewer } from '#people/rules/authorisation.ts'
import { viewerOf } from '#people/viewer.ts'
import { frameOf, link } from '#ui/frame.ts'
import { sendPage } from '#ui/render.ts'
import { TrailMissing } from '../refusals.ts'
import { lawOf } from '../rules/law.ts'
import { tenantOf } from '../rules/tenant.ts'
import type { Trail } from '../rules/trail.ts'
import type { FinderServices } from '../services.ts'
import { lineLabel } from '../store/line-labels.ts'
import { findTask, listTasks, taskOfTrail, whereOf } from '../store/tasks.ts'
import { theFinder } from '../store/the-finder.ts'
import { findTrail } from '../store/trails.ts'
import { decideTask } from '../usecases/tasks.ts'
import { TasksPage } from '../views/tasks-page.tsx'
import { TrailPage, type Wrong } from '../views/trail-page.tsx'
import { address, hsOf, type Handler } from './asking.ts'
import { bookToday } from './book-today.ts'

export function trailRoutes(app: FastifyInstance, services: FinderServices): void {
  const on = address(app, services)
  on('GET', '/find/trail/:id', 'public.read', (given, request, reply) =>
    sendTrail(given, request, reply, idOf(request)),
  )
  on('GET', '/find/tasks', 'finder.tasks.read', sendTasks)
  on('POST', '/find/tasks/:id', 'finder.tasks.decide', answerTask)
}

const idOf = (request: FastifyRequest): string => (request.params as { id: string }).id.toLowerCase()

async function sendTrail(
  services: FinderServices,
  request: FastifyRequest,
  reply: FastifyReply,
  id: string,
  wrong?: Wrong,
): Promise<FastifyReply> {
  const frame = frameOf(request, services.asset)
  const { db } = services.at()
  const trail = await findTrail(db, id)
  const task = trail && (await taskOfTrail(db, trail.id))
  const mayDecide = task !== undefined && mayDo(request.viewer, 'finder.tasks.decide', whereOf(task))
  if (!trail || !(mayDecide || isHers(trail, request.viewer))) throw new Refused(TrailMissing())
  const { edition } = await bookToday(services)
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

const sendTasks: Handler = async (services, request, reply) => {
  const frame = frameOf(request, services.asset)
  const { done, page } = request.query as { done?: unknown; page?: unknown }
  const areas = areasFor(request.viewer, 'finder.tasks.read')
  const wanted = Math.max(1, Math.min(10_000, Number(page) || 1)) - 1
  const filter = { open: done !== 'yes', areas, page: Math.trunc(wanted) } as const
  const listed = await listTasks(services.at().db, filter)
  return sendPage(reply, frame, <TasksPage frame={frame} open={filter.open} page={filter.page} {...listed} />)
}

const answerTask: Handler = async (services, request, reply) => {
  const frame = frameOf(request, services.asset)
  const { note } = (request.body ?? {}) as { note?: unknown }
  const decision = { id: idOf(request), hs: hsOf(request.body), note: typeof note === 'string' ? note : '' }
  const { edition } = await bookToday(services)
  try {
    const task = await decideTask(services.at(), viewerOf(request), decision, edition)
    return await reply.redirect(link(frame, `/find/trail/${task.trail}`), 303)
  } catch (error) {
    if (!(error instanceof Refused) || error.refusal.field !== 'hs') throw error
    const task = await findTask(services.at().db, decision.id)
    if (!task) throw error
    const wrong = { sentence: sayRefusal(error.refusal, frame.lang), hs: decision.hs, note: decision.note }
    return sendTrail(services, request, reply, task.trail, wrong)
  }
}
