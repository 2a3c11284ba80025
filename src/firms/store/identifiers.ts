/** The numbers of firms: sealed, found by a blind index, never overwritten. */
import { sql, type Selectable } from 'kysely'
import type { Day } from '#kernel/day.ts'
import { Refused } from '#kernel/refusal.ts'
import type { Vault } from '#people/vault.ts'
import type { Db, Tx } from '#platform/database.ts'
import { NumberTaken } from '../refusals/firm.ts'
import type { HeldStatus } from '../rules/firm-facts.ts'
import { ID_KINDS, mask, type IdKind } from '../rules/identifiers.ts'
import type { IdentifierTable } from './tables.ts'
import './tables.ts'

export type Identifier = Readonly<{
  id: string
  firmId: string
  kind: string
  masked: string
  status: HeldStatus
  source: string
  evidence: Readonly<Record<string, unknown>>
  givenAt: Date
  checkedAt: Date | null
  from: Day | null
  validTo: Day | null
  confirmedOn: Day | null
}>

/** What pages and lists may see: never what is sealed. */
const SHOWN = [
  'id',
  'firm_id',
  'kind',
  'masked',
  'status',
  'source',
  'evidence',
  'given_at',
  'checked_at',
  'valid_from',
  'valid_to',
  'confirmed_on',
] as const

const toIdentifier = (row: Pick<Selectable<IdentifierTable>, (typeof SHOWN)[number]>): Identifier => ({
  id: row.id,
  firmId: row.firm_id,
  kind: row.kind,
  masked: row.masked,
  status: row.status,
  source: row.source,
  evidence: row.evidence,
  givenAt: row.given_at,
  checkedAt: row.checked_at,
  from: row.valid_from as Day | null,
  validTo: row.valid_to as Day | null,
  confirmedOn: row.confirmed_on as Day | null,
})

/** Those in force. */
export async function identifiersOf(db: Db, firmId: string): Promise<Identifier[]> {
  const rows = await db
    .selectFrom('firms.identifier')
    .select(SHOWN)
    .where('firm_id', '=', firmId)
    .where('ended_at', 'is', null)
    .orderBy('given_at')
    .orderBy('kind')
    .execute()
  return rows.map(toIdentifier)
}

/** The source of a row that stands for a number not yet told: a paper alone. */
export const PAPER = 'paper'

/** The plain values of a firm's numbers in force, by kind; of several of one kind the first. For rules, not for pages. */
export async function plainNumbers(db: Db, vault: Vault, firmId: string): Promise<Record<string, string>> {
  const rows = await db
    .selectFrom('firms.identifier')
    .select(['kind', 'value_sealed'])
    .where('firm_id', '=', firmId)
    .where('ended_at', 'is', null)
    .where('source', '<>', PAPER)
    .orderBy('given_at', 'desc')
    .execute()
  return Object.fromEntries(rows.map(({ kind, value_sealed: sealed }) => [kind, vault.open(sealed)]))
}

/** The firm that holds a number now. */
export async function holderOf(
  db: Db,
  vault: Vault,
  kind: string,
  value: string,
): Promise<string | undefined> {
  const row = await db
    .selectFrom('firms.identifier')
    .select('firm_id')
    .where('kind', '=', kind)
    .where('value_index', 'in', vault.indexesOf(value))
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return row?.firm_id
}

export type NewIdentifier = Readonly<{
  id: string
  firmId: string
  kind: string
  value: string
  source: string
  givenBy: string | null
  from?: Day | null
  validTo?: Day | null
  confirmedOn?: Day | null
  now: Date
  /** Told, but held by another firm: kept on the record without being in force. */
  claimedOnly?: boolean
}>

const isIdKind = (kind: string): kind is IdKind => (ID_KINDS as readonly string[]).includes(kind)

/** As lists and logs show it; kinds without rules of their own show their end. */
export const maskedNumber = (kind: string, value: string): string =>
  isIdKind(kind)
    ? mask(kind, value)
    : kind === 'bankAccount'
      ? mask('bankAccount', value)
      : value.length <= 4
        ? '••••'
        : `${'•'.repeat(Math.min(8, value.length - 4))}${value.slice(-4)}`

/** Which kinds belong to one firm alone. */
export const EXCLUSIVE = ['pan', 'gstin', 'iec', 'udyam'] as const
const ONE_EACH: ReadonlySet<string> = new Set(['pan', 'iec', 'udyam'])

/**
 * Adds a number to a firm. The same number again is no change. Throws Refused with NumberTaken (params.firm: who holds it)
 * where another firm holds it; a different one of a kind that a firm has once ends the earlier.
 */
