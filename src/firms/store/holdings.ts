/** What is held about somebody's firms: told to an owner, and let go with the last one as far as the law allows. */
import { sql } from 'kysely'
import type { Db, Tx } from '#platform/database.ts'
import type { Exposure, Holder, Told } from '#people/holder.ts'
import type { Clock } from '#people/rules/privacy/clocks.ts'
import type { HoldKey } from '#people/rules/privacy/holds.ts'
import { consentsOf } from '#people/store/privacy/consents.ts'
import type { Vault } from '#people/vault.ts'
import { FIRM_HOLDINGS as W } from '../words/holdings.ts'
import { firmsSealedColumns } from './sealed.ts'
import './tables.ts'

const opened = (vault: Vault, sealed: string | null): string | null => (sealed ? vault.open(sealed) : null)

async function tell({ db, vault }: { db: Db; vault: Vault }, firms: readonly string[]): Promise<Told[]> {
  if (firms.length === 0) return []
  return [
    await firmRows(db, vault, firms),
    await numberRows(db, vault, firms),
    await paperRows(db, firms),
    await planRows(db, firms),
  ]
}

async function firmRows(db: Db, vault: Vault, firms: readonly string[]): Promise<Told> {
  const rows = await db.selectFrom('firms.firm').selectAll().where('id', 'in', firms).orderBy('id').execute()
  const { firm, name, place, address, mobile, makes, women, sc, st, since } = W
  return {
    key: 'firms',
    title: W.firms,
    columns: { firm, name, place, address, mobile, makes, women, sc, st, since },
    rows: rows.map((row) => ({
      firm: row.id,
      name: row.name,
      place: row.district ?? row.state,
      makes: row.makes,
      address: opened(vault, row.address_sealed),
      mobile: opened(vault, row.mobile_sealed),
      women: row.women_owned,
      sc: row.sc_owned,
      st: row.st_owned,
      since: row.created_at,
    })),
  }
}

/** Numbers in full: they are hers. */
async function numberRows(db: Db, vault: Vault, firms: readonly string[]): Promise<Told> {
  const numbers = await db
    .selectFrom('firms.identifier')
    .select(['firm_id as firm', 'kind', 'value_sealed', 'status', 'given_at as since'])
    .where('firm_id', 'in', firms)
    .orderBy('given_at')
    .execute()
  const luts = await db
    .selectFrom('firms.lut')
    .select(['firm_id as firm', 'arn_sealed as value_sealed', 'status', 'given_at as since'])
    .where('firm_id', 'in', firms)
    .orderBy('given_at')
    .execute()
  const { firm, kind, value, status, since } = W
  return {
    key: 'numbers',
    title: W.numbers,
    columns: { firm, kind, value, status, since },
    rows: [...numbers, ...luts.map((row) => ({ ...row, kind: 'lut' }))].map(({ value_sealed, ...row }) => ({
      ...row,
      value: vault.open(value_sealed),
    })),
  }
}

async function paperRows(db: Db, firms: readonly string[]): Promise<Told> {
  const rows = await db
    .selectFrom('firms.document as paper')
    .innerJoin('platform.stored_file as file', 'file.id', 'paper.file_id')
    .select(['paper.firm_id as firm', 'paper.step as kind', 'file.name', 'paper.status'])
    .select('paper.uploaded_at as since')
    .where('paper.firm_id', 'in', firms)
    .orderBy('paper.uploaded_at')
    .execute()
  const { firm, kind, name, status, since } = W
  return { key: 'papers', title: W.papers, columns: { firm, kind, name, status, since }, rows }
}

async function planRows(db: Db, firms: readonly string[]): Promise<Told> {
  const rows = await db
    .selectFrom('firms.plan')
    .select(['firm_id as firm', 'market', 'answers', 'saved_at as since'])
    .where('firm_id', 'in', firms)
    .orderBy('saved_at')
    .execute()
  const { firm, market, answers, since } = W
  return {
    key: 'plans',
    title: W.plans,
    columns: { firm, market, answers, since },
    rows: rows.map((row) => ({
      ...row,
      answers: Object.entries(row.answers).map(([about, text]) => `${about}: ${text}`),
    })),
  }
}

