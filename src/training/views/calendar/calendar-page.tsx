/** The public calendar: what is planned, week by week. */
import { addDays, dayInIndia, type Day } from '#kernel/day.ts'
import { say, type Lang } from '#kernel/words.ts'
import { DISTRICTS } from '#firms/words/districts.ts'
import { SECTOR_NAMES } from '#firms/words/makes.ts'
import { Button, ButtonLink } from '#ui/button/button.tsx'
import { EmptyState } from '#ui/empty-state/empty-state.tsx'
import { SelectField, type Option } from '#ui/field/field.tsx'
import { dayText, number } from '#ui/figures.ts'
import { link, type Frame } from '#ui/frame.ts'
import { FileLink, StandingLink } from '#ui/link/link.tsx'
import { Page } from '#ui/page/page.tsx'
import { Pagination } from '#ui/pagination/pagination.tsx'
import {
  calendarQuery,
  EVENT_KINDS,
  EVENT_LANGUAGES,
  EVENT_LEVELS,
  inWeeks,
  isNarrowed,
  mondayOf,
  NO_CALENDAR_FILTERS,
  weeksFrom,
  type CalendarFilters,
} from '../../rules/calendar.ts'
import { CALENDAR } from '../../words/calendar/calendar.ts'
import { KINDS, LEVELS, SPOKEN } from '../../words/calendar/kinds.ts'
import { EventList, type ListedEvent } from './event-row.tsx'

export type CalendarProps = Readonly<{
  frame: Frame
  filters: CalendarFilters
  items: readonly ListedEvent[]
  total: number
  page: number
  pages: number
  now: Date
  /** Whether the reader manages events. */
  manages: boolean
}>

export function CalendarPage(props: CalendarProps) {
  const { frame, items, filters, page, pages } = props
  const { lang } = frame
  const title = say(CALENDAR.title, lang)
  const href = (to: number) =>
    link(frame, `/training${calendarQuery(filters, { page: to > 1 ? String(to) : undefined })}`)
  return (
    <Page frame={frame} title={`${title} · Dhow`} description={say(CALENDAR.description, lang)}>
      <div class="wide calendar">
        <h1>{title}</h1>
        <p class="lead">{say(CALENDAR.lead, lang)}</p>
        <Ways {...props} />
        <Filters {...props} />
        {items.length === 0 ? <Nothing {...props} /> : <Weeks {...props} />}
        <Pagination lang={lang} page={page} pages={pages} href={href} />
        <Feed {...props} />
      </div>
    </Page>
  )
}

const Ways = ({ frame, manages }: CalendarProps) => (
  <p class="device-does">
    <ButtonLink href={link(frame, '/learn')}>{say(CALENDAR.toLearn, frame.lang)}</ButtonLink>
    <ButtonLink href={link(frame, '/verify')}>{say(CALENDAR.toVerify, frame.lang)}</ButtonLink>
    {frame.viewer && (
      <ButtonLink href={link(frame, '/training/mine')}>{say(CALENDAR.toMine, frame.lang)}</ButtonLink>
    )}
    {manages && (
      <ButtonLink href={link(frame, '/training/desk')}>{say(CALENDAR.toManage, frame.lang)}</ButtonLink>
    )}
  </p>
)

const WEEKS_AHEAD = 26

function Filters({ frame, filters, now }: CalendarProps) {
  const { lang } = frame
  const select = (name: keyof CalendarFilters, options: readonly Option[]) => (
    <SelectField
      name={name}
      label={say(CALENDAR[name], lang)}
      value={filters[name] ?? ''}
      options={[{ value: '', label: say(CALENDAR.any, lang) }, ...options]}
    />
  )
  const fewer = { ...filters, district: undefined, language: undefined }
  return (
    <form class="card" method="get" action={link(frame, '/training')}>
      <div class="fields">
        {select('district', optionsOf(DISTRICTS, lang).sort(byLabel(lang)))}
        {select(
          'language',
          EVENT_LANGUAGES.map((value) => ({ value, label: say(SPOKEN[value], lang) })),
        )}
      </div>
      <details open={isNarrowed(fewer)}>
        <summary>{say(CALENDAR.filters, lang)}</summary>
        <div class="fields">
          {select('sector', optionsOf(SECTOR_NAMES, lang))}
          {select(
            'kind',
            EVENT_KINDS.map((value) => ({ value, label: say(KINDS[value], lang) })),
          )}
          {select(
            'level',
            EVENT_LEVELS.map((value) => ({ value, label: say(LEVELS[value], lang) })),
          )}
          {select('week', weekOptions(dayInIndia(now), lang))}
        </div>
      </details>
      <div class="question-send">
        <Button>{say(CALENDAR.show, lang)}</Button>
      </div>
    </form>
  )
}

const optionsOf = (table: Readonly<Record<string, Readonly<Record<Lang, string>>>>, lang: Lang): Option[] =>
  Object.entries(table).map(([value, sentence]) => ({ value, label: sentence[lang] }))

const byLabel = (lang: Lang) => (a: Option, b: Option) => a.label.localeCompare(b.label, lang)

const weekOptions = (today: Day, lang: Lang): Option[] =>
  weeksFrom(today, WEEKS_AHEAD).map((value) => ({ value, label: dayText(value, lang) }))

function Weeks({ frame, items, total, now }: CalendarProps) {
  const { lang } = frame
  const weeks = inWeeks(items, ({ event }) => event.firstAt ?? now)
  const count = total === 1 ? CALENDAR.countOne : CALENDAR.count
  return (
    <>
      <p>
        <output>{say(count, lang, { count: number(total, lang) })}</output>
      </p>
      {weeks.map(({ monday, sunday, items: some }) => (
        <section key={monday} class="week">
          <h2>{weekName(monday, sunday, dayInIndia(now), lang)}</h2>
          <EventList frame={frame} items={some} />
        </section>
      ))}
    </>
  )
}

function weekName(monday: Day, sunday: Day, today: Day, lang: Lang): string {
  const span = say(CALENDAR.weekOf, lang, { first: dayText(monday, lang), last: dayText(sunday, lang) })
  const current = mondayOf(today)
  if (monday === current) return `${say(CALENDAR.thisWeek, lang)}, ${span}`
  if (monday === addDays(current, 7)) return `${say(CALENDAR.nextWeek, lang)}, ${span}`
  return span
}

const Nothing = ({ frame, filters }: CalendarProps) => (
  <EmptyState title={say(CALENDAR.none, frame.lang)}>
    <p>{say(CALENDAR.noneHint, frame.lang)}</p>
    <p class="device-does">
      {isNarrowed(filters) && (
        <ButtonLink href={link(frame, '/training')}>{say(CALENDAR.all, frame.lang)}</ButtonLink>
      )}
      <ButtonLink
        href={link(frame, `/training${calendarQuery({ ...NO_CALENDAR_FILTERS, kind: 'webinar' })}`)}
      >
        {say(CALENDAR.webinars, frame.lang)}
      </ButtonLink>
      <StandingLink href={link(frame, '/learn')}>{say(CALENDAR.toLearn, frame.lang)}</StandingLink>
    </p>
  </EmptyState>
)

const Feed = ({ frame, filters }: CalendarProps) => (
  <section class="no-print">
    <p>
      <FileLink
        href={link(frame, `/training.ics${calendarQuery({ ...filters, week: undefined })}`)}
        kind="ICS"
      >
        {say(CALENDAR.feed, frame.lang)}
      </FileLink>
    </p>
    <p class="small">{say(CALENDAR.feedHint, frame.lang)}</p>
  </section>
)
