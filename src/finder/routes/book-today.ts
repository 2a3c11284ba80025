import { dayInIndia, type Day } from '#kernel/day.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import type { Shelf } from '#tradebook/shelf.ts'
import type { AssetAddress } from '#ui/frame.ts'

/** What pages that only read the trade book need of the program: no database. */
export type Reading = Readonly<{
  shelf: Pick<Shelf, 'current'>
  at: () => Readonly<{ now: Date }>
  asset: AssetAddress
}>

/** The trade book as it holds today in India, or on its nearest day. */
export async function bookToday({ shelf, at }: Reading): Promise<{ edition: Edition; today: Day }> {
  const { book, edition } = await shelf.current()
  const day = dayInIndia(at().now)
  const today = day < book.firstDay ? book.firstDay : day > book.lastDay ? book.lastDay : day
  return { edition: edition(today), today }
}
