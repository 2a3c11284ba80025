/** What was taken back, as the public list tells it. */
import { sql } from 'kysely'
import type { Db } from '#platform/database.ts'
import { encodeList } from '../credential/status-list.ts'
import type { Snapshot } from '../credential/check.ts'
import { publicKeys } from './certificate-keys.ts'
import './certificate-tables.ts'

export type StatusList = Readonly<{
  list: number
  indexes: readonly number[]
  /** When a bit was last set; before that, when its first certificate was issued. */
  changedAt: Date
}>

/** The lists that certificates lie in, or one of them. */
export async function statusLists(db: Db, only?: number): Promise<StatusList[]> {
  const { rows } = await sql<{ list: number; indexes: number[]; changed: Date }>`
    select status_list as list, coalesce(array_agg(status_index order by status_index)
        filter (where revoked_at is not null), '{}') as indexes,
      greatest(min(issued_at), max(revoked_at)) as changed
    from training.certificate where ${only ?? null}::int is null or status_list = ${only ?? null}::int
    group by status_list order by status_list`.execute(db)
  return rows.map(({ list, indexes, changed }) => ({ list, indexes, changedAt: changed }))
}

/** Everything that checks a certificate without asking again. */
export async function snapshotOf(db: Db, site: string, now: Date): Promise<Snapshot> {
  const [keys, lists] = await Promise.all([publicKeys(db), statusLists(db)])
  return {
    site,
    at: now.toISOString(),
    keys,
    lists: Object.fromEntries(lists.map(({ list, indexes }) => [String(list), encodeList(indexes)])),
  }
}
