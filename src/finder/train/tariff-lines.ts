import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { csvRecords } from '../store/csv.ts'

type Line = Readonly<{ code: string; text: string }>
const clean = (text: string): string =>
  text
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^[ :;]+|[ :;]+$/g, '')

/** US tariff lines of 8 and 10 digits, each with the words above it in its heading. */
export function usLines(folder: string): Line[] {
  const file = readdirSync(folder).find((name) => name.endsWith('.csv'))
  if (!file) throw new Error(`no tariff in ${folder}`)
  const lines: Line[] = []
  let above: string[] = []
  for (const row of csvRecords(readFileSync(join(folder, file), 'utf8'))) {
    const depth = Number(row['Indent'] ?? 0)
    above = [...above.slice(0, depth), clean(row['Description'] ?? '')]
    const code = (row['HTS Number'] ?? '').replace(/\D/g, '')
    if (code.length >= 8 && !['98', '99'].includes(code.slice(0, 2)))
      lines.push({ code, text: above.join(' : ') })
  }
  return lines
}

/** EU lines of 6 digits and more, in their own words. */
export function euLines(csv: string): Line[] {
  return csvRecords(csv).flatMap(({ goods_code: code = '', hier_pos: depth = '', description = '' }) => {
    const text = clean(description.replaceAll('|', ' '))
    return Number(depth) >= 6 && text.toLowerCase() !== 'other' ? [{ code, text }] : []
  })
}
