/** Workbooks (XLSX) with typed cells. Text is always written as text: no spreadsheet runs it as a formula. */
import type { Readable } from 'node:stream'
import writeWorkbook, { type Cell as WrittenCell } from 'write-excel-file/node'
import type { Day } from '#kernel/day.ts'

/** An exact decimal such as `2952.77`, shown with as many decimals as it was written with. */
export type Decimal = Readonly<{ decimal: string }>
/** Text that the reader must look at: the cell is coloured. */
export type Marked = Readonly<{ marked: string }>
/** Text, a whole number, an exact decimal, a civil day, marked text, or nothing. */
export type Cell = string | number | Decimal | Marked | Readonly<{ day: Day }> | undefined

export type Column = Readonly<{ head: string; /** In characters. */ width: number }>
export type Sheet = Readonly<{ name: string; columns: readonly Column[]; rows: readonly (readonly Cell[])[] }>

/** The workbook as a stream for a reply. The first row of each sheet is its head and stays in view. */
export const workbookStream = (sheets: readonly Sheet[]): Promise<Readable> =>
  // The package declares the two ways to call it as a union, which cannot be called.
  (written(sheets).toStream as () => Promise<Readable>)()

export const workbook = (sheets: readonly Sheet[]): Promise<Buffer> => written(sheets).toBuffer()

const written = (sheets: readonly Sheet[]) =>
  writeWorkbook(sheets.map(sheetOf), { fontFamily: 'Noto Sans', fontSize: 11 })

function sheetOf({ name, columns, rows }: Sheet) {
  const head = columns.map(({ head: value }): WrittenCell => ({
    type: String,
    value,
    fontWeight: 'bold',
    backgroundColor: '#E4E8F3',
  }))
  return {
    sheet: sheetName(name),
    data: [head, ...rows.map((row) => row.map(cellOf))],
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
  }
}

/** At most 31 characters, and none of those that the format keeps for addresses of cells. */
const sheetName = (name: string): string => name.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31)

/** XML 1.0 has no place for control signs, even escaped; tab and line ends are none. */
const UNWRITABLE = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu

function cellOf(cell: Cell): WrittenCell {
  if (cell === undefined || cell === '') return null
  if (typeof cell === 'number') return { type: Number, value: cell }
  if (typeof cell === 'string') return { type: String, value: cell.replace(UNWRITABLE, '') }
  if ('marked' in cell)
    return { type: String, value: cell.marked.replace(UNWRITABLE, ''), backgroundColor: '#F9D9D3' }
  if ('day' in cell) return { type: Date, value: new Date(`${cell.day}T00:00:00Z`), format: 'yyyy-mm-dd' }
  return decimalCell(cell.decimal)
}

/** A sheet's number is a double: a figure with more digits than one holds stays text rather than lose its last ones. */
function decimalCell(decimal: string): WrittenCell {
  const places = decimal.split('.')[1]?.length ?? 0
  const value = Number(decimal)
  if (!(Math.abs(value) < 1e15) || value.toFixed(places) !== decimal) return { type: String, value: decimal }
  return { type: Number, value, format: indianFormat(places) }
}

/** Lakhs and crores: 12345678.9 → 1,23,45,678.90. Spreadsheets group by thousands unless told otherwise by size. */
function indianFormat(places: number): string {
  const rest = places === 0 ? '' : `.${'0'.repeat(places)}`
  return `[>=10000000]##\\,##\\,##\\,##0${rest};[>=100000]##\\,##\\,##0${rest};#,##0${rest}`
}
