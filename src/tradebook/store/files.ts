/** The trade book as CSV files on disk: reading them and naming their content. */
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { Refused } from '#kernel/refusal.ts'
import { FileBroken } from '../refusals.ts'
import { assembleBook, type RawTable, type TradeBook } from '../rules/book.ts'
import { readRecords } from './csv.ts'

/** One file of a book: its name (`tariff/EU`) and its text. */
export type BookFile = Readonly<{ name: string; text: string }>

export type LoadedBook = Readonly<{ book: TradeBook; headers: ReadonlyMap<string, readonly string[]> }>

/** All CSV files below a folder, in the order of their names. */
export async function readBookFiles(folder: string): Promise<BookFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.csv'))
    .map((entry) => join(entry.parentPath, entry.name))
  const files = await Promise.all(
    paths.map(async (path) => ({
      name: relative(folder, path).split(sep).join('/').slice(0, -'.csv'.length),
      text: await readFile(path, 'utf8'),
    })),
  )
  return files.sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** SHA-256 over names and texts: the same facts have the same version wherever they lie. */
export function versionOf(files: readonly BookFile[]): string {
  const hash = createHash('sha256')
  for (const { name, text } of [...files].sort((a, b) => (a.name < b.name ? -1 : 1)))
    hash.update(`${name}\0${Buffer.byteLength(text)}\0${text}`)
  return hash.digest('hex')
}

/** Parses a book. Refuses a file that is not whole CSV (an open quote, a row of another width, no last line end) by name and line. */
export function parseBook(files: readonly BookFile[], version = versionOf(files)): LoadedBook {
  const headers = new Map<string, readonly string[]>()
  const raw: RawTable[] = files.map(({ name, text }) => {
    const [header = [], ...rows] = readRows(name, text)
    headers.set(name, header)
    return { name, rows: rows.map((cells) => toRow(header, cells)) }
  })
  return { book: assembleBook(version, raw), headers }
}

export const loadBook = async (folder: string): Promise<LoadedBook> => parseBook(await readBookFiles(folder))

/** Every file of the book ends with a line end; one that does not was cut off, perhaps in the middle of a word. */
function readRows(name: string, text: string): string[][] {
  const file = `${name}.csv`
  if (!text.endsWith('\n')) throw new Refused(FileBroken({ file, line: text.split('\n').length }))
  return /["\r\uFEFF]/.test(text) ? readRecords(file, text) : plainRows(file, text)
}

/** Most of the book holds no quotes; splitting it is ten times faster than a general parser. */
function plainRows(file: string, text: string): string[][] {
  const lines = text.split('\n')
  if (lines.at(-1) === '') lines.pop()
  const rows = lines.map((line) => line.split(','))
  const width = rows[0]?.length ?? 0
  const odd = rows.findIndex((cells) => cells.length !== width)
  if (odd >= 0) throw new Refused(FileBroken({ file, line: odd + 1 }))
  return rows
}

function toRow(header: readonly string[], cells: readonly string[]): Record<string, string> {
  const row: Record<string, string> = {}
  for (let i = 0; i < header.length; i++) row[header[i]!] = cells[i] ?? ''
  return row
}
