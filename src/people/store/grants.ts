/** Roles given to people. */
import type { Day } from '#kernel/day.ts'
import type { Db, Tx } from '#platform/database.ts'
import type { Area, Grant, Role } from '../rules/roles.ts'
import './tables.ts'

export type GrantRecord = Grant &
  Readonly<{
    id: string
    personId: string
    proposedBy: string | null
    proposedAt: Date
    agreedBy: string | null
    agreedAt: Date | null
    endedAt: Date | null
  }>

/** Those that a second person agreed to, that nobody ended, and that hold on the day. */
export async function grantsOf(db: Db, personId: string, on: Day): Promise<Grant[]> {
  const rows = await db
    .selectFrom('people.grant_of_role')
    .select(['role', 'area_kind', 'area_code', 'from_day', 'to_day'])
    .where('person_id', '=', personId)
    .where('agreed_at', 'is not', null)
    .where('ended_at', 'is', null)
    .where('from_day', '<=', on)
    .where((where) => where.or([where('to_day', 'is', null), where('to_day', '>=', on)]))
    .orderBy('proposed_at')
    .execute()
  return rows.map((row) => ({
    role: row.role,
    area: { kind: row.area_kind, code: row.area_code },
    from: row.from_day as Day,
    to: row.to_day as Day | null,
  }))
}

export type NewGrant = Readonly<{
  id: string
  personId: string
  role: Exclude<Role, 'maker'>
  area: Area
  from: Day
  to: Day | null
  /** Null where the operator of the server gives the first roles. */
  proposedBy: string | null
  proposedAt: Date
  /** Only where the operator gives it: then it holds at once. */
  agreedAt?: Date
}>

export async function insertGrant(tx: Tx, grant: NewGrant): Promise<void> {
  await tx
    .insertInto('people.grant_of_role')
    .values({
      id: grant.id,
      person_id: grant.personId,
      role: grant.role,
      area_kind: grant.area.kind,
      area_code: grant.area.code,
      from_day: grant.from,
      to_day: grant.to,
      proposed_by: grant.proposedBy,
      proposed_at: grant.proposedAt,
      agreed_by: null,
      agreed_at: grant.agreedAt ?? null,
      ended_at: null,
      ended_by: null,
    })
    .execute()
}

/** Whether she has this role there already, or waits for it. Two who ask at once for the same person wait for each other. */
export async function hasGrant(
  tx: Tx,
  { personId, role, area, from }: Pick<NewGrant, 'personId' | 'role' | 'area' | 'from'>,
): Promise<boolean> {
  await tx.selectFrom('people.person').select('id').where('id', '=', personId).forUpdate().execute()
  const row = await tx
    .selectFrom('people.grant_of_role')
    .select('id')
    .where('person_id', '=', personId)
    .where('role', '=', role)
    .where('area_kind', '=', area.kind)
    .where('area_code', '=', area.code)
    .where('ended_at', 'is', null)
    .where((where) => where.or([where('to_day', 'is', null), where('to_day', '>=', from)]))
    .executeTakeFirst()
  return row !== undefined
}

/** All that are open or proposed, the newest first. */
export async function listGrants(db: Db): Promise<GrantRecord[]> {
  const rows = await db
    .selectFrom('people.grant_of_role')
    .selectAll()
    .where('ended_at', 'is', null)
    .orderBy('proposed_at', 'desc')
    .limit(500)
    .execute()
  return rows.map(recordOf)
}

export async function lockGrant(tx: Tx, id: string): Promise<GrantRecord | undefined> {
  const row = await tx
    .selectFrom('people.grant_of_role')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row && recordOf(row)
}

type Row = Readonly<{
  id: string
  person_id: string
  role: Exclude<Role, 'maker'>
  area_kind: Area['kind']
  area_code: string
  from_day: string
  to_day: string | null
  proposed_by: string | null
  proposed_at: Date
  agreed_by: string | null
  agreed_at: Date | null
  ended_at: Date | null
}>

const recordOf = (row: Row): GrantRecord => ({
  id: row.id,
  personId: row.person_id,
  role: row.role,
  area: { kind: row.area_kind, code: row.area_code },
  from: row.from_day as Day,
  to: row.to_day as Day | null,
  proposedBy: row.proposed_by,
  proposedAt: row.proposed_at,
  agreedBy: row.agreed_by,
  agreedAt: row.agreed_at,
  endedAt: row.ended_at,
})

export async function agreeToGrant(tx: Tx, id: string, by: string, now: Date): Promise<void> {
  await tx
    .updateTable('people.grant_of_role')
    .set({ agreed_by: by, agreed_at: now })
    .where('id', '=', id)
    .execute()
}

export async function endGrant(tx: Tx, id: string, by: string, now: Date): Promise<void> {
  await tx
    .updateTable('people.grant_of_role')
    .set({ ended_by: by, ended_at: now })
    .where('id', '=', id)
    .execute()
}
