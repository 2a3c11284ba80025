/** Proposals to make one firm out of two records. */
import type { Selectable } from 'kysely'
import type { Area } from '#people/rules/roles.ts'
import type { Db, Tx } from '#platform/database.ts'
import { sql } from 'kysely'
import { inAreas } from '../desk/areas.ts'
import type { MergeStatus, MergeTable, Moved, ProposedAs } from '../desk/tables.ts'
import '../desk/tables.ts'
import '../tables.ts'

export type Proposal = Readonly<{
  id: string
  winner: string
  loser: string
  status: MergeStatus
  reason: string
  proposedBy: string
  proposedAt: Date
  proposedAs: ProposedAs
  winnerAgreedBy: string | null
  loserAgreedBy: string | null
  officerAgreedBy: string | null
  decidedBy: string | null
  decidedAt: Date | null
  moved: Moved | null
}>

const toProposal = (row: Selectable<MergeTable>): Proposal => ({
  id: row.id,
  winner: row.winner,
  loser: row.loser,
  status: row.status,
  reason: row.reason,
  proposedBy: row.proposed_by,
  proposedAt: row.proposed_at,
  proposedAs: row.proposed_as,
  winnerAgreedBy: row.winner_agreed_by,
  loserAgreedBy: row.loser_agreed_by,
  officerAgreedBy: row.officer_agreed_by,
  decidedBy: row.decided_by,
  decidedAt: row.decided_at,
  moved: row.moved,
})

export type NewProposal = Readonly<{
  id: string
  winner: string
  loser: string
  proposedBy: string
  proposedAs: ProposedAs
  reason: string
  now: Date
}>

/** Answers the proposal's id; where one for the same record is open already, that one's. Who proposes agrees. */
export async function proposeMerge(tx: Tx, proposal: NewProposal): Promise<string> {
  const { id, winner, loser, proposedBy, proposedAs, reason, now } = proposal
  const inserted = await tx
    .insertInto('firms.merge')
    .values({
      id,
      winner,
      loser,
      reason,
      proposed_by: proposedBy,
      proposed_at: now,
      proposed_as: proposedAs,
      ...agreement(proposedAs, proposedBy, now),
    })
    .onConflict((conflict) => conflict.column('loser').where('status', '=', 'proposed').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (inserted) return inserted.id
  const open = await tx
    .selectFrom('firms.merge')
    .select('id')
    .where('loser', '=', loser)
    .where('status', '=', 'proposed')
    .executeTakeFirstOrThrow()
  return open.id
}

export async function lockProposal(tx: Tx, id: string): Promise<Proposal | undefined> {
  const row = await tx
    .selectFrom('firms.merge')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row && toProposal(row)
}

/** Proposals about a firm, the newest first. */
export async function proposalsOf(db: Db, firmId: string): Promise<Proposal[]> {
  const rows = await db
    .selectFrom('firms.merge')
    .selectAll()
    .where((where) => where.or([where('winner', '=', firmId), where('loser', '=', firmId)]))
    .orderBy('proposed_at', 'desc')
    .limit(50)
    .execute()
  return rows.map(toProposal)
}

export type NamedProposal = Proposal & Readonly<{ winnerName: string; loserName: string }>

/** Open proposals, and merges of the last days that may be taken back, that touch the areas. */
export async function proposalsIn(db: Db, areas: readonly Area[], doneSince: Date): Promise<NamedProposal[]> {
  const { rows } = await sql<Selectable<MergeTable> & { winner_name: string; loser_name: string }>`
    select merge.*, firm.name as winner_name, lost.name as loser_name
    from firms.merge as merge join firms.firm as firm on firm.id = merge.winner
    join firms.firm as lost on lost.id = merge.loser
    where (merge.status = 'proposed' or (merge.status = 'done' and merge.decided_at > ${doneSince}))
      and (${inAreas(areas)} or exists
        (select from firms.firm as firm where firm.id = merge.loser and ${inAreas(areas)}))
    order by merge.status desc, merge.proposed_at limit 100`.execute(db)
  return rows.map((row) => ({ ...toProposal(row), winnerName: row.winner_name, loserName: row.loser_name }))
}

/** A yes as it comes in: of one side's owner, or of the first officer. */
export async function noteConsent(tx: Tx, id: string, as: ProposedAs, by: string, now: Date): Promise<void> {
  await tx
    .updateTable('firms.merge')
    .set(agreement(as, by, now))
    .where('id', '=', id)
    .execute()
}

function agreement(as: ProposedAs, by: string, now: Date) {
  if (as === 'officer') return { officer_agreed_by: by, officer_agreed_at: now }
  if (as === 'winner') return { winner_agreed_by: by, winner_agreed_at: now }
  return { loser_agreed_by: by, loser_agreed_at: now }
}

export async function closeProposal(
  tx: Tx,
  id: string,
  closing: Readonly<{ status: 'done' | 'refused'; by: string; now: Date; moved?: Moved }>,
): Promise<void> {
  const { status, by, now, moved } = closing
  await tx
    .updateTable('firms.merge')
    .set({ status, decided_by: by, decided_at: now, moved: moved ? JSON.stringify(moved) : null })
    .where('id', '=', id)
    .execute()
}

export async function reopenMerge(tx: Tx, id: string, by: string, now: Date): Promise<void> {
  await tx
    .updateTable('firms.merge')
    .set({ status: 'undone', undone_by: by, undone_at: now })
    .where('id', '=', id)
    .execute()
}

/** Open proposals about a firm with both names, for its owners. */
export async function proposalsFor(db: Db, firmId: string): Promise<NamedProposal[]> {
  const { rows } = await sql<Selectable<MergeTable> & { winner_name: string; loser_name: string }>`
    select merge.*, kept.name as winner_name, lost.name as loser_name
    from firms.merge as merge join firms.firm as kept on kept.id = merge.winner
    join firms.firm as lost on lost.id = merge.loser
    where merge.status = 'proposed' and ${firmId}::uuid in (merge.winner, merge.loser)
    order by merge.proposed_at limit 50`.execute(db)
  return rows.map((row) => ({ ...toProposal(row), winnerName: row.winner_name, loserName: row.loser_name }))
}
