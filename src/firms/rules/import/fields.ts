/** The columns of a registry's sheet: which field each is, guessed from its head or from what stands in it. */
import type { IdKind } from '../identifiers/kinds.ts'
import { parseIdentifier } from '../identifiers.ts'
import { HEADS } from '../../words/import/heads.ts'

export const FIELDS = [
  'name',
  'udyam',
  'gstin',
  'pan',
  'iec',
  'mobile',
  'district',
  'pin',
  'makes',
  'address',
] as const
export type Field = (typeof FIELDS)[number]

/** Which field each column is; an empty text for a column that is not read. */
export type Mapping = readonly (Field | '')[]

export const isField = (text: unknown): text is Field => (FIELDS as readonly unknown[]).includes(text)

/** Told apart by their shape alone, where the head says nothing. */
const SHAPED: readonly (Field & IdKind)[] = ['udyam', 'gstin', 'pan', 'mobile', 'pin']

/** A guess for each column, each field once; `sample` holds some rows below the head. */
export function guessMapping(heads: readonly string[], sample: readonly (readonly string[])[]): Mapping {
  const taken = new Set<Field>()
  const take = (field: Field | undefined): Field | '' => {
    if (!field || taken.has(field)) return ''
    taken.add(field)
    return field
  }
  const byHead = heads.map((head) => take(fieldOfHead(head)))
  return byHead.map((field, column) => field || take(fieldOfCells(sample.map((row) => row[column] ?? ''))))
}

const bare = (head: string): string =>
  head
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '')

/** The whole head first; then the longest known word that it holds: "GSTIN of the unit". */
function fieldOfHead(head: string): Field | undefined {
  const text = bare(head)
  const known = Object.entries(HEADS) as [Field, readonly string[]][]
  const exact = known.find(([, words]) => words.includes(text))
  if (exact) return exact[0]
  const held = known
    .flatMap(([field, words]) => words.map((word) => ({ field, word })))
    .filter(({ word }) => word.length >= 3 && text.includes(word))
    .sort((a, b) => b.word.length - a.word.length)
  return held[0]?.field
}

function fieldOfCells(cells: readonly string[]): Field | undefined {
  const filled = cells.filter((cell) => cell.trim() !== '')
  if (filled.length === 0) return undefined
  return SHAPED.find(
    (kind) => filled.filter((cell) => parseIdentifier(kind, cell).ok).length * 2 > filled.length,
  )
}

/** What a form says about the columns, held to the known fields, each once. */
export function readMapping(columns: number, chosen: (column: number) => string | undefined): Mapping {
  const taken = new Set<string>()
  return Array.from({ length: columns }, (_, column) => {
    const field = chosen(column)
    if (!isField(field) || taken.has(field)) return ''
    taken.add(field)
    return field
  })
}
