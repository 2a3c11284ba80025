/** The guests of an event: searched, filtered, taken along as a file. */
import { say, type Lang } from '#kernel/words.ts'
import { Button } from '#ui/button/button.tsx'
import { DataTable, type DataColumn, type DataRow } from '#ui/data-table/data-table.tsx'
import { EmptyState } from '#ui/empty-state/empty-state.tsx'
import { SelectField, TextField } from '#ui/field/field.tsx'
import { number } from '#ui/figures.ts'
import { link, type Frame } from '#ui/frame.ts'
import { FileLink } from '#ui/link/link.tsx'
import { CsrfField } from '#ui/page/csrf-field.tsx'
import { Pagination } from '#ui/pagination/pagination.tsx'
import { SPOKEN } from '../../words/calendar/kinds.ts'
import { BOOKING_STATUSES, isLive, type BookingStatus } from '../../rules/seats.ts'
import type { Booking } from '../../store/bookings.ts'
import type { Event } from '../../store/events.ts'
import type { Learner } from '../../store/learners.ts'
import { DESK, WAYS } from '../../words/manage/manage.ts'
import { BOOKING_STATES } from '../../words/mine/seat.ts'
import { districtName } from '../event/said.ts'
import { momentText } from '../event/when.ts'

export type Guest = Readonly<{ booking: Booking; learner: Learner | undefined }>

export type GuestListProps = Readonly<{
  frame: Frame
  event: Event
  guests: readonly Guest[]
  total: number
  page: number
  pages: number
  find: string
  state: BookingStatus | undefined
}>

export function GuestList(props: GuestListProps) {
  const { frame, event, guests, total, page, pages, find, state } = props
  const { lang } = frame
  const here = `/training/manage/${event.id}`
  const query = (more: Readonly<Record<string, string>>) => {
    const parts = Object.entries({ find, state: state ?? '', ...more }).filter(([, value]) => value !== '')
    return parts.length === 0 ? '' : `?${new URLSearchParams(parts)}`
  }
  return (
    <section id="guests">
      <h2>{say(DESK.guests, lang)}</h2>
      <form class="card" method="get" action={`${link(frame, here)}#guests`}>
        <div class="fields">
          <TextField name="find" type="search" label={say(DESK.find, lang)} value={find} maxLength={100} />
          <SelectField
            name="state"
            label={say(DESK.state, lang)}
            value={state ?? ''}
            options={[
              { value: '', label: say(DESK.any, lang) },
              ...BOOKING_STATUSES.map((value) => ({ value, label: say(BOOKING_STATES[value], lang) })),
            ]}
          />
        </div>
        <div class="question-send">
          <Button look="quiet">{say(DESK.show, lang)}</Button>
        </div>
      </form>
      <p class="event-along">
        <output>{say(DESK.count, lang, { count: number(total, lang) })}</output>
        <FileLink href={link(frame, `${here}/guests.csv${query({})}`)} kind="CSV">
          {say(DESK.csv, lang)}
        </FileLink>
        <FileLink href={link(frame, `${here}/guests.xlsx${query({})}`)} kind="XLSX">
          {say(DESK.xlsx, lang)}
        </FileLink>
        <a class="link" href={link(frame, `${here}/print`)}>
          {say(DESK.print, lang)}
        </a>
      </p>
      {guests.length === 0 ? (
        <EmptyState title={say(DESK.guestsNone, lang)} />
      ) : (
        <DataTable
          caption={say(DESK.guests, lang)}
          columns={columnsOf(lang)}
          rows={guests.map((guest) => rowOf(props, guest))}
          lang={lang}
        />
      )}
      <Pagination
        lang={lang}
        page={page}
        pages={pages}
        href={(to) => `${link(frame, here + query({ page: String(to) }))}#guests`}
      />
    </section>
  )
}

const columnsOf = (lang: Lang): DataColumn[] => [
  { id: 'name', head: say(DESK.name, lang) },
  { id: 'arrival', head: say(DESK.arrival, lang), numeric: true },
  { id: 'state', head: say(DESK.state, lang) },
  { id: 'contact', head: say(DESK.contact, lang) },
  { id: 'district', head: say(DESK.district, lang) },
  { id: 'needs', head: say(DESK.needs, lang) },
  { id: 'bookedAt', head: say(DESK.bookedAt, lang) },
  { id: 'give', head: say(DESK.seat, lang) },
]

function rowOf({ frame, event }: GuestListProps, { booking, learner }: Guest): DataRow {
  const { lang } = frame
  const name = learner?.name || '–'
  return {
    id: booking.id,
    cells: [
      name,
      number(booking.arrival, lang),
      say(BOOKING_STATES[booking.status], lang),
      learner?.contact ?? '',
      districtName(learner?.district ?? null, lang),
      booking.needs || '–',
      `${momentText(booking.bookedAt, lang)} (${say(WAYS[booking.way], lang)})`,
      isLive(booking.status) && ['published', 'open', 'full'].includes(event.status) && (
        <form method="post" action={link(frame, `/training/manage/${event.id}/give-back`)}>
          <CsrfField frame={frame} />
          <input type="hidden" name="booking" value={booking.id} />
          <button
            type="submit"
            class="button button-quiet"
            aria-label={`${say(DESK.giveShort, lang)}: ${name}`}
          >
            {say(DESK.giveShort, lang)}
          </button>
        </form>
      ),
    ],
  }
}

export const GUEST_COLUMNS = [
  'arrival',
  'name',
  'state',
  'contact',
  'district',
  'language',
  'needs',
  'bookedAt',
  'way',
] as const

/** A guest's line in a file, in the order of GUEST_COLUMNS. */
export const guestCells = ({ booking, learner }: Guest, lang: Lang): (string | number)[] => [
  booking.arrival,
  learner?.name ?? '',
  say(BOOKING_STATES[booking.status], lang),
  learner?.contact ?? '',
  districtName(learner?.district ?? null, lang),
  learner ? say(SPOKEN[learner.lang], lang) : '',
  booking.needs,
  momentText(booking.bookedAt, lang),
  say(WAYS[booking.way], lang),
]
