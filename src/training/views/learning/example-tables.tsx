/** Two examples of their own: what some steps cost together, and what comes back after sending. */
import { parseAmount } from '#kernel/money.ts'
import { say } from '#kernel/words.ts'
import { titleOf } from '#firms/views/step-facts.tsx'
import { nameOf } from '#tradebook/views/spoken.ts'
import { money, number, percentBps } from '#ui/figures.ts'
import { link } from '#ui/frame.ts'
import { SourceNote } from '#ui/source-note/source-note.tsx'
import { Table } from '#ui/table/table.tsx'
import type { Goods } from '../../rules/lesson-example.ts'
import { lanesThatKeep, refundsFor, type Refund } from '../../rules/refund.ts'
import { TOLD } from '../../words/learning/pages.ts'
import { ExampleSources, GoodsLine, type ExampleProps } from './example-goods.tsx'
import { daysText, roundMoney } from './told.ts'

export function StepsExample({ steps, ...page }: ExampleProps & { steps: readonly string[] }) {
  const { frame, edition } = page
  const { lang } = frame
  const rows = steps.flatMap(
    (id) => edition.facts('ladder-steps').find(({ cells }) => cells['step'] === id) ?? [],
  )
  const fees = rows.map(({ cells }) =>
    cells['fee_currency'] === 'INR' ? parseAmount(cells['fee_amount'] ?? '', 2) : undefined,
  )
  const known = fees.filter((fee) => fee !== undefined)
  const total = known.reduce((sum, fee) => sum + fee, 0n)
  const columns = [
    { id: 'step', head: say(TOLD.stepHead, lang) },
    { id: 'fee', head: say(TOLD.feeHead, lang), numeric: true },
    { id: 'days', head: say(TOLD.daysHead, lang), numeric: true },
  ]
  return (
    <>
      <Table class="lesson-table" caption={say(TOLD.stepHead, lang)} columns={columns} lang={lang}>
        {rows.map(({ cells }, index) => {
          const fee = fees[index]
          return (
            <tr key={cells['step']}>
              <td>
                <a href={link(frame, `/firm/step/${cells['step']}`)}>{titleOf(cells['step'] ?? '', lang)}</a>
              </td>
              <td class="n">
                {fee === undefined
                  ? say(TOLD.unknown, lang)
                  : fee === 0n
                    ? say(TOLD.free, lang)
                    : roundMoney(fee, 'INR', 2, lang)}
              </td>
              <td class="n">
                {cells['days_max']
                  ? daysText(Number(cells['days_min']), Number(cells['days_max']), lang)
                  : '–'}
              </td>
            </tr>
          )
        })}
        <tr>
          <th scope="row">{say(TOLD.together, lang)}</th>
          <td class="n">
            {say(known.length === fees.length ? TOLD.exactly : TOLD.atLeast, lang, {
              amount: roundMoney(total, 'INR', 2, lang),
            })}
          </td>
          <td class="n">–</td>
        </tr>
      </Table>
      <ExampleSources {...page} rows={rows} />
    </>
  )
}

export function RefundExample({ goods, ...page }: ExampleProps & { goods: Goods }) {
  const { frame, edition } = page
  const { lang } = frame
  const refunds = refundsFor(edition, goods)
  if (refunds.length === 0)
    return (
      <>
        <GoodsLine goods={goods} frame={frame} />
        <p>{say(TOLD.refundNone, lang)}</p>
      </>
    )
  const columns = [
    { id: 'scheme', head: say(TOLD.refundHead, lang) },
    { id: 'amount', head: '₹', numeric: true },
    { id: 'lanes', head: say(TOLD.laneHead, lang) },
  ]
  return (
    <>
      <GoodsLine goods={goods} frame={frame} />
      <Table class="lesson-table" caption={say(TOLD.refundHead, lang)} columns={columns} lang={lang}>
        {refunds.map((refund) => (
          <RefundRow key={refund.scheme + refund.row.line} refund={refund} page={page} />
        ))}
      </Table>
    </>
  )
}

function RefundRow({ refund, page: { frame, book, edition } }: { refund: Refund; page: ExampleProps }) {
  const { lang } = frame
  const { scheme, rate, bps, grams, amount, row } = refund
  const source = row.tail.sourceId
  const spoken = rate
    ? say(rate.per === 'kg' ? TOLD.perKg : TOLD.perGram, lang, {
        amount: roundMoney(rate.amount, 'INR', 2, lang),
      })
    : percentBps(bps ?? 0, lang)
  return (
    <tr>
      <td>
        {say(TOLD.refundLine, lang, {
          scheme: say(nameOf(scheme), lang),
          rate: spoken,
          weight: number(grams, lang),
        })}
        <br />
        <span class="small">
          <SourceNote
            lang={lang}
            source={{
              title: book.sources.get(source)?.title ?? source,
              publisher: '',
              asOf: row.tail.validFrom,
              href: link(frame, `/tradebook#${source}`),
            }}
          />
        </span>
      </td>
      <td class="n">{money(amount, 'INR', 2, lang)}</td>
      <td>
        {lanesThatKeep(edition, scheme)
          .map((lane) => say(nameOf(lane), lang))
          .join(', ')}
      </td>
    </tr>
  )
}
