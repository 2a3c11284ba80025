/** The whole answer as a workbook: destinations, the lines of all receipts, their sources, and what was asked. */
import type { Readable } from 'node:stream'
import { parseDay } from '#kernel/day.ts'
import { formatAmount, type Minor } from '#kernel/money.ts'
import { say } from '#kernel/words.ts'
import { workbook, workbookStream, type Cell, type Column, type Sheet } from '#platform/sheet.ts'
import { nameOf, paperName, reasonText } from '#tradebook/views/spoken.ts'
import { COVERAGES, VERDICTS } from '#ui/words.ts'
import type { Line, Receipt } from '../../rules/receipt.ts'
import { REACH } from '../../words.ts'
import { asOf } from '../receipt-json.ts'
import { lineLabel } from '../receipt-slip.tsx'
import type { WorldRow } from '../world.ts'
import { askedPairs, sourceTitle, type Facts } from './spoken-receipt.ts'
import type { WorldDocument } from './world-pdf.ts'
import { DOCUMENT } from './words.ts'

export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export const worldXlsx = (document: WorldDocument): Promise<Buffer> => workbook(worldSheets(document))

/** The same, for a reply that is sent while it is written. */
export const worldXlsxStream = (document: WorldDocument): Promise<Readable> =>
  workbookStream(worldSheets(document))

export const worldSheets = (document: WorldDocument): Sheet[] => [
  destinations(document),
  lines(document),
  sources(document),
  about(document),
]

type Heads = readonly (readonly [keyof typeof DOCUMENT | keyof typeof REACH, number])[]

/** Heads are the documents' own words, or those of the page's table. */
const columns = (heads: Heads, { lang }: Facts): Column[] =>
  heads.map(([name, width]) => ({
    head: say(
      name in DOCUMENT ? DOCUMENT[name as keyof typeof DOCUMENT] : REACH[name as keyof typeof REACH],
      lang,
    ),
    width,
  }))

const figure = (amount: Minor | undefined, digits: number): Cell =>
  amount === undefined ? undefined : { decimal: formatAmount(amount, digits) }

/** A civil day as a date; anything else (a year, an edition's name) as the text it is. */
function dayCell(text: string): Cell {
  const day = parseDay(text)
  return day ? { day } : text
}

const DESTINATIONS: Heads = [
  ['code', 9],
  ['destination', 28],
  ['region', 18],
  ['verdict', 16],
  ['coverage', 16],
  ['currency', 10],
  ['total', 16],
  ['totalLeast', 16],
  ['totalInr', 16],
  ['way', 24],
  ['daysLeast', 10],
  ['daysMost', 10],
  ['papers', 60],
  ['reasons', 80],
  ['shippedOn', 14],
]

function destinations(document: WorldDocument): Sheet {
  const { lang, rows } = document
  return {
    name: say(DOCUMENT.destinations, lang),
    columns: columns(DESTINATIONS, document),
    rows: rows.map((row) => destinationRow(row, document)),
  }
}

function destinationRow({ receipt, name, region, days }: WorldRow, { lang }: Facts): Cell[] {
  const { digits } = receipt
  return [
    receipt.to,
    name,
    say(nameOf(region), lang),
    say(VERDICTS[receipt.verdict], lang),
    say(COVERAGES[receipt.coverage], lang),
    receipt.currency,
    figure(receipt.total, digits),
    figure(receipt.totalLeast, digits),
    figure(receipt.totalInr, 2),
    receipt.lane ? say(nameOf(receipt.lane), lang) : undefined,
    days?.[0],
    days?.[1],
    receipt.papers.map(({ paper }) => say(paperName(paper), lang)).join('; '),
    receipt.reasons.map((reason) => reasonText(reason, lang)).join(' '),
    dayCell(receipt.on),
  ]
}

const LINES: Heads = [
  ['code', 9],
  ['destination', 28],
  ['lineCode', 16],
  ['line', 36],
  ['currency', 10],
  ['base', 16],
  ['rate', 18],
  ['amount', 16],
  ['amountLeast', 16],
  ['coverage', 16],
  ['asOf', 14],
  ['fact', 26],
  ['sourceCode', 22],
  ['title', 60],
]

function lines(document: WorldDocument): Sheet {
  const { lang, rows } = document
  return {
    name: say(DOCUMENT.lines, lang),
    columns: columns(LINES, document),
    rows: rows.flatMap(({ receipt, name }) =>
      receipt.lines.map((line) => lineRow(line, receipt, name, document)),
    ),
  }
}

function lineRow(line: Line, { to, currency, digits }: Receipt, name: string, { book, lang }: Facts): Cell[] {
  const isGiven = line.source === 'given'
  return [
    to,
    name,
    line.code,
    lineLabel(line, lang),
    currency,
    figure(line.base, digits),
    line.rate,
    figure(line.amount, digits),
    figure(line.least, digits),
    say(COVERAGES[line.coverage], lang),
    isGiven ? undefined : dayCell(asOf(line, book)),
    isGiven ? undefined : line.fact,
    isGiven ? undefined : line.source,
    isGiven ? say(REACH.given, lang) : sourceTitle(line.source, book),
  ]
}

const SOURCES: Heads = [
  ['sourceCode', 22],
  ['title', 70],
  ['publisher', 36],
  ['edition', 24],
  ['publishedOn', 14],
  ['licence', 30],
  ['web', 60],
]

/** Only those that this answer leans on, in the trade book's order. */
function sources(document: WorldDocument): Sheet {
  const { lang, rows, book } = document
  const used = new Set(
    rows.flatMap(({ receipt }) =>
      [...receipt.lines, ...receipt.reasons, ...receipt.papers].map(({ source }) => source),
    ),
  )
  return {
    name: say(DOCUMENT.sources, lang),
    columns: columns(SOURCES, document),
    rows: [...book.sources.values()]
      .filter(({ id }) => used.has(id))
      .map(({ id, title, publisher, edition, publishedOn, licence, address }) => [
        id,
        title,
        publisher,
        edition,
        dayCell(publishedOn),
        licence,
        address,
      ]),
  }
}

/** The question, the version and the address that give this answer again, and what it is not. */
function about(document: WorldDocument): Sheet {
  const { lang, parcel, book, address } = document
  const pairs = askedPairs(parcel, document).map(({ label, value }): Cell[] => [label, value])
  return {
    name: say(DOCUMENT.about, lang),
    columns: [
      { head: say(DOCUMENT.asked, lang), width: 34 },
      { head: '', width: 90 },
    ],
    rows: [
      ...pairs,
      [say(DOCUMENT.version, lang), book.version],
      [say(DOCUMENT.address, lang), address],
      [],
      [say(DOCUMENT.ruling, lang)],
    ],
  }
}
