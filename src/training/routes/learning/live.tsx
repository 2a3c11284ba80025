/** `/training/live/:sitting`: a webinar followed as slides and sound, its heartbeats, and the trainer's side. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Refused } from '#kernel/refusal.ts'
import { say } from '#kernel/words.ts'
import { demand } from '#people/demand.ts'
import { viewerOf } from '#people/viewer.ts'
import { frameOf, link, type Frame } from '#ui/frame.ts'
import { localised } from '#ui/language.ts'
import { html, sendPage } from '#ui/render.ts'
import { SittingMissing } from '../../refusals/learning.ts'
import { PROBE_BYTES } from '../../rules/low-bandwidth.ts'
import { contextOf, type TrainingServices } from '../../services.ts'
import { bookingBySecret, liveBooking, type Booking } from '../../store/bookings.ts'
import { findEvent, whereOf, type Event } from '../../store/events.ts'
import { learnerOf } from '../../store/learners.ts'
import { liveLesson } from '../../store/live.ts'
import { findModule, modulesShown } from '../../store/modules.ts'
import { findSitting } from '../../store/sittings.ts'
import { recordBeat } from '../../usecases/attendance/record-minutes.ts'
import { leadLesson, type LeadInput } from '../../usecases/learning/lead-lesson.ts'
import { LeadPage } from '../../views/learning/lead-page.tsx'
import { LivePage, LiveSlide } from '../../views/learning/live-page.tsx'
import { bookAt, field, param, wrongOf, type Wrong } from './reading.ts'

// A mobile network hides a whole hall, or a town, behind one address.
const limit = { rateLimit: { max: 12_000, timeWindow: 60_000 } } as const
const LEARN = { schema: { hide: true }, config: { action: 'training.learn', ...limit } } as const
const LEAD = { schema: { hide: true }, config: { action: 'training.attend' } } as const

export function liveRoutes(app: FastifyInstance, services: TrainingServices): void {
  // Noise that no network can press together.
  const noise = Buffer.from(crypto.getRandomValues(new Uint8Array(PROBE_BYTES)))
  app.get('/training/live/probe', LEARN, (_request, reply) =>
    reply.header('cache-control', 'no-store').type('application/octet-stream').send(noise),
  )
  for (const path of localised('/training/live/:sitting'))
    app.get(path, LEARN, (request, reply) => show(services, request, reply))
  for (const path of localised('/training/live/:sitting/now'))
    app.get(path, LEARN, (request, reply) => now(services, request, reply))
  for (const path of localised('/training/live/:sitting/beat'))
    app.post(path, LEARN, (request, reply) => beat(services, request, reply))
  for (const path of localised('/training/live/:sitting/lead')) {
    app.get(path, LEAD, (request, reply) => showLead(services, request, reply))
    app.post(path, LEAD, (request, reply) => lead(services, request, reply))
  }
}

async function eventOf({ db }: TrainingServices, sittingId: string): Promise<Event> {
  const sitting = await findSitting(db, sittingId)
  const event = sitting && (await findEvent(db, sitting.eventId))
  if (!event || event.status === 'draft') throw new Refused(SittingMissing())
  return event
}

/** The seat that the request speaks for: that of who is signed in, or the one whose secret it brings. */
async function seatOf(
  { db, vault }: TrainingServices,
  { viewer, query, body }: FastifyRequest,
  eventId: string,
): Promise<Booking | undefined> {
  const secret = field(query, 'seat') || field(body, 'seat')
  if (secret !== '') {
    const booking = await bookingBySecret(db, secret)
    return booking?.eventId === eventId && booking.status === 'seated' ? booking : undefined
  }
  const learner = viewer ? await learnerOf(db, vault, viewer) : undefined
  const booking = learner && (await liveBooking(db, eventId, learner.id))
  return booking?.status === 'seated' ? booking : undefined
}

async function show(
  services: TrainingServices,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { db } = services
  const sittingId = param(request, 'sitting')
  const frame = frameOf(request, services.asset)
  const event = await eventOf(services, sittingId)
  const [booking, live, { edition }] = await Promise.all([
    seatOf(services, request, event.id),
    liveLesson(db, sittingId),
    bookAt(services, services.at().now),
  ])
  const lesson = live && (await findModule(db, live.module))
  const seat = field(request.query, 'seat')
  if (booking && live?.audioUrl) allowSound(reply, live.audioUrl)
  const page = {
    frame,
    sittingId,
    eventId: event.id,
    eventTitle: say(event.title, frame.lang),
    live,
    lesson,
    edition,
    seated: booking !== undefined,
    room: booking && roomLink(frame, booking, sittingId, seat),
    seat,
  }
  void reply.header('referrer-policy', 'same-origin')
  return sendPage(reply, frame, <LivePage {...page} />)
}

