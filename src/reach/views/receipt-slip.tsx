/** The lines of a receipt as a slip, each with its base, rate, source and date. */
import { say, type Lang } from '#kernel/words.ts'
import { nameOf } from '#tradebook/views/spoken.ts'
import { CoverageBadge } from '#ui/badge/badge.tsx'
import { link, type Frame } from '#ui/frame.ts'
import { dayText, money } from '#ui/figures.ts'
import { Slip, type SlipLine } from '#ui/slip/slip.tsx'
import { SHELL } from '#ui/words.ts'
import type { TradeBook } from '#tradebook/rules/book.ts'
import type { Line, Receipt } from '../rules/receipt.ts'
import { REACH } from '../words.ts'
import { asOf } from './receipt-json.ts'

type SlipProps = Readonly<{ frame: Frame; book: TradeBook; receipt: Receipt }>

export function ReceiptSlip({ frame, book, receipt }: SlipProps) {
  const { lang } = frame
  const text = (amount: bigint) => money(amount, receipt.currency, receipt.digits, lang)
  const lines: SlipLine[] = receipt.lines.filter(isWorthALine).map((line, index) => ({
    id: String(index),
    label: lineLabel(line, lang),
    working: working(line, text, lang),
    amount: text(line.amount),
    note: <Written line={line} book={book} frame={frame} />,
  }))
  const { total, totalInr } = receipt
  const inr = totalInr === undefined || receipt.currency === 'INR' ? '' : money(totalInr, 'INR', 2, lang)
  return (
    <Slip
      caption={say(REACH.lines, lang)}
      heads={{ what: say(REACH.what, lang), amount: say(REACH.amount, lang) }}
      lines={lines}
      total={{ label: say(REACH.sum, lang), amount: total === undefined ? '–' : text(total), also: inr }}
    />
  )
}

/** An insurance that nobody took needs no line on paper. */
const isWorthALine = (line: Line): boolean => line.code !== 'insurance' || line.amount > 0n

/** `Import tax · MwSt`: the kind of line, and which measure, scheme or service it is. */
export function lineLabel(line: Line, lang: Lang): string {
  // `freight` is also the name of a way to send.
  const kind = say(line.code === 'freight' ? REACH.freightPaid : nameOf(line.code), lang)
  if (line.name === line.code) return kind
  const own = say(nameOf(line.name), lang)
  const isPart = ['tax', 'freight', 'duty'].includes(line.code) && line.name !== 'preference'
  return isPart && !line.name.startsWith('given-') ? `${kind} · ${own}` : own
}

function working(line: Line, text: (amount: bigint) => string, lang: Lang): string {
  const base = line.base === undefined ? '' : text(line.base)
  const how = line.rate && base ? say(REACH.of, lang, { rate: line.rate, base }) : line.rate
  const least = line.least === line.amount ? '' : say(REACH.between, lang, { least: text(line.least) })
  return [how, least].filter(Boolean).join(' · ')
}

function Written({ line, book, frame }: { line: Line; book: TradeBook; frame: Frame }) {
  const { lang } = frame
  if (line.source === 'given') return <span class="source">{say(REACH.given, lang)}</span>
  const day = dayText(asOf(line, book), lang)
  return (
    <>
      <CoverageBadge coverage={line.coverage} lang={lang} /> <span>{say(SHELL.asOf, lang, { day })}</span>{' '}
      <code>{line.fact}</code>
      <a class="slip-source" href={link(frame, `/tradebook#${line.source}`)} lang="en">
        {book.sources.get(line.source)?.title ?? line.source}
      </a>
    </>
  )
}
