import { csvRecords } from '../store/csv.ts'

/** Descriptions of chapters, headings and HS6 codes by code: for learning only, never shown. */
export type Descriptions = ReadonlyMap<string, string>

export function hsDescriptions(csv: string): Descriptions {
  const found = new Map<string, string>()
  for (const { hscode = '', description = '' } of csvRecords(csv))
    if (/^(\d\d){1,3}$/.test(hscode) && !['77', '98', '99'].includes(hscode.slice(0, 2)))
      found.set(hscode, description.replace(/\s+/g, ' ').trim())
  return found
}
