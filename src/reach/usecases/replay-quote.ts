import { accept, Refused } from '#kernel/refusal.ts'
import type { Context } from '#platform/context.ts'
import type { Shelf } from '#tradebook/shelf.ts'
import { readConsignment } from '../intake.ts'
import { QuoteMissing } from '../refusals.ts'
import { answer } from '../rules/answer.ts'
import { findQuote, sha256, type KeptQuote } from '../store/quotes.ts'
import { receiptJson } from '../views/receipt-json.ts'

export type Replay = Readonly<{ quote: KeptQuote; same: boolean; answer: string }>

/** Answers a kept quote again from the version it was answered from. The same facts must give the same bytes. */
export async function replayQuote({ db }: Context, request: Readonly<{ id: string; shelf: Shelf }>): Promise<Replay> {
  const quote = await findQuote(db, request.id)
  const shelved = quote && (await request.shelf.version(quote.version))
  if (!quote || !shelved) throw new Refused(QuoteMissing({}))
  const { parcel, edition } = accept(readConsignment(quote.question, shelved.book, shelved.edition))
  const text = JSON.stringify(receiptJson(answer(edition, parcel)!, shelved.book))
  return { quote, same: sha256(text) === quote.sha256, answer: text }
}
