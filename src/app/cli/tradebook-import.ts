/** `dhow tradebook import`: an official file into a copy of the book, or only its summary. */
import { parseDay, type Day } from '#kernel/day.ts'
import { FORMATS } from '#tradebook/rules/import-formats.ts'
import type { Change } from '#tradebook/rules/import-learn.ts'
import { importOfficial, type Imported } from '#tradebook/usecases/import-official.ts'
import { bookFolder, dayOr } from './book.ts'
import type { ExitStatus, Terminal } from './terminal.ts'
import { grouped } from './text-table.ts'
import { oneOf, readOptions, Usage } from './usage.ts'

const OPTIONS = { into: { type: 'string' }, known: { type: 'string' }, from: { type: 'string' } } as const

/** How many changes of a table are printed; `diff` shows them all. */
const SHOWN = 20

export async function importFile(args: string[], terminal: Terminal): Promise<ExitStatus> {
  const { values, positionals } = readOptions(args, OPTIONS)
  const format = oneOf(positionals[0], FORMATS, 'format')
  const file = positionals[1]
  if (!format || !file) throw new Usage(`name the format (${FORMATS.join(', ')}) and the file`)
  const from = values.from === undefined ? undefined : asDay(values.from)
  const found = await importOfficial({
    format,
    file,
    release: bookFolder(terminal),
    known: dayOr(values.known, terminal),
    ...(values.into ? { into: values.into } : {}),
    ...(from ? { from } : {}),
  })
  for (const table of found) terminal.out(sayImport(table))
  const news = found.some(({ changed, added, gone }) => changed.length + added.length + gone.length > 0)
  if (!news) terminal.out('The book says all of this already.\n')
  else if (values.into) terminal.out(`Written to ${values.into}. Next: dhow tradebook check ${values.into}\n`)
  else terminal.out('Nothing was written; name a folder with --into to have a copy of the book with it.\n')
  return 0
}

function asDay(text: string): Day {
  const found = parseDay(text)
  if (!found) throw new Usage(`“${text}” is not a day; write it as 2026-11-22`)
  return found
}

function sayImport({ table, lines, opaque, unchanged, changed, added, gone, source }: Imported): string {
  const rows = unchanged + changed.length + added.length
  return [
    `${table} (${source.id}): ${grouped(lines)} published lines, ${grouped(opaque)} of them opaque, in ${grouped(rows)} rows\n`,
    `  ${grouped(changed.length)} changed, ${grouped(added.length)} new, ${grouped(gone.length)} no longer listed, ${grouped(unchanged)} as before\n`,
    ...changed.slice(0, SHOWN).map((change) => `  ~ ${sayChange(change)}\n`),
    ...(changed.length > SHOWN ? [`  … and ${grouped(changed.length - SHOWN)} more\n`] : []),
  ].join('')
}

const COLUMNS = ['lines', 'mfn_min_bps', 'mfn_max_bps', 'specific', 'per_inr']

function sayChange({ key, before, after }: Change): string {
  const differs = COLUMNS.filter((column) => (before?.[column] ?? '') !== (after[column] ?? ''))
  return `${key} ${differs.map((column) => `${column} ${before?.[column] || '–'} → ${after[column] || '–'}`).join('; ')}`
}
