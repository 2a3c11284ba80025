/** Letters of undertaking, one for each financial year. */
import type { Vault } from '#people/vault.ts'
import type { Db, Tx } from '#platform/database.ts'
import { Refused } from '#kernel/refusal.ts'
import { NumberTaken } from '../refusals/firm.ts'
import type { FinancialYear } from '../rules/financial-year.ts'
import type { HeldStatus } from '../rules/firm-facts.ts'
import { mask } from '../rules/identifiers.ts'
import './tables.ts'

export type Lut = Readonly<{
  id: string
  year: FinancialYear
  masked: string
  status: HeldStatus
  source: string
  givenAt: Date
}>

/** Those in force, the newest year first. */
export async function lutsOf(db: Db, firmId: string): Promise<Lut[]> {
  const rows = await db
    .selectFrom('firms.lut')
    .select(['id', 'financial_year', 'masked', 'status', 'source', 'given_at'])
    .where('firm_id', '=', firmId)
    .where('ended_at', 'is', null)
    .orderBy('financial_year', 'desc')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    year: row.financial_year as FinancialYear,
    masked: row.masked,
    status: row.status,
    source: row.source,
    givenAt: row.given_at,
  }))
}

export type NewLut = Readonly<{
  id: string
  firmId: string
  year: FinancialYear
  arn: string
  givenBy: string | null
  now: Date
}>

const taken = (): Refused => new Refused(NumberTaken({ kind: 'lutArn', firm: '' }, 'number'))

/** One for its year: another one replaces it. Throws Refused with NumberTaken where another firm gave this ARN. */
export async function putLut(tx: Tx, vault: Vault, lut: NewLut): Promise<void> {
  const { id, firmId, year, arn, givenBy, now } = lut
  const same = await tx
    .selectFrom('firms.lut')
    .select(['firm_id', 'financial_year'])
    .where('arn_index', 'in', vault.indexesOf(arn))
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  if (same && same.firm_id !== firmId) throw taken()
  if (same?.financial_year === year) return
  await tx
    .updateTable('firms.lut')
    .set({ ended_at: now })
    .where('firm_id', '=', firmId)
    .where((where) =>
      where.or([where('financial_year', '=', year), where('arn_index', 'in', vault.indexesOf(arn))]),
    )
    .where('ended_at', 'is', null)
    .execute()
  const inserted = await tx
    .insertInto('firms.lut')
    .values({
      id,
      firm_id: firmId,
      financial_year: year,
      given_by: givenBy,
      given_at: now,
      arn_sealed: vault.seal(arn),
      arn_index: vault.indexOf(arn),
      masked: mask('lutArn', arn),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  // Another firm was quicker between our look and our insert.
  if (inserted.numInsertedOrUpdatedRows !== 1n) throw taken()
}
