/** A learner's own attendance and her contest: by the link of her seat, or signed in. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { accept, Refused } from '#kernel/refusal.ts'
import { demandToken } from '#people/csrf.ts'
import type { PreparedFile } from '#platform/files/prepare.ts'
import { takeRest } from '#firms/routes/reading.ts'
import { frameOf, link } from '#ui/frame.ts'
import { localised } from '#ui/language.ts'
import { sendPage } from '#ui/render.ts'
import { ContestEmpty, LearnerNotHere } from '../../refusals/attendance.ts'
import { contextOf, type TrainingServices } from '../../services.ts'
import { contestsOf, rulingsOf } from '../../store/attendance/contests.ts'
import { sittingsOfEvent } from '../../store/attendance/sittings.ts'
import { attendanceOfLearner, learnerNow } from '../../store/attendance/summary.ts'
import { bookingBySecret, findBooking, type Booking } from '../../store/bookings.ts'
import { learnerIdsOf, learnerOf } from '../../store/learners.ts'
import { fileContest } from '../../usecases/attendance/file-contest.ts'
import { OwnPage } from '../../views/attendance/own-page.tsx'
import { param } from '../reading.ts'
import { readWrong } from './reading.ts'

/** Whoever has the link, or is signed in as who booked: the handler asks which. */
const OWN = { schema: { hide: true }, config: { action: 'training.book' } } as const

export const OWN_SEATS = ['/training/seat/:secret', '/training/mine/:booking'] as const

export function ownAttendanceRoutes(app: FastifyInstance, services: TrainingServices): void {
  for (const seat of OWN_SEATS)
    for (const path of localised(`${seat}/attendance`)) {
      app.get(path, OWN, (request, reply) => show(services, request, reply))
      app.post(path, { ...OWN, onSend: takeRest }, (request, reply) => contest(services, request, reply))
    }
}

export type OwnSeat = Readonly<{ booking: Booking; /** The address of its page. */ seat: string }>

/** Her booking by the secret in her link, or by her account. Refuses anybody else's as if it were not there. */
export async function ownSeat({ db, vault }: TrainingServices, request: FastifyRequest): Promise<OwnSeat> {
  const secret = param(request, 'secret')
  if (secret !== '') {
    const booking = await bookingBySecret(db, secret)
    if (booking) return { booking, seat: `/training/seat/${secret}` }
  }
  const booking = request.viewer ? await findBooking(db, param(request, 'booking')) : undefined
  const her = booking && request.viewer && (await learnerOf(db, vault, request.viewer))
  if (!booking || !her || !(await learnerIdsOf(db, her.id)).includes(booking.learnerId))
    throw new Refused(LearnerNotHere())
  return { booking, seat: `/training/mine/${booking.id}` }
}

async function show(
  services: TrainingServices,
  request: FastifyRequest,
  reply: FastifyReply,
  again?: { words: string; wrong: string },
): Promise<FastifyReply> {
  const { db, vault } = services
  const { booking, seat } = await ownSeat(services, request)
  const frame = frameOf(request, services.asset)
  const learnerId = await learnerNow(db, booking.learnerId)
  const hers = await attendanceOfLearner(db, booking.eventId, learnerId)
  if (!hers) throw new Refused(LearnerNotHere())
  const contests = await contestsOf(db, vault, booking.eventId)
  const props = {
    frame,
    now: services.at().now,
    seat,
    sittings: await sittingsOfEvent(db, booking.eventId),
    hers,
    contests: contests.filter((one) => one.learnerId === learnerId),
    rulings: await rulingsOf(db, booking.eventId, learnerId),
    sent: 'sent' in (request.query as object) && !again,
    again,
  }
  // `no-referrer` would also take our own origin off her form, and a form of unknown origin is refused.
  void reply.header('referrer-policy', 'same-origin')
  return sendPage(reply, frame, <OwnPage {...props} form={seat} />, again ? 422 : 200).header(
    'cache-control',
    'private, no-store',
  )
}

async function contest(services: TrainingServices, request: FastifyRequest, reply: FastifyReply) {
  const { booking, seat } = await ownSeat(services, request)
  const { lang } = frameOf(request, services.asset)
  let words = ''
  try {
    const sent = await receive(services, request)
    words = sent.words
    await fileContest(contextOf(services), services.files, {
      ...sent,
      learnerId: booking.learnerId,
      eventId: booking.eventId,
      personId: request.viewer?.personId ?? null,
      lang,
    })
  } catch (error) {
    return show(services, request, reply, { words, wrong: readWrong(error, lang).sentence })
  }
  return reply.redirect(`${link({ lang }, `${seat}/attendance`)}?sent`, 303)
}

type Sent = Readonly<{
  sittingId: string
  words: string
  photo?: Readonly<{ name: string; file: PreparedFile }> | undefined
}>

/** The fields stand before the photo in our form. A browser sends an empty file where none was chosen. */
async function receive({ files }: TrainingServices, request: FastifyRequest): Promise<Sent> {
  if (!request.isMultipart()) throw new Refused(ContestEmpty({}, 'words'))
  const part = await request.file()
  if (!part) throw new Refused(ContestEmpty({}, 'words'))
  const text = (name: string): string => {
    const field = [part.fields[name]].flat()[0]
    return field && 'value' in field && typeof field.value === 'string' ? field.value : ''
  }
  if (request.viewer) demandToken(request, text('csrf'))
  const sent = { sittingId: text('sitting'), words: text('words') }
  if (part.filename === '') {
    part.file.resume()
    return sent
  }
  const file = accept(await files.prepare(part.file))
  return { ...sent, photo: { name: part.filename.replaceAll('%22', '"'), file } }
}
