/** Firms as the rest of the room reads them. */
import type { Selectable } from 'kysely'
import type { Where } from '#people/rules/roles.ts'
import type { Vault } from '#people/vault.ts'
import type { Db, Tx } from '#platform/database.ts'
import type { FirmKind, FirmTable, Origin } from './tables.ts'
import './tables.ts'
import { nameColumns } from './search-text.ts'

type FirmRow = Selectable<FirmTable>

export type Firm = Readonly<{
  id: string
  name: string
  kind: FirmKind
  state: string
  district: string | null
  cluster: string | null
  pin: string | null
  makes: readonly string[]
  sectors: readonly string[]
  languages: readonly string[]
  destinations: readonly string[]
  giProducts: readonly string[]
  organic: boolean
  investment: bigint | null
  turnover: bigint | null
  exports: bigint | null
  figuresYear: string | null
  msmeClass: FirmRow['msme_class']
  womenOwned: boolean | null
  scOwned: boolean | null
  stOwned: boolean | null
  rung: number
  rungs: number
  rungSince: Date
  nextStep: string | null
  demo: boolean
  origin: Origin
  createdAt: Date
  updatedAt: Date
  mergedInto: string | null
}>

/** What pages may see: neither address nor number, which are sealed. */
const SHOWN = [
  'id',
  'name',
  'kind',
  'state',
  'district',
  'cluster',
  'pin',
  'makes',
  'sectors',
  'languages',
  'destinations',
  'gi_products',
  'organic',
  'investment_paise',
  'turnover_paise',
  'exports_paise',
  'figures_year',
  'msme_class',
  'women_owned',
  'sc_owned',
  'st_owned',
  'rung',
  'rungs',
  'rung_since',
  'next_step',
  'demo',
  'origin',
  'created_at',
  'updated_at',
  'merged_into',
] as const

const toFirm = (row: Pick<FirmRow, (typeof SHOWN)[number]>): Firm => ({
  id: row.id,
  name: row.name,
  kind: row.kind,
  state: row.state,
  district: row.district,
  cluster: row.cluster,
  pin: row.pin,
  makes: row.makes,
  sectors: row.sectors,
  languages: row.languages,
  destinations: row.destinations,
  giProducts: row.gi_products,
  organic: row.organic,
  investment: row.investment_paise,
  turnover: row.turnover_paise,
  exports: row.exports_paise,
  figuresYear: row.figures_year,
  msmeClass: row.msme_class,
  womenOwned: row.women_owned,
  scOwned: row.sc_owned,
  stOwned: row.st_owned,
  rung: row.rung,
  rungs: row.rungs,
  rungSince: row.rung_since,
  nextStep: row.next_step,
  demo: row.demo,
  origin: row.origin,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
  mergedInto: row.merged_into,
})

/** The areas that a firm lies in: what an authorisation asks. A co-operative is a partner too. */
export const whereOf = (firm: Pick<Firm, 'id' | 'state' | 'district' | 'cluster' | 'kind'>): Where => ({
  firm: firm.id,
  state: firm.state,
  ...(firm.district ? { district: firm.district } : {}),
  ...(firm.cluster ? { cluster: firm.cluster } : {}),
  ...(firm.kind === 'co-operative' ? { partner: firm.id } : {}),
})

export async function findFirm(db: Db, id: string): Promise<Firm | undefined> {
  const row = await db.selectFrom('firms.firm').select(SHOWN).where('id', '=', id).executeTakeFirst()
  return row && toFirm(row)
}

/** Follows the signposts that merges leave. */
export async function resolveFirm(db: Db, id: string): Promise<Firm | undefined> {
  let firm = await findFirm(db, id)
  for (let hops = 0; firm?.mergedInto && hops < 20; hops += 1) firm = await findFirm(db, firm.mergedInto)
  return firm
}

/** Until the transaction ends nobody else changes this firm. */
export async function lockFirm(tx: Tx, id: string): Promise<Firm | undefined> {
  const row = await tx
    .selectFrom('firms.firm')
    .select(SHOWN)
    .where('id', '=', id)
    .where('merged_into', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  return row && toFirm(row)
}

export type NewFirm = Readonly<{
  id: string
  name: string
  kind: FirmKind
  state: string
  district: string | null
  cluster: string | null
  pin: string | null
  makes: readonly string[]
  sectors: readonly string[]
  languages: readonly string[]
  mobile: string | null
  origin: Origin
  createdBy: string | null
  now: Date
}>

export async function insertFirm(tx: Tx, vault: Vault, firm: NewFirm): Promise<void> {
  const { id, name, kind, state, district, cluster, pin, mobile, origin, createdBy, now } = firm
  await tx
    .insertInto('firms.firm')
    .values({
      id,
      kind,
      state,
      district,
      cluster,
      pin,
      origin,
      ...nameColumns(name),
      makes: [...firm.makes],
      sectors: [...firm.sectors],
      languages: [...firm.languages],
      mobile_sealed: mobile && vault.seal(mobile),
      mobile_index: mobile && vault.indexOf(mobile),
      demo: origin === 'demo',
      created_by: createdBy,
      rung_since: now,
      created_at: now,
      updated_at: now,
    })
    .execute()
}

/** What its owner may change; sectors follow from what it makes. */
export type FirmChange = Readonly<{
  name: string
  kind: FirmKind
  district: string | null
  cluster: string | null
  pin: string | null
  makes: readonly string[]
  sectors: readonly string[]
  destinations: readonly string[]
  giProducts: readonly string[]
  organic: boolean
  investment: bigint | null
  turnover: bigint | null
  exports: bigint | null
  figuresYear: string | null
  msmeClass: Firm['msmeClass']
}>

export async function updateFirm(tx: Tx, id: string, change: FirmChange, now: Date): Promise<void> {
  const { name, kind, district, cluster, pin, organic } = change
  await tx
    .updateTable('firms.firm')
    .set({
      ...nameColumns(name),
      kind,
      district,
      cluster,
      pin,
      organic,
      updated_at: now,
      makes: [...change.makes],
      sectors: [...change.sectors],
      destinations: [...change.destinations],
      gi_products: [...change.giProducts],
      investment_paise: change.investment,
      turnover_paise: change.turnover,
      exports_paise: change.exports,
      figures_year: change.figuresYear,
      msme_class: change.msmeClass,
    })
    .where('id', '=', id)
    .execute()
}

export type OwnershipTold = Readonly<{ consent: string; women: boolean; sc: boolean; st: boolean }>

/** What the owner said of ownership, with the consent that it rests on; null takes it back. */
export async function putOwnership(tx: Tx, id: string, told: OwnershipTold | null, now: Date): Promise<void> {
  await tx
    .updateTable('firms.firm')
    .set({
      women_owned: told?.women ?? null,
      sc_owned: told?.sc ?? null,
      st_owned: told?.st ?? null,
      ownership_consent: told?.consent ?? null,
      updated_at: now,
    })
    .where('id', '=', id)
    .execute()
}
