/** `/training/report/:event`: the trainer's report, read by the officers of the area. */
import { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Refused } from '#kernel/refusal.ts'
import { demand } from '#people/demand.ts'
import { mayDo } from '#people/rules/authorisation.ts'
import { findPerson } from '#people/store/persons.ts'
import { viewerOf } from '#people/viewer.ts'
import { frameOf, link } from '#ui/frame.ts'
import { localised } from '#ui/language.ts'
import { sendPage } from '#ui/render.ts'
import { EventMissing } from '../../refusals/seats.ts'
import { contextOf, type TrainingServices } from '../../services.ts'
import { findEvent, whereOf, type Event } from '../../store/events.ts'
import { feedbackOf } from '../../store/follow-up/feedback.ts'
import { numbersOf, reportsOf, type Report } from '../../store/follow-up/reports.ts'
import { materialsOf } from '../../store/materials.ts'
import { submitReport } from '../../usecases/follow-up/submit-report.ts'
import { reportCsv, reportXlsx } from '../../views/follow-up/report-files.ts'
import { ReportPage, type ReportPageProps } from '../../views/follow-up/report-page.tsx'
import { asked, param, textsOf, tidy, wrongOf } from '../reading.ts'

export const READ = { schema: { hide: true }, config: { action: 'training.report' } } as const
const WRITE = { schema: { hide: true }, config: { action: 'training.event.write' } } as const

export function reportRoutes(app: FastifyInstance, services: TrainingServices): void {
  for (const path of localised('/training/report/:event')) {
    app.get(path, READ, (request, reply) => show(services, request, reply))
    app.post(path, WRITE, (request, reply) => submit(services, request, reply))
  }
  for (const kind of ['csv', 'xlsx'] as const)
    for (const path of localised(`/training/report/:event.${kind}`))
      app.get(path, READ, (request, reply) => sendFile(services, request, reply, kind))
}

/** The event of the address. Refuses one outside of the viewer's areas. */
export async function reportedEvent({ db }: TrainingServices, request: FastifyRequest): Promise<Event> {
  const event = await findEvent(db, param(request, 'event'))
  if (!event) throw new Refused(EventMissing())
  demand(viewerOf(request), 'training.report', whereOf(event))
  return event
}

async function namesOf({ db, vault }: TrainingServices, reports: readonly Report[]) {
  const ids = [...new Set(reports.map(({ submittedBy }) => submittedBy))]
  const names = await Promise.all(
    ids.map(async (id) => [id, (await findPerson(db, vault, id))?.name] as const),
  )
  return new Map(names)
}

async function show(
  services: TrainingServices,
  request: FastifyRequest,
  reply: FastifyReply,
  wrong?: ReportPageProps['wrong'],
): Promise<FastifyReply> {
  const { db, vault } = services
  const event = await reportedEvent(services, request)
  const frame = frameOf(request, services.asset)
  const [now, reports, feedback, materials] = await Promise.all([
    numbersOf(db, event),
    reportsOf(db, event.id),
    feedbackOf(db, vault, event.id),
    materialsOf(db, event.id),
  ])
  const names = await namesOf(services, reports)
  const props: ReportPageProps = {
    frame,
    event,
    now,
    reports,
    feedback,
    materials,
    nameOf: (id) => names.get(id),
    mayWrite: mayDo(viewerOf(request), 'training.event.write', whereOf(event)),
    done: asked(request, 'done') === 'yes',
    typed: textsOf(request),
    wrong,
  }
  return sendPage(reply, frame, <ReportPage {...props} />, wrong ? 422 : 200)
}

async function submit(services: TrainingServices, request: FastifyRequest, reply: FastifyReply) {
  const event = await reportedEvent(services, request)
  const frame = frameOf(request, services.asset)
  const text = textsOf(request)
  const [wentWell, questions, changeNext] = [text('wentWell'), text('asked'), text('changeNext')].map((one) =>
    tidy(one, 2000),
  ) as [string, string, string]
  const after = Number(/^\d{1,4}$/.exec(text('after'))?.[0] ?? '0')
  try {
    const report = { eventId: event.id, wentWell, asked: questions, changeNext, after }
    await submitReport(contextOf(services), viewerOf(request), report)
  } catch (error) {
    return show(services, request, reply, wrongOf(error, frame.lang))
  }
  return reply.redirect(`${link(frame, `/training/report/${event.id}`)}?done=yes`, 303)
}

const TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const

async function sendFile(
  services: TrainingServices,
  request: FastifyRequest,
  reply: FastifyReply,
  kind: keyof typeof TYPES,
): Promise<FastifyReply> {
  const { db, vault } = services
  const event = await reportedEvent(services, request)
  const { lang } = frameOf(request, services.asset)
  const [now, reports, feedback] = await Promise.all([
    numbersOf(db, event),
    reportsOf(db, event.id),
    feedbackOf(db, vault, event.id),
  ])
  const file = { now, reports, feedback }
  void reply
    .type(TYPES[kind])
    .header('content-disposition', `attachment; filename="training-report.${kind}"`)
    .header('cache-control', 'private, no-store')
  return reply.send(kind === 'xlsx' ? await reportXlsx(file, lang) : Readable.from(reportCsv(file, lang)))
}
