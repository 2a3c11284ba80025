/** All of the reader's seats. */
import { say } from '#kernel/words.ts'
import { ButtonLink } from '#ui/button/button.tsx'
import { EmptyState } from '#ui/empty-state/empty-state.tsx'
import { link, type Frame } from '#ui/frame.ts'
import { Notice } from '#ui/notice/notice.tsx'
import { Page } from '#ui/page/page.tsx'
import { CALENDAR } from '../../words/calendar/calendar.ts'
import { BOOKING_STATES, SEAT } from '../../words/mine/seat.ts'
import { BigDate } from '../calendar/event-row.tsx'
import { placeShort, written } from '../event/said.ts'
import { timeText } from '../event/when.ts'
import { SeatDeeds, SeatJoin, SeatWays, standingText, type OwnSeat } from './seat-card.tsx'

export type MinePageProps = Readonly<{
  frame: Frame
  seats: readonly OwnSeat[]
  now: Date
  wrong: string | undefined
}>

const ENDED: ReadonlySet<string> = new Set(['lapsed', 'cancelled', 'declined'])

export function MinePage({ frame, seats, now, wrong }: MinePageProps) {
  const { lang } = frame
  const title = say(SEAT.mine, lang)
  const coming = seats.filter(
    ({ booking, event }) => !ENDED.has(booking.status) && isAhead(event.lastAt, now),
  )
  const past = seats.filter((seat) => !coming.includes(seat))
  coming.sort((a, b) => (a.event.firstAt?.getTime() ?? 0) - (b.event.firstAt?.getTime() ?? 0))
  return (
    <Page frame={frame} title={`${title} · Dhow`} hidden>
      <div class="wide narrow seat">
        <h1>{title}</h1>
        <p class="lead">{say(SEAT.mineLead, lang)}</p>
        {wrong && (
          <Notice kind="error" lang={lang}>
            <p>{wrong}</p>
          </Notice>
        )}
        {seats.length === 0 && (
          <EmptyState title={say(SEAT.none, lang)}>
            <p>{say(SEAT.noneHint, lang)}</p>
            <p>
              <ButtonLink href={link(frame, '/training')}>{say(SEAT.toCalendar, lang)}</ButtonLink>
            </p>
          </EmptyState>
        )}
        <Part frame={frame} title={say(SEAT.coming, lang)} seats={coming} now={now} />
        <Part frame={frame} title={say(SEAT.past, lang)} seats={past} now={now} />
        {seats.length > 0 && (
          <p class="device-does">
            <ButtonLink href={link(frame, '/training')}>{say(SEAT.toCalendar, lang)}</ButtonLink>
            <ButtonLink href={link(frame, '/learn')}>{say(CALENDAR.toLearn, lang)}</ButtonLink>
          </p>
        )}
      </div>
    </Page>
  )
}

const isAhead = (lastAt: Date | null, now: Date): boolean => lastAt === null || lastAt > now

type PartProps = Readonly<{ frame: Frame; title: string; seats: readonly OwnSeat[]; now: Date }>

const Part = ({ frame, title, seats, now }: PartProps) =>
  seats.length === 0 ? null : (
    <section>
      <h2>{title}</h2>
      {seats.map((seat) => (
        <SeatCard key={seat.booking.id} frame={frame} seat={seat} now={now} />
      ))}
    </section>
  )

function SeatCard({ frame, seat, now }: { frame: Frame; seat: OwnSeat; now: Date }) {
  const { lang } = frame
  const { booking, event, sittings } = seat
  const title = written(event.title, lang)
  return (
    <article class={`card seat-card booking-${booking.status}`}>
      <div class="event-head">
        <BigDate at={event.firstAt} lang={lang} />
        <div>
          <p class="event-kind">{say(BOOKING_STATES[booking.status], lang)}</p>
          <h3>
            <a href={link(frame, seat.base)} lang={title.lang === lang ? undefined : title.lang}>
              {title.text}
            </a>
          </h3>
          <p class="event-where">
            {[event.firstAt && timeText(event.firstAt, lang), placeShort(event, sittings, lang)]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </div>
      </div>
      <p>{standingText(seat, lang)}</p>
      <SeatDeeds frame={frame} seat={seat} now={now} />
      <SeatJoin frame={frame} seat={seat} now={now} />
      <SeatWays frame={frame} seat={seat} now={now} />
    </article>
  )
}
