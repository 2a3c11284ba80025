/** A table of facts on its way to data/: a file name, its columns and its rows, all text. */
export type Table = { file: string; header: readonly string[]; rows: string[][] }

const fieldOf = (value: string): string =>
  /[",\n\r]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value

/** RFC 4180 text with LF line ends. */
export function formatCsv(header: readonly string[], rows: readonly string[][]): string {
  return [header, ...rows].map((row) => row.map(fieldOf).join(',')).join('\n') + '\n'
}

/** The records of a CSV text, the header row included; a leading byte order mark is dropped. */
export function parseCsv(text: string): string[][] {
  const records: string[][] = []
  let row: string[] = []
  let field = ''
  let quoted = false
  const source = text.replace(/^\uFEFF/, '')
  for (let at = 0; at < source.length; at++) {
    const char = source[at]
    if (quoted) {
      if (char !== '"') field += char
      else if (source[at + 1] === '"') field += source[++at]
      else quoted = false
    } else if (char === '"') quoted = true
    else if (char === ',') {
      row.push(field)
      field = ''
    } else if (char === '\n') {
      records.push([...row, field])
      row = []
      field = ''
    } else if (char !== '\r') field += char
  }
  if (field !== '' || row.length > 0) records.push([...row, field])
  return records
}

/** Rows as records keyed by the header's names. */
export function readRecords(text: string): Record<string, string>[] {
  const [header = [], ...rows] = parseCsv(text)
  return rows.map((row) => Object.fromEntries(header.map((name, at) => [name, row[at] ?? ''])))
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Sorts by every column from the left; keys come first in each table, so this is the contract's order. */
export function sortRows(rows: string[][]): string[][] {
  return rows.sort((a, b) => {
    for (let at = 0; at < a.length; at++) {
      const order = byText(a[at] ?? '', b[at] ?? '')
      if (order !== 0) return order
    }
    return 0
  })
}
