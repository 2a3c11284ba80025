/** The page that the link in a message opens: one seat, without an account. */
import { say } from '#kernel/words.ts'
import { link, type Frame } from '#ui/frame.ts'
import { StandingLink } from '#ui/link/link.tsx'
import { Notice } from '#ui/notice/notice.tsx'
import { Page } from '#ui/page/page.tsx'
import type { ShownPass } from '../attendance/seat-pass.tsx'
import { SeatPass } from '../attendance/seat-pass.tsx'
import { SEAT } from '../../words/mine/seat.ts'
import { BigDate } from '../calendar/event-row.tsx'
import { placeLine, written } from '../event/said.ts'
import { spanText } from '../event/when.ts'
import { SeatDeeds, SeatJoin, SeatWays, standingText, type OwnSeat } from './seat-card.tsx'

export type SeatPageProps = Readonly<{
  frame: Frame
  seat: OwnSeat
  name: string
  now: Date
  /** What is shown at the door, where she has a seat. */
  pass: ShownPass | undefined
  wrong: string | undefined
}>

export function SeatPage({ frame, seat, name, now, pass, wrong }: SeatPageProps) {
  const { lang } = frame
  const { booking, event, sittings } = seat
  const title = written(event.title, lang)
  return (
    <Page frame={frame} title={`${say(SEAT.title, lang)} · ${title.text} · Dhow`} hidden>
      <div class="wide narrow seat">
        {name !== '' && <p class="seat-hello">{say(SEAT.hello, lang, { name })}</p>}
        <header class="event-head">
          <BigDate at={event.firstAt} lang={lang} />
          <h1 lang={title.lang === lang ? undefined : title.lang}>{title.text}</h1>
        </header>
        {wrong && (
          <Notice kind="error" lang={lang}>
            <p>{wrong}</p>
          </Notice>
        )}
        <Notice kind={noticeOf(seat)} title={standingText(seat, lang)}>
          <SeatDeeds frame={frame} seat={seat} now={now} />
        </Notice>
        <SeatJoin frame={frame} seat={seat} now={now} />
        <ol class="event-days">
          {sittings.map((sitting) => (
            <li key={sitting.id}>
              <b>{spanText(sitting, lang)}</b>
              <br />
              {placeLine(sitting, lang)}
            </li>
          ))}
        </ol>
        {pass && (
          <section class="seat-pass">
            <h2>{say(SEAT.show, lang)}</h2>
            <SeatPass frame={frame} pass={pass} />
          </section>
        )}
        {booking.needs !== '' && <p>{say(SEAT.needs, lang, { needs: booking.needs })}</p>}
        <SeatWays frame={frame} seat={seat} now={now} />
        {!frame.viewer && (
          <>
            <p class="small">{say(SEAT.keep, lang)}</p>
            <p>
              <StandingLink href={`${link(frame, '/sign-in')}?next=/training/mine`}>
                {say(SEAT.signIn, lang)}
              </StandingLink>
            </p>
          </>
        )}
      </div>
    </Page>
  )
}

const noticeOf = ({ booking: { status }, event }: OwnSeat) =>
  event.status === 'cancelled'
    ? 'error'
    : status === 'seated'
      ? 'success'
      : status === 'offered' || status === 'invited'
        ? 'warning'
        : 'info'
