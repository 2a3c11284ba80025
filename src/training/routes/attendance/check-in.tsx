/** `/training/check-in/:sitting`: the trainer's phone at the door, and its plain list and sheet. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Refused } from '#kernel/refusal.ts'
import { link } from '#ui/frame.ts'
import { localised } from '#ui/language.ts'
import { sendPage } from '#ui/render.ts'
import { BatchUnclear } from '../../refusals/attendance.ts'
import { contextOf, type TrainingServices } from '../../services.ts'
import { listKey } from '../../store/attendance/list-key.ts'
import { passOf } from '../../store/attendance/passes.ts'
import { registerOf } from '../../store/attendance/register.ts'
import { attendanceOf } from '../../store/attendance/summary.ts'
import { handInScans } from '../../usecases/attendance/hand-in-scans.ts'
import { markPresent, type Came } from '../../usecases/attendance/mark-present.ts'
import { takeList } from '../../usecases/attendance/take-list.ts'
import { ListPage } from '../../views/attendance/list-page.tsx'
import { PhonePage } from '../../views/attendance/phone-page.tsx'
import { SheetPage } from '../../views/attendance/sheet-page.tsx'
import { asked, isUuid, textsOf, type Wrong } from '../reading.ts'
import { atDoor } from './at-hand.ts'
import { readHandIn, readPaperLines, readWrong } from './reading.ts'

const ATTEND = { schema: { hide: true }, config: { action: 'training.attend' } } as const
const OPEN = { schema: { hide: true }, config: { action: 'public.read' } } as const
/** Two hundred scans with names of late-comers. */
const HAND_IN = { ...ATTEND, bodyLimit: 500_000 } as const

export function checkInRoutes(app: FastifyInstance, services: TrainingServices): void {
  for (const path of localised('/training/check-in/worker.js'))
    app.get(path, OPEN, (_request, reply) => sendWorker(services, reply))
  const base = '/training/check-in/:sitting'
  for (const path of localised(base)) {
    app.get(path, ATTEND, (request, reply) => showPhone(services, request, reply))
    app.get(`${path}/session.json`, ATTEND, (request, reply) => session(services, request, reply))
    app.post(`${path}/take`, ATTEND, (request, reply) => take(services, request, reply))
    app.post(`${path}/scans`, HAND_IN, (request, reply) => scans(services, request, reply))
    app.get(`${path}/list`, ATTEND, (request, reply) => showList(services, request, reply))
    app.post(`${path}/list`, ATTEND, (request, reply) => mark(services, request, reply))
    app.get(`${path}/sheet`, ATTEND, (request, reply) => showSheet(services, request, reply))
  }
}

/** Lies under the pages it answers for: a worker rules over the folder of its own address. */
const sendWorker = ({ asset }: TrainingServices, reply: FastifyReply): FastifyReply =>
  reply
    .type('text/javascript; charset=utf-8')
    .header('cache-control', 'no-cache')
    .send(`importScripts(${JSON.stringify(asset('check-in-worker.js'))})\n`)

async function showPhone(services: TrainingServices, request: FastifyRequest, reply: FastifyReply) {
  const { frame, sitting } = await atDoor(services, request)
  return sendPage(
    reply,
    frame,
    <PhonePage frame={frame} sitting={sitting} listKey={listKey(services.vault)} />,
  )
}

/** What the phone's writes carry: it may have been offline longer than its page's session lived. */
async function session(services: TrainingServices, request: FastifyRequest, reply: FastifyReply) {
  const { viewer } = await atDoor(services, request)
  return reply.header('cache-control', 'private, no-store').send({ csrf: viewer.csrf })
}

async function take(services: TrainingServices, request: FastifyRequest, reply: FastifyReply) {
  const { viewer, sitting } = await atDoor(services, request)
  const label = textsOf(request)('label')
  const answer = await takeList(contextOf(services), viewer, { sittingId: sitting.id, label })
  return reply.header('cache-control', 'private, no-store').send(answer)
}

async function scans(services: TrainingServices, request: FastifyRequest, reply: FastifyReply) {
  const { viewer, sitting } = await atDoor(services, request)
  const handIn = readHandIn(request.body)
  if (!handIn) throw new Refused(BatchUnclear())
  const answer = await handInScans(contextOf(services), viewer, sitting.id, handIn)
  return reply.header('cache-control', 'private, no-store').send(answer)
}

type Again = Readonly<{ wrong: Wrong; typed: string }>

async function showList(
  services: TrainingServices,
  request: FastifyRequest,
  reply: FastifyReply,
  again?: Again,
): Promise<FastifyReply> {
  const { frame, sitting } = await atDoor(services, request)
  const register = await registerOf(services.db, services.vault, sitting.eventId)
  const attended = await attendanceOf(services.db, sitting.eventId)
  const here = new Set(
    attended
      .filter(({ sittings }) =>
        sittings.some(({ sittingId, present }) => present && sittingId === sitting.id),
      )
      .map(({ learnerId }) => learnerId),
  )
  const people = register.map((one) => ({ ...one, present: here.has(one.learnerId) }))
  const done = /^\d{1,4}$/.exec(asked(request, 'taken'))?.[0]
  const taken = done === undefined || again ? undefined : Number(done)
  const tried = services.at().newId()
  const props = { frame, sitting, people, taken, tried, wrong: again?.wrong, typed: again?.typed ?? '' }
  return sendPage(reply, frame, <ListPage {...props} />, again ? 422 : 200)
}

async function mark(services: TrainingServices, request: FastifyRequest, reply: FastifyReply) {
  const { viewer, frame, sitting } = await atDoor(services, request)
  const text = textsOf(request)
  const [code, paper] = [text('code'), text('paper')]
  const came: Came =
    paper.trim() !== ''
      ? { by: 'paper', lines: readPaperLines(paper) }
      : text('ref') !== ''
        ? { by: 'ref', ref: text('ref') }
        : { by: 'shown', shown: code }
  let taken: number
  try {
    const kind = text('kind') === 'out' ? 'out' : 'in'
    const tried = text('tried')
    const marking = { sittingId: sitting.id, kind, came, ...(isUuid(tried) ? { key: tried } : {}) } as const
    taken = await markPresent(contextOf(services), viewer, marking)
  } catch (error) {
    const wrong = readWrong(error, frame.lang)
    return showList(services, request, reply, { wrong, typed: paper || code })
  }
  return reply.redirect(`${link(frame, `/training/check-in/${sitting.id}/list`)}?taken=${taken}`, 303)
}

async function showSheet(services: TrainingServices, request: FastifyRequest, reply: FastifyReply) {
  const { frame, sitting } = await atDoor(services, request)
  const register = await registerOf(services.db, services.vault, sitting.eventId)
  const people = register.map((one) => ({
    ...one,
    pass: one.bookingId === null ? null : passOf(services.vault, one.bookingId),
  }))
  return sendPage(reply, frame, <SheetPage frame={frame} sitting={sitting} people={people} />)
}
