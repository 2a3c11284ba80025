import { accept } from '#kernel/refusal.ts'
import type { Context } from '#platform/context.ts'
import type { Tx } from '#platform/database.ts'
import { once } from '#platform/idempotency.ts'
import type { TradeBook } from '#tradebook/rules/book.ts'
import type { Shelved } from '#tradebook/shelf.ts'
import { readConsignment } from '../intake.ts'
import { answer } from '../rules/answer.ts'
import { insertQuote, sha256, type KeptQuote } from '../store/quotes.ts'
import type { Receipt } from '../rules/receipt.ts'

/** How a receipt is written down; the same writing must be used for the replay. */
export type Writing = (receipt: Receipt, book: TradeBook) => string

export type QuoteRequest = Readonly<{
  question: unknown
  shelved: Shelved
  write: Writing
  idempotencyKey?: string
}>

/**
 * Answers one consignment and keeps the quote with the version of the trade book, so that it can be replayed. A repeated
 * key with the same question answers the first quote. Refuses as the intake refuses.
 */
export async function keepQuote(context: Context, request: QuoteRequest): Promise<KeptQuote> {
  const { question, shelved, write, idempotencyKey } = request
  const { parcel, edition } = accept(readConsignment(question, shelved.book, shelved.edition))
  const receipt = answer(edition, parcel)!
  const text = write(receipt, shelved.book)
  const quote: KeptQuote = {
    id: context.newId(),
    askedAt: context.now,
    question,
    version: shelved.book.version,
    on: parcel.on,
    answer: text,
    sha256: sha256(text),
  }
  const keep = async (tx: Tx) => {
    await insertQuote(tx, quote)
    return { status: 201, response: { ...quote, askedAt: quote.askedAt.toISOString() } }
  }
  if (!idempotencyKey) {
    await context.db.transaction().execute(keep)
    return quote
  }
  const reply = await once(
    context.db,
    { key: idempotencyKey, route: 'POST /api/v1/quotes', body: question },
    keep,
  )
  const first = reply.response as Omit<KeptQuote, 'askedAt'> & { askedAt: string }
  return { ...first, askedAt: new Date(first.askedAt) }
}