const roomLink = (frame: Frame, booking: Booking, sittingId: string, seat: string): string =>
  link(
    frame,
    seat === ''
      ? `/training/mine/${booking.id}/join/${sittingId}`
      : `/training/seat/${encodeURIComponent(seat)}/join/${sittingId}`,
  )

/** The page may play sound from the one place that the trainer named. */
function allowSound(reply: FastifyReply, address: string): void {
  const policy = String(reply.getHeader('content-security-policy') ?? '')
  void reply.header('content-security-policy', `${policy};media-src 'self' ${new URL(address).origin}`)
}

/** The slide shown now: a few hundred bytes, or 304 where the phone has it already. */
async function now(
  services: TrainingServices,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const live = await liveLesson(services.db, param(request, 'sitting'))
  const frame = frameOf(request, services.asset)
  const etag = `"${live?.moves ?? 0}-${frame.lang}"`
  void reply
    .header('etag', etag)
    .header('cache-control', 'private, no-cache')
    // Whether there is sound, so that a page opened before it can load itself anew.
    .header('x-sound', live?.audioUrl ? 'yes' : 'no')
  if (request.headers['if-none-match'] === etag) return reply.code(304).send()
  const [lesson, { edition }] = await Promise.all([
    live && findModule(services.db, live.module),
    bookAt(services, services.at().now),
  ])
  const slide = html(<LiveSlide frame={frame} live={live} lesson={lesson} edition={edition} />)
  return reply.type('text/html; charset=utf-8').send(slide.replace('<!doctype html>', ''))
}

/** One sign of life; the script sends `quiet` and wants no page back. */
async function beat(
  services: TrainingServices,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const sittingId = param(request, 'sitting')
  const event = await eventOf(services, sittingId)
  const booking = await seatOf(services, request, event.id)
  if (booking) await recordBeat(services.at(), { sittingId, learnerId: booking.learnerId })
  if (field(request.body, 'quiet') !== '') return reply.code(204).send()
  const seat = field(request.body, 'seat')
  const back = link(frameOf(request, services.asset), `/training/live/${sittingId}`)
  return reply.redirect(seat === '' ? back : `${back}?seat=${encodeURIComponent(seat)}`, 303)
}

async function showLead(
  services: TrainingServices,
  request: FastifyRequest,
  reply: FastifyReply,
  again?: { typed: LeadInput; wrong: Wrong },
): Promise<FastifyReply> {
  const { db } = services
  const sittingId = param(request, 'sitting')
  const frame = frameOf(request, services.asset)
  const event = await eventOf(services, sittingId)
  demand(request.viewer, 'training.attend', whereOf(event))
  const [lessons, live] = await Promise.all([modulesShown(db), liveLesson(db, sittingId)])
  // The event's own modules first: they are what it teaches.
  const taught = [...lessons].sort(
    (a, b) => Number(event.modules.includes(b.id)) - Number(event.modules.includes(a.id)),
  )
  const page = {
    frame,
    sittingId,
    eventTitle: say(event.title, frame.lang),
    lessons: taught,
    live,
    typed: again?.typed ?? {},
    wrong: again?.wrong,
  }
  return sendPage(reply, frame, <LeadPage {...page} />, again ? 422 : 200)
}

async function lead(
  services: TrainingServices,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const sittingId = param(request, 'sitting')
  const frame = frameOf(request, services.asset)
  const of = (name: string) => field(request.body, name)
  const typed: LeadInput = {
    module: of('module'),
    section: of('section'),
    audioUrl: of('audioUrl'),
    kbit: of('kbit'),
    megabytes: of('megabytes'),
    minutes: of('minutes'),
  }
  try {
    await leadLesson(contextOf(services), viewerOf(request), sittingId, typed)
  } catch (error) {
    return showLead(services, request, reply, { typed, wrong: wrongOf(error, frame.lang) })
  }
  return reply.redirect(link(frame, `/training/live/${sittingId}/lead`), 303)
}
