/** `/training/mine`: the seats of whoever is signed in, also those she took before she had an account. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Refused } from '#kernel/refusal.ts'
import { viewerOf } from '#people/viewer.ts'
import { frameOf, link } from '#ui/frame.ts'
import { localised } from '#ui/language.ts'
import { sendPage } from '#ui/render.ts'
import { BookingMissing } from '../../refusals/seats.ts'
import { contextOf, type TrainingServices } from '../../services.ts'
import { bookingsOfLearner } from '../../store/bookings.ts'
import { learnerOf } from '../../store/learners.ts'
import { joinLearner } from '../../usecases/seats/join-learner.ts'
import { MinePage } from '../../views/mine/mine-page.tsx'
import type { OwnSeat } from '../../views/mine/seat-card.tsx'
import { param, wrongOf } from '../reading.ts'
import { ownSeats } from './own-seats.ts'
import { DEEDS, sendMaterial, sendSeatFile, showSeat } from './seat.tsx'

const SELF = { schema: { hide: true }, config: { action: 'person.self' } } as const
const MOST = 60

export function mineRoutes(app: FastifyInstance, services: TrainingServices): void {
  for (const path of localised('/training/mine'))
    app.get(path, SELF, (request, reply) => show(services, request, reply))
  for (const path of localised('/training/mine/:booking'))
    app.get(path, SELF, async (request, reply) =>
      showSeat(services, request, reply, await ownSeat(services, request)),
    )
  for (const verb of ['accept', 'decline', 'cancel'] as const)
    for (const path of localised(`/training/mine/:booking/${verb}`))
      app.post(path, SELF, (request, reply) => act(services, request, reply, verb))
  for (const path of localised('/training/mine/:booking/calendar.ics'))
    app.get(path, SELF, async (request, reply) =>
      sendSeatFile(services, request, reply, await ownSeat(services, request)),
    )
  for (const path of localised('/training/mine/:booking/material/:material'))
    app.get(path, SELF, async (request, reply) =>
      sendMaterial(services, request, reply, await ownSeat(services, request)),
    )
}

async function mySeats(services: TrainingServices, request: FastifyRequest): Promise<OwnSeat[]> {
  const { db, vault } = services
  const learner = await learnerOf(db, vault, viewerOf(request))
  const bookings = learner ? await bookingsOfLearner(db, learner.id) : []
  return ownSeats(services, bookings.slice(0, MOST), {
    baseOf: ({ id }) => `/training/mine/${id}`,
    secret: undefined,
  })
}

async function ownSeat(services: TrainingServices, request: FastifyRequest): Promise<OwnSeat> {
  const seats = await mySeats(services, request)
  const seat = seats.find(({ booking }) => booking.id === param(request, 'booking'))
  if (!seat) throw new Refused(BookingMissing())
  return seat
}

async function show(
  services: TrainingServices,
  request: FastifyRequest,
  reply: FastifyReply,
  wrong?: string,
): Promise<FastifyReply> {
  const frame = frameOf(request, services.asset)
  await joinLearner(contextOf(services), viewerOf(request))
  const props = { frame, seats: await mySeats(services, request), now: services.at().now, wrong }
  return sendPage(reply, frame, <MinePage {...props} />, wrong ? 409 : 200)
}

async function act(
  services: TrainingServices,
  request: FastifyRequest,
  reply: FastifyReply,
  verb: keyof typeof DEEDS,
): Promise<FastifyReply> {
  const viewer = viewerOf(request)
  const frame = frameOf(request, services.asset)
  const seat = await ownSeat(services, request)
  try {
    await DEEDS[verb](contextOf(services), { viewer }, seat.booking.id)
  } catch (error) {
    return show(services, request, reply, wrongOf(error, frame.lang).sentence)
  }
  return reply.redirect(link(frame, `/training/mine/${seat.booking.id}`), 303)
}
