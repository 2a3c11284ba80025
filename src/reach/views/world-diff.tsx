/** Two days of one answer: what each destination cost then and now, and where the verdict is another. */
import { say } from '#kernel/words.ts'
import type { Lang } from '#kernel/words.ts'
import { VerdictBadge } from '#ui/badge/badge.tsx'
import { link } from '#ui/frame.ts'
import { dayText, money } from '#ui/figures.ts'
import { Table } from '#ui/table/table.tsx'
import { VERDICTS } from '#ui/words.ts'
import { pinsOf } from '../form.ts'
import type { Receipt } from '../rules/receipt.ts'
import { REACH } from '../words.ts'
import { CHANGES } from '../words/changes.ts'
import { PinBox, PinForm } from './pin-form.tsx'
import type { Answered } from './question.ts'
import { signed } from './signed.ts'
import { receiptQuery } from './world-address.ts'
import { sortableHead } from './world-table.tsx'
import { compared, type WorldRow } from './world.ts'

export type Before = ReadonlyMap<string, Receipt>
type DiffProps = Answered &
  Readonly<{ rows: readonly WorldRow[]; shown: readonly WorldRow[]; was: Before; day: string }>

export function WorldDifference(page: DiffProps) {
  const { frame, asked, rows, shown, was, day, parcel } = page
  const { lang } = frame
  const days = { was: dayText(day, lang), now: dayText(parcel.on, lang) }
  const columns = [
    sortableHead(page, 'name', say(REACH.destination, lang)),
    sortableHead(page, 'verdict', say(REACH.verdict, lang)),
    { id: 'then', head: days.was, numeric: true },
    sortableHead(page, 'total', days.now, true),
    { id: 'difference', head: say(CHANGES.difference, lang), numeric: true },
  ]
  const query = receiptQuery(page)
  const pins = pinsOf(asked)
  const caption = say(REACH.shown, lang, { count: shown.length, all: rows.length })
  return (
    <>
      <p class="diff-summary">{say(CHANGES.summary, lang, { ...days, ...tally(rows, was) })}</p>
      <PinForm {...page}>
        <Table caption={caption} columns={columns} lang={lang} class="diff">
          {shown.map((row) => (
            <Row
              key={row.receipt.to}
              row={row}
              was={was.get(row.receipt.to)}
              href={link(frame, `/reach/${row.receipt.to}${query}`)}
              pinned={pins.includes(row.receipt.to)}
              lang={lang}
            />
          ))}
        </Table>
      </PinForm>
    </>
  )
}

function tally(rows: readonly WorldRow[], was: Before) {
  const counts = { dearer: 0, cheaper: 0, verdicts: 0, same: 0 }
  for (const { receipt } of rows) {
    const { total, verdict } = compared(was.get(receipt.to), receipt)
    if (!total && !verdict) counts.same += 1
    if (total !== undefined && total > 0n) counts.dearer += 1
    if (total !== undefined && total < 0n) counts.cheaper += 1
    if (verdict) counts.verdicts += 1
  }
  return counts
}

type RowProps = Readonly<{
  row: WorldRow
  was: Receipt | undefined
  href: string
  pinned: boolean
  lang: Lang
}>

function Row({ row: { receipt, name }, was, href, pinned, lang }: RowProps) {
  const { total, verdict } = compared(was, receipt)
  const text = (of: Receipt | undefined) =>
    of?.total === undefined ? '–' : money(of.total, of.currency, of.digits, lang)
  return (
    <tr>
      <th scope="row">
        <PinBox code={receipt.to} name={name} href={href} pinned={pinned} />
      </th>
      <td>
        <VerdictBadge verdict={receipt.verdict} lang={lang} />
        {verdict && (
          <span class="was">{say(CHANGES.was, lang, { verdict: say(VERDICTS[verdict.was], lang) })}</span>
        )}
      </td>
      <td class="n">{text(was)}</td>
      <td class="n">{text(receipt)}</td>
      <td class={`n ${total === undefined || total === 0n ? '' : total > 0n ? 'dearer' : 'cheaper'}`.trim()}>
        {total === undefined ? '' : total === 0n ? '=' : signed(total, receipt, lang)}
      </td>
    </tr>
  )
}
