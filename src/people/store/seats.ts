/** Who may act for a firm: its owners and those they let. The firms room says which firm; this room says who. */
import { dayInIndia, type Day } from '#kernel/day.ts'
import type { Lang } from '#kernel/words.ts'
import type { Db, Tx } from '#platform/database.ts'
import { isAction, type Action } from '../rules/authorisation.ts'
import './tables.ts'

export type Seat = Readonly<{
  id: string
  firmId: string
  personId: string
  kind: 'owner' | 'delegate'
  limits: readonly Action[]
  from: Day
  to: Day | null
}>

/** The firm's first seat, taken by whoever registers it; in the transaction that registers it. */
export async function seatOwner(
  tx: Tx,
  { id, firmId, personId, now }: { id: string; firmId: string; personId: string; now: Date },
): Promise<void> {
  await tx
    .insertInto('people.firm_seat')
    .values({
      id,
      firm_id: firmId,
      person_id: personId,
      kind: 'owner',
      limits: [],
      from_day: dayInIndia(now),
      to_day: null,
      given_by: null,
      consent_version: null,
      consent_lang: null,
      given_at: now,
      ended_at: null,
    })
    .execute()
}

export type NewDelegate = Readonly<{
  id: string
  firmId: string
  personId: string
  limits: readonly Action[]
  from: Day
  to: Day
  givenBy: string
  consentVersion: string
  consentLang: Lang
  now: Date
}>

/** Answers false where the person has a seat there already. */
export async function seatDelegate(tx: Tx, seat: NewDelegate): Promise<boolean> {
  // One whose last day is over makes room.
  await tx
    .updateTable('people.firm_seat')
    .set({ ended_at: seat.now })
    .where('firm_id', '=', seat.firmId)
    .where('person_id', '=', seat.personId)
    .where('ended_at', 'is', null)
    .where('to_day', '<', seat.from)
    .execute()
  const inserted = await tx
    .insertInto('people.firm_seat')
    .values({
      id: seat.id,
      firm_id: seat.firmId,
      person_id: seat.personId,
      kind: 'delegate',
      limits: [...seat.limits],
      from_day: seat.from,
      to_day: seat.to,
      given_by: seat.givenBy,
      consent_version: seat.consentVersion,
      consent_lang: seat.consentLang,
      given_at: seat.now,
      ended_at: null,
    })
    .onConflict((conflict) =>
      conflict.columns(['firm_id', 'person_id']).where('ended_at', 'is', null).doNothing(),
    )
    .executeTakeFirst()
  return inserted.numInsertedOrUpdatedRows === 1n
}

/** The firms a person may act for on a day. */
export const seatsOf = (db: Db, personId: string, on: Day): Promise<Seat[]> =>
  seats(db, on, 'person_id', personId)

/** Everybody who may act for a firm on a day. */
export const seatsAt = (db: Db, firmId: string, on: Day): Promise<Seat[]> => seats(db, on, 'firm_id', firmId)

async function seats(db: Db, on: Day, column: 'person_id' | 'firm_id', id: string): Promise<Seat[]> {
  const rows = await db
    .selectFrom('people.firm_seat')
    .selectAll()
    .where(column, '=', id)
    .where('ended_at', 'is', null)
    .where('from_day', '<=', on)
    .where((where) => where.or([where('to_day', 'is', null), where('to_day', '>=', on)]))
    .orderBy('given_at')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    firmId: row.firm_id,
    personId: row.person_id,
    kind: row.kind,
    limits: row.limits.filter(isAction),
    from: row.from_day as Day,
    to: row.to_day as Day | null,
  }))
}

/** Ends a delegate's seat; false where it is not there, or an owner's. */
export async function endDelegate(tx: Tx, firmId: string, seatId: string, now: Date): Promise<boolean> {
  const ended = await tx
    .updateTable('people.firm_seat')
    .set({ ended_at: now })
    .where('id', '=', seatId)
    .where('firm_id', '=', firmId)
    .where('kind', '=', 'delegate')
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return ended.numUpdatedRows === 1n
}
