/** Copies of the book as folders that officers work on. */
import { cp, mkdir, rename, stat, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { Refused } from '#kernel/refusal.ts'
import { NotABook, ReleaseIsKept } from '../refusals.ts'
import { SOURCE_COLUMNS, specOf, TAIL } from '../rules/tables.ts'
import type { Cells } from '../rules/import-learn.ts'
import { writeRecords } from './csv.ts'
import type { BookFile } from './files.ts'

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  )

/** Refuses the release's own folder and one that holds something else than a book. Says whether the copy exists. */
export async function mayWriteInto(folder: string, release: string): Promise<boolean> {
  if (resolve(folder) === resolve(release)) throw new Refused(ReleaseIsKept({ folder }))
  if (!(await exists(folder))) return false
  if (!(await exists(join(folder, 'book.csv')))) throw new Refused(NotABook({ folder }))
  return true
}

/** Copies a book's files where there is no copy yet, then writes the named ones, each renamed into place whole. */
export async function writeInto(folder: string, from: string, files: readonly BookFile[]): Promise<void> {
  if (!(await exists(folder)))
    await cp(from, folder, { recursive: true, filter: (path) => !/\/\.[^/]*$/.test(path) })
  for (const { name, text } of files) {
    const path = join(folder, `${name}.csv`)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(`${path}.part`, text)
    await rename(`${path}.part`, path)
  }
}

/** The text of a table's file. */
export function tableText(table: string, rows: readonly Cells[]): string {
  const columns =
    table === 'sources'
      ? SOURCE_COLUMNS
      : [...Object.keys(specOf(table)?.columns ?? {}), ...Object.keys(TAIL)]
  return writeRecords([columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))])
}
