/** `/training/event/:id`: the page of one event, taking a seat, and the event as a file for calendars. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { accept, Refused } from '#kernel/refusal.ts'
import { isLang, type Lang } from '#kernel/words.ts'
import { DISTRICTS } from '#firms/words/districts.ts'
import { parseContact } from '#people/contact.ts'
import { frameOf, link } from '#ui/frame.ts'
import { localised } from '#ui/language.ts'
import { icsFile } from '../../ics.ts'
import { DistrictMissing } from '../../refusals/pages.ts'
import { contextOf, type TrainingServices } from '../../services.ts'
import { sittingsOf } from '../../store/sittings.ts'
import { agreeToMore } from '../../usecases/reminders/agree-to-more.ts'
import { bookSeat } from '../../usecases/seats/book-seat.ts'
import type { BookFields } from '../../views/event/book-form.tsx'
import { entryOf } from '../../views/event/entry.ts'
import { written } from '../../views/event/said.ts'
import { sendIcs } from '../calendar/send-ics.ts'
import { isUuid, textsOf, tidy, wrongOf } from '../reading.ts'
import { sendSent } from './sent.tsx'
import { seenEvent, showEvent } from './show-event.tsx'

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
    const visitor = { visitor: viewer ? namedBy(fields, viewer.lang) : visitorOf(fields, frame.lang) }
    const booked = await bookSeat(context, viewer, {
      eventId: event.id,
      needs: fields.needs,
      key,
      ...visitor,
    })
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

/** An account may have no name yet; of what else a signed-in person is, her account knows. */
const namedBy = ({ name }: BookFields, lang: Lang) => ({
  name,
  contact: { kind: 'phone', value: '' } as const,
  district: null,
  lang,
})

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
