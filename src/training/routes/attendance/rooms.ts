/** The doors of webinars, and what their providers tell about who came and went. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Refused } from '#kernel/refusal.ts'
import { frameOf, link } from '#ui/frame.ts'
import { localised } from '#ui/language.ts'
import { NoticeForged } from '../../refusals/attendance.ts'
import { isGenuineReport, readReport } from '../../rooms/bigbluebutton-report.ts'
import { isGenuineNotice, readNotice, urlProof } from '../../rooms/zoom-notices.ts'
import { contextOf, type TrainingServices } from '../../services.ts'
import { joinRoom, leadRoom, type Door } from '../../usecases/attendance/join-room.ts'
import { takeRoomNotice, takeRoomReport } from '../../usecases/attendance/take-room-news.ts'
import { param } from '../reading.ts'
import { atDoor } from './at-hand.ts'
import { OWN_SEATS, ownSeat } from './own.tsx'

const OWN = { schema: { hide: true }, config: { action: 'training.book' } } as const
const ATTEND = { schema: { hide: true }, config: { action: 'training.attend' } } as const
/** A report names everybody who was there. */
const TOLD = {
  schema: { hide: true },
  config: { action: 'training.room.report' },
  bodyLimit: 2_000_000,
} as const

export function roomRoutes(app: FastifyInstance, services: TrainingServices): void {
  for (const seat of OWN_SEATS)
    for (const path of localised(`${seat}/join/:sitting`))
      app.get(path, OWN, (request, reply) => join(services, request, reply))
  for (const path of localised('/training/check-in/:sitting/room'))
    app.get(path, ATTEND, (request, reply) => lead(services, request, reply))
  // A signature is over the bytes as they came, so in here nobody parses them first.
  void app.register(async (raw) => {
    raw.removeAllContentTypeParsers()
    raw.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body))
    raw.post('/training/rooms/zoom', TOLD, (request, reply) => zoomTells(services, request, reply))
    raw.post('/training/rooms/bigbluebutton', TOLD, (request, reply) =>
      bigBlueButtonTells(services, request, reply),
    )
  })
}

const leave = (reply: FastifyReply, door: Door, live: string): FastifyReply =>
  reply
    .header('cache-control', 'private, no-store')
    .header('referrer-policy', 'no-referrer')
    .redirect(door.to === 'room' ? door.address : live, 303)

/** Leads into the provider's room, or to our own page for listening. */
async function join(services: TrainingServices, request: FastifyRequest, reply: FastifyReply) {
  const { booking } = await ownSeat(services, request)
  const sittingId = param(request, 'sitting')
  const tools = { rooms: services.rooms, log: request.log }
  const door = await joinRoom(contextOf(services), tools, { booking, sittingId })
  const secret = param(request, 'secret')
  const live = link(frameOf(request, services.asset), `/training/live/${sittingId}`)
  return leave(reply, door, secret ? `${live}?seat=${encodeURIComponent(secret)}` : live)
}

async function lead(services: TrainingServices, request: FastifyRequest, reply: FastifyReply) {
  const { viewer, frame, sitting } = await atDoor(services, request)
  const trainer = { id: viewer.personId, name: viewer.name }
  const tools = { rooms: services.rooms, log: request.log }
  const door = await leadRoom(contextOf(services), tools, sitting.id, trainer)
  return leave(reply, door, link(frame, `/training/live/${sitting.id}/lead`))
}

const bytesOf = ({ body }: FastifyRequest): Buffer => (Buffer.isBuffer(body) ? body : Buffer.alloc(0))

function jsonOf(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8')) as unknown
  } catch {
    return undefined
  }
}

const header = ({ headers }: FastifyRequest, name: string): string | undefined => {
  const value = headers[name]
  return typeof value === 'string' ? value : undefined
}

async function zoomTells(services: TrainingServices, request: FastifyRequest, reply: FastifyReply) {
  const context = services.at()
  const body = bytesOf(request)
  const secret = services.rooms.secrets.zoom
  const timestamp = header(request, 'x-zm-request-timestamp')
  const signed = { timestamp, signature: header(request, 'x-zm-signature'), body }
  if (secret === undefined || !isGenuineNotice(signed, secret, context.now)) throw new Refused(NoticeForged())
  const notice = readNotice(jsonOf(body))
  if (notice?.kind === 'validation') return reply.send(urlProof(notice.plainToken, secret))
  if (notice) await takeRoomNotice(context, { ...notice, provider: 'zoom' })
  return reply.code(204).send()
}

async function bigBlueButtonTells(services: TrainingServices, request: FastifyRequest, reply: FastifyReply) {
  const context = services.at()
  const secret = services.rooms.secrets.bigbluebutton
  const genuine =
    secret !== undefined && isGenuineReport(header(request, 'authorization'), secret, context.now)
  if (!genuine) throw new Refused(NoticeForged())
  const report = readReport(jsonOf(bytesOf(request)))
  if (report) await takeRoomReport(context, { ...report, provider: 'bigbluebutton', source: 'bigbluebutton' })
  return reply.code(204).send()
}
