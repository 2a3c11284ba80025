/** The organiser's list of events. */
import { say, type Lang } from '#kernel/words.ts'
import { DISTRICTS } from '#firms/words/districts.ts'
import { Button, ButtonLink } from '#ui/button/button.tsx'
import { DataTable, type DataColumn, type DataRow } from '#ui/data-table/data-table.tsx'
import { EmptyState } from '#ui/empty-state/empty-state.tsx'
import { CheckField, SelectField, type Option } from '#ui/field/field.tsx'
import { number } from '#ui/figures.ts'
import { link, type Frame } from '#ui/frame.ts'
import { Page } from '#ui/page/page.tsx'
import { Pagination } from '#ui/pagination/pagination.tsx'
import { EVENT_STATUSES, type EventStatus } from '../../rules/event-states.ts'
import { CALENDAR } from '../../words/calendar/calendar.ts'
import { KINDS, STATES } from '../../words/calendar/kinds.ts'
import { TRAINER_DESK } from '../../words/follow-up/desk.ts'
import { MANAGE } from '../../words/manage/manage.ts'
import type { ListedEvent } from '../calendar/event-row.tsx'
import { placeShort, written } from '../event/said.ts'
import { momentText } from '../event/when.ts'

export type ManageFilters = Readonly<{
  status: EventStatus | undefined
  district: string | undefined
  mine: boolean
}>

export type ManageProps = Readonly<{
  frame: Frame
  filters: ManageFilters
  items: readonly ListedEvent[]
  page: number
  pages: number
}>

export const manageQuery = ({ status, district, mine }: ManageFilters, page = 1): string => {
  const parts = {
    status,
    district,
    mine: mine ? 'yes' : undefined,
    page: page > 1 ? String(page) : undefined,
  }
  const set = Object.entries(parts).filter((part): part is [string, string] => Boolean(part[1]))
  return set.length === 0 ? '' : `?${new URLSearchParams(set)}`
}

export function ManagePage(props: ManageProps) {
  const { frame, filters, items, page, pages } = props
  const { lang } = frame
  const title = say(MANAGE.title, lang)
  return (
    <Page frame={frame} title={`${title} · Dhow`} hidden>
      <div class="wide manage">
        <h1>{title}</h1>
        <p class="lead">{say(MANAGE.lead, lang)}</p>
        <p class="device-does">
          <ButtonLink look="main" href={link(frame, '/training/manage/new')}>
            {say(MANAGE.new, lang)}
          </ButtonLink>
          <ButtonLink href={link(frame, '/training/desk')}>{say(TRAINER_DESK.title, lang)}</ButtonLink>
          <ButtonLink href={link(frame, '/training/manage/halls')}>{say(MANAGE.halls, lang)}</ButtonLink>
          <ButtonLink href={link(frame, '/learn/manage')}>{say(MANAGE.lessons, lang)}</ButtonLink>
          <ButtonLink href={link(frame, '/training/certificates')}>
            {say(MANAGE.certificates, lang)}
          </ButtonLink>
        </p>
        <Filters {...props} />
        {items.length === 0 ? (
          <EmptyState title={say(MANAGE.none, lang)}>
            <p>{say(MANAGE.noneHint, lang)}</p>
          </EmptyState>
        ) : (
          <DataTable caption={title} columns={columnsOf(lang)} rows={rowsOf(props)} lang={lang} />
        )}
        <Pagination
          lang={lang}
          page={page}
          pages={pages}
          href={(to) => link(frame, `/training/manage${manageQuery(filters, to)}`)}
        />
      </div>
    </Page>
  )
}

function Filters({ frame, filters }: ManageProps) {
  const { lang } = frame
  const all: Option = { value: '', label: say(CALENDAR.any, lang) }
  const districts = Object.entries(DISTRICTS)
    .map(([value, name]) => ({ value, label: name[lang] }))
    .sort((a, b) => a.label.localeCompare(b.label, lang))
  return (
    <form class="card" method="get" action={link(frame, '/training/manage')}>
      <div class="fields">
        <SelectField
          name="status"
          label={say(MANAGE.status, lang)}
          value={filters.status ?? ''}
          options={[all, ...EVENT_STATUSES.map((value) => ({ value, label: say(STATES[value], lang) }))]}
        />
        <SelectField
          name="district"
          label={say(CALENDAR.district, lang)}
          value={filters.district ?? ''}
          options={[all, ...districts]}
        />
        <CheckField name="mine" value="yes" label={say(MANAGE.mine, lang)} checked={filters.mine} />
      </div>
      <div class="question-send">
        <Button look="quiet">{say(CALENDAR.show, lang)}</Button>
      </div>
    </form>
  )
}

const columnsOf = (lang: Lang): DataColumn[] => [
  { id: 'event', head: say(MANAGE.event, lang) },
  { id: 'when', head: say(MANAGE.when, lang) },
  { id: 'place', head: say(MANAGE.place, lang) },
  { id: 'status', head: say(MANAGE.status, lang) },
  { id: 'seats', head: say(MANAGE.seats, lang), numeric: true },
  { id: 'line', head: say(MANAGE.line, lang), numeric: true },
]

const rowsOf = ({ frame, items }: ManageProps): DataRow[] =>
  items.map(({ event, sittings }) => {
    const { lang } = frame
    const title = written(event.title, lang)
    return {
      id: event.id,
      cells: [
        <>
          <a
            class="link"
            href={link(frame, `/training/manage/${event.id}`)}
            lang={title.lang === lang ? undefined : title.lang}
          >
            {title.text}
          </a>
          {event.demo && <span class="tag"> {say(CALENDAR.demo, lang)}</span>}
        </>,
        event.firstAt ? momentText(event.firstAt, lang) : say(MANAGE.noDate, lang),
        [say(KINDS[event.kind], lang), placeShort(event, sittings, lang)].filter(Boolean).join(' · '),
        say(STATES[event.status], lang),
        `${number(event.taken, lang)} / ${number(event.seats, lang)}`,
        number(event.inLine, lang),
      ],
    }
  })