export async function addIdentifier(tx: Tx, vault: Vault, number: NewIdentifier): Promise<void> {
  const { id, firmId, kind, value, source, givenBy, now, claimedOnly = false } = number
  const exclusive = (EXCLUSIVE as readonly string[]).includes(kind)
  if (exclusive && !claimedOnly) {
    const holder = await holderOf(tx, vault, kind, value)
    if (holder && holder !== firmId) throw taken(kind, holder)
  }
  if (!claimedOnly && (await renew(tx, vault, number))) return
  if (!claimedOnly) await endEarlier(tx, firmId, kind, now)
  const inserted = await sql<{ id: string }>`
    insert into firms.identifier (id, firm_id, kind, value_sealed, value_index, masked, source, evidence, given_by,
      given_at, ended_at, valid_from, valid_to, confirmed_on)
    values (${id}, ${firmId}, ${kind}, ${vault.seal(value)}, ${vault.indexOf(value)}, ${maskedNumber(kind, value)},
      ${source}, '{}', ${givenBy}, ${now}, ${claimedOnly ? now : null}, ${number.from ?? null},
      ${number.validTo ?? null}, ${number.confirmedOn ?? null})
    on conflict do nothing returning id`.execute(tx)
  if (inserted.rows.length > 0) return
  // Somebody was quicker between our look and our insert: the unique index let only one in.
  throw taken(kind, (await holderOf(tx, vault, kind, value)) ?? '')
}

const taken = (kind: string, firm: string): Refused => new Refused(NumberTaken({ kind, firm }, kind))

/** The number is there already: only its days may be new. Answers whether it was. */
async function renew(tx: Tx, vault: Vault, number: NewIdentifier): Promise<boolean> {
  const { firmId, kind, value, from, validTo, confirmedOn } = number
  const row = await tx
    .selectFrom('firms.identifier')
    .select(['id'])
    .where('firm_id', '=', firmId)
    .where('kind', '=', kind)
    .where('value_index', 'in', vault.indexesOf(value))
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  if (!row) return false
  const change = {
    ...(from === undefined ? {} : { valid_from: from }),
    ...(validTo === undefined ? {} : { valid_to: validTo }),
    ...(confirmedOn === undefined ? {} : { confirmed_on: confirmedOn }),
  }
  if (Object.keys(change).length > 0)
    await tx.updateTable('firms.identifier').set(change).where('id', '=', row.id).execute()
  return true
}

/** Of a kind that a firm has once every earlier number; of the others what only stood for a number. */
async function endEarlier(tx: Tx, firmId: string, kind: string, now: Date): Promise<void> {
  await tx
    .updateTable('firms.identifier')
    .set({ ended_at: now })
    .where('firm_id', '=', firmId)
    .where('kind', '=', kind)
    .where('ended_at', 'is', null)
    .$if(!ONE_EACH.has(kind), (query) => query.where('source', '=', PAPER))
    .execute()
}

export type Finding = Readonly<{
  status: HeldStatus
  source: string
  evidence: Readonly<Record<string, unknown>>
  checkedBy: string | null
  now: Date
}>

/** What a check found about the numbers of a kind: a paper alone stays one. Nothing weaker replaces what the issuer confirmed. */
export async function noteFinding(tx: Tx, firmId: string, kind: string, finding: Finding): Promise<void> {
  const { status, source, evidence, checkedBy, now } = finding
  await tx
    .updateTable('firms.identifier')
    .set(({ ref }) => ({
      status,
      source: sql<string>`case when ${ref('source')} = ${PAPER} then ${PAPER} else ${source} end`,
      evidence: JSON.stringify(evidence),
      checked_at: now,
      checked_by: checkedBy,
    }))
    .where('firm_id', '=', firmId)
    .where('kind', '=', kind)
    .where('ended_at', 'is', null)
    .$if(status !== 'verified', (query) => query.where('status', '<>', 'verified'))
    .execute()
}

/** What a paper alone stood for no longer holds, where no other paper of the firm still speaks for it. */
export async function refusePaper(
  tx: Tx,
  { firmId, step, by, now }: Readonly<{ firmId: string; step: string; by: string; now: Date }>,
): Promise<void> {
  await tx
    .updateTable('firms.identifier')
    .set({ status: 'rejected', checked_at: now, checked_by: by })
    .where('firm_id', '=', firmId)
    .where('kind', '=', step)
    .where('source', '=', PAPER)
    .where('ended_at', 'is', null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('firms.document')
            .select('id')
            .where('firm_id', '=', firmId)
            .where('step', '=', step)
            .where('status', '<>', 'rejected')
            .where('ended_at', 'is', null),
        ),
      ),
    )
    .execute()
}
