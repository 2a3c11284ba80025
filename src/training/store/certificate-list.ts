/** The officer's list of certificates, newest first, within her areas. */
import { sql, type RawBuilder } from 'kysely'
import type { Sentence } from '#kernel/words.ts'
import type { Area } from '#people/rules/roles.ts'
import type { Db } from '#platform/database.ts'
import { toCertificate, type Certificate } from './certificates.ts'
import './certificate-tables.ts'
import './tables.ts'

export type Listed = Readonly<{ certificate: Certificate; title: Sentence; replaced: boolean }>

export type ListFilter = Readonly<{
  areas: readonly Area[]
  /** A certificate's whole number. */
  number?: string | undefined
  event?: string | undefined
  limit: number
  offset: number
}>

export async function listCertificates(
  db: Db,
  { areas, number, event, limit, offset }: ListFilter,
): Promise<Readonly<{ rows: Listed[]; total: number }>> {
  const found = db
    .selectFrom('training.certificate as certificate')
    .innerJoin('training.event as event', 'event.id', 'certificate.event_id')
    .where(inAreas(areas))
    .$if(number !== undefined, (query) => query.where('certificate.number', '=', number!))
    .$if(event !== undefined, (query) => query.where('certificate.event_id', '=', event!))
  const [rows, counted] = await Promise.all([
    found
      .leftJoin('training.certificate as next', 'next.replaces', 'certificate.id')
      .selectAll('certificate')
      .select(['event.title', 'next.id as next_id'])
      .orderBy('certificate.issued_at', 'desc')
      .orderBy('certificate.number', 'desc')
      .limit(limit)
      .offset(offset)
      .execute(),
    found.select(({ fn }) => fn.countAll<bigint>().as('total')).executeTakeFirstOrThrow(),
  ])
  return {
    rows: rows.map(({ title, next_id, ...row }) => ({
      certificate: toCertificate(row),
      title,
      replaced: next_id !== null,
    })),
    total: Number(counted.total),
  }
}

const COLUMNS = { state: 'state', district: 'district', cluster: 'cluster', partner: 'partner' } as const

/** True for events that lie in one of the areas; none: for no event. */
function inAreas(areas: readonly Area[]): RawBuilder<boolean> {
  if (areas.some(({ kind }) => kind === 'everything')) return sql<boolean>`true`
  const conditions = areas.flatMap(({ kind, code }) =>
    kind === 'everything' ? [] : [sql`${sql.ref(`event.${COLUMNS[kind]}`)} = ${code}`],
  )
  return conditions.length === 0 ? sql<boolean>`false` : sql<boolean>`(${sql.join(conditions, sql` or `)})`
}
