/** A workbook that somebody uploads, as rows of text. */
import { unzipSync } from 'fflate'
import { readSheet } from 'read-excel-file/node'

/** A workbook is unpacked in memory: larger registries come as CSV, which streams. */
export const WORKBOOK_LIMITS = { bytes: 20_000_000, unpacked: 300_000_000 } as const

/** The first bytes of a ZIP archive, which a workbook is. */
export const isWorkbook = (first: Buffer): boolean => first.subarray(0, 4).equals(Buffer.from('PK\x03\x04'))

/** Rows of the first sheet; undefined where it is no workbook or would unpack to more than the limit (a bomb). */
export async function workbookRows(bytes: Buffer): Promise<string[][] | undefined> {
  if (unpackedSize(bytes) > WORKBOOK_LIMITS.unpacked) return undefined
  try {
    const rows = await readSheet(bytes)
    return rows.map((row) => row.map(textOf))
  } catch {
    return undefined
  }
}

/** What the archive says of itself, without unpacking anything; endless where it cannot be read. */
function unpackedSize(bytes: Buffer): number {
  let sum = 0
  const count = ({ originalSize }: { originalSize: number }): boolean => {
    sum += originalSize
    return false
  }
  try {
    unzipSync(bytes, { filter: count })
    return sum
  } catch {
    return Infinity
  }
}

/** A number as it would be typed, a date as its day. */
function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return ''
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell)
}
