/** What the pages of reach are handed: the reader's question, and the facts that it is answered from. */
import type { Day } from '#kernel/day.ts'
import { say, type Lang } from '#kernel/words.ts'
import type { TradeBook } from '#tradebook/rules/book.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import { dayText, money, number } from '#ui/figures.ts'
import { link, type Frame } from '#ui/frame.ts'
import { queryOf, type Asked, type QuestionField } from '../form.ts'
import type { Change } from '../rules/changes.ts'
import type { LaneQuote } from '../rules/lane-quotes.ts'
import type { MakersShare } from '../rules/backwards.ts'
import type { Consignment, Lane } from '../rules/consignment.ts'
import type { MakersNet } from '../rules/makers-net.ts'
import type { Receipt } from '../rules/receipt.ts'
import { productLabel } from '../store/product-words.ts'
import { EXAMPLES, REACH } from '../words.ts'

/** A code that the words in the code's field may mean. */
export type Meant = Readonly<{ hs6: string; label: string }>

/** A page with the form: nothing answered yet, or a refusal beside its field. */
export type FormPage = Readonly<{
  frame: Frame
  asked: Asked
  book: TradeBook
  edition: Edition
  today: Day
  wrong?: Readonly<{ field: QuestionField | undefined; sentence: string }>
  /** Where words stood in place of the code: what they may mean, the likeliest first; empty where nothing fits. */
  meant?: readonly Meant[]
}>

/** A question that was understood. */
export type Answered = FormPage &
  Readonly<{
    parcel: Consignment
    /** The version that answers today, where it is not the one that answered here. */
    newer: string | undefined
    /** The same facts opened on any day of the book. */
    editions: (on: Day) => Edition
    /** The same parcel on the day to compare with, or the sentence beside that field. */
    against?: Readonly<{ day: Day; edition: Edition; parcel: Consignment }> | Readonly<{ error: string }>
  }>

/** The day compared with, where one was asked for and the book can answer it. */
export const otherDay = ({ against }: Answered) => (against && 'day' in against ? against : undefined)

/** One destination's receipt with all that stands around it. */
export type ReceiptPageProps = Answered &
  Readonly<{
    receipt: Receipt
    quotes: readonly LaneQuote[]
    nets: ReadonlyMap<Lane, MakersNet>
    best: Readonly<{ buyer?: Lane; maker?: Lane }>
    /** Days near the question on which a rule moves this receipt. */
    changes: readonly Change[]
    /** The same receipt on the day compared with. */
    was?: Receipt
    /** The answer to the way back; absent where it was not asked. */
    back?: Readonly<{ share?: MakersShare; error?: string; field?: 'shelf' | 'marketFee' }>
  }>

/** Absolute, with the version: whoever opens it gets this very answer. */
export const exactAddress = ({ frame, asked, book }: Answered, path: string): string =>
  frame.origin + link(frame, path + queryOf(asked, { version: shortVersion(book.version) }))

/** Versions are long hashes; people compare and share their first twelve digits. */
export const shortVersion = (version: string): string => version.slice(0, 12)

/** The product by the name we know for its code, else by the code. */
export function productName(hs: string, lang: Lang): string {
  const known = (EXAMPLES as Readonly<Record<string, (typeof EXAMPLES)[keyof typeof EXAMPLES]>>)[hs]
  return known ? say(known, lang) : (productLabel(hs, lang) ?? `HS ${hs}`)
}

/** `62114219 · ₹1,499.00 · 450 grams · 1 piece · 22 Nov 2026`. */
export function questionLine({ parcel, edition, frame: { lang } }: Answered): string {
  const item = parcel.items[0]!
  const price = money(item.unitPrice, parcel.currency, edition.digits(parcel.currency), lang)
  const pieces =
    item.quantity === 1
      ? say(REACH.onePiece, lang)
      : say(REACH.pieces, lang, { count: number(item.quantity, lang) })
  const weight = `${number(item.netWeightMg / 1000, lang)} ${say(REACH.grams, lang)}`
  return [item.hs, price, weight, pieces, dayText(parcel.on, lang)].join(' · ')
}
