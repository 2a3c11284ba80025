/** The ways to send, side by side: open or why not, freight, days, incentives kept and given up, the buyer's total. */
import { say } from '#kernel/words.ts'
import { nameOf, reasonText } from '#tradebook/views/spoken.ts'
import { link } from '#ui/frame.ts'
import { money, span } from '#ui/figures.ts'
import { queryOf } from '../form.ts'
import type { LaneQuote } from '../rules/lane-quotes.ts'
import { REACH } from '../words.ts'
import { shortVersion, type ReceiptPageProps } from './question.ts'

export function Lanes(page: ReceiptPageProps) {
  const {
    frame: { lang },
    quotes,
  } = page
  if (quotes.length === 0) return null
  return (
    <section aria-labelledby="lanes">
      <h2 id="lanes">{say(REACH.lanes, lang)}</h2>
      <ul class="lanes">
        {quotes.map((quote) => (
          <LaneCard key={quote.option.lane} quote={quote} page={page} />
        ))}
      </ul>
    </section>
  )
}

function LaneCard({ quote, page }: { quote: LaneQuote; page: ReceiptPageProps }) {
  const { frame, receipt, best } = page
  const { lang } = frame
  const { option } = quote
  const isChosen = receipt.lane === option.lane
  return (
    <li
      class={`card lane ${option.open ? '' : 'lane-closed'} ${isChosen ? 'lane-chosen' : ''}`
        .replace(/\s+/g, ' ')
        .trim()}
    >
      <h3>{say(nameOf(option.lane), lang)}</h3>
      <p class="lane-marks">
        <b class={`v v-${option.open ? 'open' : 'closed'}`}>
          {say(option.open ? REACH.laneOpen : REACH.laneClosed, lang)}
        </b>
        {best.buyer === option.lane && <span class="mark-best">{say(REACH.bestBuyer, lang)}</span>}
        {best.maker === option.lane && <span class="mark-best">{say(REACH.bestMaker, lang)}</span>}
      </p>
      {option.lane === 'freight' && <p class="small">{say(REACH.freightEnds, lang)}</p>}
      {option.reasons.length > 0 && (
        <ul class="lane-reasons">
          {option.reasons.map((reason, index) => (
            <li key={index}>{reasonText(reason, lang)}</li>
          ))}
        </ul>
      )}
      <LaneFigures quote={quote} page={page} />
      <LaneLink quote={quote} page={page} />
    </li>
  )
}

function LaneLink({ quote: { option }, page }: { quote: LaneQuote; page: ReceiptPageProps }) {
  const { frame, asked, receipt } = page
  if (receipt.lane === option.lane) return <p class="small">{say(REACH.chosen, frame.lang)}</p>
  if (!option.open) return null
  const query = queryOf(asked, { lane: option.lane, version: shortVersion(receipt.version) })
  return (
    <p>
      <a href={link(frame, `/reach/${receipt.to}${query}`)}>{say(REACH.choose, frame.lang)}</a>
    </p>
  )
}

function LaneFigures({ quote: { option, total }, page }: { quote: LaneQuote; page: ReceiptPageProps }) {
  const {
    frame: { lang },
    receipt,
    nets,
  } = page
  const text = (amount: bigint | undefined) =>
    amount === undefined ? '–' : money(amount, receipt.currency, receipt.digits, lang)
  const named = (names: readonly string[]) =>
    names.map((name) => say(nameOf(name), lang)).join(', ') || say(REACH.none, lang)
  const earned = nets.get(option.lane)?.incentives.reduce((sum, { amount }) => sum + amount, 0n) ?? 0n
  const kept = named(option.keeps) + (earned > 0n ? ` (${money(earned, 'INR', 2, lang)})` : '')
  const figures = [
    [REACH.total, option.open ? text(total) : '–'],
    [REACH.freightPaid, text(option.freight)],
    [REACH.days, option.days ? span(option.days[0], option.days[1], lang) : '–'],
    [REACH.keeps, kept],
    [REACH.loses, named(option.loses)],
  ] as const
  return (
    <dl class="pairs">
      {figures.map(([label, value]) => (
        <div key={label.en}>
          <dt>{say(label, lang)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
