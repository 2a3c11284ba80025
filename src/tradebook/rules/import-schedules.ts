/** Which rows of the official schedules are tariff lines, and what they pay. */
import { readCn8Rate } from './import-cn8-rate.ts'
import type { OfficialLine } from './import-lines.ts'
import { readUsRate } from './import-us-rate.ts'

/** The cells of one row of an official file by its column names. */
export type OfficialRow = Readonly<Record<string, string>>

/** Columns of the Harmonized Tariff Schedule as the USITC exports it. */
export const US_COLUMNS = ['HTS Number', 'General Rate of Duty'] as const

/** Columns of the comparison of the Union's tariff with the UK's; one file, two tariffs. */
export const CN8_COLUMNS = ['commodity', 'cet_duty_rate', 'ukgt_duty_rate'] as const

/**
 * Lines of 8 digits with the general rate, or the 10-digit ones where no rate stands at 8. Chapters 98 and 99 hold
 * additional and temporary duties, which the book keeps elsewhere.
 */
export function usLines(rows: readonly OfficialRow[]): OfficialLine[] {
  const lines: OfficialLine[] = []
  let rated = ''
  for (const row of rows) {
    const code = (row['HTS Number'] ?? '').replaceAll('.', '')
    const rate = (row['General Rate of Duty'] ?? '').trim()
    if (!/^(\d{8}|\d{10})$/.test(code) || code >= '98' || rate === '') continue
    if (code.length === 8) rated = code
    else if (code.startsWith(rated) && rated !== '') continue
    lines.push({ code, duty: readUsRate(rate) })
  }
  return lines
}

/** Lines of 8 digits or 10; the file lost the leading zero of chapters 01 to 09. */
export function cn8Lines(rows: readonly OfficialRow[], column: string): OfficialLine[] {
  return rows.flatMap((row) => {
    const digits = row['commodity'] ?? ''
    const code = digits.padStart(digits.length > 8 ? 10 : 8, '0')
    const rate = (row[column] ?? '').trim()
    return /^\d{8,10}$/.test(code) && rate !== '' ? [{ code, duty: readCn8Rate(rate) }] : []
  })
}
