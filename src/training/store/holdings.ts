/** What seats hold about somebody: told to her, and let go with her, while the numbers stay. */
import { sql } from 'kysely'
import type { About, Holder, Told } from '#people/holder.ts'
import type { Vault } from '#people/vault.ts'
import { enqueue } from '#platform/jobs.ts'
import type { Db, Tx } from '#platform/database.ts'
import { BOOKING_STATES, SEAT_HOLDINGS as W } from '../words/seat-holdings.ts'
import { learnerIdsOf, learnersOfPerson } from './learner-rows.ts'
import './tables.ts'

/** Her learner, and those of strangers who came with one of her contacts; with all that were put together with them. */
export async function hers(db: Db, vault: Vault, { personId, contacts }: About): Promise<string[]> {
  const indexes = contacts.flatMap(({ value }) => vault.indexesOf(value))
  const strays =
    indexes.length === 0
      ? []
      : await db
          .selectFrom('training.learner')
          .select('id')
          .where('contact_index', 'in', indexes)
          .where('member_id', 'is', null)
          .where((eb) => eb.or([eb('person_id', 'is', null), eb('person_id', '=', personId)]))
          .execute()
  const roots = [...(await learnersOfPerson(db, personId)), ...strays.map(({ id }) => id)]
  const families = await Promise.all(roots.map((id) => learnerIdsOf(db, id)))
  return [...new Set(families.flat())]
}

async function tell({ db, vault }: { db: Db; vault: Vault }, about: About): Promise<Told[]> {
  const ids = await hers(db, vault, about)
  return [
    ...(ids.length > 0 ? [await learnerRows(db, vault, ids), await bookingRows(db, ids)] : []),
    await teachingRows(db, about.personId),
  ].filter(({ rows }) => rows.length > 0)
}

async function learnerRows(db: Db, vault: Vault, ids: readonly string[]): Promise<Told> {
  const rows = await db
    .selectFrom('training.learner')
    .select(['name_sealed', 'contact_sealed', 'district', 'created_at as since'])
    .where('id', 'in', ids)
    .orderBy('created_at')
    .execute()
  const { name, contact, district, since } = W
  return {
    key: 'learner',
    title: W.learner,
    columns: { name, contact, district, since },
    rows: rows.map(({ name_sealed, contact_sealed, ...row }) => ({
      ...row,
      name: vault.open(name_sealed),
      contact: contact_sealed && vault.open(contact_sealed),
    })),
  }
}

async function bookingRows(db: Db, ids: readonly string[]): Promise<Told> {
  const rows = await db
    .selectFrom('training.booking as booking')
    .innerJoin('training.event as event', 'event.id', 'booking.event_id')
    .select(['event.title', 'event.first_at as begins', 'booking.status', 'booking.needs'])
    .select('booking.booked_at as since')
    .where('booking.learner_id', 'in', ids)
    .orderBy('booking.booked_at')
    .execute()
  const { event, begins, status, needs, since } = W
  return {
    key: 'bookings',
    title: W.bookings,
    columns: { event, begins, status, needs, since },
    rows: rows.map(({ title, ...row }) => ({ ...row, event: title, status: BOOKING_STATES[row.status] })),
  }
}

async function teachingRows(db: Db, personId: string): Promise<Told> {
  const rows = await db
    .selectFrom('training.teaching as teaching')
    .innerJoin('training.sitting as sitting', 'sitting.id', 'teaching.sitting_id')
    .innerJoin('training.event as event', 'event.id', 'sitting.event_id')
    .select(['event.title as event', 'sitting.starts_at as begins', 'teaching.shown_name as shown'])
    .where('teaching.person_id', '=', personId)
    .orderBy('sitting.starts_at')
    .execute()
  const { event, begins, shown } = W
  return { key: 'teaching', title: W.teaching, columns: { event, begins, shown }, rows }
}

const NOBODY = '–'

/**
 * Her name, contacts and wishes go; that a seat was taken stays as a number. Seats of events to come go to the next in line
 * by a job of this transaction.
 */
async function forget(
  { tx, vault, now }: { tx: Tx; vault: Vault; now: Date },
  about: About,
): Promise<readonly never[]> {
  await tx
    .updateTable('training.teaching')
    .set({ shown_name: NOBODY })
    .where('person_id', '=', about.personId)
    .execute()
  const ids = await hers(tx, vault, about)
  if (ids.length === 0) return []
  await tx
    .updateTable('training.learner')
    .set({
      name_sealed: vault.seal(''),
      contact_sealed: null,
      contact_index: null,
      channel: null,
      person_id: null,
      firm_id: null,
      erased_at: now,
      updated_at: now,
    })
    .where('id', 'in', ids)
    .execute()
  await tx.updateTable('training.booking').set({ needs: '' }).where('learner_id', 'in', ids).execute()
  await enqueue(tx, 'training.release-seats', { learnerIds: ids })
  return []
}

/** How long a stranger's contact serves: the season after her last seat, and the follow-up of half a year. */
const STRANGER_DAYS = 730

export const seatsHolder: Holder = {
  room: 'training',
  tell,
  forget,
  exposures: [
    {
      table: 'training.learner',
      kinds: ['name', 'contact'],
      affected: (_since, until) => sql`select person_id from training.learner
        where person_id is not null and created_at <= ${until}`,
    },
    {
      table: 'training.teaching',
      kinds: ['name'],
      affected: () => sql`select person_id from training.teaching`,
    },
  ],
  clocks: [
    {
      key: 'training.contacts-of-strangers',
      table: 'training.learner',
      purpose: 'telling somebody without an account about her seats and what followed from them',
      since: `coalesce((select max(booked_at) from training.booking where booking.learner_id = learner.id), created_at)`,
      days: STRANGER_DAYS,
      action: { kind: 'wipe', columns: ['contact_sealed', 'contact_index', 'channel'] },
      where: 'person_id is null and contact_sealed is not null',
      source: 'our own choice: not longer than it serves (DPDP Act s. 8(7))',
    },
  ],
  sealed: [
    { table: 'training.learner', id: 'id', sealed: 'name_sealed' },
    { table: 'training.learner', id: 'id', sealed: 'contact_sealed', index: 'contact_index' },
  ],
}
