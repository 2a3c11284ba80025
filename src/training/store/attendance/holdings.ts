/** What attendance holds about somebody: told to her, and let go with her, while the numbers stay. */
import { sql } from 'kysely'
import type { About, Exposure, Holder, Told } from '#people/holder.ts'
import type { Vault } from '#people/vault.ts'
import type { Db, Tx } from '#platform/database.ts'
import { ATTENDANCE_HOLDINGS as W } from '../../words/attendance/holdings.ts'
import { WAYS } from '../../words/attendance/learner.ts'
import { hers } from '../holdings.ts'
import { forgetContests } from './forget.ts'
import './tables.ts'

async function tell({ db, vault }: { db: Db; vault: Vault }, about: About): Promise<Told[]> {
  const ids = await hers(db, vault, about)
  const learnt =
    ids.length === 0
      ? []
      : [await scanRows(db, ids), await minuteRows(db, ids), await contestRows(db, vault, ids)]
  return [...learnt, await deviceRows(db, about.personId)].filter(({ rows }) => rows.length > 0)
}

const ofSitting = (table: 'training.scan' | 'training.listening' | 'training.contest' | 'training.device') =>
  sql`${sql.table(table)} held join training.sitting sitting on sitting.id = held.sitting_id
    join training.event event on event.id = sitting.event_id`

async function scanRows(db: Db, ids: readonly string[]): Promise<Told> {
  const { rows } = await sql<{ event: Told['title']; how: keyof typeof WAYS; when: Date }>`
    select event.title as event, held.origin as how, held.at as when from ${ofSitting('training.scan')}
    where held.learner_id = any(${[...ids]}::uuid[]) order by held.at`.execute(db)
  const { event, how, when } = W
  return {
    key: 'attendance',
    title: W.attendance,
    columns: { event, how, when },
    rows: rows.map((row) => ({ ...row, how: WAYS[row.how] })),
  }
}

async function minuteRows(db: Db, ids: readonly string[]): Promise<Told> {
  const { rows } = await sql<{ event: Told['title']; how: string; when: string }>`
    select event.title as event, held.source as how, held.during::text as when
    from ${ofSitting('training.listening')}
    where held.learner_id = any(${[...ids]}::uuid[]) order by sitting.starts_at`.execute(db)
  const { event, how, when } = W
  return { key: 'minutes', title: W.minutes, columns: { event, how, when }, rows }
}

async function contestRows(db: Db, vault: Vault, ids: readonly string[]): Promise<Told> {
  const { rows } = await sql<{ event: Told['title']; sealed: string | null; when: Date }>`
    select event.title as event, held.words_sealed as sealed, held.filed_at as when
    from ${ofSitting('training.contest')}
    where held.learner_id = any(${[...ids]}::uuid[]) order by held.filed_at`.execute(db)
  const { event, words, when } = W
  return {
    key: 'contests',
    title: W.contests,
    columns: { event, words, when },
    rows: rows.map(({ sealed, ...row }) => ({ ...row, words: sealed && vault.open(sealed) })),
  }
}

async function deviceRows(db: Db, personId: string): Promise<Told> {
  const { rows } = await sql<{ event: Told['title']; device: string; when: Date }>`
    select event.title as event, held.label as device, held.taken_at as when
    from ${ofSitting('training.device')} where held.person_id = ${personId} order by held.taken_at`.execute(
    db,
  )
  const { event, device, when } = W
  return { key: 'doors', title: W.doors, columns: { event, device, when }, rows }
}

/** Before the seats' own row, which cuts the tie between her and her learner. */
async function forget(
  { tx, vault, now }: { tx: Tx; vault: Vault; now: Date },
  about: About,
): Promise<readonly never[]> {
  const ids = await hers(tx, vault, about)
  await tx
    .updateTable('training.device')
    .set({ label: '–' })
    .where('person_id', '=', about.personId)
    .execute()
  if (ids.length === 0) return []
  const contests = await tx
    .selectFrom('training.contest')
    .select('id')
    .where('learner_id', 'in', ids)
    .execute()
  await forgetContests(
    tx,
    contests.map(({ id }) => id),
    now,
  )
  await tx
    .updateTable('training.room_guest')
    .set({ address_sealed: null })
    .where('learner_id', 'in', ids)
    .execute()
  return []
}

const learnersWith =
  (table: string, at: string): Exposure['affected'] =>
  (_since, until) => sql`select learner.person_id from ${sql.table(table)} held
    join training.learner learner on learner.id = held.learner_id
    where learner.person_id is not null and ${sql.ref(`held.${at}`)} <= ${until}`

/** A webinar's doors and notices serve its report and contests about it. */
const NOTICE_DAYS = 180
const OWN = 'our own choice: not longer than it serves (DPDP Act s. 8(7))'

export const attendanceHolder: Holder = {
  room: 'training.attendance',
  tell,
  forget,
  exposures: [
    {
      table: 'training.contest',
      kinds: ['documents'],
      affected: learnersWith('training.contest', 'filed_at'),
    },
    {
      table: 'training.room_guest',
      kinds: ['name'],
      affected: learnersWith('training.room_guest', 'made_at'),
    },
    {
      table: 'training.device',
      kinds: ['device'],
      affected: (_since, until) => sql`select person_id from training.device where taken_at <= ${until}`,
    },
    {
      table: 'training.scan',
      kinds: ['device'],
      affected: (_since, until) => sql`select person_id from training.scan where received_at <= ${until}`,
    },
  ],
  clocks: [
    {
      key: 'training.doors-of-webinars',
      table: 'training.room_guest',
      purpose: 'leading a learner into a webinar under one name',
      since: 'made_at',
      days: NOTICE_DAYS,
      action: { kind: 'wipe', columns: ['address_sealed'] },
      where: 'address_sealed is not null',
      source: OWN,
    },
    {
      key: 'training.notices-of-webinars',
      table: 'training.room_notice',
      purpose: 'working out how long a learner listened',
      since: 'received_at',
      days: NOTICE_DAYS,
      action: { kind: 'delete' },
      source: OWN,
    },
  ],
  sealed: [
    { table: 'training.contest', id: 'id', sealed: 'words_sealed' },
    { table: 'training.room_guest', id: 'id', sealed: 'address_sealed' },
  ],
}
