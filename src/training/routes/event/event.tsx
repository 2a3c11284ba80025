/** `/training/event/:id`: the page of one event, taking a seat, and the event as a file for calendars. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { accept, Refused } from '#kernel/refusal.ts'
import { isLang, type Lang } from '#kernel/words.ts'
import { DISTRICTS } from '#firms/words/districts.ts'
import { parseContact } from '#people/contact.ts'
import { mayDo } from '#people/rules/authorisation.ts'
import { standing } from '#people/store/privacy/consents.ts'
import type { Tx } from '#platform/database.ts'
import { frameOf, link, type Frame } from '#ui/frame.ts'
import { localised } from '#ui/language.ts'
import { sendPage } from '#ui/render.ts'
import { icsFile } from '../../ics.ts'
import { eventLd } from '../../json-ld.ts'
import { EventMissing } from '../../refusals/seats.ts'
import { DistrictMissing } from '../../refusals/pages.ts'
import { contextOf, type TrainingServices } from '../../services.ts'
import { liveBooking } from '../../store/bookings.ts'
import { findEvent, whereOf, type Event } from '../../store/events.ts'
import { learnerOf } from '../../store/learners.ts'
import { modulesShown } from '../../store/modules.ts'
import { findSeries } from '../../store/series.ts'
import { sittingsOf } from '../../store/sittings.ts'
import { agreeToMore } from '../../usecases/reminders/agree-to-more.ts'
import { bookSeat } from '../../usecases/seats/book-seat.ts'
import { NO_FIELDS, type BookFields } from '../../views/event/book-form.tsx'
import { cardAddress, entryOf, isBookable, ldFactsOf } from '../../views/event/entry.ts'
import { EventPage } from '../../views/event/event-page.tsx'
import { written } from '../../views/event/said.ts'
import { sendIcs } from '../calendar/send-ics.ts'
import { isUuid, param, textsOf, tidy, wrongOf, type Wrong } from '../reading.ts'
import { groupFor, type GroupAgain } from './group.ts'
import { sendSent } from './sent.tsx'

const BOOK = { schema: { hide: true }, config: { action: 'training.book' } } as const
/** A training hall books from one address; a program that fills an event does not get far. */
const CAREFUL = { ...BOOK, config: { ...BOOK.config, rateLimit: { max: 300, timeWindow: 60_000 } } } as const

export function eventRoutes(app: FastifyInstance, services: TrainingServices): void {
  for (const path of localised('/training/event/:id')) {
    app.get(path, BOOK, async (request, reply) =>
      showEvent(services, request, reply, await seenEvent(services, request)),
    )
    app.post(path, CAREFUL, (request, reply) => book(services, request, reply))
  }
  for (const path of localised('/training/event/:id/sent'))
    app.get(path, BOOK, async (request, reply) =>
      sendSent(services, request, reply, await seenEvent(services, request)),
    )
  for (const path of localised('/training/event/:id.ics'))
    app.get(path, BOOK, (request, reply) => file(services, request, reply))
}

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

async function book(
  services: TrainingServices,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const event = await seenEvent(services, request)
  const context = contextOf(services)
  const frame = frameOf(request, services.asset)
  const fields = fieldsOf(request)
  const key = keyOf(request, context.newId)
  const { viewer } = request
  try {
    const visitor = viewer ? {} : { visitor: visitorOf(fields, frame.lang) }
    const booked = await bookSeat(context, viewer, { eventId: event.id, needs: fields.needs, key, ...visitor })
    if (viewer && textsOf(request)('more') === 'yes') await agreeToMore(context, viewer)
    if (viewer) return reply.redirect(link(frame, `/training/mine/${booked.bookingId}`), 303)
    const path = booked.secret ? `/training/seat/${booked.secret}` : `/training/event/${event.id}/sent`
    return reply.redirect(link(frame, path), 303)
  } catch (error) {
    const again = { fields, wrong: wrongOf(error, frame.lang) }
    return showEvent(services, request, reply, event, again)
  }
}

function fieldsOf(request: FastifyRequest): BookFields {
  const text = textsOf(request)
  return {
    name: tidy(text('name'), 100),
    to: tidy(text('to'), 254),
    district: text('district'),
    lang: text('lang'),
    needs: tidy(text('needs'), 300),
  }
}

/** What a stranger tells of herself. Refuses a contact that is none, and a district that was not chosen. */
function visitorOf({ name, to, district, lang }: BookFields, pageLang: Lang) {
  const contact = accept(parseContact(to))
  const elsewhere = district === 'elsewhere'
  if (!elsewhere && !Object.hasOwn(DISTRICTS, district)) throw new Refused(DistrictMissing({}, 'district'))
  return { name, contact, district: elsewhere ? null : district, lang: isLang(lang) ? lang : pageLang }
}

/** The header of a program, or what the form carries. */
function keyOf(request: FastifyRequest, newId: () => string): string {
  const header = request.headers['idempotency-key']
  const tried = textsOf(request)('tried')
  return typeof header === 'string' && header.length <= 200 && header !== ''
    ? header
    : isUuid(tried)
      ? tried
      : newId()
}

async function file(
  services: TrainingServices,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { db, site } = services
  const event = await seenEvent(services, request)
  const { lang } = frameOf(request, services.asset)
  const entry = entryOf(event, await sittingsOf(db, event.id), site, lang)
  const name = written(event.title, lang).text
  const text = icsFile({ name, entries: [entry], cancels: entry.cancelled })
  return sendIcs(reply, lang, `dhow-${event.id.slice(0, 8)}`, text)
}
