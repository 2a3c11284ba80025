/** `dhow tradebook check|diff|coverage`: questions about a book that change nothing. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Refused } from '#kernel/refusal.ts'
import { NotABook, VersionMissing } from '#tradebook/refusals.ts'
import type { TradeBook } from '#tradebook/rules/book.ts'
import { checkBook } from '#tradebook/rules/check.ts'
import { COVERAGE_CLASSES, coverageOf } from '#tradebook/rules/coverage.ts'
import { diffBooks, type RowChange, type TableDiff } from '#tradebook/rules/diff.ts'
import { openBook } from '#tradebook/rules/edition.ts'
import { loadBook, parseBook, type LoadedBook } from '#tradebook/store/files.ts'
import { findVersion, versionFiles } from '#tradebook/store/versions.ts'
import { bookFolder, dayOr } from './book.ts'
import type { ExitStatus, Terminal } from './terminal.ts'
import { grouped, share, textTable } from './text-table.ts'
import { withDatabase } from './tradebook-versions.ts'
import { oneOf, readOptions, Usage } from './usage.ts'

/** Prints `table.csv:line code detail` for each flaw; exit status 1 where there is one. */
export async function checkFolder(args: string[], terminal: Terminal): Promise<ExitStatus> {
  const { positionals } = readOptions(args, {})
  const { book, headers } = await loadFolder(positionals[0] ?? bookFolder(terminal))
  const findings = checkBook(book, headers)
  for (const { table, line, code, detail } of findings)
    terminal.out(`${table}.csv:${line} ${code} ${detail}\n`)
  const rows = [...book.tables.values()].reduce((sum, facts) => sum + facts.length, 0)
  const size = `${grouped(rows)} facts in ${book.tables.size} tables from ${book.sources.size} sources`
  terminal.out(`${size}: ${findings.length === 0 ? 'no flaws' : `${grouped(findings.length)} flaws`}\n`)
  terminal.out(`version ${book.version}\n`)
  return findings.length === 0 ? 0 : 1
}

async function loadFolder(folder: string): Promise<LoadedBook> {
  if (!existsSync(join(folder, 'book.csv'))) throw new Refused(NotABook({ folder }))
  return loadBook(folder)
}

/** Two folders or published versions; always exit status 0, for a difference is no failure. */
export async function diffTwo(args: string[], terminal: Terminal): Promise<ExitStatus> {
  const { values, positionals } = readOptions(args, { format: { type: 'string' } })
  const format = oneOf(values.format, ['table', 'json'], 'format') ?? 'table'
  const [before, after] = positionals
  if (!before || !after) throw new Usage('name two books: folders, or versions by hash')
  const books = await bothBooks([before, after], terminal)
  const found = diffBooks(books[0]!, books[1]!)
  if (format === 'json') terminal.out(`${JSON.stringify(found, null, 2)}\n`)
  else terminal.out(found.length === 0 ? 'no difference\n' : found.map(sayTable).join('\n'))
  return 0
}

async function bothBooks(names: readonly string[], terminal: Terminal): Promise<TradeBook[]> {
  const isFolder = (name: string) => existsSync(name) || !/^[0-9a-f]{8,64}$/.test(name)
  if (names.every(isFolder)) return Promise.all(names.map(async (name) => (await loadFolder(name)).book))
  return withDatabase(terminal, async ({ context: { db } }) => {
    const books: TradeBook[] = []
    for (const name of names) {
      const version = isFolder(name) ? undefined : await findVersion(db, name)
      if (!version && !isFolder(name)) throw new Refused(VersionMissing({ hash: name }))
      books.push(
        version
          ? parseBook(await versionFiles(db, version.hash), version.hash).book
          : (await loadFolder(name)).book,
      )
    }
    return books
  })
}

function sayTable({ table, added, removed, changed }: TableDiff): string {
  const head = `${table}: ${added.length} added, ${removed.length} removed, ${changed.length} changed\n`
  const rows = (mark: string, changes: readonly RowChange[]) =>
    changes.map(({ key, validFrom, knownFrom, cells }) => {
      const dates = validFrom ? ` (from ${validFrom}, known ${knownFrom})` : ''
      const figures = cells.map(({ column, before, after }) => `${column} ${before || '–'} → ${after || '–'}`)
      return `  ${mark} ${key}${dates}${figures.length > 0 ? `  ${figures.join('; ')}` : ''}\n`
    })
  return [head, ...rows('+', added), ...rows('-', removed), ...rows('~', changed)].join('')
}

export async function printCoverage(args: string[], terminal: Terminal): Promise<ExitStatus> {
  const { values, positionals } = readOptions(args, { on: { type: 'string' } })
  const { book } = await loadFolder(positionals[0] ?? bookFolder(terminal))
  const found = coverageOf(openBook(book, dayOr(values.on, terminal)))
  const pairs = found.codes * found.destinations
  const rows = COVERAGE_CLASSES.map((name) => {
    const { destinations, lines } = found.classes[name]
    return [name, grouped(destinations), grouped(lines), share(lines, pairs)]
  })
  const importers = found.importers.map(({ importer, destinations, codes }) => [
    importer || 'estimates only',
    grouped(destinations),
    ...COVERAGE_CLASSES.map((name) => share(codes[name], destinations * found.codes)),
  ])
  const size = `${grouped(found.codes)} codes × ${grouped(found.destinations)} destinations`
  terminal.out(`${found.on}: ${size} = ${grouped(pairs)} figures\n\n`)
  terminal.out(textTable([['class', 'destinations', 'figures', 'share'], ...rows], [1, 2, 3]))
  terminal.out('\n')
  terminal.out(textTable([['tariff', 'destinations', ...COVERAGE_CLASSES], ...importers], [1, 2, 3, 4, 5]))
  return 0
}
