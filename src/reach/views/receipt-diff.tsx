/** One receipt on two days: the lines that differ, with the facts behind both. */
import { say } from '#kernel/words.ts'
import { VerdictBadge } from '#ui/badge/badge.tsx'
import { dayText, money } from '#ui/figures.ts'
import { differenceOf, isSame, type LineChange } from '../rules/changes.ts'
import type { Line, Receipt } from '../rules/receipt.ts'
import { REACH } from '../words.ts'
import { CHANGES } from '../words/changes.ts'
import { LineFact } from './line-facts.tsx'
import { otherDay, type ReceiptPageProps } from './question.ts'
import { lineLabel } from './receipt-slip.tsx'
import { signed } from './signed.ts'

export function ReceiptDifference(page: ReceiptPageProps) {
  const { frame, receipt, was } = page
  const { lang } = frame
  const other = otherDay(page)
  if (!was || !other) return null
  const difference = differenceOf(was, receipt)
  return (
    <section class="then" aria-labelledby="then">
      <h2 id="then">{say(CHANGES.changedLines, lang)}</h2>
      {isSame(difference) ? (
        <p>{say(CHANGES.nothing, lang)}</p>
      ) : (
        <table class="plain-diff">
          <thead>
            <tr>
              <th scope="col">{say(REACH.what, lang)}</th>
              <th scope="col">{dayText(other.day, lang)}</th>
              <th scope="col">{dayText(receipt.on, lang)}</th>
              <th scope="col" class="n">
                {say(CHANGES.difference, lang)}
              </th>
            </tr>
          </thead>
          <tbody>
            {difference.verdict && <Verdicts was={was} now={receipt} page={page} />}
            {difference.lines.map((change, index) => (
              <Lines key={index} change={change} was={was} page={page} />
            ))}
          </tbody>
          <tfoot>
            <Totals was={was} now={receipt} page={page} />
          </tfoot>
        </table>
      )}
    </section>
  )
}

type Both = Readonly<{ was: Receipt; now: Receipt; page: ReceiptPageProps }>

const Verdicts = ({ was, now, page: { frame } }: Both) => (
  <tr>
    <th scope="row">{say(REACH.verdict, frame.lang)}</th>
    <td data-of={dayText(was.on, frame.lang)}>
      <VerdictBadge verdict={was.verdict} lang={frame.lang} />
    </td>
    <td data-of={dayText(now.on, frame.lang)}>
      <VerdictBadge verdict={now.verdict} lang={frame.lang} />
    </td>
    <td class="n">≠</td>
  </tr>
)

function Lines({ change, was, page }: { change: LineChange; was: Receipt; page: ReceiptPageProps }) {
  const { frame, book, receipt } = page
  const { lang } = frame
  const both = [change.was, change.now].filter((line) => line !== undefined)
  const labels = [...new Set(both.map((line) => lineLabel(line, lang)))]
  const side = (line: Line | undefined) =>
    line ? (
      <>
        <b>{money(line.amount, receipt.currency, receipt.digits, lang)}</b>{' '}
        <LineFact line={line} book={book} frame={frame} />
      </>
    ) : (
      say(CHANGES.none, lang)
    )
  return (
    <tr>
      <th scope="row">{labels.join(' → ')}</th>
      <td data-of={dayText(was.on, lang)}>{side(change.was)}</td>
      <td data-of={dayText(receipt.on, lang)}>{side(change.now)}</td>
      <td class="n">{signed(change.difference, receipt, lang)}</td>
    </tr>
  )
}

function Totals({ was, now, page: { frame } }: Both) {
  const { lang } = frame
  const text = (of: Receipt) => (of.total === undefined ? '–' : money(of.total, of.currency, of.digits, lang))
  const { total } = differenceOf(was, now)
  return (
    <tr>
      <th scope="row">{say(REACH.sum, lang)}</th>
      <td data-of={dayText(was.on, lang)}>{text(was)}</td>
      <td data-of={dayText(now.on, lang)}>{text(now)}</td>
      <td class="n">{total === undefined ? '' : signed(total, now, lang)}</td>
    </tr>
  )
}
