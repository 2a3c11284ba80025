/** What an organiser does with guests: seats at the door, invitations, giving back, taking the list along. */
import { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { dayInIndia } from '#kernel/day.ts'
import { accept, no, Refused, yes, type Answer } from '#kernel/refusal.ts'
import { isLang, say, type Lang } from '#kernel/words.ts'
import { DISTRICTS } from '#firms/words/districts.ts'
import { parseContact } from '#people/contact.ts'
import { viewerOf } from '#people/viewer.ts'
import { csvStream } from '#platform/csv-stream.ts'
import { workbookStream } from '#platform/sheet.ts'
import { frameOf, link } from '#ui/frame.ts'
import { localised } from '#ui/language.ts'
import { sendPage } from '#ui/render.ts'
import { LineUnread } from '../../refusals/pages.ts'
import { BookingMissing } from '../../refusals/seats.ts'
import { contextOf, type TrainingServices } from '../../services.ts'
import { findBooking } from '../../store/bookings.ts'
import { sittingsOf } from '../../store/sittings.ts'
import { noteExport } from '../../usecases/guests/note-export.ts'
import { cancelBooking } from '../../usecases/seats/answer-booking.ts'
import { bookWalkIn } from '../../usecases/seats/book-walk-in.ts'
import { inviteLearners, type Guest as Invited } from '../../usecases/seats/invite-learners.ts'
import { GUEST_COLUMNS, guestCells } from '../../views/manage/guest-list.tsx'
import { PrintPage } from '../../views/manage/print-page.tsx'
import { DESK } from '../../words/manage/manage.ts'
import { isUuid, textsOf, tidy, wrongOf } from '../reading.ts'
import { showDesk } from './desk.tsx'
import { foundBookings, questionIn, withLearners } from './guests-of.ts'
import { WRITE } from './list.tsx'
import { managedEvent } from './managed.ts'

const MOST_INVITED = 1000

export function guestRoutes(app: FastifyInstance, services: TrainingServices): void {
  const here = (rest: string) => localised(`/training/manage/:id/${rest}`)
  for (const path of here('walk-in'))
    app.post(path, WRITE, (request, reply) => walkIn(services, request, reply))
  for (const path of here('invite'))
    app.post(path, WRITE, (request, reply) => invite(services, request, reply))
  for (const path of here('give-back'))
    app.post(path, WRITE, (request, reply) => giveBack(services, request, reply))
  for (const kind of ['csv', 'xlsx'] as const)
    for (const path of here(`guests.${kind}`))
      app.get(path, WRITE, (request, reply) => sendFile(services, request, reply, kind))
  for (const path of here('print')) app.get(path, WRITE, (request, reply) => print(services, request, reply))
}

async function walkIn(
  services: TrainingServices,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const event = await managedEvent(services, request)
  const frame = frameOf(request, services.asset)
  const text = textsOf(request)
  const texts = Object.fromEntries(['name', 'to', 'district', 'lang'].map((name) => [name, text(name)]))
  try {
    const booked = await bookWalkIn(contextOf(services), viewerOf(request), {
      eventId: event.id,
      name: tidy(text('name'), 100),
      contact: text('to').trim() === '' ? null : accept(parseContact(text('to'))),
      lang: isLang(text('lang')) ? (text('lang') as Lang) : frame.lang,
      district: Object.hasOwn(DISTRICTS, text('district')) ? text('district') : null,
      needs: '',
      ...(isUuid(text('tried')) ? { key: text('tried') } : {}),
    })
    const said = `?said=walk-in&booking=${booked.bookingId}`
    return reply.redirect(link(frame, `/training/manage/${event.id}${said}`), 303)
  } catch (error) {
    const wrong = { form: 'walk-in', texts, ...wrongOf(error, frame.lang) } as const
    return showDesk(services, request, reply, event, wrong)
  }
}

async function invite(
  services: TrainingServices,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const event = await managedEvent(services, request)
  const frame = frameOf(request, services.asset)
  const people = textsOf(request)('people')
  try {
    const guests = accept(readGuests(people, frame.lang, event.district))
    const done = await inviteLearners(contextOf(services), viewerOf(request), event.id, guests)
    const said = `?said=invited&invited=${done.invited}&already=${done.already}`
    return reply.redirect(link(frame, `/training/manage/${event.id}${said}`), 303)
  } catch (error) {
    const wrong = { form: 'invite', texts: { people }, ...wrongOf(error, frame.lang) } as const
    return showDesk(services, request, reply, event, wrong)
  }
}

/** `Name, contact` on each line; whatever stands after the last comma, tab or semicolon is the contact. */
function readGuests(text: string, lang: Lang, district: string | null): Answer<Invited[]> {
  const lines = text
    .split(/\r?\n/)
    .flatMap((line, index) => (line.trim() ? [{ line, number: index + 1 }] : []))
  const guests: Invited[] = []
  for (const { line, number } of lines.slice(0, MOST_INVITED)) {
    const [, name = '', to = ''] = /^(.*)[,;\t]([^,;\t]*)$/.exec(line) ?? []
    const contact = parseContact(to.trim())
    if (!contact.ok || name.trim() === '')
      return no(LineUnread({ line: number, text: line.trim().slice(0, 60) }, 'people'))
    guests.push({ name: tidy(name, 100), contact: contact.value, lang, district })
  }
  return guests.length === 0 ? no(LineUnread({ line: 1, text: '' }, 'people')) : yes(guests)
}

async function giveBack(
  services: TrainingServices,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { db } = services
  const viewer = viewerOf(request)
  const event = await managedEvent(services, request)
  const frame = frameOf(request, services.asset)
  const booking = await findBooking(db, textsOf(request)('booking'))
  if (booking?.eventId !== event.id) throw new Refused(BookingMissing())
  try {
    await cancelBooking(contextOf(services), { viewer }, booking.id)
  } catch (error) {
    const wrong = { form: 'move', texts: {}, ...wrongOf(error, frame.lang) } as const
    return showDesk(services, request, reply, event, wrong)
  }
  return reply.redirect(link(frame, `/training/manage/${event.id}?said=saved#guests`), 303)
}

const TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const

/** Exactly what the search shows, with whole numbers; that they were taken along is written down first. */
async function sendFile(
  services: TrainingServices,
  request: FastifyRequest,
  reply: FastifyReply,
  kind: 'csv' | 'xlsx',
): Promise<FastifyReply> {
  const event = await managedEvent(services, request)
  const { lang } = frameOf(request, services.asset)
  const context = contextOf(services)
  const bookings = await foundBookings(services, event, questionIn(request))
  const rows = (await withLearners(services, bookings)).map((guest) => guestCells(guest, lang))
  await noteExport(context, viewerOf(request), event, { kind, rows: rows.length })
  const heads = GUEST_COLUMNS.map((column) => say(DESK[column], lang))
  return reply
    .type(TYPES[kind])
    .header('content-disposition', `attachment; filename="dhow-guests-${dayInIndia(context.now)}.${kind}"`)
    .header('content-language', lang)
    .header('cache-control', 'private, no-store')
    .send(
      kind === 'csv'
        ? Readable.from(csvStream(Readable.from([heads, ...rows])))
        : await workbookStream([
            {
              name: say(DESK.guests, lang),
              columns: heads.map((head, at) => ({ head, width: at === 1 ? 32 : 16 })),
              rows,
            },
          ]),
    )
}

async function print(
  services: TrainingServices,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { db } = services
  const event = await managedEvent(services, request)
  const frame = frameOf(request, services.asset)
  const bookings = await foundBookings(services, event, { find: '', state: undefined })
  const coming = bookings.filter(
    ({ status }) => status === 'seated' || status === 'offered' || status === 'waiting',
  )
  const guests = await withLearners(services, coming)
  await noteExport(contextOf(services), viewerOf(request), event, { kind: 'print', rows: guests.length })
  const props = { frame, event, sittings: await sittingsOf(db, event.id), guests }
  return sendPage(reply, frame, <PrintPage {...props} />)
}
