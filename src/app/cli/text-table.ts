/** Columns of text, each as wide as its widest cell; figures stand right. */
export function textTable(rows: readonly (readonly string[])[], right: readonly number[] = []): string {
  const widths: number[] = []
  for (const row of rows)
    row.forEach((cell, column) => (widths[column] = Math.max(widths[column] ?? 0, cell.length)))
  const padded = (cell: string, column: number): string =>
    right.includes(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)
  return rows.map((row) => `${row.map(padded).join('  ').trimEnd()}\n`).join('')
}

/** 1234567 → `1,234,567`. */
export const grouped = (count: number | bigint): string => count.toLocaleString('en-US')

/** A part of a whole in per cent with two digits; `0.00` of nothing. */
export const share = (part: number, whole: number): string => `${((part / (whole || 1)) * 100).toFixed(2)} %`
