/** What the routes of learning share: the book of today, and what a request says. */
import type { FastifyRequest } from 'fastify'
import { dayInIndia, type Day } from '#kernel/day.ts'
import { Refused, sayRefusal } from '#kernel/refusal.ts'
import type { Lang } from '#kernel/words.ts'
import type { TradeBook } from '#tradebook/rules/book.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import type { TrainingServices } from '../../services.ts'

/** The trade book, opened on the day of an instant in India; before or after its span on its first or last day. */
export async function bookAt(
  { shelf }: Pick<TrainingServices, 'shelf'>,
  instant: Date,
): Promise<Readonly<{ book: TradeBook; edition: Edition }>> {
  const { book, edition } = await shelf.current()
  return { book, edition: edition(withinBook(book, dayInIndia(instant))) }
}

const withinBook = ({ firstDay, lastDay }: TradeBook, on: Day): Day =>
  on < firstDay ? firstDay : on > lastDay ? lastDay : on

/** A parameter of the path. */
export const param = ({ params }: Pick<FastifyRequest, 'params'>, name: string): string =>
  (params as Record<string, string>)[name] ?? ''

/** A field of the query or of a form's body, once. */
export function field(from: unknown, name: string): string {
  const value = (typeof from === 'object' && from !== null ? (from as Record<string, unknown>) : {})[name]
  const last: unknown = [value].flat().at(-1)
  return typeof last === 'string' ? last : ''
}

/** All values of a field that may come several times. */
export function fields(from: unknown, name: string): string[] {
  const value = (typeof from === 'object' && from !== null ? (from as Record<string, unknown>) : {})[name]
  return [value].flat().filter((one): one is string => typeof one === 'string')
}

export type Wrong = Readonly<{ field: string | undefined; sentence: string }>

/** What a refused form says. Whatever is not the form's own fault is thrown on. */
export function wrongOf(error: unknown, lang: Lang): Wrong {
  if (!(error instanceof Refused) || !['invalid', 'conflict'].includes(error.refusal.kind)) throw error
  return { field: error.refusal.field, sentence: sayRefusal(error.refusal, lang) }
}
