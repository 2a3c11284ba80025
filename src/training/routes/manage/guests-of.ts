/** The guests of an event as the page and the files list them. */
import type { FastifyRequest } from 'fastify'
import { contactsOf } from '#people/store/persons.ts'
import { masked } from '#platform/messages/message.ts'
import { latinDigits } from '#people/rules/digits.ts'
import { readPage } from '../../rules/calendar.ts'
import { BOOKING_STATUSES, type BookingStatus } from '../../rules/seats.ts'
import type { TrainingServices } from '../../services.ts'
import { bookingsOf, type Booking } from '../../store/bookings.ts'
import type { Event } from '../../store/events.ts'
import { learnersByIds, type Learner } from '../../store/learners.ts'
import type { Guest } from '../../views/manage/guest-list.tsx'
import { asked } from '../reading.ts'

const PAGE_ROWS = 50

export type GuestQuestion = Readonly<{ find: string; state: BookingStatus | undefined }>

export const questionIn = (request: FastifyRequest): GuestQuestion => ({
  find: asked(request, 'find').trim().slice(0, 100),
  state: BOOKING_STATUSES.find((one) => one === asked(request, 'state')),
})

/** One page, numbers masked: who needs them takes the list along, which is written down. */
export async function guestsOf(services: TrainingServices, request: FastifyRequest, event: Event) {
  const question = questionIn(request)
  const page = readPage(request.query as Record<string, unknown>)
  const all = await foundBookings(services, event, question)
  const shown = all.slice((page - 1) * PAGE_ROWS, page * PAGE_ROWS)
  const guests = (await withLearners(services, shown)).map(({ booking, learner }) => ({
    booking,
    learner: learner && { ...learner, contact: learner.contact && masked(learner.contact) },
  }))
  return { ...question, guests, page, total: all.length, pages: Math.ceil(all.length / PAGE_ROWS) }
}

/** Names are sealed, so a search opens each; an event has thousands at most. */
export async function foundBookings(
  services: TrainingServices,
  event: Event,
  { find, state }: GuestQuestion,
): Promise<Booking[]> {
  const all = await bookingsOf(services.db, event.id, state ? { statuses: [state] } : {})
  if (find === '') return all
  const wanted = plain(find)
  const digits = latinDigits(find).replace(/\D/g, '')
  const guests = await withLearners(services, all)
  return guests.flatMap(({ booking, learner }) =>
    plain(learner?.name ?? '').includes(wanted) ||
    (digits.length >= 4 && (learner?.contact ?? '').includes(digits)) ||
    String(booking.arrival) === digits
      ? [booking]
      : [],
  )
}

const plain = (text: string): string => text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ')

export async function withLearners(
  { db, vault }: Pick<TrainingServices, 'db' | 'vault'>,
  bookings: readonly Booking[],
): Promise<Guest[]> {
  const learners = await learnersByIds(
    db,
    vault,
    bookings.map(({ learnerId }) => learnerId),
  )
  return Promise.all(
    bookings.map(async (booking) => ({
      booking,
      learner: await reachable({ db, vault }, learners.get(booking.learnerId)),
    })),
  )
}

/** A person's own contacts are with her account. */
async function reachable(
  { db, vault }: Pick<TrainingServices, 'db' | 'vault'>,
  learner: Learner | undefined,
): Promise<Learner | undefined> {
  if (!learner?.personId || learner.contact) return learner
  const [contact] = await contactsOf(db, vault, learner.personId)
  return { ...learner, contact: contact?.value ?? null }
}
