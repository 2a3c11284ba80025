import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { formatCsv, parseCsv } from './csv.ts'
import { FACTS_DIR, factsArePresent } from './facts-folder.ts'

const DATA = join(import.meta.dirname, '../../data')

if (!factsArePresent()) {
  console.warn(
    `SKIPPED: the compiled tables were not compared with their facts, for ${FACTS_DIR} is not here.`,
  )
}

describe.skipIf(!factsArePresent())('the compiled tables of data/', () => {
  it('are what the collected facts compile to, byte for byte', async () => {
    const { compiledTables, textOf } = await import('./tables.ts')
    for (const table of compiledTables()) {
      expect(textOf(table) === readFileSync(join(DATA, table.file), 'utf8'), table.file).toBe(true)
    }
  }, 60_000)
})

describe('the CSV of the facts', () => {
  it('keeps commas, quotes and line breaks inside a field', () => {
    const rows = [
      ['a', 'b'],
      ['1,2', 'say "no"'],
      ['two\nlines', ''],
    ]
    expect(parseCsv(formatCsv(rows[0] ?? [], rows.slice(1)))).toEqual(rows)
  })

  it('drops a byte order mark and reads Windows line ends', () => {
    expect(parseCsv('\uFEFFa,b\r\n1,2\r\n')).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ])
  })
})
