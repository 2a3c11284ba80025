/** The list of firms that an officer sees: search, filters, one order, a page at a time. */
import { sql, type RawBuilder } from 'kysely'
import type { Area } from '#people/rules/roles.ts'
import type { Db } from '#platform/database.ts'
import { wantedIn, type Cursor, type Filters, type Order } from '../../rules/desk/filters.ts'
import '../tables.ts'
import { inAreas } from './areas.ts'

export type ListedFirm = Readonly<{
  id: string
  name: string
  kind: 'firm' | 'co-operative'
  district: string | null
  cluster: string | null
  sectors: readonly string[]
  rung: number
  rungs: number
  rungSince: Date
  nextStep: string | null
  tags: readonly string[]
  officer: string | null
  demo: boolean
  cursor: Cursor
}>

export type Asked = Readonly<{ filters: Filters; areas: readonly Area[]; now: Date }>

const DAY_MS = 86_400_000

/** Each order: its column, and whether it goes down. The id settles ties in the same direction of an index. */
const ORDER: Readonly<Record<Order, Readonly<{ column: string; type: string; down: boolean }>>> = {
  age: { column: 'firm.rung_since', type: 'timestamptz', down: false },
  name: { column: 'firm.search_text', type: 'text', down: false },
  newest: { column: 'firm.created_at', type: 'timestamptz', down: true },
}

/** Up to so many are counted; of more the list only says that there are more. */
export const COUNTED = 5_000

export type Page = Readonly<{ after: Cursor | undefined; limit: number }>

/**
 * One page, and how many there are, counted no further than COUNTED. Where the filters leave few, those are gathered and put
 * in order; where they leave many, the order's own index soon comes by a page of them.
 */
export async function listFirms(
  db: Db,
  asked: Asked,
  page: Page,
): Promise<Readonly<{ firms: ListedFirm[]; count: number; more: boolean }>> {
  const { rows: counted } = await countQuery(asked).execute(db)
  const count = Number(counted[0]?.count ?? 0)
  const { rows } = await listQuery(asked, { ...page, limit: page.limit + 1 }, count <= COUNTED).execute(db)
  const firms = rows.slice(0, page.limit).map(toListed)
  return { firms, count, more: rows.length > page.limit }
}

type Row = Readonly<{
  id: string
  name: string
  kind: 'firm' | 'co-operative'
  district: string | null
  cluster: string | null
  sectors: string[]
  rung: number
  rungs: number
  rung_since: Date
  next_step: string | null
  tags: string[]
  demo: boolean
  at: string
  officer: string | null
}>

/** The query itself, so that its plan can be looked at. `few`: the filters leave no more than COUNTED. */
export function listQuery(asked: Asked, { after, limit }: Page, few: boolean): RawBuilder<Row> {
  const { column, type, down } = ORDER[asked.filters.order]
  const key = sql.ref(column)
  const at = type === 'text' ? key : sql`to_char(${key} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`
  const found = few
    ? sql`with found as materialized (select * from firms.firm as firm where ${conditions(asked)})`
    : sql``
  return sql<Row>`${found}
    select firm.id, firm.name, firm.kind, firm.district, firm.cluster, firm.sectors, firm.rung, firm.rungs,
      firm.rung_since, firm.next_step, firm.tags, firm.demo, ${at} as at, duty.officer
    from ${few ? sql`found` : sql`firms.firm`} as firm
    left join firms.assignment as duty on duty.firm_id = firm.id and duty.ended_at is null
    where ${few ? sql`true` : conditions(asked)} ${onward(after, key, type, down)}
    order by ${key} ${sql.raw(down ? 'desc' : 'asc')}, firm.id limit ${limit}`
}

function onward(
  after: Cursor | undefined,
  key: RawBuilder<unknown>,
  type: string,
  down: boolean,
): RawBuilder<unknown> {
  if (!after) return sql``
  const [at, id] = [sql`${after.at}::${sql.raw(type)}`, sql`${after.id}::uuid`]
  return down
    ? sql`and ${key} <= ${at} and (${key} < ${at} or firm.id > ${id})`
    : sql`and (${key}, firm.id) > (${at}, ${id})`
}

