/** A receipt as JSON for the API and the batch file; keys in a fixed order, amounts as decimal strings. */
import { formatAmount } from '#kernel/money.ts'
import { say, type Lang } from '#kernel/words.ts'
import type { TradeBook } from '#tradebook/rules/book.ts'
import { issuerName, paperName, reasonText } from '#tradebook/views/spoken.ts'
import type { Line, Receipt } from '../rules/receipt.ts'

export function receiptJson(receipt: Receipt, book: TradeBook, lang: Lang = 'en') {
  const text = (amount: bigint | undefined) =>
    amount === undefined ? null : formatAmount(amount, receipt.digits)
  return {
    to: receipt.to,
    on: receipt.on,
    version: receipt.version,
    lane: receipt.lane ?? null,
    coverage: receipt.coverage,
    verdict: receipt.verdict,
    currency: receipt.currency,
    lines: receipt.lines.map((line) => ({
      code: line.code,
      name: line.name,
      ...(line.item === undefined ? {} : { item: line.item }),
      amount: text(line.amount),
      ...(line.least === line.amount ? {} : { least: text(line.least) }),
      base: text(line.base),
      rate: line.rate,
      fact: line.fact,
      source: line.source,
      asOf: asOf(line, book),
      coverage: line.coverage,
    })),
    total: text(receipt.total),
    ...(receipt.totalLeast === receipt.total ? {} : { totalLeast: text(receipt.totalLeast) }),
    totalInr: receipt.totalInr === undefined ? null : formatAmount(receipt.totalInr, 2),
    exchangeRateOf: receipt.rateDay ?? null,
    papers: receipt.papers.map(({ paper, side, because, source }) => ({
      code: paper,
      name: say(paperName(paper), lang),
      issuer: say(issuerName(paper, book), lang),
      side,
      because,
      source,
    })),
    reasons: receipt.reasons.map((reason) => ({
      code: reason.id,
      weight: reason.weight,
      side: reason.side,
      text: reasonText(reason, lang),
      source: reason.source,
    })),
    ...(receipt.origin.length === 0 ? {} : { origin: receipt.origin }),
  }
}

/** The day of a line's edition: its own, or its source's where the row only says that it holds since the book began. */
export function asOf(line: Line, book: TradeBook): string {
  if (line.asOf !== book.firstDay) return line.asOf
  return book.sources.get(line.source)?.publishedOn || line.asOf
}

/** The writing in which quotes are kept and replayed: English, keys in this order. */
export const writeReceipt = (receipt: Receipt, book: TradeBook): string =>
  JSON.stringify(receiptJson(receipt, book))
