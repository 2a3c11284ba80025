/** `/training`: the public calendar, a series, and both as a feed for calendars. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Refused } from '#kernel/refusal.ts'
import { say } from '#kernel/words.ts'
import { mayDo } from '#people/rules/authorisation.ts'
import type { Db } from '#platform/database.ts'
import { frameOf } from '#ui/frame.ts'
import { localised } from '#ui/language.ts'
import { sendPage } from '#ui/render.ts'
import { icsFile } from '../../ics.ts'
import { EventMissing } from '../../refusals/seats.ts'
import { beginOfDay, readCalendarFilters, readPage, type CalendarFilters } from '../../rules/calendar.ts'
import { PUBLIC_STATUSES } from '../../rules/event-states.ts'
import type { TrainingServices } from '../../services.ts'
import { listEvents, type EventFilter } from '../../store/event-list.ts'
import type { Event } from '../../store/events.ts'
import { findSeries } from '../../store/series.ts'
import { sittingsOfMany } from '../../store/sittings.ts'
import { CalendarPage } from '../../views/calendar/calendar-page.tsx'
import type { ListedEvent } from '../../views/calendar/event-row.tsx'
import { SeriesPage } from '../../views/calendar/series-page.tsx'
import { entryOf } from '../../views/event/entry.ts'
import { CALENDAR } from '../../words/calendar/calendar.ts'
import { param } from '../reading.ts'
import { sendIcs } from './send-ics.ts'

const READ = { schema: { hide: true }, config: { action: 'public.read' } } as const
const PAGE_EVENTS = 24
const FEED_EVENTS = 500
/** How long what is over stays in the feed: calendars look in late. */
const FEED_PAST_MS = 30 * 86_400_000

export function calendarRoutes(app: FastifyInstance, services: TrainingServices): void {
  for (const path of localised('/training'))
    app.get(path, READ, (request, reply) => show(services, request, reply))
  for (const path of localised('/training.ics'))
    app.get(path, READ, (request, reply) => feed(services, request, reply))
  for (const path of localised('/training/series/:id'))
    app.get(path, READ, (request, reply) => series(services, request, reply))
}

/** The calendar's filters as the store reads them. */
function filterOf({ week, ...rest }: CalendarFilters): Omit<EventFilter, 'limit'> {
  const set = Object.entries(rest).filter(([, value]) => value !== undefined)
  return { ...Object.fromEntries(set), ...(week ? { from: beginOfDay(week) } : {}) }
}

async function show(
  services: TrainingServices,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { db } = services
  const { now } = services.at()
  const frame = frameOf(request, services.asset)
  const query = request.query as Record<string, unknown>
  const filters = readCalendarFilters(query)
  const asked: Omit<EventFilter, 'limit'> = {
    ...filterOf(filters),
    statuses: ['published', 'open', 'full', 'running', 'cancelled'],
  }
  const from = asked.from && asked.from > now ? asked.from : now
  const page = readPage(query)
  const found = await listEvents(db, {
    ...asked,
    from,
    limit: PAGE_EVENTS,
    offset: (page - 1) * PAGE_EVENTS,
  })
  const props = {
    frame,
    filters,
    now,
    page,
    total: found.total,
    pages: Math.ceil(found.total / PAGE_EVENTS),
    items: await listed(db, found.events),
    manages: request.viewer !== null && mayDo(request.viewer, 'training.event.write'),
  }
  return sendPage(reply, frame, <CalendarPage {...props} />)
}

async function listed(db: Db, events: readonly Event[]): Promise<ListedEvent[]> {
  const sittings = await sittingsOfMany(
    db,
    events.map(({ id }) => id),
  )
  return events.map((event) => ({ event, sittings: sittings.get(event.id) ?? [] }))
}

/** What was cancelled stays in it as cancelled: only so does it leave the calendars that have it. */
async function feed(
  services: TrainingServices,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { db, site } = services
  const { now } = services.at()
  const { lang } = frameOf(request, services.asset)
  const filters = readCalendarFilters(request.query as Record<string, unknown>)
  const { events } = await listEvents(db, {
    ...filterOf(filters),
    from: new Date(now.getTime() - FEED_PAST_MS),
    statuses: PUBLIC_STATUSES,
    limit: FEED_EVENTS,
  })
  const items = await listed(db, events)
  const entries = items.map(({ event, sittings }) => entryOf(event, sittings, site, lang))
  const text = icsFile({ name: `${say(CALENDAR.title, lang)} · Dhow`, entries, source: site + request.url })
  return sendIcs(reply, lang, 'dhow-training', text)
}

async function series(
  services: TrainingServices,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { db } = services
  const frame = frameOf(request, services.asset)
  const found = await findSeries(db, param(request, 'id'))
  if (!found) throw new Refused(EventMissing())
  const { events } = await listEvents(db, { series: found.id, statuses: PUBLIC_STATUSES, limit: 200 })
  const items = await listed(db, events)
  const isPast = ({ event }: ListedEvent) => event.status === 'held' || event.status === 'closed'
  const props = {
    frame,
    series: found,
    coming: items.filter((item) => !isPast(item)),
    past: items.filter(isPast),
  }
  return sendPage(reply, frame, <SeriesPage {...props} />)
}
