/** The facts in data/, loaded once for a test file, and questions asked of them as a caller would. */
import { join } from 'node:path'
import { sayRefusal } from '../../src/kernel/refusal.ts'
import { projectRoot } from '../../src/platform/root.ts'
import { readConsignment, type ConsignmentJson } from '../../src/reach/intake.ts'
import { answer } from '../../src/reach/rules/answer.ts'
import type { Receipt } from '../../src/reach/rules/receipt.ts'
import { receiptJson } from '../../src/reach/views/receipt-json.ts'
import { shelve, type Shelved } from '../../src/tradebook/shelf.ts'
import { loadBook } from '../../src/tradebook/store/files.ts'

let loaded: Promise<Shelved> | undefined

export function tradeBook(): Promise<Shelved> {
  return (loaded ??= loadBook(join(projectRoot(), 'data')).then(({ book }) => shelve(book)))
}

type Article = ConsignmentJson['items'][number]

/** One article as the batch file writes it. */
export const article = (
  hs: string,
  unitPrice: string,
  netWeightGrams: number,
  more: Partial<Article> = {},
): Article => ({
  hs,
  unitPrice,
  netWeightGrams,
  ...more,
})

/** Asks the intake and the engine; a refusal throws its English sentence. */
export function ask({ book, edition }: Shelved, question: ConsignmentJson): Receipt {
  const read = readConsignment(question, book, edition)
  if (!read.ok) throw new Error(`${read.refusal.field}: ${sayRefusal(read.refusal, 'en')}`)
  return answer(read.value.edition, read.value.parcel)!
}

/** The same as the batch file answers it. */
export const askJson = (shelved: Shelved, question: ConsignmentJson) =>
  receiptJson(ask(shelved, question), shelved.book)

/** The sum of the lines of some codes, as text in the receipt's currency. */
export const sumOf = (receipt: Receipt, ...codes: string[]): bigint =>
  receipt.lines.filter(({ code }) => codes.includes(code)).reduce((total, { amount }) => total + amount, 0n)

export const reasonIds = (receipt: Receipt): string[] => receipt.reasons.map(({ id }) => id)
