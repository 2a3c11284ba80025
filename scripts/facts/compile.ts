/**
 * Writes the compiled tables of data/ from the collected facts.
 * `node scripts/facts/compile.ts [folder]`; the folder is data/ unless named, the facts are in FACTS_DIR.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { FACTS_DIR, factsArePresent } from './facts-folder.ts'
import { compiledTables, textOf } from './tables.ts'

const folder = process.argv[2] ?? 'data'

if (!factsArePresent()) {
  console.error(`No facts in ${FACTS_DIR}. Set FACTS_DIR to the folder that holds destinations.json.`)
  process.exit(2)
}

for (const table of compiledTables()) {
  const path = join(folder, table.file)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, textOf(table))
  console.log(`${String(table.rows.length).padStart(7)}  ${table.file}`)
}
