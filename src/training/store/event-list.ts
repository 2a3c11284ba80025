/** Events by what somebody looks for. */
import { sql, type Expression, type ExpressionBuilder, type SqlBool } from 'kysely'
import type { Area } from '#people/rules/roles.ts'
import type { Db, Tables } from '#platform/database.ts'
import type { EventStatus } from '../rules/event-states.ts'
import { toEvent, type Event } from './events.ts'
import { isUuid } from './uuid.ts'
import type { EventKind, Level } from './tables.ts'

export type EventFilter = Readonly<{
  statuses?: readonly EventStatus[]
  state?: string
  /** Those of the whole state count as well. */
  district?: string
  language?: string
  sector?: string
  kind?: EventKind
  level?: Level
  module?: string
  series?: string
  /** Its span touches [from, until). */
  from?: Date
  until?: Date
  /** What `areasFor(viewer, action)` answers; none: no event. */
  areas?: readonly Area[]
  createdBy?: string
  /** By the first hour; events without one come last. */
  order?: 'soonest' | 'latest'
  limit: number
  offset?: number
}>

type Builder = ExpressionBuilder<Tables, 'training.event'>

/** One page of events, and how many there are. */
export async function listEvents(db: Db, filter: EventFilter): Promise<{ events: Event[]; total: number }> {
  const found = db.selectFrom('training.event').where((eb) => eb.and(conditions(eb, filter)))
  const order = filter.order === 'latest' ? sql`first_at desc nulls last` : sql`first_at asc nulls last`
  const [rows, counted] = await Promise.all([
    found
      .selectAll()
      .orderBy(order)
      .orderBy('id')
      .limit(filter.limit)
      .offset(filter.offset ?? 0)
      .execute(),
    found.select(({ fn }) => fn.countAll<bigint>().as('total')).executeTakeFirstOrThrow(),
  ])
  return { events: rows.map(toEvent), total: Number(counted.total) }
}

function conditions(eb: Builder, filter: EventFilter): Expression<SqlBool>[] {
  const { statuses, state, district, language, sector, kind, level, module, series } = filter
  const { from, until, areas, createdBy } = filter
  const holds = (column: 'languages' | 'sectors' | 'modules', value: string) =>
    sql<SqlBool>`${value} = any(${sql.ref(column)})`
  return [
    ...(statuses ? [eb('status', 'in', [...statuses])] : []),
    ...(state ? [eb('state', '=', state)] : []),
    ...(district ? [eb.or([eb('district', '=', district), eb('district', 'is', null)])] : []),
    ...(kind ? [eb('kind', '=', kind)] : []),
    ...(level ? [eb('level', '=', level)] : []),
    ...(language ? [holds('languages', language)] : []),
    ...(sector ? [holds('sectors', sector)] : []),
    ...(module ? [holds('modules', module)] : []),
    ...(series === undefined ? [] : [isUuid(series) ? eb('series_id', '=', series) : eb.val(false)]),
    ...(from ? [eb('last_at', '>', from)] : []),
    ...(until ? [eb('first_at', '<', until)] : []),
    ...(createdBy ? [eb('created_by', '=', createdBy)] : []),
    ...(areas ? [within(eb, areas)] : []),
  ]
}

const within = (eb: Builder, areas: readonly Area[]): Expression<SqlBool> =>
  eb.or(areas.map(({ kind, code }) => (kind === 'everything' ? eb.val(true) : eb(kind, '=', code))))
