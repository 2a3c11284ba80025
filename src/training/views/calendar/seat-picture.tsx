/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a drawing, but no file */
/** How full an event is, as a row of chairs, ten at most; the same in words beside it. */
import { say, type Lang } from '#kernel/words.ts'
import { number } from '#ui/figures.ts'
import type { Event } from '../../store/events.ts'
import { CALENDAR } from '../../words/calendar/calendar.ts'

type Filled = Pick<Event, 'seats' | 'taken' | 'inLine' | 'allocation' | 'lotteryAt'>

const MOST_CHAIRS = 10
/** A chair from the side, and its place in a drawing of 24 units. */
const CHAIR = 'M2 1h5v10h10v11h-4v-6H6v6H2z'

/** A session for three shows three chairs. */
const chairsOf = ({ seats }: Pick<Filled, 'seats'>): number => Math.min(MOST_CHAIRS, Math.max(1, seats))

/** One seat taken already shows; only the last one fills the last chair. */
export function chairsTaken({ seats, taken }: Pick<Filled, 'seats' | 'taken'>): number {
  const chairs = chairsOf({ seats })
  if (taken <= 0) return 0
  if (taken >= seats) return chairs
  return Math.min(chairs - 1, Math.max(1, Math.floor((taken * chairs) / seats)))
}

export function SeatPicture({ event, lang }: { event: Filled; lang: Lang }) {
  const [chairs, taken] = [chairsOf(event), chairsTaken(event)]
  const text = seatsText(event, lang)
  return (
    <span class="chairs">
      <svg viewBox={`0 0 ${chairs * 20} 24`} aria-hidden="true" focusable="false">
        {Array.from({ length: chairs }, (_, index) => (
          <path
            key={index}
            class={index < taken ? 'chair-taken' : 'chair-free'}
            transform={`translate(${index * 20})`}
            d={CHAIR}
          />
        ))}
      </svg>
      <span class="chairs-text">{text}</span>
    </span>
  )
}

/** `8 of 30 seats free`, or how many wait. */
export function seatsText({ seats, taken, inLine, allocation, lotteryAt }: Filled, lang: Lang): string {
  const left = Math.max(0, seats - taken)
  const gathers = allocation === 'lottery' && lotteryAt === null
  const first =
    left > 0
      ? say(CALENDAR.seatsLeft, lang, { left: number(left, lang), seats: number(seats, lang) })
      : say(CALENDAR.seatsNone, lang, { seats: number(seats, lang) })
  return inLine > 0
    ? `${first} · ${say(gathers ? CALENDAR.inDraw : CALENDAR.waiting, lang, { count: number(inLine, lang) })}`
    : first
}
