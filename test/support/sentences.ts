/** Every sentence of the program, gathered from the tables of all rooms. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { LANGS, type Sentence } from '../../src/kernel/words.ts'
import { projectRoot } from '../../src/platform/root.ts'

const TABLES = /(^|\/)(words|refusals)(\/.*)?\.ts$|\/words\.ts$|\.examples\.tsx$/

const isSentence = (value: object): value is Sentence =>
  LANGS.every((lang) => typeof (value as Record<string, unknown>)[lang] === 'string')

function gather(value: unknown, into: Set<Sentence>, depth: number): void {
  if (typeof value !== 'object' || value === null || depth > 4) return
  if (isSentence(value)) into.add(value)
  else
    for (const one of value instanceof Map ? value.values() : Object.values(value))
      gather(one, into, depth + 1)
}

/** A row of refusals.ts is a function that answers its refusal. */
const rowsOf = (file: string, table: Record<string, unknown>): unknown[] =>
  Object.values(table).map((row) =>
    typeof row === 'function' && file.endsWith('refusals.ts') ? (row as () => unknown)() : row,
  )

export async function allSentences(): Promise<Sentence[]> {
  const src = join(projectRoot(), 'src')
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((file) => TABLES.test(file) && !file.includes('.test.'))
    .sort()
  const found = new Set<Sentence>()
  for (const file of files)
    gather(
      rowsOf(file, (await import(/* @vite-ignore */ join(src, file))) as Record<string, unknown>),
      found,
      0,
    )
  return [...found]
}
