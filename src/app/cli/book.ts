/** The trade book as commands see it: the facts in data/, or in the folder that DHOW_BOOK names. */
import { join } from 'node:path'
import { dayInIndia, parseDay, type Day } from '#kernel/day.ts'
import { projectRoot } from '#platform/root.ts'
import { shelve, type Shelved } from '#tradebook/shelf.ts'
import { loadBook } from '#tradebook/store/files.ts'
import type { Terminal } from './terminal.ts'
import { Usage } from './usage.ts'

export const bookFolder = (terminal: Terminal): string =>
  terminal.env['DHOW_BOOK'] || join(projectRoot(), 'data')

export async function openShelved(terminal: Terminal): Promise<Shelved> {
  return shelve((await loadBook(bookFolder(terminal))).book)
}

/** The day named, or today in India (or by DHOW_NOW). */
export function dayOr(text: string | undefined, terminal: Terminal): Day {
  if (text === undefined) return dayInIndia(new Date(terminal.env['DHOW_NOW'] || Date.now()))
  const on = parseDay(text)
  if (!on) throw new Usage(`“${text}” is not a day; write it as 2026-11-22`)
  return on
}
