/** `/training/attendance/:event`: the desk of trainers and officers. */
import { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Refused } from '#kernel/refusal.ts'
import { fileHeaders } from '#platform/files/serving.ts'
import { link } from '#ui/frame.ts'
import { localised } from '#ui/language.ts'
import { sendPage } from '#ui/render.ts'
import { LearnerNotHere, SittingMissing } from '../../refusals/attendance.ts'
import { contextOf, type TrainingServices } from '../../services.ts'
import { findContest } from '../../store/attendance/contests.ts'
import { deskOf } from '../../store/attendance/desk.ts'
import { findSitting } from '../../store/attendance/sittings.ts'
import { attendanceOfLearner } from '../../store/attendance/summary.ts'
import { isUuid } from '../../store/uuid.ts'
import { decideAttendance } from '../../usecases/attendance/decide-attendance.ts'
import { DeskPage } from '../../views/attendance/desk-page.tsx'
import type { Correction } from '../../views/attendance/desk-props.ts'
import { attendanceCsv, attendanceXlsx, logCsv } from '../../views/attendance/files.ts'
import { LearnerPage } from '../../views/attendance/learner-page.tsx'
import { asked, param, textsOf } from '../reading.ts'
import { atDesk } from './at-hand.ts'
import { readWrong } from './reading.ts'

const ATTEND = { schema: { hide: true }, config: { action: 'training.attend' } } as const
const DECIDE = { schema: { hide: true }, config: { action: 'training.contest.decide' } } as const

export function attendanceDeskRoutes(app: FastifyInstance, services: TrainingServices): void {
  const base = '/training/attendance/:event'
  for (const path of localised(base)) {
    app.get(path, ATTEND, (request, reply) => show(services, request, reply))
    app.get(`${path}/learner/:learner`, ATTEND, (request, reply) => showLearner(services, request, reply))
    app.post(`${path}/decide`, DECIDE, (request, reply) => decide(services, request, reply))
    app.get(`${path}/log.csv`, ATTEND, (request, reply) => sendFile(services, request, reply, 'log'))
    for (const part of ['whole', 'thumbnail'] as const)
      app.get(`${path}/contest/:contest${part === 'whole' ? '' : '/thumbnail'}`, DECIDE, (request, reply) =>
        sendPhoto(services, request, reply, part),
      )
  }
  for (const kind of ['csv', 'xlsx'] as const)
    for (const path of localised(`${base}.${kind}`))
      app.get(path, ATTEND, (request, reply) => sendFile(services, request, reply, kind))
}

async function show(
  services: TrainingServices,
  request: FastifyRequest,
  reply: FastifyReply,
  again?: Correction,
): Promise<FastifyReply> {
  const { frame, event } = await atDesk(services, request, 'training.attend')
  const page = Number(/^\d{1,4}$/.exec(asked(request, 'page'))?.[0] ?? '1')
  const data = await deskOf(services.db, services.vault, event, page)
  const decided = 'decided' in (request.query as object) && !again
  const { now } = services.at()
  return sendPage(reply, frame, <DeskPage {...{ frame, data, now, decided, again }} />, again ? 422 : 200)
}

async function showLearner(services: TrainingServices, request: FastifyRequest, reply: FastifyReply) {
  const { frame, event } = await atDesk(services, request, 'training.attend')
  const learner = param(request, 'learner')
  const her = isUuid(learner) ? await attendanceOfLearner(services.db, event.id, learner) : undefined
  if (!her) throw new Refused(LearnerNotHere())
  const data = await deskOf(services.db, services.vault, event)
  return sendPage(reply, frame, <LearnerPage frame={frame} data={data} her={her} />)
}

async function decide(services: TrainingServices, request: FastifyRequest, reply: FastifyReply) {
  const { viewer, frame, event } = await atDesk(services, request, 'training.contest.decide')
  const text = textsOf(request)
  const [learnerId, sittingId, contest, reason] = [
    text('learner'),
    text('sitting'),
    text('contest'),
    text('reason'),
  ]
  try {
    const sitting = await findSitting(services.db, sittingId)
    if (sitting?.eventId !== event.id || !isUuid(learnerId)) throw new Refused(SittingMissing())
    const present = text('present') === 'yes'
    const contestId = isUuid(contest) ? contest : null
    await decideAttendance(contextOf(services), viewer, { sittingId, learnerId, present, reason, contestId })
  } catch (error) {
    const { sentence: wrong } = readWrong(error, frame.lang)
    return show(services, request, reply, { learnerId, sittingId, reason, wrong })
  }
  return reply.redirect(`${link(frame, `/training/attendance/${event.id}`)}?decided`, 303)
}

async function sendFile(
  services: TrainingServices,
  request: FastifyRequest,
  reply: FastifyReply,
  kind: 'csv' | 'xlsx' | 'log',
): Promise<FastifyReply> {
  const { frame, event } = await atDesk(services, request, 'training.attend')
  const data = await deskOf(services.db, services.vault, event)
  const ending = kind === 'xlsx' ? 'xlsx' : 'csv'
  const type = {
    csv: 'text/csv; charset=utf-8',
    xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  }[ending]
  void reply
    .type(type)
    .header(
      'content-disposition',
      `attachment; filename="${kind === 'log' ? 'scan-log' : 'attendance'}.${ending}"`,
    )
    .header('cache-control', 'private, no-store')
  if (kind === 'xlsx') return reply.send(await attendanceXlsx(data, event.passAttendanceBps, frame.lang))
  const rows =
    kind === 'log' ? logCsv(data, frame.lang) : attendanceCsv(data, event.passAttendanceBps, frame.lang)
  return reply.send(Readable.from(rows))
}

/** What a learner sent as a proof: for those who decide in her area. */
async function sendPhoto(
  services: TrainingServices,
  request: FastifyRequest,
  reply: FastifyReply,
  part: 'whole' | 'thumbnail',
): Promise<FastifyReply> {
  const { event } = await atDesk(services, request, 'training.contest.decide')
  const id = param(request, 'contest')
  const contest = isUuid(id) ? await findContest(services.db, services.vault, id) : undefined
  if (!contest?.fileId || contest.eventId !== event.id) throw new Refused(SittingMissing())
  const file = await services.files.find(services.db, contest.fileId)
  const bytes = file && (await services.files.read(file, part))
  if (!file || !bytes) throw new Refused(SittingMissing())
  return reply.headers(fileHeaders(file, part)).send(bytes)
}
