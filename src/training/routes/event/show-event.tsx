/** What the page of an event shows, and who sees it. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Refused } from '#kernel/refusal.ts'
import { mayDo } from '#people/rules/authorisation.ts'
import { standing } from '#people/store/privacy/consents.ts'
import type { Tx } from '#platform/database.ts'
import { frameOf, link, type Frame } from '#ui/frame.ts'
import { sendPage } from '#ui/render.ts'
import { eventLd } from '../../json-ld.ts'
import { EventMissing } from '../../refusals/seats.ts'
import type { TrainingServices } from '../../services.ts'
import { liveBooking } from '../../store/bookings.ts'
import { findEvent, whereOf, type Event } from '../../store/events.ts'
import { learnerOf } from '../../store/learners.ts'
import { modulesShown } from '../../store/modules.ts'
import { findSeries } from '../../store/series.ts'
import { sittingsOf } from '../../store/sittings.ts'
import { NO_FIELDS, type BookFields } from '../../views/event/book-form.tsx'
import { cardAddress, isBookable, ldFactsOf } from '../../views/event/entry.ts'
import { EventPage } from '../../views/event/event-page.tsx'
import { param, type Wrong } from '../reading.ts'
import { groupFor, type GroupAgain } from './group-for.ts'

/** A draft is there only for those who manage it. */
export async function seenEvent({ db }: TrainingServices, request: FastifyRequest): Promise<Event> {
  const event = await findEvent(db, param(request, 'id'))
  const hidden = event?.status === 'draft' && !manages(request, event)
  if (!event || hidden) throw new Refused(EventMissing())
  return event
}

const manages = ({ viewer }: FastifyRequest, event: Event): boolean =>
  viewer !== null && mayDo(viewer, 'training.event.write', whereOf(event))

export type Again = Readonly<{ fields?: BookFields; wrong?: Wrong; tried?: string; group?: GroupAgain }>

export async function showEvent(
  services: TrainingServices,
  request: FastifyRequest,
  reply: FastifyReply,
  event: Event,
  again: Again = {},
): Promise<FastifyReply> {
  const { db, site } = services
  const { now, newId } = services.at()
  const frame = frameOf(request, services.asset)
  const [sittings, series, lessons, own, asksMore, group] = await Promise.all([
    sittingsOf(db, event.id),
    event.seriesId ? findSeries(db, event.seriesId) : undefined,
    modulesShown(db),
    ownSeat(services, request, frame, event),
    asksFor(services, request),
    groupFor(services, request, event, again.group),
  ])
  const { fields = NO_FIELDS, wrong, tried = newId() } = again
  const begun = event.firstAt !== null && event.firstAt <= now
  const props = {
    frame,
    event,
    sittings,
    series,
    modules: lessons.filter(({ id }) => event.modules.includes(id)),
    form: isBookable(event) && !begun ? { tried, fields, wrong, asksMore } : undefined,
    group,
    ownSeat: own,
    manages: manages(request, event),
    card: cardAddress(site, frame.lang, event),
    ld: eventLd(ldFactsOf(event, sittings, site, frame.lang)),
  }
  const status = wrong || again.group ? 422 : 200
  // It carries the try of one visitor: no cache keeps it.
  return sendPage(reply, frame, <EventPage {...props} />, status).header('cache-control', 'private, no-store')
}

/** The page of the reader's own live booking here. */
async function ownSeat(
  { db, vault }: TrainingServices,
  { viewer }: FastifyRequest,
  frame: Frame,
  event: Event,
): Promise<string | undefined> {
  const learner = viewer ? await learnerOf(db, vault, viewer) : undefined
  const booking = learner && (await liveBooking(db, event.id, learner.id))
  return booking && link(frame, `/training/mine/${booking.id}`)
}

/** Whoever has not said yes to messages about training may do so along with her seat. */
async function asksFor({ db }: TrainingServices, { viewer }: FastifyRequest): Promise<boolean> {
  if (!viewer) return false
  return !(await standing(db as Tx, viewer.personId)).get('training')?.given
}
