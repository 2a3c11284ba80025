/** One seat of the reader's: how it stands, and what she may do with it. */
import type { ComponentChildren } from 'preact'
import { say, type Lang, type Params, type Sentence } from '#kernel/words.ts'
import { Button, ButtonLink } from '#ui/button/button.tsx'
import { number } from '#ui/figures.ts'
import { link, type Frame } from '#ui/frame.ts'
import { FileLink, OutsideLink, StandingLink } from '#ui/link/link.tsx'
import { CsrfField } from '#ui/page/csrf-field.tsx'
import { mayAnswer } from '../../rules/feedback.ts'
import type { Booking } from '../../store/bookings.ts'
import type { Event } from '../../store/events.ts'
import type { Material } from '../../store/materials.ts'
import type { Sitting } from '../../store/sittings.ts'
import { MATERIALS, SEAT } from '../../words/mine/seat.ts'
import { momentText } from '../event/when.ts'

export type OwnSeat = Readonly<{
  booking: Booking
  event: Event
  sittings: readonly Sitting[]
  /** 1 = next; null where she does not wait. */
  place: number | null
  materials: readonly Material[]
  /** Where her certificate is, once she has one. */
  certificate: string | undefined
  /** Path of the pages of this seat, without language: by her secret or as a signed-in person's. */
  base: string
  /** What links to other parts of training carry, so that they know a stranger again. */
  secret: string | undefined
}>

/** How it stands, in one sentence. */
export function standingText({ booking, event, place }: OwnSeat, lang: Lang): string {
  if (event.status === 'cancelled') return say(SEAT.eventCancelled, lang)
  const { status, answerBy } = booking
  const until = answerBy ? { until: momentText(answerBy, lang) } : {}
  const said: Readonly<Record<Booking['status'], readonly [Sentence, Params?]>> = {
    seated: [SEAT.seated, { arrival: number(booking.arrival, lang) }],
    waiting: [SEAT.waiting, { place: number(place ?? booking.arrival, lang) }],
    applied: [SEAT.applied],
    offered: [SEAT.offered, until],
    invited: answerBy ? [SEAT.invited, until] : [SEAT.invitedOpen],
    lapsed: [SEAT.lapsed],
    cancelled: [SEAT.cancelled],
    declined: [SEAT.declined],
  }
  const [sentence, params] = said[status]
  return say(sentence, lang, params)
}

/** `3 h 20 min`. */
export function timeLeft(until: Date, now: Date, lang: Lang): string {
  const minutes = Math.max(0, Math.floor((until.getTime() - now.getTime()) / 60_000))
  const parts = { hours: number(Math.floor(minutes / 60), lang), minutes: number(minutes % 60, lang) }
  return say(minutes < 60 ? SEAT.minutes : SEAT.hours, lang, parts)
}

const isOver = (status: Event['status']): boolean => ['held', 'closed', 'cancelled'].includes(status)

/** The deeds: taking, declining, giving back. */
export function SeatDeeds({ frame, seat, now }: { frame: Frame; seat: OwnSeat; now: Date }) {
  const { lang } = frame
  const { booking, event, base } = seat
  if (isOver(event.status)) return null
  const { status, answerBy } = booking
  if (status === 'offered' || status === 'invited')
    return (
      <>
        {answerBy && <p class="time-left">{say(SEAT.left, lang, { time: timeLeft(answerBy, now, lang) })}</p>}
        <div class="device-does">
          <Deed frame={frame} action={`${base}/accept`}>
            <Button>{say(SEAT.accept, lang)}</Button>
          </Deed>
          <Deed frame={frame} action={`${base}/decline`}>
            <Button look="quiet">{say(SEAT.decline, lang)}</Button>
          </Deed>
        </div>
      </>
    )
  if (status === 'seated' || status === 'waiting' || status === 'applied')
    return (
      <details class="seat-back">
        <summary>{say(status === 'seated' ? SEAT.cancel : SEAT.cancelLine, lang)}</summary>
        {status === 'seated' && <p>{say(SEAT.cancelAsk, lang)}</p>}
        <Deed frame={frame} action={`${base}/cancel`}>
          <Button look="quiet">{say(status === 'seated' ? SEAT.cancel : SEAT.cancelLine, lang)}</Button>
        </Deed>
      </details>
    )
  return (
    <p>
      <StandingLink href={link(frame, `/training/event/${event.id}`)}>{say(SEAT.again, lang)}</StandingLink>
    </p>
  )
}

