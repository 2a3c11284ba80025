/** Reads a workbook back by its XML, apart from the library that wrote it. */
import { XMLParser } from 'fast-xml-parser'
import { strFromU8, unzipSync } from 'fflate'

export type ReadSheet = Readonly<{ name: string; rows: (string | number | Date | undefined)[][] }>

type Xml = Readonly<Record<string, unknown>>
type Written = Readonly<{ '@r': string; '@t'?: string; '@s'?: string; v?: string }>

const many = new Set(['row', 'c', 'si', 'sheet', 'xf', 'numFmt'])
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  trimValues: false,
  isArray: (name) => many.has(name),
})

export function readWorkbook(bytes: Buffer): ReadSheet[] {
  const parts = unzipSync(bytes)
  const part = (path: string): Xml => (parts[path] ? (parser.parse(strFromU8(parts[path])) as Xml) : {})
  const strings = list(at(part('xl/sharedStrings.xml'), 'sst', 'si')).map(textOf)
  const dates = dateStyles(part('xl/styles.xml'))
  return list(at(part('xl/workbook.xml'), 'workbook', 'sheets', 'sheet')).map((sheet, index) => ({
    name: String((sheet as Xml)['@name']),
    rows: list(at(part(`xl/worksheets/sheet${index + 1}.xml`), 'worksheet', 'sheetData', 'row')).map((row) =>
      cells((row as { c?: Written[] }).c ?? [], strings, dates),
    ),
  }))
}

const at = (xml: unknown, ...path: string[]): unknown =>
  path.reduce<unknown>((node, name) => (node as Xml | undefined)?.[name], xml)
const list = (node: unknown): unknown[] => (Array.isArray(node) ? node : [])

function textOf(item: unknown): string {
  const text = (item as Xml)['t']
  return String(typeof text === 'object' && text ? ((text as Xml)['#text'] ?? '') : (text ?? ''))
}

/** The numbers of those cell styles whose format writes a year. */
function dateStyles(styles: Xml): ReadonlySet<string> {
  const formats = list(at(styles, 'styleSheet', 'numFmts', 'numFmt')) as Xml[]
  const years = new Set(
    formats
      .filter((format) => String(format['@formatCode']).includes('yyyy'))
      .map((format) => format['@numFmtId']),
  )
  const styled = list(at(styles, 'styleSheet', 'cellXfs', 'xf')) as Xml[]
  return new Set(styled.flatMap((style, index) => (years.has(style['@numFmtId']) ? [String(index)] : [])))
}

function cells(written: readonly Written[], strings: readonly string[], dates: ReadonlySet<string>) {
  const row: (string | number | Date | undefined)[] = []
  for (const cell of written) row[columnOf(cell['@r'])] = valueOf(cell, strings, dates)
  return [...row]
}

const columnOf = (address: string): number =>
  [.../^[A-Z]+/.exec(address)![0]].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1

function valueOf(
  { '@t': type, '@s': style = '', v }: Written,
  strings: readonly string[],
  dates: ReadonlySet<string>,
) {
  if (v === undefined) return undefined
  if (type === 's') return strings[Number(v)]
  // Days since the last one of 1899.
  return dates.has(style) ? new Date((Number(v) - 25_569) * 86_400_000) : Number(v)
}
