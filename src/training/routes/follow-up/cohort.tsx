/** `/training/cohort/:event` and `/training/cohort/series/:id`: what became of a batch. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Refused } from '#kernel/refusal.ts'
import { editionAt } from '#firms/services.ts'
import { demand } from '#people/demand.ts'
import { areasFor } from '#people/rules/authorisation.ts'
import { viewerOf } from '#people/viewer.ts'
import { frameOf } from '#ui/frame.ts'
import { localised } from '#ui/language.ts'
import { sendPage } from '#ui/render.ts'
import { EventMissing } from '../../refusals/seats.ts'
import type { TrainingServices } from '../../services.ts'
import { listEvents } from '../../store/event-list.ts'
import { evaluated } from '../../store/follow-up/evaluation.ts'
import { findSeries } from '../../store/series.ts'
import { CohortPage, type CohortPageProps, type Stage } from '../../views/follow-up/cohort-page.tsx'
import { COHORT } from '../../words/follow-up/cohort.ts'
import { param } from '../reading.ts'
import { READ, reportedEvent } from './report.tsx'

const MOST = 60

export function cohortRoutes(app: FastifyInstance, services: TrainingServices): void {
  for (const path of localised('/training/cohort/:event'))
    app.get(path, READ, (request, reply) => showEvent(services, request, reply))
  for (const path of localised('/training/cohort/series/:id'))
    app.get(path, READ, (request, reply) => showSeries(services, request, reply))
}

async function showEvent(services: TrainingServices, request: FastifyRequest, reply: FastifyReply) {
  const event = await reportedEvent(services, request)
  const { now } = services.at()
  return send(services, request, reply, {
    title: event.title,
    when: event.firstAt,
    demo: event.demo,
    cohort: await evaluated(services.db, [event], event.id, now),
    back: { path: `/training/manage/${event.id}`, words: COHORT.back },
    ways: [
      { path: `/training/report/${event.id}`, words: COHORT.report },
      ...(event.seriesId
        ? [{ path: `/training/cohort/series/${event.seriesId}`, words: COHORT.toSeries }]
        : []),
    ],
  })
}

/** The events of the series that lie in the viewer's areas. */
async function showSeries(services: TrainingServices, request: FastifyRequest, reply: FastifyReply) {
  const { db } = services
  const viewer = viewerOf(request)
  const series = await findSeries(db, param(request, 'id'))
  if (!series) throw new Refused(EventMissing())
  const areas = areasFor(viewer, 'training.report')
  const { events } = await listEvents(db, { series: series.id, areas, limit: MOST })
  const held = events.filter(({ status }) => status !== 'draft' && status !== 'cancelled')
  // Nothing of it lies in her areas: the same answer as for a single event.
  if (held.length === 0) demand(viewer, 'training.report', { state: series.state })
  return send(services, request, reply, {
    title: series.title,
    when: held[0]?.firstAt ?? null,
    demo: held.some(({ demo }) => demo),
    cohort: await evaluated(db, held, series.id, services.at().now),
    back: { path: '/training/manage', words: COHORT.backAll },
    ways: [],
  })
}

async function send(
  services: TrainingServices,
  request: FastifyRequest,
  reply: FastifyReply,
  props: Omit<CohortPageProps, 'frame' | 'stageOf'>,
): Promise<FastifyReply> {
  const frame = frameOf(request, services.asset)
  const edition = await editionAt(services, services.at().now)
  const stages = new Map(edition.facts('ladder-steps').map(({ cells }) => [cells['step'], cells['stage']]))
  const stageOf = (step: string) => stages.get(step) as Stage | undefined
  return sendPage(reply, frame, <CohortPage frame={frame} stageOf={stageOf} {...props} />)
}
