/** The world that all benches price against. */
import { parseDay } from '#kernel/day.ts'
import { projectRoot } from '#platform/root.ts'
import { compileWorld } from '#reach/fast/terms.ts'
import type { WorldTerms } from '#reach/fast/world.ts'
import type { Lane } from '#reach/rules/consignment.ts'
import type { TradeBook } from '#tradebook/rules/book.ts'
import { openBook, type Edition } from '#tradebook/rules/edition.ts'
import { loadBook } from '#tradebook/store/files.ts'

export const readBook = async (): Promise<TradeBook> => (await loadBook(`${projectRoot()}/data`)).book

export function openWorld(book: TradeBook, on: string, lane: Lane): { edition: Edition; world: WorldTerms } {
  const edition = openBook(book, parseDay(on)!)
  return { edition, world: compileWorld(edition, lane) }
}
