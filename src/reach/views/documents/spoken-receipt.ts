/** A receipt in words, apart from any page: what the printed slip and the sheets show of it. */
import { countryName } from '#kernel/country.ts'
import { parseAmount, type Minor } from '#kernel/money.ts'
import { say, type Lang } from '#kernel/words.ts'
import type { TradeBook } from '#tradebook/rules/book.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import { issuerName, nameOf, paperName, reasonText } from '#tradebook/views/spoken.ts'
import { dayText, money, number, span } from '#ui/figures.ts'
import { COVERAGES, SHELL } from '#ui/words.ts'
import type { Consignment } from '../../rules/consignment.ts'
import type { Coverage, Line, PaperNeed, Reason, Receipt } from '../../rules/receipt.ts'
import { REACH } from '../../words.ts'
import { asOf } from '../receipt-json.ts'
import { lineLabel } from '../receipt-slip.tsx'
import { DOCUMENT } from './words.ts'

/** The facts that an answer was read from. */
export type Facts = Readonly<{ book: TradeBook; edition: Edition; lang: Lang }>
export type Pair = Readonly<{ label: string; value: string }>
export type Badge = Readonly<{ code: string; word: string }>

export const coverageBadge = (coverage: Coverage, lang: Lang): Badge => ({
  code: coverage,
  word: say(COVERAGES[coverage], lang),
})

/** `1,499 grams` and its like: what was asked, as pairs to read down. */
export function askedPairs(parcel: Consignment, { edition, lang }: Facts): Pair[] {
  const text = (amount: Minor) => money(amount, parcel.currency, edition.digits(parcel.currency), lang)
  const given = (label: keyof typeof REACH, amount: Minor | undefined) =>
    amount === undefined || amount === 0n ? [] : [{ label: say(REACH[label], lang), value: text(amount) }]
  const items = parcel.items.flatMap((item) => [
    { label: say(REACH.hs, lang), value: item.hs },
    { label: say(REACH.price, lang), value: text(item.unitPrice) },
    {
      label: say(REACH.weight, lang),
      value: `${number(item.netWeightMg / 1000, lang)} ${say(REACH.grams, lang)}`,
    },
    { label: say(REACH.quantity, lang), value: number(item.quantity, lang) },
  ])
  return [
    ...items,
    { label: say(REACH.on, lang), value: dayText(parcel.on, lang) },
    { label: say(REACH.lane, lang), value: say(parcel.lane ? nameOf(parcel.lane) : REACH.laneBest, lang) },
    ...given('freight', parcel.freight),
    ...given('insurance', parcel.insurance),
    ...(parcel.originClaimed ? [{ label: say(REACH.origin, lang), value: say(DOCUMENT.yes, lang) }] : []),
  ]
}

export type SpokenLine = Readonly<{
  label: string
  working: string
  amount: string
  coverage?: Badge
  asOf: string
  source: string
}>

/** The lines that belong on paper: an insurance that nobody took does not. */
export const spokenLines = (receipt: Receipt, facts: Facts): SpokenLine[] =>
  receipt.lines
    .filter((line) => line.code !== 'insurance' || line.amount > 0n)
    .map((line) => spokenLine(line, receipt, facts))

function spokenLine(line: Line, { currency, digits }: Receipt, { book, lang }: Facts): SpokenLine {
  const text = (amount: Minor) => money(amount, currency, digits, lang)
  const base = line.base === undefined ? '' : text(line.base)
  const how = line.rate && base ? say(REACH.of, lang, { rate: line.rate, base }) : line.rate
  const least = line.least === line.amount ? '' : say(REACH.between, lang, { least: text(line.least) })
  const spoken = { label: lineLabel(line, lang), working: joined([how, least]), amount: text(line.amount) }
  if (line.source === 'given') return { ...spoken, asOf: '', source: say(REACH.given, lang) }
  return {
    ...spoken,
    coverage: coverageBadge(line.coverage, lang),
    asOf: say(SHELL.asOf, lang, { day: dayText(asOf(line, book), lang) }),
    source: sourceTitle(line.source, book),
  }
}

export const sourceTitle = (id: string, book: TradeBook): string => book.sources.get(id)?.title ?? id

export const joined = (parts: readonly string[]): string => parts.filter(Boolean).join(' · ')

const WEIGHTS: readonly Reason['weight'][] = ['closed', 'ask', 'papers', 'note', 'open']

/** The weightiest first, each with its source. */
export const spokenReasons = ({ reasons }: Receipt, { book, lang }: Facts) =>
  [...reasons]
    .sort((a, b) => WEIGHTS.indexOf(a.weight) - WEIGHTS.indexOf(b.weight))
    .map((reason) => ({
      weight: reason.weight,
      text: reasonText(reason, lang),
      source: reason.source ? sourceTitle(reason.source, book) : '',
    }))

export type SpokenPaper = Readonly<{ name: string; details: string; why: string }>

/** The papers by what asks for them: the product and country, the way of sending, every export. */
export function spokenPapers(receipt: Receipt, facts: Facts): { title: string; rows: SpokenPaper[] }[] {
  const { lang } = facts
  const kind = ({ because }: PaperNeed) => (because === 'always' || because === 'lane' ? because : 'product')
  const groups = Map.groupBy(receipt.papers, kind)
  const titles = [
    ['product', REACH.papersProduct],
    ['lane', REACH.papersLane],
    ['always', REACH.papersAlways],
  ] as const
  return titles.flatMap(([name, title]) => {
    const rows = groups
      .get(name)
      ?.map((need) => spokenPaper(need, name === 'product' ? receipt : undefined, facts))
    return rows ? [{ title: say(title, lang), rows }] : []
  })
}

function spokenPaper(
  { paper, because }: PaperNeed,
  receipt: Receipt | undefined,
  { book, edition, lang }: Facts,
): SpokenPaper {
  const details = [say(issuerName(paper, book), lang), ...feeAndDays(paper, edition, lang)]
  return {
    name: say(paperName(paper), lang),
    details: joined(details),
    why: receipt ? why(because, receipt, lang) : '',
  }
}

/** A rule's own sentence, or the name of the agreement whose proof it is. */
function why(because: string, { reasons, to }: Receipt, lang: Lang): string {
  const reason = reasons.find(({ id }) => id === because) ?? { id: because, params: { country: to } }
  const said = reasonText(reason, lang)
  return said === because ? say(nameOf(because), lang) : said
}

/** What the paper costs and how long it takes, as far as the book knows. */
function feeAndDays(paper: string, edition: Edition, lang: Lang): string[] {
  const {
    fee_amount = '',
    fee_currency = '',
    days_min = '',
    days_max = '',
  } = edition.fact('papers', paper)?.cells ?? {}
  const digits = edition.digits(fee_currency)
  const fee = fee_amount ? parseAmount(fee_amount, digits) : undefined
  const cost =
    fee === undefined
      ? ''
      : fee === 0n
        ? say(REACH.paperFree, lang)
        : say(REACH.paperFee, lang, { fee: money(fee, fee_currency, digits, lang) })
  const most = days_max || days_min
  const time =
    days_min === ''
      ? ''
      : most === '0'
        ? say(REACH.paperSameDay, lang)
        : say(REACH.paperDays, lang, { days: span(Number(days_min), Number(most), lang) })
  return [cost, time]
}

export const destinationName = ({ to }: Receipt, lang: Lang): string => countryName(to, lang)
