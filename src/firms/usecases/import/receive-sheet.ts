/** A sheet comes in as a stream and is kept part by part: a registry of a million rows is never in memory whole. */
import type { Readable } from 'node:stream'
import { parse, CsvError, type Options } from 'csv-parse'
import { Refused } from '#kernel/refusal.ts'
import { areasFor, mayDo } from '#people/rules/authorisation.ts'
import { NotAllowed } from '#people/refusals.ts'
import type { Viewer } from '#people/viewer.ts'
import { isWorkbook, workbookRows, WORKBOOK_LIMITS } from '#platform/workbook-rows.ts'
import { SheetEmpty, SheetNotCsv, SheetTooLarge } from '../../refusals/import/rows.ts'
import { guessMapping } from '../../rules/import/fields.ts'
import type { FirmsContext } from '../../services.ts'
import { changeRun, insertPart, insertRun, removeRun } from '../../store/import/runs.ts'

/** Rows of a part: one transaction's worth. */
const PART_ROWS = 5000
const COLUMNS_AT_MOST = 60
/** Registries of one state are read in by its officers. */
const STATE = 'GJ'

export type ArrivingSheet = Readonly<{
  name: string
  content: Readable
  /** Asked when the stream has ended: it was cut off at the limit. */
  isCut: () => boolean
  tooLarge: () => Refused
}>

/**
 * Keeps the sheet and guesses its columns; answers the run's id. Refuses what is no CSV, has no rows, or is too large, and
 * then keeps nothing. A sheet that is cut off on its way leaves a run that nobody sees, forgotten at night.
 */
export async function receiveSheet(
  context: FirmsContext,
  viewer: Viewer,
  sheet: ArrivingSheet,
): Promise<string> {
  if (!mayDo(viewer, 'firm.import')) throw new Refused(NotAllowed())
  const { db, now, newId } = context
  const id = newId()
  const areas = areasFor(viewer, 'firm.import')
  const name = sheet.name.replace(/\p{Cc}/gu, '').slice(0, 200) || 'registry.csv'
  await insertRun(db, { id, name, areas, state: STATE, startedBy: viewer.personId, now })
  try {
    const { heads, sample, rows } = await keepParts(context, id, sheet.content)
    if (sheet.isCut()) throw sheet.tooLarge()
    if (rows === 0) throw new Refused(SheetEmpty({}, 'sheet'))
    const mapping = guessMapping(heads, sample)
    await changeRun(db, id, { status: 'mapping', columns: heads, mapping, rows })
    return id
  } catch (error) {
    await removeRun(db, id)
    throw error instanceof CsvError ? new Refused(SheetNotCsv({}, 'sheet')) : error
  }
}

type Kept = Readonly<{ heads: string[]; sample: string[][]; rows: number }>

async function keepParts(
  { db, vault, newId }: FirmsContext,
  runId: string,
  content: Readable,
): Promise<Kept> {
  let heads: string[] | undefined
  let sample: string[][] = []
  let batch: string[][] = []
  let [rows, part] = [0, 0]
  const keep = async (): Promise<void> => {
    if (batch.length === 0) return
    if (part === 0) sample = batch.slice(0, 50)
    const firstRow = rows - batch.length + 2
    await insertPart(db, vault, { id: newId(), runId, part, firstRow, rows: batch })
    part += 1
    batch = []
  }
  for await (const cells of await rowsOf(content)) {
    if (!heads) {
      heads = headsOf(cells)
      continue
    }
    rows += 1
    batch.push(cells)
    if (batch.length >= PART_ROWS) await keep()
  }
  await keep()
  return { heads: heads ?? [], sample, rows }
}

const OPTIONS: Options = {
  bom: true,
  relax_column_count: true,
  relax_quotes: true,
  skip_empty_lines: true,
  max_record_size: 100_000,
}

/** A workbook, a picture or a PDF announce themselves with bytes that no sheet of text has. */
function headsOf(cells: readonly string[]): string[] {
  const isText = !cells.some((cell) => /[\0\ufffd]/.test(cell) || cell.startsWith('PK\x03'))
  if (!isText || cells.length > COLUMNS_AT_MOST) throw new Refused(SheetNotCsv({}, 'sheet'))
  return cells.map((cell) => cell.trim().slice(0, 200))
}

/** The sheet's rows: of a CSV as they stream in, of a workbook at once. */
async function rowsOf(content: Readable): Promise<AsyncIterable<string[]> | Iterable<string[]>> {
  const first = await firstChunk(content)
  content.unshift(first)
  if (isWorkbook(first)) return workbookOf(content)
  const parser = content.pipe(parse({ ...OPTIONS, delimiter: delimiterOf(first) }))
  content.on('error', (error) => parser.destroy(error))
  return parser as AsyncIterable<string[]>
}

async function workbookOf(content: Readable): Promise<string[][]> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of content as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > WORKBOOK_LIMITS.bytes)
      throw new Refused(SheetTooLarge({ megabytes: WORKBOOK_LIMITS.bytes / 1_000_000 }, 'sheet'))
    chunks.push(chunk)
  }
  const rows = await workbookRows(Buffer.concat(chunks))
  if (!rows) throw new Refused(SheetNotCsv({}, 'sheet'))
  return rows.filter((row) => row.some((cell) => cell.trim() !== ''))
}

/** Excel writes semicolons where a comma is the decimal sign, and tabs when asked: the first line tells. */
function delimiterOf(first: Buffer): string {
  const line = first.toString('utf8').split(/\r?\n/, 1)[0] ?? ''
  const count = (sign: string): number => line.split(sign).length
  return [',', ';', '\t'].reduce((a, b) => (count(b) > count(a) ? b : a))
}

async function firstChunk(content: Readable): Promise<Buffer> {
  for (;;) {
    const chunk = content.read() as Buffer | null
    if (chunk) return chunk
    if (content.readableEnded || content.destroyed) throw new Refused(SheetEmpty({}, 'sheet'))
    await new Promise<void>((resolve, reject) => {
      const settle = (): void => {
        content.off('readable', settle).off('end', settle).off('error', reject)
        resolve()
      }
      content.once('readable', settle).once('end', settle).once('error', reject)
    })
  }
}
