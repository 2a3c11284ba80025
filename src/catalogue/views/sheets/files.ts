/** The sheets that go down: all products, and the rows to put right. */
import { say, type Lang } from '#kernel/words.ts'
import { csvStream } from '#platform/csv-stream.ts'
import { workbookStream, type Cell } from '#platform/sheet.ts'
import { intoCell, SHEET_FIELDS, type Mapping, type SheetField } from '../../rules/sheets/fields.ts'
import type { RowFaults } from '../../store/sheets/runs.ts'
import { FIELD_NAMES } from '../../words/sheets/fields.ts'
import { SHEETS } from '../../words/sheets/pages.ts'
import { faultText } from './run-page.tsx'

export type RowTexts = Partial<Record<SheetField, string>>

const heads = (lang: Lang): string[] => SHEET_FIELDS.map((field) => say(FIELD_NAMES[field], lang))
const line = (texts: RowTexts): string[] => SHEET_FIELDS.map((field) => intoCell(texts[field] ?? ''))

export const productsCsv = (rows: AsyncIterable<RowTexts>, lang: Lang): AsyncIterable<Buffer> =>
  csvStream(csvRows(rows, lang))

async function* csvRows(rows: AsyncIterable<RowTexts>, lang: Lang) {
  yield heads(lang)
  for await (const texts of rows) yield line(texts)
}

/** Figures that one reckons with are numbers; codes stay text, so that no nought is lost. */
const FIGURES: ReadonlySet<SheetField> = new Set([
  'price',
  'cost',
  'net',
  'packed',
  'length',
  'width',
  'height',
  'metalWeight',
  'purity',
  'metalPrice',
  'making',
])

export async function productsWorkbook(rows: readonly RowTexts[], lang: Lang) {
  const cell = (texts: RowTexts, field: SheetField): Cell => {
    const text = texts[field] ?? ''
    if (text === '') return undefined
    return FIGURES.has(field) ? { decimal: text } : intoCell(text)
  }
  const columns = heads(lang).map((head) => ({ head, width: Math.max(12, Math.min(30, head.length + 2)) }))
  return workbookStream([
    {
      name: say(SHEETS.tab, lang),
      columns,
      rows: rows.map((texts) => SHEET_FIELDS.map((field) => cell(texts, field))),
    },
  ])
}

export type FaultyRow = RowFaults & Readonly<{ cells: readonly string[] }>

const sentencesOf = ({ faults }: FaultyRow, lang: Lang): string =>
  faults.map((one) => faultText(one, lang)).join(' ')

/** As cells of the sheet came in they go out: a formula in them stays text. */
const defused = (text: string): string => (text.startsWith("'") ? text : intoCell(text))

export const faultsCsv = (
  columns: readonly string[],
  rows: AsyncIterable<FaultyRow>,
  lang: Lang,
): AsyncIterable<Buffer> => csvStream(faultRows(columns, rows, lang))

async function* faultRows(columns: readonly string[], rows: AsyncIterable<FaultyRow>, lang: Lang) {
  yield [...columns.map(defused), say(SHEETS.errorColumn, lang)]
  for await (const row of rows)
    yield [...columns.map((_, at) => defused(row.cells[at] ?? '')), sentencesOf(row, lang)]
}

/** The wrong cells are coloured. */
export function faultsWorkbook(
  { columns, mapping }: Readonly<{ columns: readonly string[]; mapping: Mapping }>,
  rows: readonly FaultyRow[],
  lang: Lang,
) {
  const cells = (row: FaultyRow): Cell[] => {
    const wrong = new Set(row.faults.map(({ field }) => field))
    return columns.map((_, at) => {
      const text = defused(row.cells[at] ?? '')
      return wrong.has(mapping[at] ?? '-') ? { marked: text } : text
    })
  }
  return workbookStream([
    {
      name: say(SHEETS.tab, lang),
      columns: [
        ...columns.map((head) => ({ head: defused(head), width: 16 })),
        { head: say(SHEETS.errorColumn, lang), width: 80 },
      ],
      rows: rows.map((row) => [...cells(row), { marked: sentencesOf(row, lang) }]),
    },
  ])
}
