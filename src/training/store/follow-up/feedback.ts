/** What learners said of an event. Who said it is kept nowhere. */
import type { Lang } from '#kernel/words.ts'
import type { Db, Tx } from '#platform/database.ts'
import type { Vault } from '#people/vault.ts'
import { tallied, type Marks, type Tally } from '../../rules/feedback.ts'
import { FEWEST } from '../../rules/cohort.ts'
import { toEvent, type Event } from '../events.ts'
import './tables.ts'

export type GivenFeedback = Readonly<{ marks: Marks; words: string; lang: Lang }>

/** Whether this booking had not answered before: a second tap keeps nothing. */
export async function noteGiven(tx: Tx, bookingId: string): Promise<boolean> {
  const row = await tx
    .insertInto('training.feedback_given')
    .values({ booking_id: bookingId })
    .onConflict((conflict) => conflict.doNothing())
    .returning('booking_id')
    .executeTakeFirst()
  return row !== undefined
}

export async function hasGiven(db: Db, bookingId: string): Promise<boolean> {
  const row = await db
    .selectFrom('training.feedback_given')
    .select('booking_id')
    .where('booking_id', '=', bookingId)
    .executeTakeFirst()
  return row !== undefined
}

export async function insertFeedback(
  tx: Tx,
  vault: Vault,
  {
    id,
    eventId,
    heldAt,
    demo = false,
  }: Readonly<{ id: string; eventId: string; heldAt: Date; demo?: boolean }>,
  { marks, words, lang }: GivenFeedback,
): Promise<void> {
  await tx
    .insertInto('training.feedback')
    .values({
      id,
      event_id: eventId,
      ...marks,
      words_sealed: words === '' ? null : vault.seal(words),
      lang,
      held_at: heldAt,
      demo,
    })
    .execute()
}

/** `tallies` and `words` only from five answers on; words in an order that says nothing about who came when. */
export type Feedback = Readonly<{
  count: number
  tallies: readonly Tally[] | undefined
  words: readonly Readonly<{ text: string; lang: Lang }>[]
}>

export async function feedbackOf(db: Db, vault: Vault, eventId: string): Promise<Feedback> {
  const rows = await db
    .selectFrom('training.feedback')
    .selectAll()
    .where('event_id', '=', eventId)
    .orderBy('id')
    .execute()
  const shown = rows.length >= FEWEST
  return {
    count: rows.length,
    tallies: tallied(rows),
    words: rows.flatMap(({ words_sealed: sealed, lang }) =>
      shown && sealed !== null ? [{ text: vault.open(sealed), lang }] : [],
    ),
  }
}

const HOUR_MS = 3_600_000
const ASKED_WITHIN_DAYS = 3

/** Events that ended an hour to three days ago. */
export async function justHeld(db: Db, now: Date): Promise<Event[]> {
  const rows = await db
    .selectFrom('training.event')
    .selectAll()
    .where('last_at', '<=', new Date(now.getTime() - HOUR_MS))
    .where('last_at', '>', new Date(now.getTime() - ASKED_WITHIN_DAYS * 24 * HOUR_MS))
    .where('status', 'in', ['running', 'held', 'closed'])
    .where('demo', '=', false)
    .execute()
  return rows.map(toEvent)
}
