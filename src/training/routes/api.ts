/** The JSON API of training: which events there are, and a seat at one. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { z } from 'zod'
import { dayInIndia } from '#kernel/day.ts'
import { accept, Refused } from '#kernel/refusal.ts'
import { parseContact } from '#people/contact.ts'
import { problemSchema } from '#platform/problem.ts'
import { NotReadable } from '../refusals/api.ts'
import { EventMissing } from '../refusals/seats.ts'
import { PUBLIC_STATUSES } from '../rules/event-states.ts'
import { freeSeats } from '../rules/seats.ts'
import { contextOf, type TrainingServices } from '../services.ts'
import { listEvents } from '../store/event-list.ts'
import { findEvent, type Event } from '../store/events.ts'
import { bookSeat } from '../usecases/seats/book-seat.ts'
import * as shapes from './api-schemas.ts'

const PAGE = 50
const problems = { 422: problemSchema, 429: problemSchema }
const READ = { action: 'public.read' } as const
const BOOK = { action: 'training.book' } as const

const listDoc = {
  tags: ['training'],
  summary: 'Workshops, webinars and sessions to come',
  querystring: shapes.eventsQuery,
  response: { 200: shapes.eventsAnswer, ...problems },
}
const eventDoc = {
  tags: ['training'],
  summary: 'One event',
  response: { 200: shapes.event, 404: problemSchema },
}
const bookDoc = {
  tags: ['training'],
  summary: 'A seat, or a place in line',
  description: 'Whoever has a booking that stands gets that one again. The link also goes to her by message.',
  headers: shapes.idempotencyHeaders,
  body: shapes.bookingBody,
  response: { 201: shapes.bookingAnswer, 404: problemSchema, 409: problemSchema, ...problems },
}

export function trainingApi(app: FastifyInstance, services: TrainingServices): void {
  const path = '/api/v1/training/events'
  app.get(path, { schema: listDoc, config: READ }, (request) => list(services, request))
  app.get(`${path}/:id`, { schema: eventDoc, config: READ }, async ({ params }) =>
    asJson(await shown(services, params)),
  )
  app.post(`${path}/:id/bookings`, { schema: bookDoc, config: BOOK }, (request, reply) =>
    book(services, request, reply),
  )
}

/** Reads by the schema; refuses with the first thing that is wrong. */
function read<T extends z.ZodType>(schema: T, value: unknown): z.infer<T> {
  const parsed = schema.safeParse(value ?? {})
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const field = issue?.path.join('.') || 'body'
  throw new Refused(NotReadable({ field }, field))
}

async function list(services: TrainingServices, request: FastifyRequest) {
  const { page, from, ...filter } = read(shapes.eventsQuery, request.query)
  const { db, now } = services.at()
  const begin = new Date(`${from ?? dayInIndia(now)}T00:00:00+05:30`)
  if (Number.isNaN(begin.getTime())) throw new Refused(NotReadable({ field: 'from' }, 'from'))
  const known = Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined))
  const { events, total } = await listEvents(db, {
    ...known,
    statuses: PUBLIC_STATUSES,
    from: begin,
    limit: PAGE,
    offset: (page - 1) * PAGE,
  })
  return { events: events.map(asJson), total }
}

async function shown({ db }: TrainingServices, params: unknown): Promise<Event> {
  const event = await findEvent(db, (params as { id: string }).id)
  if (!event || event.status === 'draft') throw new Refused(EventMissing())
  return event
}

const asJson = (event: Event): z.infer<typeof shapes.event> => ({
  id: event.id,
  kind: event.kind,
  title: event.title,
  languages: [...event.languages],
  level: event.level,
  sectors: [...event.sectors],
  state: event.state,
  district: event.district,
  status: event.status,
  entry: event.entry,
  allocation: event.allocation,
  seats: event.seats,
  free: freeSeats(event),
  inLine: event.inLine,
  beginsAt: event.firstAt?.toISOString() ?? null,
  endsAt: event.lastAt?.toISOString() ?? null,
  lottery:
    (event.lotteryCommitment && {
      commitment: event.lotteryCommitment,
      seed: event.lotterySeed,
    }) ||
    null,
})

async function book(services: TrainingServices, request: FastifyRequest, reply: FastifyReply) {
  const event = await shown(services, request.params)
  const { 'idempotency-key': key } = read(shapes.idempotencyHeaders, request.headers)
  const { name, to, district, lang, needs } = read(shapes.bookingBody, request.body)
  const visitor = { name, contact: accept(parseContact(to)), district, lang }
  const context = contextOf(services)
  const booked = await bookSeat(context, request.viewer, { eventId: event.id, needs, visitor, key })
  const link = booked.secret && `${context.site}/training/seat/${booked.secret}`
  const { bookingId: booking, status, place, again } = booked
  return reply.code(201).send({ booking, status, place, again, link })
}
