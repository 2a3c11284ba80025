/** Rows of a CSV text as RFC 4180 has them; a byte order mark is dropped. */
export function csvRows(text: string): string[][] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/)
  if (lines.at(-1) === '') lines.pop()
  const isOneRowPerLine = lines.every((line) => !line.includes('"') || line.split('"').length % 2 === 1)
  if (!isOneRowPerLine) return quotedRows(text)
  return lines.map((line) => (line.includes('"') ? quotedRows(line)[0]! : line.split(',')))
}

function quotedRows(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gy
  cell.lastIndex = text.startsWith('\uFEFF') ? 1 : 0
  while (cell.lastIndex < text.length) {
    const found = cell.exec(text)
    if (!found) throw new Error(`row ${rows.length + 1} is not CSV`)
    row.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '')
    if (found[3] === ',') continue
    rows.push(row)
    row = []
  }
  if (row.length > 0) rows.push([...row, ''])
  return rows
}

/** The same as records by the names of the header row. */
export function csvRecords(text: string): Record<string, string>[] {
  const [header = [], ...rows] = csvRows(text)
  return rows
    .filter((row) => row.length > 1 || row[0] !== '')
    .map((row) => Object.fromEntries(header.map((name, at) => [name, row[at] ?? ''])))
}