const Deed = ({ frame, action, children }: { frame: Frame; action: string; children: ComponentChildren }) => (
  <form method="post" action={link(frame, action)}>
    <CsrfField frame={frame} />
    {children}
  </form>
)

const QUARTER_MS = 15 * 60_000

/** The way into a webinar, from a quarter of an hour before it begins until it ends. */
export function SeatJoin({ frame, seat, now }: { frame: Frame; seat: OwnSeat; now: Date }) {
  const { lang } = frame
  const { booking, event, sittings, base, secret } = seat
  if (booking.status !== 'seated' || isOver(event.status)) return null
  const next = sittings.find(({ room, endsAt }) => room !== null && endsAt > now)
  if (!next) return null
  if (next.startsAt.getTime() - now.getTime() > QUARTER_MS)
    return <p class="small">{say(SEAT.joinLater, lang)}</p>
  const light = `/training/live/${next.id}${secret ? `?seat=${secret}` : ''}`
  return (
    <p class="device-does">
      <ButtonLink look="main" href={link(frame, `${base}/join/${next.id}`)}>
        {say(SEAT.join, lang)}
      </ButtonLink>
      <ButtonLink href={link(frame, light)}>{say(SEAT.joinLight, lang)}</ButtonLink>
    </p>
  )
}

/** Links to everything around the seat: calendar, quiz, attendance, certificate, what was handed out. */
export function SeatWays({ frame, seat, now }: { frame: Frame; seat: OwnSeat; now: Date }) {
  const { lang } = frame
  const { booking, event, base, secret, certificate, materials, sittings } = seat
  const seated = booking.status === 'seated'
  const begun = sittings.some(({ startsAt }) => startsAt <= now)
  const { lastAt, status } = event
  const maySayHow = mayAnswer({ lastAt, status, seated }, now).ok
  const go = (path: string, words: Sentence) => (
    <li>
      <StandingLink href={link(frame, path)}>{say(words, lang)}</StandingLink>
    </li>
  )
  return (
    <>
      <ul class="ways">
        {seated && !begun && (
          <li>
            <FileLink href={link(frame, `${base}/calendar.ics`)} kind="ICS">
              {say(SEAT.file, lang)}
            </FileLink>
          </li>
        )}
        {seated && begun && go(`${base}/attendance`, SEAT.attendance)}
        {maySayHow && go(`${base}/feedback`, SEAT.feedback)}
        {seated && event.quiz && go(`/learn/${event.quiz}/quiz${secret ? `?seat=${secret}` : ''}`, SEAT.quiz)}
        {certificate && go(certificate, SEAT.certificate)}
        {go(`/training/event/${event.id}`, SEAT.page)}
      </ul>
      {materials.length > 0 && (
        <>
          <h3>{say(SEAT.materials, lang)}</h3>
          <ul class="ways">
            {materials.map((material) => (
              <li key={material.id}>
                <MaterialLink frame={frame} material={material} base={base} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

const MaterialLink = ({ frame, material, base }: { frame: Frame; material: Material; base: string }) => (
  <>
    <span class="small">{say(MATERIALS[material.kind], frame.lang)}: </span>
    {material.url ? (
      <OutsideLink href={material.url} lang={frame.lang}>
        {material.title}
      </OutsideLink>
    ) : (
      <FileLink href={link(frame, `${base}/material/${material.id}`)} kind="PDF">
        {material.title}
      </FileLink>
    )}
  </>
)
