/** When an answer of the trade book must be asked for again although nobody published another book. */
import { addDays, type Day } from '#kernel/day.ts'
import type { TradeBook } from '#tradebook/rules/book.ts'

/** Every day on which some fact of the book begins, or no longer holds; ascending. */
export function turningDays(book: TradeBook): readonly Day[] {
  let days = kept.get(book)
  if (!days) kept.set(book, (days = collect(book)))
  return days
}

const kept = new WeakMap<TradeBook, readonly Day[]>()

function collect(book: TradeBook): readonly Day[] {
  const days = new Set<Day>()
  for (const rows of book.tables.values())
    for (const { tail } of rows) {
      days.add(tail.validFrom)
      if (tail.validTo) days.add(addDays(tail.validTo, 1))
    }
  return [...days].sort()
}

/** The first day after `on` on which something turns; undefined where the book knows of none. */
export const nextTurn = (book: TradeBook, on: Day): Day | undefined =>
  turningDays(book).find((day) => day > on && day <= book.lastDay)
