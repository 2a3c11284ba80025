/** `/training/seat/:secret`: what the link in a message opens. Whoever has the link has the seat; no account is needed. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Refused } from '#kernel/refusal.ts'
import { fileHeaders } from '#platform/files/serving.ts'
import { frameOf, link } from '#ui/frame.ts'
import { localised } from '#ui/language.ts'
import { sendPage } from '#ui/render.ts'
import { icsFile } from '../../ics.ts'
import { MaterialMissing } from '../../refusals/pages.ts'
import { BookingMissing } from '../../refusals/seats.ts'
import { contextOf, type TrainingServices } from '../../services.ts'
import { passOf } from '../../store/attendance/passes.ts'
import { bookingBySecret, type Booking } from '../../store/bookings.ts'
import { findLearner } from '../../store/learners.ts'
import { acceptOffer, cancelBooking, declineOffer } from '../../usecases/seats/answer-booking.ts'
import { entryOf } from '../../views/event/entry.ts'
import { written } from '../../views/event/said.ts'
import type { OwnSeat } from '../../views/mine/seat-card.tsx'
import { SeatPage } from '../../views/mine/seat-page.tsx'
import { sendIcs } from '../calendar/send-ics.ts'
import { param, wrongOf } from '../reading.ts'
import { ownSeats } from './own-seats.ts'

const BOOK = { schema: { hide: true }, config: { action: 'training.book' } } as const

export const DEEDS = { accept: acceptOffer, decline: declineOffer, cancel: cancelBooking } as const

export function seatRoutes(app: FastifyInstance, services: TrainingServices): void {
  for (const path of localised('/training/seat/:secret'))
    app.get(path, BOOK, async (request, reply) =>
      showSeat(services, request, reply, await seatOf(services, request)),
    )
  for (const verb of ['accept', 'decline', 'cancel'] as const)
    for (const path of localised(`/training/seat/:secret/${verb}`))
      app.post(path, BOOK, (request, reply) => act(services, request, reply, verb))
  for (const path of localised('/training/seat/:secret/calendar.ics'))
    app.get(path, BOOK, async (request, reply) =>
      sendSeatFile(services, request, reply, await seatOf(services, request)),
    )
  for (const path of localised('/training/seat/:secret/material/:material'))
    app.get(path, BOOK, async (request, reply) =>
      sendMaterial(services, request, reply, await seatOf(services, request)),
    )
}

async function chosen({ db }: TrainingServices, request: FastifyRequest): Promise<Booking> {
  const booking = await bookingBySecret(db, param(request, 'secret'))
  if (!booking) throw new Refused(BookingMissing())
  return booking
}

async function seatOf(services: TrainingServices, request: FastifyRequest): Promise<OwnSeat> {
  const secret = param(request, 'secret')
  const way = { baseOf: () => `/training/seat/${secret}`, secret }
  const [seat] = await ownSeats(services, [await chosen(services, request)], way)
  if (!seat) throw new Refused(BookingMissing())
  return seat
}

/** Also for a signed-in person's own seat (mine.tsx). */
export async function showSeat(
  services: TrainingServices,
  request: FastifyRequest,
  reply: FastifyReply,
  seat: OwnSeat,
  wrong?: string,
): Promise<FastifyReply> {
  const { db, vault } = services
  const frame = frameOf(request, services.asset)
  const { now } = services.at()
  const { booking, event, sittings } = seat
  const learner = await findLearner(db, vault, booking.learnerId)
  const isOpen = ['published', 'open', 'full', 'running'].includes(event.status)
  // A webinar has no door to show it at.
  const hasDoor = sittings.some(({ hall, room }) => hall !== null || room === null)
  const pass = booking.status === 'seated' && isOpen && hasDoor ? passOf(vault, booking.id) : undefined
  const props = { frame, seat, now, pass, wrong, name: learner?.name ?? '' }
  return sendPage(reply, frame, <SeatPage {...props} />, wrong ? 409 : 200)
    .header('cache-control', 'private, no-store')
    .header('referrer-policy', 'same-origin')
}

async function act(
  services: TrainingServices,
  request: FastifyRequest,
  reply: FastifyReply,
  verb: keyof typeof DEEDS,
): Promise<FastifyReply> {
  const secret = param(request, 'secret')
  const booking = await chosen(services, request)
  const frame = frameOf(request, services.asset)
  try {
    await DEEDS[verb](contextOf(services), { secret }, booking.id)
  } catch (error) {
    const { sentence } = wrongOf(error, frame.lang)
    return showSeat(services, request, reply, await seatOf(services, request), sentence)
  }
  return reply.redirect(link(frame, `/training/seat/${secret}`), 303)
}

/** Given back or called off: the same entry, taken out of her calendar. */
export function sendSeatFile(
  services: TrainingServices,
  request: FastifyRequest,
  reply: FastifyReply,
  { booking, event, sittings, base }: OwnSeat,
): FastifyReply {
  const { lang } = frameOf(request, services.asset)
  const entry = entryOf(event, sittings, services.site, lang)
  // In her own calendar the entry leads to her own seat.
  const own = { ...entry, url: services.site + link({ lang }, base) }
  const cancels = entry.cancelled || booking.status !== 'seated'
  const text = icsFile({ name: written(event.title, lang).text, entries: [own], cancels })
  return sendIcs(reply, lang, 'dhow-seat', text).header('cache-control', 'private, no-store')
}

export async function sendMaterial(
  { db, files }: TrainingServices,
  request: FastifyRequest,
  reply: FastifyReply,
  { materials }: OwnSeat,
): Promise<FastifyReply> {
  const material = materials.find(({ id }) => id === param(request, 'material'))
  const file = material?.fileId ? await files.find(db, material.fileId) : undefined
  const bytes = file && (await files.read(file, 'whole'))
  if (!file || !bytes) throw new Refused(MaterialMissing())
  return reply.headers(fileHeaders(file, 'whole')).send(bytes)
}
