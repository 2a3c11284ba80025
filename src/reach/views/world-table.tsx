/** One row for each destination, with a box to pin it. */
import { say, type Lang } from '#kernel/words.ts'
import { nameOf } from '#tradebook/views/spoken.ts'
import { CoverageBadge, VerdictBadge } from '#ui/badge/badge.tsx'
import { link } from '#ui/frame.ts'
import { money, span } from '#ui/figures.ts'
import { wholeRupees } from './signed.ts'
import { Table } from '#ui/table/table.tsx'
import { pinsOf } from '../form.ts'
import { REACH } from '../words.ts'
import { PinBox, PinForm } from './pin-form.tsx'
import { otherDay, type Answered } from './question.ts'
import { addressOf, receiptQuery } from './world-address.ts'
import { readSorting, type SortKey, type WorldRow } from './world.ts'

type ListProps = Answered & Readonly<{ rows: readonly WorldRow[]; shown: readonly WorldRow[] }>

/** A head whose link sorts by it, the other way round on the second click. */
export function sortableHead(page: Answered, id: SortKey, head: string, numeric = false) {
  const sorting = readSorting(page.asked.sort)
  // Two days compared begin with the widest change, which is no column's order.
  const current = sorting.key === id && (page.asked.sort !== '' || !otherDay(page))
  const sorted = current ? (sorting.down ? ('descending' as const) : ('ascending' as const)) : undefined
  const sortHref = addressOf(page, { sort: current && !sorting.down ? `-${id}` : id })
  return { id, head, numeric, sorted, sortHref }
}

export function Destinations(page: ListProps) {
  const { frame, asked, rows, shown } = page
  const { lang } = frame
  const columns = [
    sortableHead(page, 'name', say(REACH.destination, lang)),
    sortableHead(page, 'verdict', say(REACH.verdict, lang)),
    { id: 'coverage', head: say(REACH.coverage, lang) },
    sortableHead(page, 'total', say(REACH.total, lang), true),
    { id: 'inr', head: say(REACH.totalInr, lang), numeric: true },
    { id: 'way', head: say(REACH.way, lang) },
    { id: 'days', head: say(REACH.days, lang), numeric: true },
  ]
  const query = receiptQuery(page)
  const pins = pinsOf(asked)
  const caption = `${say(REACH.tableCaption, lang)} (${say(REACH.shown, lang, { count: shown.length, all: rows.length })})`
  return (
    <PinForm {...page}>
      <Table caption={caption} columns={columns} lang={lang} class="world">
        {shown.map((row) => (
          <Row
            key={row.receipt.to}
            row={row}
            href={link(frame, `/reach/${row.receipt.to}${query}`)}
            pinned={pins.includes(row.receipt.to)}
            lang={lang}
          />
        ))}
      </Table>
    </PinForm>
  )
}

type RowProps = Readonly<{ row: WorldRow; href: string; pinned: boolean; lang: Lang }>

function Row({ row: { receipt, name, days }, href, pinned, lang }: RowProps) {
  const { to, total, totalInr, currency, digits, lane, verdict, coverage } = receipt
  return (
    <tr>
      <th scope="row">
        <PinBox code={to} name={name} href={href} pinned={pinned} />
      </th>
      <td>
        <VerdictBadge verdict={verdict} lang={lang} />
      </td>
      <td>
        <CoverageBadge coverage={coverage} lang={lang} />
      </td>
      <td class="n">{total === undefined ? '–' : money(total, currency, digits, lang)}</td>
      <td class="n">{totalInr === undefined ? '' : wholeRupees(totalInr, lang)}</td>
      <td>{lane ? say(nameOf(lane), lang) : ''}</td>
      <td class="n">{days ? span(days[0], days[1], lang) : ''}</td>
    </tr>
  )
}
