/** One event in a list: a big date, what it is, where, and how full. */
import { say, type Lang } from '#kernel/words.ts'
import { number } from '#ui/figures.ts'
import { link, type Frame } from '#ui/frame.ts'
import type { Event } from '../../store/events.ts'
import type { Sitting } from '../../store/sittings.ts'
import { CALENDAR } from '../../words/calendar/calendar.ts'
import { KINDS, STATES } from '../../words/calendar/kinds.ts'
import { languagesText, placeShort, written } from '../event/said.ts'
import { bigDate, timeText } from '../event/when.ts'
import { SeatPicture } from './seat-picture.tsx'

export type ListedEvent = Readonly<{ event: Event; sittings: readonly Sitting[] }>

export const EventList = ({ frame, items }: { frame: Frame; items: readonly ListedEvent[] }) => (
  <ul class="events">
    {items.map((item) => (
      <EventRow key={item.event.id} frame={frame} item={item} />
    ))}
  </ul>
)

function EventRow({ frame, item: { event, sittings } }: { frame: Frame; item: ListedEvent }) {
  const { lang } = frame
  const title = written(event.title, lang)
  const foreign = title.lang === lang ? undefined : title.lang
  return (
    <li class={`event event-${event.status}`}>
      <BigDate at={event.firstAt} lang={lang} />
      <div class="event-what">
        <p class="event-kind">
          {[say(KINDS[event.kind], lang), languagesText(event, lang)].join(' · ')}
          {event.demo && ' '}
          {event.demo && <span class="tag">{say(CALENDAR.demo, lang)}</span>}
        </p>
        <h3>
          <a class="event-link" href={link(frame, `/training/event/${event.id}`)} lang={foreign}>
            {title.text}
          </a>
        </h3>
        <p class="event-where">
          {[whenShort(event, sittings, lang), placeShort(event, sittings, lang)].filter(Boolean).join(' · ')}
        </p>
        <Standing event={event} lang={lang} />
      </div>
    </li>
  )
}

export function BigDate({ at, lang }: { at: Date | null; lang: Lang }) {
  if (!at) return <span class="big-date" />
  const { day, month, weekday } = bigDate(at, lang)
  return (
    <time class="big-date" dateTime={at.toISOString()}>
      <span>{weekday}</span> <b>{day}</b> <span>{month}</span>
    </time>
  )
}

const whenShort = (event: Event, sittings: readonly Sitting[], lang: Lang): string =>
  [
    event.firstAt && timeText(event.firstAt, lang),
    sittings.length > 1 && say(CALENDAR.days, lang, { count: number(sittings.length, lang) }),
  ]
    .filter(Boolean)
    .join(', ')

/** Chairs while seats are given out; a word for everything else. */
const Standing = ({ event, lang }: { event: Event; lang: Lang }) => (
  <>
    {['open', 'full'].includes(event.status) ? (
      <p class="event-seats">
        <SeatPicture event={event} lang={lang} />
      </p>
    ) : (
      <p class={`event-state state-${event.status}`}>{say(STATES[event.status], lang)}</p>
    )}
    {(event.entry === 'invitation' || event.allocation === 'lottery') && (
      <p class="small">{say(event.entry === 'invitation' ? CALENDAR.invitation : CALENDAR.lottery, lang)}</p>
    )}
  </>
)
