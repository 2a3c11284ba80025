/** Sessions: one for each device that is signed in. */
import type { Day } from '#kernel/day.ts'
import type { Db, Tx } from '#platform/database.ts'
import { isAction, type Viewer } from '../rules/authorisation.ts'
import { inForce } from '../rules/roles.ts'
import { csrfOf, ticketHash, type Vault } from '../vault.ts'
import { grantsOf } from './grants.ts'
import { nameOf } from './persons.ts'
import './tables.ts'

export type Session = Readonly<{
  id: string
  device: string
  proof: string
  actsFor: string | null
  createdAt: Date
  seenAt: Date
}>

export type NewSession = Readonly<{
  id: string
  ticket: string
  personId: string
  device: string
  proof: string
  now: Date
  expiresAt: Date
}>

export async function insertSession(tx: Tx, session: NewSession): Promise<void> {
  const { id, ticket, personId, device, proof, now, expiresAt } = session
  await tx
    .insertInto('people.session')
    .values({
      id,
      token_hash: ticketHash(ticket),
      person_id: personId,
      acts_for: null,
      device,
      proof,
      created_at: now,
      seen_at: now,
      expires_at: expiresAt,
      ended_at: null,
    })
    .execute()
}

export type Opened = Readonly<{ viewer: Viewer; createdAt: Date; seenAt: Date }>

/** Whoever holds this ticket, with the grants and the firm's seat that are in force on the day. */
export async function openSession(
  db: Db,
  vault: Vault,
  ticket: string,
  { now, on }: { now: Date; on: Day },
): Promise<Opened | undefined> {
  const row = await db
    .selectFrom('people.session as session')
    .innerJoin('people.person as person', 'person.id', 'session.person_id')
    .leftJoin('people.firm_seat as seat', (join) =>
      join
        .onRef('seat.firm_id', '=', 'session.acts_for')
        .onRef('seat.person_id', '=', 'session.person_id')
        .on('seat.ended_at', 'is', null),
    )
    .select([
      'session.id',
      'session.person_id',
      'session.acts_for',
      'session.created_at',
      'session.seen_at',
      'person.name_sealed',
      'person.lang',
      'seat.kind',
      'seat.limits',
      'seat.from_day',
      'seat.to_day',
    ])
    .where('session.token_hash', '=', ticketHash(ticket))
    .where('session.ended_at', 'is', null)
    .where('session.expires_at', '>', now)
    .executeTakeFirst()
  if (!row) return undefined
  const seated = row.kind && inForce({ from: row.from_day as Day, to: row.to_day as Day | null }, on)
  const viewer: Viewer = {
    personId: row.person_id,
    sessionId: row.id,
    name: nameOf(vault, row.name_sealed),
    lang: row.lang,
    grants: await grantsOf(db, row.person_id, on),
    actsFor: seated ? row.acts_for : null,
    seat: seated ? row.kind : null,
    limits: seated ? (row.limits ?? []).filter(isAction) : [],
    seatTo: seated ? (row.to_day as Day | null) : null,
    csrf: csrfOf(ticket),
  }
  return { viewer, createdAt: row.created_at, seenAt: row.seen_at }
}

export async function rollSession(db: Db, id: string, now: Date, expiresAt: Date): Promise<void> {
  await db
    .updateTable('people.session')
    .set({ seen_at: now, expires_at: expiresAt })
    .where('id', '=', id)
    .execute()
}

export async function sessionsOf(db: Db, personId: string, now: Date): Promise<Session[]> {
  const rows = await db
    .selectFrom('people.session')
    .selectAll()
    .where('person_id', '=', personId)
    .where('ended_at', 'is', null)
    .where('expires_at', '>', now)
    .orderBy('seen_at', 'desc')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    device: row.device,
    proof: row.proof,
    actsFor: row.acts_for,
    createdAt: row.created_at,
    seenAt: row.seen_at,
  }))
}

/** Ends one session of a person, or all but one; answers how many ended. */
export async function endSessions(
  tx: Tx,
  personId: string,
  which: { only: string } | { except: string },
  now: Date,
): Promise<bigint> {
  const ended = await tx
    .updateTable('people.session')
    .set({ ended_at: now })
    .where('person_id', '=', personId)
    .where('ended_at', 'is', null)
    .where('id', 'only' in which ? '=' : '<>', 'only' in which ? which.only : which.except)
    .executeTakeFirst()
  return ended.numUpdatedRows
}

/** Puts a session to work for a firm (or for none). Whether the person has a seat there is the caller's to check. */
export async function actFor(tx: Tx, sessionId: string, firmId: string | null): Promise<void> {
  await tx.updateTable('people.session').set({ acts_for: firmId }).where('id', '=', sessionId).execute()
}

/** Sessions that ended a month ago are of no use to their owner. */
export async function forgetSessions({ db, now }: { db: Db; now: Date }): Promise<void> {
  const before = new Date(now.getTime() - 30 * 86_400_000)
  await db
    .deleteFrom('people.session')
    .where((where) => where.or([where('expires_at', '<', before), where('ended_at', '<', before)]))
    .execute()
}
