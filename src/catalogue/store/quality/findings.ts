/** What is odd about products, as it was last looked at. */
import { sql } from 'kysely'
import type { Db, Tx } from '#platform/database.ts'
import type { Evidence, Finding, Kind, Pattern } from '../../rules/quality/judge.ts'
import type { QualitySettings } from '../../rules/quality/settings.ts'
import '../tables.ts'

export async function settingsOf(db: Db): Promise<QualitySettings> {
  const { rows } = await sql<{
    name: string
    value: number
  }>`select name, value from catalogue.quality_setting`.execute(db)
  const value = (name: string): number => rows.find((row) => row.name === name)?.value ?? 1
  return {
    priceDays: value('price-days'),
    weightTenths: value('weight-tenths'),
    weightOthers: value('weight-others'),
    weightTimes: value('weight-times'),
  }
}

/** Products whose newest version, or whose day, was not looked at yet; archived ones too, whose findings go. */
export async function productsToJudge(
  db: Db,
  firmId: string,
  today: string,
  limit: number,
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select p.id from catalogue.product as p left join catalogue.judged as j on j.product_id = p.id
    where p.firm_id = ${firmId} and (j.version is distinct from p.version or j.again_on <= ${today}::date)
    order by p.id limit ${limit}`.execute(db)
  return rows.map(({ id }) => id)
}

export async function countToJudge(db: Db, firmId: string): Promise<number> {
  const { rows } = await sql<{ count: bigint }>`
    select count(*) as count from catalogue.product as p left join catalogue.judged as j on j.product_id = p.id
    where p.firm_id = ${firmId} and j.version is distinct from p.version`.execute(db)
  return Number(rows[0]?.count ?? 0)
}

/** Firms with products whose day has come. */
export async function firmsToJudge(db: Db, today: string): Promise<string[]> {
  const { rows } = await sql<{ firm_id: string }>`
    select distinct firm_id from catalogue.judged where again_on <= ${today}::date`.execute(db)
  return rows.map(({ firm_id }) => firm_id)
}

/** Median, and median distance from it, of a firm's weights under each heading. */
export async function patternsOf(
  db: Db,
  firmId: string,
  headings: readonly string[],
): Promise<Map<string, Pattern>> {
  if (headings.length === 0) return new Map()
  const { rows } = await sql<{ heading: string; median: number; mad: number; count: bigint }>`
    with weights as materialized (
      select left(p.hs6, 4) as heading, v.net_weight_grams as grams
      from catalogue.product as p join catalogue.variant as v on v.product_id = p.id and v.active
      where p.firm_id = ${firmId} and p.status <> 'archived' and v.net_weight_grams is not null
        and left(p.hs6, 4) = any(${headings})),
    medians as (select heading, percentile_cont(0.5) within group (order by grams) as median, count(*) as count
      from weights group by heading)
    select m.heading, round(m.median)::int as median, m.count,
      (percentile_cont(0.5) within group (order by abs(w.grams - m.median)))::float8 as mad
    from medians as m join weights as w using (heading) group by m.heading, m.median, m.count`.execute(db)
  return new Map(
    rows.map(({ heading, median, mad, count }) => [heading, { median, mad, count: Number(count) }]),
  )
}

/** SKUs that differ in signs alone, or in O and 0, I, L and 1; by variant. */
export async function twinsOf(
  db: Db,
  firmId: string,
  productIds: readonly string[],
): Promise<Map<string, string>> {
  const { rows } = await sql<{ id: string; other: string }>`
    select v.id, min(o.sku) as other from catalogue.variant as v join catalogue.variant as o
      on o.firm_id = v.firm_id and o.active and o.id <> v.id
      and translate(upper(o.sku), 'OIL-_.', '011') = translate(upper(v.sku), 'OIL-_.', '011')
    where v.firm_id = ${firmId} and v.active and v.product_id = any(${productIds}::uuid[]) group by v.id`.execute(
    db,
  )
  return new Map(rows.map(({ id, other }) => [id, other]))
}

export async function countPhotos(db: Db, productIds: readonly string[]): Promise<Map<string, number>> {
  const { rows } = await sql<{ id: string; count: bigint }>`
    select product_id as id, count(*) as count from catalogue.photo
    where product_id = any(${productIds}::uuid[]) and removed_at is null group by product_id`.execute(db)
  return new Map(rows.map(({ id, count }) => [id, Number(count)]))
}

export type Look = Readonly<{
  productId: string
  version: number
  againOn: string | null
  findings: readonly Finding[]
}>

/** Writes what was found now; what somebody ignored stays so while it is seen by the same figures. */
export async function keepLooks(tx: Tx, firmId: string, looks: readonly Look[], now: Date): Promise<void> {
  const ids = looks.map(({ productId }) => productId)
  const found = looks.flatMap(({ productId, findings }) =>
    findings.map((one) => ({ product_id: productId, ...one })),
  )
  const told = JSON.stringify(found)
  await sql`delete from catalogue.finding as f where product_id = any(${ids}::uuid[]) and not exists (
    select from jsonb_to_recordset(${told}::jsonb) as told (subject uuid, kind text)
    where told.subject = f.subject_id and told.kind = f.kind)`.execute(tx)
  await sql`insert into catalogue.finding as f (firm_id, product_id, subject_id, kind, evidence, found_at)
    select ${firmId}::uuid, product_id, subject, kind, evidence, ${now}
    from jsonb_to_recordset(${told}::jsonb) as told (product_id uuid, subject uuid, kind text, evidence jsonb)
    on conflict (subject_id, kind) do update set evidence = excluded.evidence, found_at = excluded.found_at,
      firm_id = excluded.firm_id, ignored_at = null, ignored_by = null, ignored_why = null
    where f.evidence <> excluded.evidence or f.firm_id <> excluded.firm_id`.execute(tx)
  const judged = looks.map(({ productId, version, againOn }) => ({
    id: productId,
    version,
    again_on: againOn,
  }))
  await sql`insert into catalogue.judged (product_id, firm_id, version, again_on)
    select id, ${firmId}::uuid, version, again_on
    from jsonb_to_recordset(${JSON.stringify(judged)}::jsonb) as told (id uuid, version int, again_on date)
    on conflict (product_id) do update set firm_id = excluded.firm_id, version = excluded.version,
      again_on = excluded.again_on`.execute(tx)
}

/** How many of each kind are open, the biggest heap first. */
export async function countsOf(db: Db, firmId: string): Promise<Readonly<{ kind: Kind; count: number }>[]> {
  const { rows } = await sql<{ kind: Kind; count: bigint }>`
    select kind, count(*) as count from catalogue.finding where firm_id = ${firmId} and ignored_at is null
    group by kind order by count(*) desc, kind`.execute(db)
  return rows.map(({ kind, count }) => ({ kind, count: Number(count) }))
}

export type KeptFinding = Readonly<{
  subject: string
  kind: Kind
  evidence: Evidence
  productId: string
  sku: string | null
}>

const SELECTED = sql`f.subject_id as subject, f.kind, f.evidence, f.product_id as "productId", v.sku`

export async function findingsOf(
  db: Db,
  firmId: string,
  { kind, page, perPage }: Readonly<{ kind: string; page: number; perPage: number }>,
): Promise<KeptFinding[]> {
  const { rows } = await sql<KeptFinding>`
    select ${SELECTED} from catalogue.finding as f left join catalogue.variant as v on v.id = f.subject_id
    where f.firm_id = ${firmId} and f.ignored_at is null and (${kind} = '' or f.kind = ${kind})
    order by f.kind, f.product_id, f.subject_id limit ${perPage} offset ${(page - 1) * perPage}`.execute(db)
  return rows
}

export async function findingsOfProduct(db: Db, productId: string): Promise<KeptFinding[]> {
  const { rows } = await sql<KeptFinding>`
    select ${SELECTED} from catalogue.finding as f left join catalogue.variant as v on v.id = f.subject_id
    where f.product_id = ${productId} and f.ignored_at is null order by f.kind, f.subject_id`.execute(db)
  return rows
}

/** False where it is not there any more. */
export async function ignoreFinding(
  tx: Tx,
  firmId: string,
  about: Readonly<{ subject: string; kind: string; why: string; by: string; now: Date }>,
): Promise<boolean> {
  const { rows } = await sql<{ one: number }>`update catalogue.finding
    set ignored_at = ${about.now}, ignored_by = ${about.by}::uuid, ignored_why = ${about.why}
    where firm_id = ${firmId} and subject_id = ${about.subject}::uuid and kind = ${about.kind} returning 1 as one`.execute(
    tx,
  )
  return rows.length === 1
}
