/** The trade books that a running server holds in memory: the current one, and older ones that a replay asked for. */
import type { Day } from '#kernel/day.ts'
import type { Db } from '#platform/database.ts'
import type { TradeBook } from './rules/book.ts'
import { openBook, type Edition } from './rules/edition.ts'
import { parseBook } from './store/files.ts'
import { currentVersion, versionFiles } from './store/versions.ts'

export type Shelved = Readonly<{
  book: TradeBook
  edition: (on: Day) => Edition
  publishedAt: Date | undefined
}>

export type Shelf = Readonly<{
  /** The book published last; looked up in the database at most once a second. Throws where none is published. */
  current: () => Promise<Shelved>
  /** An older version by its full hash, or undefined. */
  version: (hash: string) => Promise<Shelved | undefined>
}>

const KEPT = 3
const FRESH_MS = 1000

export function openShelf(db: Db, clockMs: () => number = () => performance.now()): Shelf {
  const held = new Map<string, Promise<Shelved | undefined>>()
  let looked: { at: number; found: Promise<{ hash: string; at: Date | null } | undefined> } | undefined

  const version = (hash: string, publishedAt?: Date): Promise<Shelved | undefined> => {
    let found = held.get(hash)
    if (!found) {
      found = load(db, hash, publishedAt)
      held.set(hash, found)
      // A failed read is forgotten, so that the next question tries again.
      found.then(
        (book) => book ?? held.delete(hash),
        () => held.delete(hash),
      )
      if (held.size > KEPT) held.delete(held.keys().next().value!)
    }
    return found
  }
  const newest = async () => {
    const found = await currentVersion(db)
    return found && { hash: found.hash, at: found.publishedAt }
  }
  return {
    version,
    current: async () => {
      if (!looked || clockMs() - looked.at > FRESH_MS) looked = { at: clockMs(), found: newest() }
      const found = await looked.found.catch((error: unknown) => {
        looked = undefined
        throw error
      })
      const shelved = found && (await version(found.hash, found.at ?? undefined))
      if (!shelved) throw new Error('no trade book is published')
      return shelved
    },
  }
}

async function load(db: Db, hash: string, publishedAt: Date | undefined): Promise<Shelved | undefined> {
  const files = await versionFiles(db, hash)
  return files.length === 0 ? undefined : shelve(parseBook(files, hash).book, publishedAt)
}

/** A book with its editions, each opened once. */
export function shelve(book: TradeBook, publishedAt?: Date): Shelved {
  const editions = new Map<string, Edition>()
  const edition = (on: Day): Edition => {
    let opened = editions.get(on)
    if (!opened) {
      if (editions.size >= 32) editions.delete(editions.keys().next().value!)
      editions.set(on, (opened = openBook(book, on)))
    }
    return opened
  }
  return { book, edition, publishedAt }
}
