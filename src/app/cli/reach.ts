/** `dhow reach`: one product and the whole world, or one destination's receipt, in the terminal. */
import { createReadStream, createWriteStream } from 'node:fs'
import { once } from 'node:events'
import { finished } from 'node:stream/promises'
import { countryName } from '#kernel/country.ts'
import { formatAmount } from '#kernel/money.ts'
import { accept } from '#kernel/refusal.ts'
import { LANGS, say, type Lang } from '#kernel/words.ts'
import { nameOf, paperName, reasonText } from '#tradebook/views/spoken.ts'
import type { TradeBook } from '#tradebook/rules/book.ts'
import { readConsignment, type ConsignmentJson } from '#reach/intake.ts'
import { answer } from '#reach/rules/answer.ts'
import { LANES, type Consignment } from '#reach/rules/consignment.ts'
import { allDestinations } from '#reach/rules/destination.ts'
import type { Receipt } from '#reach/rules/receipt.ts'
import { priceCatalogue } from '#reach/usecases/price-catalogue.ts'
import { receiptJson } from '#reach/views/receipt-json.ts'
import { dayOr, openShelved } from './book.ts'
import type { ExitStatus, Terminal } from './terminal.ts'
import { oneOf, readOptions, Usage } from './usage.ts'

const OPTIONS = {
  hs: { type: 'string' },
  price: { type: 'string' },
  currency: { type: 'string', default: 'INR' },
  weight: { type: 'string' },
  quantity: { type: 'string', default: '1' },
  on: { type: 'string' },
  lane: { type: 'string' },
  to: { type: 'string' },
  origin: { type: 'boolean', default: false },
  attr: { type: 'string', multiple: true },
  freight: { type: 'string' },
  format: { type: 'string', default: 'table' },
  lang: { type: 'string', default: 'en' },
  catalogue: { type: 'string' },
  out: { type: 'string' },
  destinations: { type: 'string' },
} as const

type Values = ReturnType<typeof readOptions<typeof OPTIONS>>['values']

export async function reachCommand(args: string[], terminal: Terminal): Promise<ExitStatus> {
  const { values } = readOptions(args, OPTIONS)
  if (values.catalogue) return catalogueCommand(values, terminal)
  if (!values.hs || !values.price || !values.weight) throw new Usage('--hs, --price and --weight are needed')
  const format = oneOf(values.format, ['table', 'json', 'csv'], 'format')
  const lang = oneOf(values.lang, LANGS, 'lang') ?? 'en'
  const { book, edition: editionOn } = await openShelved(terminal)
  const question = questionOf(values, dayOr(values.on, terminal))
  const { parcel, edition } = accept(readConsignment(question, book, editionOn))
  const places = values.to ? [parcel.to] : allDestinations(edition).map(({ iso2 }) => iso2)
  const receipts = places.map((to) => answer(edition, { ...parcel, to })!)
  if (format === 'json') terminal.out(`${JSON.stringify(json(receipts, book, lang), null, 2)}\n`)
  else if (format === 'csv') terminal.out(csv(receipts, lang))
  else if (values.to) terminal.out(slip(receipts[0]!, book, lang))
  else terminal.out(table(receipts, parcel, book, lang))
  return 0
}

function questionOf(values: Values, on: string): ConsignmentJson {
  const attributes = Object.fromEntries(
    (values.attr ?? []).map((text) => {
      const [name = '', value] = text.split('=', 2)
      return [name, value === undefined ? true : /^\d+(\.\d+)?$/.test(value) ? Number(value) : value]
    }),
  )
  const lane = oneOf(values.lane, LANES, 'lane')
  return {
    to: values.to ?? 'DE',
    on,
    currency: values.currency ?? 'INR',
    items: [
      {
        hs: values.hs!,
        quantity: Number(values.quantity),
        unitPrice: values.price!,
        netWeightGrams: Number(values.weight),
        attributes,
      },
    ],
    originClaimed: values.origin ?? false,
    ...(lane ? { lane } : {}),
    ...(values.freight ? { freight: values.freight } : {}),
  }
}

const money = (amount: bigint | undefined, digits: number): string =>
  amount === undefined ? '–' : formatAmount(amount, digits)

const json = (receipts: readonly Receipt[], book: TradeBook, lang: Lang) => ({
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

function csv(receipts: readonly Receipt[], lang: Lang): string {
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

function table(receipts: readonly Receipt[], parcel: Consignment, book: TradeBook, lang: Lang): string {
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

function slip(receipt: Receipt, book: TradeBook, lang: Lang): string {
  const lines = receipt.lines.map((line) => {
    const label = `${line.code} ${line.name === line.code ? '' : say(nameOf(line.name), lang)}`.trim()
    const source = line.source === 'given' ? '' : `${line.source} ${line.coverage}`
    return `  ${label.padEnd(34)} ${line.rate.padStart(12)} ${money(line.amount, receipt.digits).padStart(14)}  ${source}\n`
  })
  const total = `  ${'TOTAL'.padEnd(47)} ${money(receipt.total, receipt.digits).padStart(14)}  ${receipt.currency} = ${money(receipt.totalInr, 2)} INR\n`
  const reasons = receipt.reasons.map((reason) => `  · ${reasonText(reason, lang)}\n`)
  const papers = receipt.papers.map(({ paper }) => `  □ ${say(paperName(paper), lang)}\n`)
  const head = `${countryName(receipt.to, lang)}: ${receipt.verdict}, class ${receipt.coverage}, ${receipt.lane ?? 'no lane'}, ${receipt.on}, trade book ${book.version.slice(0, 12)}\n`
  return [head, ...lines, total, ...reasons, ...papers].join('')
}

async function catalogueCommand(values: Values, terminal: Terminal): Promise<ExitStatus> {
  if (!values.out) throw new Usage('--catalogue needs --out')
  const { edition } = await openShelved(terminal)
  const input = createReadStream(values.catalogue!)
  await once(input, 'open')
  const output = createWriteStream(values.out)
  const destinations = values.destinations?.toUpperCase().split(',')
  const lane = oneOf(values.lane, LANES, 'lane') ?? 'post'
  const options = {
    edition: edition(dayOr(values.on, terminal)),
    lane,
    ...(destinations ? { destinations } : {}),
  }
  const { priced, refused } = await priceCatalogue(input, output, options)
  output.end()
  await finished(output)
  terminal.err(`${priced} priced, ${refused} refused → ${values.out}\n`)
  return refused > 0 ? 1 : 0
}
