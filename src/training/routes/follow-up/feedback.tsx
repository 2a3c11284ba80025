/** How was it: with the link of a seat, or signed in. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { accept, Refused, sayRefusal } from '#kernel/refusal.ts'
import type { Action } from '#people/rules/authorisation.ts'
import { viewerOf } from '#people/viewer.ts'
import { frameOf, link } from '#ui/frame.ts'
import { localised } from '#ui/language.ts'
import { sendPage } from '#ui/render.ts'
import { BookingMissing } from '../../refusals/seats.ts'
import { mayAnswer, readMarks } from '../../rules/feedback.ts'
import { contextOf, type TrainingServices } from '../../services.ts'
import { bookingBySecret, findBooking, type Booking } from '../../store/bookings.ts'
import { findEvent } from '../../store/events.ts'
import { hasGiven } from '../../store/follow-up/feedback.ts'
import { learnerIdsOf, learnerOf } from '../../store/learners.ts'
import { giveFeedback } from '../../usecases/follow-up/give-feedback.ts'
import { FeedbackPage, type FeedbackPageProps } from '../../views/follow-up/feedback-page.tsx'
import { asked, param, textsOf, tidy, wrongOf } from '../reading.ts'

type Finder = (services: TrainingServices, request: FastifyRequest) => Promise<Booking | undefined>
type Way = Readonly<{ base: string; action: Action; find: Finder }>

const WAYS: readonly Way[] = [
  {
    base: '/training/seat/:secret',
    action: 'training.book',
    find: ({ db }, request) => bookingBySecret(db, param(request, 'secret')),
  },
  { base: '/training/mine/:booking', action: 'person.self', find: ownBooking },
]

export function feedbackRoutes(app: FastifyInstance, services: TrainingServices): void {
  for (const way of WAYS) {
    const guard = { schema: { hide: true }, config: { action: way.action } } as const
    for (const path of localised(`${way.base}/feedback`)) {
      app.get(path, guard, (request, reply) => show(services, request, reply, way))
      app.post(path, guard, (request, reply) => give(services, request, reply, way))
    }
  }
}

async function ownBooking({ db, vault }: TrainingServices, request: FastifyRequest) {
  const booking = await findBooking(db, param(request, 'booking'))
  const learner = booking && (await learnerOf(db, vault, viewerOf(request)))
  const ids = learner ? await learnerIdsOf(db, learner.id) : []
  return booking && ids.includes(booking.learnerId) ? booking : undefined
}

async function found(services: TrainingServices, request: FastifyRequest, way: Way) {
  const booking = await way.find(services, request)
  const event = booking && (await findEvent(services.db, booking.eventId))
  if (!booking || !event) throw new Refused(BookingMissing())
  const base = way.base
    .replace(':secret', param(request, 'secret'))
    .replace(':booking', param(request, 'booking'))
  return { booking, event, base }
}

async function show(
  services: TrainingServices,
  request: FastifyRequest,
  reply: FastifyReply,
  way: Way,
  wrong?: FeedbackPageProps['wrong'],
): Promise<FastifyReply> {
  const frame = frameOf(request, services.asset)
  const { booking, event, base } = await found(services, request, way)
  const { lastAt, status } = event
  const may = mayAnswer({ lastAt, status, seated: booking.status === 'seated' }, services.at().now)
  const was = await hasGiven(services.db, booking.id)
  const given = was ? (asked(request, 'done') === 'yes' ? 'now' : 'before') : undefined
  const closed = may.ok ? undefined : sayRefusal(may.refusal, frame.lang)
  const props = { frame, event, base, given, closed, wrong, typed: textsOf(request) } as const
  return sendPage(reply, frame, <FeedbackPage {...props} />, wrong ? 422 : 200)
    .header('cache-control', 'private, no-store')
    .header('referrer-policy', 'same-origin')
}

async function give(services: TrainingServices, request: FastifyRequest, reply: FastifyReply, way: Way) {
  const frame = frameOf(request, services.asset)
  const { booking, base } = await found(services, request, way)
  const text = textsOf(request)
  try {
    const marks = accept(readMarks(text))
    const words = tidy(text('words'), 1000)
    await giveFeedback(contextOf(services), booking.id, { marks, words, lang: frame.lang })
  } catch (error) {
    return show(services, request, reply, way, wrongOf(error, frame.lang))
  }
  return reply.redirect(`${link(frame, `${base}/feedback`)}?done=yes`, 303)
}
