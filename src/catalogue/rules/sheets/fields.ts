/** The columns of a product sheet: which field each is, by what the firm said before or by its head. */
import { FIELD_NAMES, SYNONYMS } from '../../words/sheets/fields.ts'

export type SheetField = keyof typeof FIELD_NAMES
export const SHEET_FIELDS = Object.keys(FIELD_NAMES) as readonly SheetField[]

/** Which field each column is; an empty text for a column that is not read. */
export type Mapping = readonly (SheetField | '')[]

export const isSheetField = (text: unknown): text is SheetField =>
  typeof text === 'string' && Object.hasOwn(FIELD_NAMES, text)

/** A head in small letters, without blanks, signs, and a unit in brackets. */
export const plainHead = (head: string): string =>
  head
    .normalize('NFC')
    .toLowerCase()
    .replace(/[([]\s*(g|gm|gms|kg|grams?|mm|cm|inr|rs\.?|₹)\s*[)\]]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '')

const KNOWN: ReadonlyMap<string, SheetField> = new Map(
  SHEET_FIELDS.flatMap((field) =>
    [...(SYNONYMS[field] ?? []), ...Object.values(FIELD_NAMES[field])].map(
      (name) => [plainHead(name), field] as const,
    ),
  ),
)

/** A guess for each column, each field once: what the firm told before, then heads that are known, then heads that hold one. */
export function guessMapping(heads: readonly string[], told: ReadonlyMap<string, string>): Mapping {
  const taken = new Set<SheetField>()
  const take = (field: SheetField | undefined): SheetField | '' => {
    if (!field || taken.has(field)) return ''
    taken.add(field)
    return field
  }
  const before = heads.map((head) => {
    const field = told.get(plainHead(head))
    return isSheetField(field) ? take(field) : undefined
  })
  const exact = heads.map((head, at) => before[at] ?? take(KNOWN.get(plainHead(head))))
  const wasTold = (head: string): boolean => told.has(plainHead(head))
  return exact.map((field, at) => field || (wasTold(heads[at]!) ? '' : take(heldIn(plainHead(heads[at]!)))))
}

/** The longest known word that the head holds: `SKU of the seller`. */
function heldIn(text: string): SheetField | undefined {
  let best = ''
  for (const word of KNOWN.keys())
    if (word.length >= 3 && word.length > best.length && text.includes(word)) best = word
  return KNOWN.get(best)
}

/** What a form says about the columns, held to the known fields, each once. */
export function readMapping(columns: number, chosen: (column: number) => string): Mapping {
  const taken = new Set<string>()
  return Array.from({ length: columns }, (_, column) => {
    const field = chosen(column)
    if (!isSheetField(field) || taken.has(field)) return ''
    taken.add(field)
    return field
  })
}

export type Cells = Partial<Record<SheetField, string>>

/** The row's filled cells by field. A head's unit (`Weight (kg)`) stands behind a bare figure. */
export function cellsOf(row: readonly string[], mapping: Mapping, units: readonly string[]): Cells {
  const cells: Cells = {}
  for (const [at, field] of mapping.entries()) {
    if (field === '') continue
    const text = fromCell(row[at] ?? '').trim()
    if (text === '') continue
    const unit = units[at]
    cells[field] = unit && /^[\d.,\s]+$/.test(text) ? `${text} ${unit}` : text
  }
  return cells
}

/** The unit in brackets of each head; empty where there is none. */
export const unitsOf = (heads: readonly string[]): string[] =>
  heads.map((head) => /[([]\s*(kg|g|gms?|mm|cm)\s*[)\]]/i.exec(head)?.[1]?.toLowerCase() ?? '')

/**
 * A text that a spreadsheet would run as a formula gets a quote in front, and so does one that has such a quote already: what
 * comes back is what went out (OWASP, CSV Injection).
 */
const RUNS = /^'*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/
export const intoCell = (text: string): string => (RUNS.test(text) ? `'${text}` : text)
export const fromCell = (text: string): string =>
  text.startsWith("'") && RUNS.test(text) ? text.slice(1) : text
