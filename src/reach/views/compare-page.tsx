/** Up to four destinations side by side: totals, every group of lines, verdict, papers and ways. */
import type { ComponentChildren } from 'preact'
import { countryName } from '#kernel/country.ts'
import { say, type Sentence } from '#kernel/words.ts'
import { nameOf } from '#tradebook/views/spoken.ts'
import { CoverageBadge, VerdictBadge } from '#ui/badge/badge.tsx'
import { link } from '#ui/frame.ts'
import { dayText, money, number, span } from '#ui/figures.ts'
import { EmptyState } from '#ui/empty-state/empty-state.tsx'
import { Notice } from '#ui/notice/notice.tsx'
import { Page } from '#ui/page/page.tsx'
import { pinsOf } from '../form.ts'
import { convert } from '../rules/exchange.ts'
import type { Receipt } from '../rules/receipt.ts'
import { REACH } from '../words.ts'
import { WORLD } from '../words/world.ts'
import { Legend } from './legend.tsx'
import { Newer } from './newer.tsx'
import { PartsBar } from './parts-bar.tsx'
import { PARTS, partsOf } from './parts.ts'
import { productName, questionLine, shortVersion, type Answered } from './question.ts'
import { addressOf, receiptQuery } from './world-address.ts'
import type { WorldRow } from './world.ts'

/** One destination of the comparison: its row, and how many of its ways to send are open. */
export type Compared = WorldRow & Readonly<{ lanes: Readonly<{ open: number; all: number }> }>
export type ComparePageProps = Answered & Readonly<{ pinned: readonly Compared[]; left: readonly string[] }>

export function ComparePage(page: ComparePageProps) {
  const { frame, parcel, book, pinned, left } = page
  const { lang } = frame
  const title = say(WORLD.compareTitle, lang, { product: productName(parcel.items[0]!.hs, lang) })
  const names = left.map((code) => countryName(code, lang)).join(', ')
  const back = addressOf(page)
  return (
    <Page frame={frame} title={`${title} · Dhow`} hidden>
      <div class="wide">
        <p class="back">
          <a href={back}>{say(REACH.back, lang)}</a>
        </p>
        <h1>{title}</h1>
        <p class="asked">{questionLine(page)}</p>
        <Newer {...page} />
        {left.length > 0 && (
          <Notice>
            <p>{say(WORLD.tooMany, lang, { left: names })}</p>
          </Notice>
        )}
        {pinned.length === 0 ? (
          <EmptyState title={say(WORLD.comparePick, lang)}>
            <p>
              <a href={`${back}#list`}>{say(WORLD.pinMore, lang)}</a>
            </p>
          </EmptyState>
        ) : (
          <>
            <Comparison {...page} />
            <p>
              <a class="button button-quiet" href={`${back}#list`}>
                {say(WORLD.pinMore, lang)}
              </a>
            </p>
          </>
        )}
        <Legend lang={lang} />
        <p class="small">
          {say(REACH.versionLine, lang, {
            version: shortVersion(book.version),
            day: dayText(parcel.on, lang),
          })}
        </p>
      </div>
    </Page>
  )
}

