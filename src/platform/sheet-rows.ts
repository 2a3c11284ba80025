/** A sheet that somebody uploads, CSV or workbook, as rows of text in the order of the file. */
import type { Readable } from 'node:stream'
import { parse, CsvError, type Options } from 'csv-parse'
import { isWorkbook, workbookRows, WORKBOOK_LIMITS } from './workbook-rows.ts'

/** What the asking room says where the file is no sheet. */
export type SheetRefusals = Readonly<{
  empty: () => Error
  notSheet: () => Error
  tooLarge: (megabytes: number) => Error
}>

export const COLUMNS_AT_MOST = 60

const OPTIONS: Options = {
  bom: true,
  relax_column_count: true,
  relax_quotes: true,
  skip_empty_lines: true,
  max_record_size: 100_000,
}

/** Rows of a CSV as they stream in, of a workbook at once. */
export async function* sheetRows(content: Readable, refuse: SheetRefusals): AsyncGenerator<string[]> {
  const first = await firstChunk(content, refuse)
  content.unshift(first)
  try {
    yield* isWorkbook(first) ? await workbookOf(content, refuse) : csvOf(content, first)
  } catch (error) {
    throw error instanceof CsvError ? refuse.notSheet() : error
  }
}

function csvOf(content: Readable, first: Buffer): AsyncIterable<string[]> {
  const parser = content.pipe(parse({ ...OPTIONS, delimiter: delimiterOf(first) }))
  content.on('error', (error) => parser.destroy(error))
  return parser as AsyncIterable<string[]>
}

/** A picture or a PDF announce themselves with bytes that no sheet of text has. */
export function headsOf(cells: readonly string[], refuse: SheetRefusals): string[] {
  const isText = !cells.some((cell) => /[\0\ufffd]/.test(cell) || cell.startsWith('PK\x03'))
  if (!isText || cells.length > COLUMNS_AT_MOST) throw refuse.notSheet()
  return cells.map((cell) => cell.trim().slice(0, 200))
}

async function workbookOf(content: Readable, refuse: SheetRefusals): Promise<string[][]> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of content as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > WORKBOOK_LIMITS.bytes) throw refuse.tooLarge(WORKBOOK_LIMITS.bytes / 1_000_000)
    chunks.push(chunk)
  }
  const rows = await workbookRows(Buffer.concat(chunks))
  if (!rows) throw refuse.notSheet()
  return rows.filter((row) => row.some((cell) => cell.trim() !== ''))
}

/** Excel writes semicolons where a comma is the decimal sign, and tabs when asked: the first line tells. */
function delimiterOf(first: Buffer): string {
  const line = first.toString('utf8').split(/\r?\n/, 1)[0] ?? ''
  const count = (sign: string): number => line.split(sign).length
  return [',', ';', '\t'].reduce((a, b) => (count(b) > count(a) ? b : a))
}

async function firstChunk(content: Readable, refuse: SheetRefusals): Promise<Buffer> {
  for (;;) {
    const chunk = content.read() as Buffer | null
    if (chunk) return chunk
    if (content.readableEnded || content.destroyed) throw refuse.empty()
    await new Promise<void>((resolve, reject) => {
      const settle = (): void => {
        content.off('readable', settle).off('end', settle).off('error', reject)
        resolve()
      }
      content.once('readable', settle).once('end', settle).once('error', reject)
    })
  }
}
