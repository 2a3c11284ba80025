/** A firm's accounts at marketplaces. */
import type { Selectable } from 'kysely'
import type { Day } from '#kernel/day.ts'
import type { Vault } from '#people/vault.ts'
import type { Db, Tx } from '#platform/database.ts'
import type { Connection, Market } from '../../port.ts'
import type { ConnectionTable } from '../tables.ts'
import '../tables.ts'

/** An account as pages see it: without its secrets. */
export type Account = Readonly<{
  id: string
  firmId: string
  marketplace: string
  region: string
  mode: Connection['mode']
  seller: string
  state: 'connected' | 'expired' | 'revoked'
  simulated: boolean
  markets: readonly Market[]
  marketsAt: Date | null
  renewBy: Day | null
  pausedAt: Date | null
  heldUntil: Date | null
  trouble: string | null
  reopens: boolean
  fxStepBps: number
  connectedAt: Date
}>

const toAccount = (row: Selectable<ConnectionTable>): Account => ({
  id: row.id,
  firmId: row.firm_id,
  marketplace: row.marketplace,
  region: row.region,
  mode: row.mode,
  seller: row.seller,
  state: row.state,
  simulated: row.simulated,
  markets: row.markets,
  marketsAt: row.markets_at,
  renewBy: row.renew_by as Day | null,
  pausedAt: row.paused_at,
  heldUntil: row.held_until,
  trouble: row.trouble,
  reopens: row.reopens,
  fxStepBps: row.fx_step_bps,
  connectedAt: row.connected_at,
})

export async function findAccount(db: Db, id: string): Promise<Account | undefined> {
  const row = await db.selectFrom('listings.connection').selectAll().where('id', '=', id).executeTakeFirst()
  return row && toAccount(row)
}

/** Until the transaction ends nobody else changes this account. */
export async function lockAccount(tx: Tx, id: string): Promise<Account | undefined> {
  const row = await tx
    .selectFrom('listings.connection')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row && toAccount(row)
}

/** Those of a firm that she has not left, the oldest first. */
export async function accountsOf(db: Db, firmId: string): Promise<Account[]> {
  const rows = await db
    .selectFrom('listings.connection')
    .selectAll()
    .where('firm_id', '=', firmId)
    .where('left_at', 'is', null)
    .orderBy('connected_at')
    .orderBy('id')
    .execute()
  return rows.map(toAccount)
}

/** The account with its secrets open: for one job or request, in memory only. Undefined once she has left. */
export async function openConnection(db: Db, vault: Vault, id: string): Promise<Connection | undefined> {
  const row = await db
    .selectFrom('listings.connection')
    .selectAll()
    .where('id', '=', id)
    .where('left_at', 'is', null)
    .executeTakeFirst()
  if (!row) return undefined
  const secrets = row.secrets_sealed
    ? (JSON.parse(vault.open(row.secrets_sealed)) as Connection['secrets'])
    : {}
  return {
    id: row.id,
    firmId: row.firm_id,
    marketplace: row.marketplace,
    region: row.region,
    mode: row.mode,
    seller: row.seller,
    simulated: row.simulated,
    secrets,
  }
}

export type NewAccount = Readonly<{
  id: string
  firmId: string
  marketplace: string
  region: string
  mode: Connection['mode']
  seller: string
  secrets: Connection['secrets']
  simulated: boolean
  markets: readonly Market[]
  renewBy: Day | null
  by: string | null
  now: Date
}>

/**
 * Connects, or connects anew where the same seller was connected: her listings stay with the account. Answers the account's id.
 */
export async function keepAccount(tx: Tx, vault: Vault, account: NewAccount): Promise<string> {
  const { id, firmId, marketplace, region, mode, seller, simulated, renewBy, by, now } = account
  const fresh = {
    seller,
    secrets_sealed: vault.seal(JSON.stringify(account.secrets)),
    state: 'connected' as const,
    markets: JSON.stringify(account.markets),
    markets_at: now,
    renew_by: renewBy,
    trouble: null,
    connected_by: by,
    connected_at: now,
  }
  const same = await tx
    .selectFrom('listings.connection')
    .select('id')
    .where('firm_id', '=', firmId)
    .where('marketplace', '=', marketplace)
    .where('region', '=', region)
    .where('seller', '=', seller)
    .where('left_at', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  if (same) {
    await tx.updateTable('listings.connection').set(fresh).where('id', '=', same.id).execute()
    // She was leaving and joined again: its last offer that closes must not take the account along.
    await tx
      .updateTable('listings.listing')
      .set({ closed_why: 'owner' })
      .where('connection_id', '=', same.id)
      .where('closed_why', '=', 'disconnected')
      .execute()
    return same.id
  }
  await tx
    .insertInto('listings.connection')
    .values({ id, firm_id: firmId, marketplace, region, mode, simulated, ...fresh })
    .execute()
  return id
}

export type AccountChange = Readonly<
  Partial<{
    state: 'connected' | 'expired'
    markets: readonly Market[]
    marketsAt: Date
    pausedAt: Date | null
    heldUntil: Date | null
    trouble: string | null
    reopens: boolean
    fxStepBps: number
  }>
>

const COLUMNS = {
  state: 'state',
  marketsAt: 'markets_at',
  pausedAt: 'paused_at',
  heldUntil: 'held_until',
  trouble: 'trouble',
  reopens: 'reopens',
  fxStepBps: 'fx_step_bps',
} as const

/** Writes what is told; what is absent stays. An account that she has left is not touched. */
export async function changeAccount(db: Db, id: string, change: AccountChange): Promise<void> {
  const told: Record<string, unknown> = {}
  for (const [name, column] of Object.entries(COLUMNS))
    if (change[name as keyof typeof COLUMNS] !== undefined)
      told[column] = change[name as keyof typeof COLUMNS]
  if (change.markets) told['markets'] = JSON.stringify(change.markets)
  if (Object.keys(told).length === 0) return
  await db
    .updateTable('listings.connection')
    .set(told)
    .where('id', '=', id)
    .where('left_at', 'is', null)
    .execute()
}

/** She leaves: the secrets go at once, the history stays. */
export async function leaveAccount(tx: Tx, id: string, now: Date): Promise<void> {
  await tx
    .updateTable('listings.connection')
    .set({ state: 'revoked', left_at: now, secrets_sealed: null, markets: '[]', held_until: null })
    .where('id', '=', id)
    .where('left_at', 'is', null)
    .execute()
}

/** Notes that an owner hears of this once. False where she has heard of it. */
export async function noteTold(tx: Tx, connectionId: string, key: string, now: Date): Promise<boolean> {
  const made = await tx
    .insertInto('listings.told')
    .values({ connection_id: connectionId, key, told_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return made.numInsertedOrUpdatedRows === 1n
}

/** Accounts in use whose agreement ends some day. */
export async function accountsToRenew(db: Db): Promise<Account[]> {
  const rows = await db
    .selectFrom('listings.connection')
    .selectAll()
    .where('left_at', 'is', null)
    .where('renew_by', 'is not', null)
    .orderBy('renew_by')
    .execute()
  return rows.map(toAccount)
}

/** Accounts that do not let us in any more. */
export async function stoppedAccounts(db: Db): Promise<Account[]> {
  const rows = await db
    .selectFrom('listings.connection')
    .selectAll()
    .where('state', '=', 'expired')
    .orderBy('id')
    .execute()
  return rows.map(toAccount)
}