export const countQuery = (asked: Asked): RawBuilder<{ count: bigint }> => sql<{ count: bigint }>`
  select count(*) from (select 1 from firms.firm as firm where ${conditions(asked)} limit ${COUNTED + 1}) as seen`

function conditions({ filters, areas, now }: Asked): RawBuilder<unknown> {
  const { district, cluster, sector, rung, age, tag, officer } = filters
  return sql.join(
    [
      sql`firm.merged_into is null`,
      inAreas(areas),
      ...(district === undefined ? [] : [sql`firm.district = ${district}`]),
      ...(cluster === undefined ? [] : [sql`firm.cluster = ${cluster}`]),
      ...(sector === undefined ? [] : [sql`firm.sectors @> array[${sector}]`]),
      ...(rung === undefined ? [] : [sql`firm.rung = ${rung}::smallint`]),
      ...(age === undefined ? [] : [sql`firm.rung_since <= ${new Date(now.getTime() - age * DAY_MS)}`]),
      ...(tag === undefined ? [] : [sql`firm.tags @> array[${tag}]`]),
      ...(officer === undefined
        ? []
        : [
            sql`firm.id in (select firm_id from firms.assignment where officer = ${officer} and ended_at is null)`,
          ]),
      ...named(filters.find),
    ],
    sql` and `,
  )
}

/** Percent sign and underscore are letters here, not patterns. */
const plain = (text: string): string => text.replace(/[\\%_]/g, '\\$&')
const containing = (text: string): string => `%${plain(text)}%`

/** Three letters make a trigram; fewer are looked for where a word begins. */
function standing(word: string): RawBuilder<unknown> {
  if (word.length >= 3) return sql`firm.search_text like ${containing(word)}`
  return sql`(firm.search_text like ${`${plain(word)}%`} or firm.search_text like ${`% ${plain(word)}%`})`
}

/** Written with these words, or heard like them. */
function named(find: string): RawBuilder<unknown>[] {
  const wanted = wantedIn(find)
  if (!wanted) return find === '' ? [] : [sql`false`]
  const written = sql.join(wanted.words.map(standing), sql` and `)
  const { heard, heardFirst } = wanted
  const sounds = [
    ...(heard === undefined ? [] : [containing(heard)]),
    ...(heardFirst === undefined ? [] : [`${plain(heardFirst)}%`]),
  ]
  const ways = [sql`(${written})`, ...sounds.map((sound) => sql`firm.name_key like ${sound}`)]
  return [sql`(${sql.join(ways, sql` or `)})`]
}

const toListed = (row: Row): ListedFirm => ({
  id: row.id,
  name: row.name,
  kind: row.kind,
  district: row.district,
  cluster: row.cluster,
  sectors: row.sectors,
  rung: row.rung,
  rungs: row.rungs,
  rungSince: row.rung_since,
  nextStep: row.next_step,
  tags: row.tags,
  officer: row.officer,
  demo: row.demo,
  cursor: { at: row.at, id: row.id },
})

const WALK_ROWS = 2000

/** Every firm that is asked for, in the list's order, page by page: for files of any length. */
export async function* walkFirms(db: Db, asked: Asked): AsyncGenerator<ListedFirm> {
  const { rows: counted } = await countQuery(asked).execute(db)
  const few = Number(counted[0]?.count ?? 0) <= COUNTED
  let after: Cursor | undefined
  for (;;) {
    const { rows } = await listQuery(asked, { after, limit: few ? COUNTED + 1 : WALK_ROWS }, few).execute(db)
    for (const row of rows) yield toListed(row)
    if (few || rows.length < WALK_ROWS) return
    after = toListed(rows.at(-1)!).cursor
  }
}
