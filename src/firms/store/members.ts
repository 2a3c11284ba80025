/** Members of a co-operative and their shares. */
import type { Vault } from '#people/vault.ts'
import type { Db, Tx } from '#platform/database.ts'
import './tables.ts'

export type Member = Readonly<{ id: string; name: string; shareBps: number; joinedAt: Date }>

/** Those who are in, in the order in which they came. */
export async function membersOf(db: Db, vault: Vault, firmId: string): Promise<Member[]> {
  const rows = await db
    .selectFrom('firms.member')
    .select(['id', 'name_sealed', 'share_bps', 'joined_at'])
    .where('firm_id', '=', firmId)
    .where('left_at', 'is', null)
    .orderBy('joined_at')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    name: vault.open(row.name_sealed),
    shareBps: row.share_bps,
    joinedAt: row.joined_at,
  }))
}

/** `id` of a member who is in already; a new one is given its id by the caller. */
export type MemberLine = Readonly<{ id: string; isNew: boolean; name: string; shareBps: number }>

/** Puts the list in the place of the one before: who is no longer on it has left. The database checks that shares are whole. */
export async function replaceMembers(
  tx: Tx,
  vault: Vault,
  firmId: string,
  lines: readonly MemberLine[],
  now: Date,
): Promise<void> {
  const staying = lines.filter(({ isNew }) => !isNew).map(({ id }) => id)
  await tx
    .updateTable('firms.member')
    .set({ left_at: now })
    .where('firm_id', '=', firmId)
    .where('left_at', 'is', null)
    .$if(staying.length > 0, (query) => query.where('id', 'not in', staying))
    .execute()
  for (const { id, isNew, name, shareBps } of lines) {
    const told = { name_sealed: vault.seal(name), share_bps: shareBps }
    if (isNew)
      await tx
        .insertInto('firms.member')
        .values({ id, firm_id: firmId, ...told, joined_at: now })
        .execute()
    else
      await tx
        .updateTable('firms.member')
        .set(told)
        .where('id', '=', id)
        .where('firm_id', '=', firmId)
        .where('left_at', 'is', null)
        .execute()
  }
}
