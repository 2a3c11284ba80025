/** What `dhow reach` prints: a table of the world, one destination's slip, CSV or JSON. */
import { countryName } from '#kernel/country.ts'
import { formatAmount } from '#kernel/money.ts'
import { say, type Lang } from '#kernel/words.ts'
import type { TradeBook } from '#tradebook/rules/book.ts'
import { nameOf, paperName, reasonText, spokenDay } from '#tradebook/views/spoken.ts'
import type { Consignment } from '#reach/rules/consignment.ts'
import type { Receipt } from '#reach/rules/receipt.ts'
import { receiptJson } from '#reach/views/receipt-json.ts'
import { REACH } from '#reach/words.ts'
import { COVERAGES, VERDICTS } from '#ui/words.ts'

const money = (amount: bigint | undefined, digits: number): string =>
  amount === undefined ? '–' : formatAmount(amount, digits)

export const asJson = (receipts: readonly Receipt[], book: TradeBook, lang: Lang) => ({
  version: book.version,
  on: receipts[0]?.on,
  destinations: receipts.map((receipt) => receiptJson(receipt, book, lang)),
})

const COLUMNS = [
  'iso2',
  'destination',
  'verdict',
  'coverage',
  'lane',
  'currency',
  'total',
  'totalInr',
  'why',
] as const

export function asCsv(receipts: readonly Receipt[], lang: Lang): string {
  const cell = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
  const rows = receipts.map((receipt) => [
    receipt.to,
    countryName(receipt.to, lang),
    receipt.verdict,
    receipt.coverage,
    receipt.lane ?? '',
    receipt.currency,
    receipt.total === undefined ? '' : formatAmount(receipt.total, receipt.digits),
    receipt.totalInr === undefined ? '' : formatAmount(receipt.totalInr, 2),
    why(receipt, lang),
  ])
  return [COLUMNS.join(','), ...rows.map((row) => row.map(cell).join(','))].join('\n') + '\n'
}

/** The reason that decided, where the answer is not a plain yes. */
function why(receipt: Receipt, lang: Lang): string {
  const decisive = receipt.reasons.find(({ weight }) => weight === receipt.verdict)
  return decisive ? reasonText(decisive, lang) : ''
}

export function asTable(
  receipts: readonly Receipt[],
  parcel: Consignment,
  book: TradeBook,
  lang: Lang,
): string {
  const head = `HS ${parcel.items[0]!.hs}, ${parcel.on}, trade book ${book.version.slice(0, 12)}\n`
  const line = (cells: readonly string[]) => {
    const [iso2, name, verdict, coverage, lane, total, inr] = cells
    const left = `${iso2!.padEnd(3)} ${name!.slice(0, 30).padEnd(30)} ${verdict!.padEnd(8)} ${coverage!.padEnd(8)}`
    return `${left} ${lane!.padEnd(10)} ${total!.padStart(18)} ${inr!.padStart(14)}\n`
  }
  const rows = receipts.map((receipt) =>
    line([
      receipt.to,
      countryName(receipt.to, lang),
      receipt.verdict,
      receipt.coverage,
      receipt.lane ?? '–',
      `${money(receipt.total, receipt.digits)} ${receipt.currency}`,
      money(receipt.totalInr, 2),
    ]),
  )
  return head + line(['', 'Destination', 'Verdict', 'Class', 'Lane', 'Buyer pays', 'INR']) + rows.join('')
}

export function asSlip(receipt: Receipt, book: TradeBook, lang: Lang): string {
  const lines = receipt.lines.map((line) => {
    const name = say(nameOf(line.name), lang)
    const label = line.code === 'tax' ? `${say(nameOf('tax'), lang)} · ${name}` : name
    const source = line.source === 'given' ? '' : `${line.source} ${line.coverage}`
    return `  ${label.padEnd(34)} ${line.rate.padStart(12)} ${money(line.amount, receipt.digits).padStart(14)}  ${source}\n`
  })
  const total = `  ${say(REACH.total, lang).padEnd(47)} ${money(receipt.total, receipt.digits).padStart(14)}  ${receipt.currency} = ${money(receipt.totalInr, 2)} INR\n`
  const reasons = receipt.reasons.map((reason) => `  · ${reasonText(reason, lang)}\n`)
  const papers = receipt.papers.map(({ paper }) => `  □ ${say(paperName(paper), lang)}\n`)
  const head =
    [
      countryName(receipt.to, lang),
      say(VERDICTS[receipt.verdict], lang),
      `${receipt.coverage} ${say(COVERAGES[receipt.coverage], lang)}`,
      receipt.lane ? say(nameOf(receipt.lane), lang) : '–',
      spokenDay(receipt.on, lang),
      book.version.slice(0, 12),
    ].join(' · ') + '\n'
  return [head, ...lines, total, ...reasons, ...papers].join('')
}
