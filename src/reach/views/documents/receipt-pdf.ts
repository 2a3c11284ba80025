/** One destination's receipt as a printed slip (A4, PDF). */
import { say } from '#kernel/words.ts'
import { typeset } from '#platform/typeset.ts'
import { nameOf, reasonText } from '#tradebook/views/spoken.ts'
import { dayText, money, span } from '#ui/figures.ts'
import { VERDICTS } from '#ui/words.ts'
import type { LaneQuote } from '../../rules/lane-quotes.ts'
import type { Consignment, Lane } from '../../rules/consignment.ts'
import type { Receipt } from '../../rules/receipt.ts'
import { REACH } from '../../words.ts'
import { productName } from '../question.ts'
import { footWords } from './foot.ts'
import { printable } from './printable.ts'
import {
  askedPairs,
  coverageBadge,
  destinationName,
  joined,
  spokenLines,
  spokenPapers,
  spokenReasons,
  type Facts,
} from './spoken-receipt.ts'
import { DOCUMENT } from './words.ts'

/** What the receipt's page is handed, and the absolute address that gives this very answer again. */
export type ReceiptDocument = Facts &
  Readonly<{
    parcel: Consignment
    receipt: Receipt
    address: string
    /** The ways to send, side by side; left out where absent or empty. */
    quotes?: readonly LaneQuote[]
    best?: Readonly<{ buyer?: Lane; maker?: Lane }>
  }>

/** The slip as PDF bytes; text copied out of it is the text that was put in. */
export const receiptPdf = (document: ReceiptDocument): Promise<Buffer> =>
  typeset({ template: 'reach/views/documents/receipt.typ', data: receiptDocument(document) })

/** All that the template shows, as finished text in the reader's language. */
export function receiptDocument(document: ReceiptDocument) {
  const { parcel, receipt, lang } = document
  const product = productName(parcel.items[0]!.hs, lang)
  return printable({
    lang,
    title: say(REACH.receiptTitle, lang, { product, country: destinationName(receipt, lang) }),
    asked: { title: say(DOCUMENT.asked, lang), pairs: askedPairs(parcel, document) },
    verdict: { code: receipt.verdict, word: say(VERDICTS[receipt.verdict], lang) },
    coverage: coverageBadge(receipt.coverage, lang),
    headline: headline(document),
    lines: {
      title: say(REACH.lines, lang),
      what: say(REACH.what, lang),
      amount: say(REACH.amount, lang),
      rows: spokenLines(receipt, document),
      sum: say(REACH.sum, lang),
    },
    reasons: {
      title: say(REACH.reasons, lang),
      none: say(REACH.noReasons, lang),
      rows: spokenReasons(receipt, document),
    },
    papers: { title: say(REACH.papers, lang), groups: spokenPapers(receipt, document) },
    lanes: {
      title: say(REACH.lanes, lang),
      rows: (document.quotes ?? []).map((quote) => lane(quote, document)),
    },
    foot: footWords(receipt, document),
  })
}

/** The one sum, in both currencies, with its range; empty texts where there is none. */
function headline({ receipt, lang }: ReceiptDocument) {
  const { total, totalLeast, totalInr, currency, digits, rateDay } = receipt
  if (total === undefined) return { label: '', total: '', rupees: '', note: say(REACH.noTotal, lang) }
  const text = (amount: bigint) => money(amount, currency, digits, lang)
  const rupees = totalInr === undefined || currency === 'INR' ? '' : money(totalInr, 'INR', 2, lang)
  const hasRange = totalLeast !== undefined && totalLeast !== total
  return {
    label: say(REACH.buyerPays, lang),
    total: text(total),
    rupees: joined([
      rupees && say(REACH.about0, lang, { amount: rupees }),
      rupees && rateDay ? say(REACH.rateOf, lang, { day: dayText(rateDay, lang) }) : '',
    ]),
    note: hasRange ? say(REACH.range, lang, { least: text(totalLeast), most: text(total) }) : '',
  }
}

function lane({ option, total }: LaneQuote, { receipt, best, lang }: ReceiptDocument) {
  const text = (amount: bigint | undefined) =>
    amount === undefined ? '–' : money(amount, receipt.currency, receipt.digits, lang)
  const named = (names: readonly string[]) =>
    names.map((name) => say(nameOf(name), lang)).join(', ') || say(REACH.none, lang)
  const pair = (label: keyof typeof REACH, value: string) => ({ label: say(REACH[label], lang), value })
  const marks = [
    receipt.lane === option.lane ? REACH.chosen : undefined,
    best?.buyer === option.lane ? REACH.bestBuyer : undefined,
    best?.maker === option.lane ? REACH.bestMaker : undefined,
  ]
  return {
    name: say(nameOf(option.lane), lang),
    verdict: {
      code: option.open ? 'open' : 'closed',
      word: say(option.open ? REACH.laneOpen : REACH.laneClosed, lang),
    },
    marks: joined(marks.map((mark) => (mark ? say(mark, lang) : ''))),
    reasons: option.reasons.map((reason) => reasonText(reason, lang)),
    pairs: [
      pair('total', option.open ? text(total) : '–'),
      pair('freightPaid', text(option.freight)),
      pair('days', option.days ? span(option.days[0], option.days[1], lang) : '–'),
      pair('keeps', named(option.keeps)),
      pair('loses', named(option.loses)),
    ],
  }
}
