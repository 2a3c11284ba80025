import { basename } from 'node:path'
import { readFile } from 'node:fs/promises'
import { addDays, type Day } from '#kernel/day.ts'
import { accept, Refused } from '#kernel/refusal.ts'
import { EditionTooThin, FileWithoutRates, LearnedTooEarly, RupeeMissing } from '../refusals.ts'
import type { Confidence, Source, TradeBook } from '../rules/book.ts'
import { checkBook } from '../rules/check.ts'
import { hasOpaque, parseDuty } from '../rules/duty-expression.ts'
import { ECB, SCHEDULES, sourceOf, type ImportFormat } from '../rules/import-formats.ts'
import {
  learnRates,
  learnTariff,
  latestKnown,
  officialCodes,
  type Learned,
  type TableChange,
} from '../rules/import-learn.ts'
import { gatherLines } from '../rules/import-lines.ts'
import { rupeeRates } from '../rules/import-rates.ts'
import { mayPropose } from '../rules/publication.ts'
import { readEcbFile } from '../store/ecb-file.ts'
import { parseBook, readBookFiles, type BookFile } from '../store/files.ts'
import { mayWriteInto, tableText, writeInto } from '../store/folder.ts'
import { readOfficialCsv } from '../store/official-csv.ts'

export type ImportRequest = Readonly<{
  format: ImportFormat
  file: string
  /** The folder of the released book: read, never written. */
  release: string
  /** The copy to read and write; without it nothing is written. */
  into?: string
  known: Day
  /** The day that the edition holds from; the day of knowledge when absent. Exchange rates carry their own. */
  from?: Day
}>

/** What an import found in one table. `lines` national lines, `opaque` of them with a part nobody can compute. */
export type Imported = TableChange & Readonly<{ lines: number; opaque: number; source: Source }>

/** An edition that answers fewer of the codes already held is taken for a file that was cut off. */
const LEAST_SHARE_PERCENT = 90

/**
 * Takes an official file into a copy of the book. Refuses a broken, foreign, empty or cut-off file, knowledge older than
 * the book's, and whatever would leave the book unfit; then nothing is written.
 */
export async function importOfficial(request: ImportRequest): Promise<Imported[]> {
  const { file, release, into } = request
  const text = await readFile(file, 'utf8')
  const copied = into !== undefined && (await mayWriteInto(into, release))
  const files = await readBookFiles(copied ? into : release)
  const { book } = parseBook(files)
  const found = request.format === 'ecb' ? readRates(book, text, request) : readSchedule(book, text, request)
  const changedFiles = textsOf(book, found)
  const names = new Set(changedFiles.map(({ name }) => name))
  const after = parseBook([...files.filter(({ name }) => !names.has(name)), ...changedFiles])
  accept(mayPropose(checkBook(after.book, after.headers)))
  if (into !== undefined) await writeInto(into, release, changedFiles)
  return found
}

function readSchedule(book: TradeBook, text: string, request: ImportRequest): Imported[] {
  const { known, from = known } = request
  const file = basename(request.file)
  const { columns, tariffs } = SCHEDULES[request.format as keyof typeof SCHEDULES]
  const rows = readOfficialCsv(file, text, columns)
  return tariffs.map((tariff) => {
    const table = `tariff/${tariff.importer}`
    const lines = tariff.lines(rows)
    if (lines.length === 0) throw new Refused(FileWithoutRates({ file }))
    const source = sourceOf(tariff, from)
    const learned: Learned = { from, known, sourceId: source.id, confidence: confidenceOf(from, known) }
    mustBeNews(book, table, known)
    const edition = gatherLines(lines)
    const expected = officialCodes(book, table, learned)
    const codes = new Set(edition.map(({ hs6 }) => hs6))
    const answered = expected.filter(({ cells }) => codes.has(cells['hs6'] ?? '')).length
    if (answered * 100 < expected.length * LEAST_SHARE_PERCENT)
      throw new Refused(
        EditionTooThin({ file, found: answered, expected: expected.length, importer: tariff.importer }),
      )
    const opaque = lines.filter(({ duty }) => hasOpaque(parseDuty(duty))).length
    return { ...learnTariff(book, table, edition, learned), lines: lines.length, opaque, source }
  })
}

/** An edition in force within the year is as good as it gets; an older one may have changed since. */
const confidenceOf = (from: Day, known: Day): Confidence => (addDays(from, 366) >= known ? 'high' : 'medium')

/** Days and currencies that the book does not reach are left out. */
function readRates(book: TradeBook, text: string, { known, ...request }: ImportRequest): Imported[] {
  const file = basename(request.file)
  const currencies = new Set((book.tables.get('currencies') ?? []).map((fact) => fact.cells['currency']))
  const days = readEcbFile(file, text).filter(({ day }) => book.firstDay <= day && day <= book.lastDay)
  const rates = days.flatMap((euro) => {
    const found = rupeeRates(euro)
    if (!found) throw new Refused(RupeeMissing({ file, day: euro.day }))
    return found.filter(({ currency }) => currencies.has(currency))
  })
  const newest = days
    .map(({ day }) => day)
    .sort()
    .at(-1)
  if (!newest) throw new Refused(FileWithoutRates({ file }))
  mustBeNews(book, 'exchange-rates', known)
  const source = sourceOf(ECB, newest)
  const change = learnRates(book, rates, { known, sourceId: source.id, confidence: 'high' })
  return [{ ...change, lines: rates.length, opaque: 0, source }]
}

function mustBeNews(book: TradeBook, table: string, known: Day): void {
  const latest = latestKnown(book, table)
  if (latest > known) throw new Refused(LearnedTooEarly({ latest, table, known }))
}

/** The files that change: the tables with news, and the sources that these name. */
function textsOf(book: TradeBook, found: readonly Imported[]): BookFile[] {
  const news = found.filter(({ changed, added, gone }) => changed.length + added.length + gone.length > 0)
  if (news.length === 0) return []
  const sources = new Map(book.sources)
  for (const { source } of news) if (!sources.has(source.id)) sources.set(source.id, source)
  const rows = [...sources.values()].sort((a, b) => (a.id < b.id ? -1 : 1)).map(sourceRow)
  return [
    ...news.map(({ table, rows }) => ({ name: table, text: tableText(table, rows) })),
    { name: 'sources', text: tableText('sources', rows) },
  ]
}

const sourceRow = ({ id, publishedOn, ...source }: Source) => ({
  source_id: id,
  published_on: publishedOn,
  title: source.title,
  publisher: source.publisher,
  edition: source.edition,
  licence: source.licence,
  address: source.address,
})
