import { accept, Refused } from '#kernel/refusal.ts'
import type { Context } from '#platform/context.ts'
import type { TradeBook } from '#tradebook/rules/book.ts'
import type { Shelf } from '#tradebook/shelf.ts'
import { readConsignment } from '../intake.ts'
import { QuoteMissing } from '../refusals.ts'
import { answer } from '../rules/answer.ts'
import { findQuote, sha256, type KeptQuote } from '../store/quotes.ts'
import type { Receipt } from '../rules/receipt.ts'

export type ReplayRequest = Readonly<{
  id: string
  shelf: Shelf
  /** The writing that the quote was kept in. */
  write: (receipt: Receipt, book: TradeBook) => string
}>

export type Replay = Readonly<{ quote: KeptQuote; same: boolean; answer: string }>

/** Answers a kept quote again from the version it was answered from. The same facts must give the same bytes. */
export async function replayQuote({ db }: Context, request: ReplayRequest): Promise<Replay> {
  const quote = await findQuote(db, request.id)
  const shelved = quote && (await request.shelf.version(quote.version))
  if (!quote || !shelved) throw new Refused(QuoteMissing({}))
  const { parcel, edition } = accept(readConsignment(quote.question, shelved.book, shelved.edition))
  const text = request.write(answer(edition, parcel)!, shelved.book)
  return { quote, same: sha256(text) === quote.sha256, answer: text }
}