const NOT_TOLD = { women_owned: null, sc_owned: null, st_owned: null, ownership_consent: null } as const

/** What the law of taxes asks a firm to keep stays; how to reach her, what she declared and what she planned goes. */
async function forget(tx: Tx, firms: readonly string[]): Promise<readonly HoldKey[]> {
  if (firms.length === 0) return []
  await tx
    .updateTable('firms.firm')
    .set({ ...NOT_TOLD, mobile_sealed: null, mobile_index: null })
    .where('id', 'in', firms)
    .execute()
  await tx.deleteFrom('firms.plan').where('firm_id', 'in', firms).execute()
  return ['firm']
}

/** What she declared about a firm rests on her yes alone. */
async function forgetOwnership(db: Db, personId: string): Promise<void> {
  const hers = (await consentsOf(db, personId)).filter(({ purpose }) => purpose === 'ownership')
  if (hers.length === 0) return
  await db
    .updateTable('firms.firm')
    .set(NOT_TOLD)
    .where(
      'ownership_consent',
      'in',
      hers.map(({ id }) => id),
    )
    .execute()
}

/** Owners, and whoever acted for the firm when the window was open. */
const seatsAt =
  (table: string, firm: string, at: string): Exposure['affected'] =>
  (since, until) => sql`select seat.person_id from ${sql.table(table)} held
    join people.firm_seat seat on seat.firm_id = ${sql.ref(`held.${firm}`)}
    where ${sql.ref(`held.${at}`)} <= ${until} and (seat.ended_at is null or seat.ended_at >= ${since})`

/** 72 months from the 31 December after the year's end (CGST Act s. 36 and 44), for whichever day of the year it was. */
const BOOKS_DAYS = 2835

/** Runs from the day its last owner left; a firm that never had one here, such as an imported one, is not touched. */
const booksClock = (table: 'identifier' | 'lut' | 'note', purpose: string): Clock => ({
  key: `firms.${table}-of-firms-without-owner`,
  table: `firms.${table}`,
  purpose,
  since: `(select max(seat.ended_at) from people.firm_seat seat
    where seat.firm_id = ${table}.firm_id and seat.kind = 'owner')`,
  days: BOOKS_DAYS,
  action: { kind: 'delete' },
  where: `not exists (select 1 from people.firm_seat seat
    where seat.firm_id = ${table}.firm_id and seat.kind = 'owner' and seat.ended_at is null)`,
  source: 'CGST Act 2017, s. 36: 72 months from the due date of the annual return',
})

export const firmsHolder: Holder = {
  room: 'firms',
  tell: (here, { owns }) => tell(here, owns),
  forget: ({ tx }, { ownsAlone }) => forget(tx, ownsAlone),
  withdrawn: async ({ db }, personId, purpose) => {
    if (purpose === 'ownership') await forgetOwnership(db, personId)
  },
  exposures: [
    {
      table: 'firms.firm',
      kinds: ['firm', 'contact', 'ownership'],
      affected: seatsAt('firms.firm', 'id', 'created_at'),
    },
    {
      table: 'firms.identifier',
      kinds: ['registrations'],
      affected: seatsAt('firms.identifier', 'firm_id', 'given_at'),
    },
    { table: 'firms.lut', kinds: ['registrations'], affected: seatsAt('firms.lut', 'firm_id', 'given_at') },
    {
      table: 'firms.document',
      kinds: ['documents'],
      affected: seatsAt('firms.document', 'firm_id', 'uploaded_at'),
    },
    { table: 'firms.member', kinds: ['firm'], affected: seatsAt('firms.member', 'firm_id', 'joined_at') },
    { table: 'firms.note', kinds: ['firm'], affected: seatsAt('firms.note', 'firm_id', 'written_at') },
    { table: 'firms.plan', kinds: ['goods'], affected: seatsAt('firms.plan', 'firm_id', 'saved_at') },
  ],
  clocks: [
    booksClock('identifier', 'the firm’s registrations'),
    booksClock('lut', 'the firm’s letters of undertaking'),
    booksClock('note', 'the office’s notes on the firm’s case'),
  ],
  sealed: firmsSealedColumns,
}
