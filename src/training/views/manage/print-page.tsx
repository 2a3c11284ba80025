/** The list of guests on paper, with a place to sign: for a hall where nothing else works. */
import { say } from '#kernel/words.ts'
import { number } from '#ui/figures.ts'
import { link, type Frame } from '#ui/frame.ts'
import { BackLink } from '#ui/link/link.tsx'
import { Page } from '#ui/page/page.tsx'
import { Table } from '#ui/table/table.tsx'
import type { Event } from '../../store/events.ts'
import type { Sitting } from '../../store/sittings.ts'
import { DESK, MANAGE } from '../../words/manage/manage.ts'
import { BOOKING_STATES } from '../../words/mine/seat.ts'
import { districtName, placeLine, written } from '../event/said.ts'
import { spanText } from '../event/when.ts'
import type { Guest } from './guest-list.tsx'

export type PrintProps = Readonly<{
  frame: Frame
  event: Event
  sittings: readonly Sitting[]
  guests: readonly Guest[]
}>

const LINES_FOR_LATE = 5
/** Room for a pen. */
const BLANK = '\u00a0'

export function PrintPage({ frame, event, sittings, guests }: PrintProps) {
  const { lang } = frame
  const title = written(event.title, lang)
  const columns = [
    { id: 'arrival', head: say(DESK.arrival, lang), numeric: true },
    { id: 'name', head: say(DESK.name, lang) },
    { id: 'district', head: say(DESK.district, lang) },
    { id: 'state', head: say(DESK.state, lang) },
    { id: 'needs', head: say(DESK.needs, lang) },
    ...sittings.map((sitting, index) => ({
      id: sitting.id,
      head: `${say(DESK.attendance, lang)} ${sittings.length > 1 ? number(index + 1, lang) : ''}`.trim(),
    })),
  ]
  // A place that scrolls must be reachable by keyboard, and then needs a name.
  const reach = { role: 'group', tabIndex: 0, 'aria-label': say(DESK.guests, lang) } as const
  return (
    <Page frame={frame} title={`${say(DESK.print, lang)} · ${title.text} · Dhow`} hidden>
      <div class="wide print-list">
        <p class="no-print">
          <BackLink href={link(frame, `/training/manage/${event.id}`)}>{say(MANAGE.event, lang)}</BackLink>
        </p>
        <h1 lang={title.lang === lang ? undefined : title.lang}>{title.text}</h1>
        {sittings.map((sitting) => (
          <p key={sitting.id}>
            {spanText(sitting, lang)} · {placeLine(sitting, lang)}
          </p>
        ))}
        <div class="print-table" {...reach}>
          <Table caption={say(DESK.guests, lang)} columns={columns} lang={lang}>
            {guests.map(({ booking, learner }) => (
              <tr key={booking.id}>
                <td class="n">{number(booking.arrival, lang)}</td>
                <th scope="row">{learner?.name}</th>
                <td>{districtName(learner?.district ?? null, lang)}</td>
                <td>{say(BOOKING_STATES[booking.status], lang)}</td>
                <td>{booking.needs}</td>
                {sittings.map(({ id }) => (
                  <td key={id} class="print-sign">
                    {BLANK}
                  </td>
                ))}
              </tr>
            ))}
            {Array.from({ length: LINES_FOR_LATE }, (_, line) => (
              <tr key={`late ${line}`} class="print-late">
                {columns.map(({ id }) => (
                  <td key={id}>{BLANK}</td>
                ))}
              </tr>
            ))}
          </Table>
        </div>
      </div>
    </Page>
  )
}