function Comparison(page: ComparePageProps) {
  const {
    frame: { lang },
    pinned,
  } = page
  const longest = pinned.reduce(
    (most, { receipt: { totalInr = 0n } }) => (totalInr > most ? totalInr : most),
    0n,
  )
  return (
    <table class={`compare compare-${pinned.length}`}>
      <caption class="sr">{say(WORLD.compare, lang)}</caption>
      <thead>
        <tr>
          <td>
            <span class="sr">{say(REACH.destination, lang)}</span>
          </td>
          {pinned.map((one) => (
            <Head key={one.receipt.to} one={one} page={page} />
          ))}
        </tr>
      </thead>
      <tbody>
        <Row
          head={REACH.verdict}
          page={page}
          cell={({ receipt }) => <VerdictBadge verdict={receipt.verdict} lang={lang} />}
        />
        <Row head={REACH.total} page={page} cell={(one) => <Total one={one} page={page} />} strong />
        <Row
          head={WORLD.madeOf}
          page={page}
          cell={({ receipt }) => <PartsBar receipt={receipt} longest={longest} />}
          bar
        />
        {PARTS.map(([name, words]) => (
          <Row
            key={name}
            head={words}
            part={name}
            page={page}
            cell={({ receipt }) => <Amount receipt={receipt} amount={partsOf(receipt)[name]} page={page} />}
          />
        ))}
        <Row
          head={REACH.coverage}
          page={page}
          cell={({ receipt }) => <CoverageBadge coverage={receipt.coverage} lang={lang} />}
        />
        <Row head={WORLD.papersOwn} page={page} cell={({ receipt }) => number(papersOf(receipt).own, lang)} />
        <Row
          head={WORLD.papersRest}
          page={page}
          cell={({ receipt }) => number(papersOf(receipt).rest, lang)}
        />
        <Row
          head={REACH.way}
          page={page}
          cell={({ receipt }) => (receipt.lane ? say(nameOf(receipt.lane), lang) : '–')}
        />
        <Row head={REACH.days} page={page} cell={({ days }) => (days ? span(days[0], days[1], lang) : '–')} />
        <Row
          head={WORLD.lanesOpen}
          page={page}
          cell={({ lanes: { open, all } }) =>
            all === 0 ? '–' : say(WORLD.ofAll, lang, { count: number(open, lang), all: number(all, lang) })
          }
        />
      </tbody>
    </table>
  )
}

function Head({ one: { receipt, name }, page }: { one: Compared; page: ComparePageProps }) {
  const { frame, asked } = page
  const pin = pinsOf(asked)
    .filter((code) => code !== receipt.to)
    .join(',')
  return (
    <th scope="col">
      <a class="compare-name" href={link(frame, `/reach/${receipt.to}${receiptQuery(page)}`)}>
        {name}
      </a>
      <a
        class="unpin"
        href={addressOf(page, { pin }, '/reach/compare')}
        aria-label={say(WORLD.unpin, frame.lang, { country: name })}
      >
        {say(WORLD.unpinShort, frame.lang)}
      </a>
    </th>
  )
}

type RowProps = Readonly<{
  head: Sentence
  page: ComparePageProps
  cell: (one: Compared) => ComponentChildren
  part?: string
  strong?: boolean
  bar?: boolean
}>

/** On a narrow screen each cell says its destination again, since its column's head is out of sight. */
const Row = ({ head, page: { frame, pinned }, cell, part, strong, bar }: RowProps) => (
  <tr class={strong ? 'compare-total' : bar ? 'compare-bar' : undefined}>
    <th scope="row">
      {part && <i class={`swatch part-${part}`} />}
      {say(head, frame.lang)}
    </th>
    {pinned.map((one) => (
      <td key={one.receipt.to} data-of={one.name}>
        {cell(one)}
      </td>
    ))}
  </tr>
)

function Total({ one: { receipt }, page: { frame } }: { one: Compared; page: ComparePageProps }) {
  const { total, totalInr, currency, digits } = receipt
  if (total === undefined) return <>–</>
  return (
    <>
      <strong>{money(total, currency, digits, frame.lang)}</strong>
      {totalInr !== undefined && currency !== 'INR' && (
        <span class="also">{money(totalInr, 'INR', 2, frame.lang)}</span>
      )}
    </>
  )
}

type AmountProps = Readonly<{ receipt: Receipt; amount: bigint; page: ComparePageProps }>

/** In the buyer's money, and in rupees so that two destinations can be compared. */
function Amount({ receipt, amount, page: { frame, edition } }: AmountProps) {
  const { currency, digits, lines } = receipt
  if (lines.length === 0) return <>–</>
  const rupees = currency === 'INR' ? undefined : convert(edition, amount, currency, 'INR')
  return (
    <>
      {money(amount, currency, digits, frame.lang)}
      {rupees !== undefined && amount > 0n && <span class="also">{money(rupees, 'INR', 2, frame.lang)}</span>}
    </>
  )
}

function papersOf({ papers }: Receipt): { own: number; rest: number } {
  const rest = papers.filter(({ because }) => because === 'always' || because === 'lane').length
  return { own: papers.length - rest, rest }
}
