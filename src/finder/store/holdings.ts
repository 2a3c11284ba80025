/** What the finder holds about somebody: her words for goods and the codes she took, alone or for a firm of hers. */
import { sql } from 'kysely'
import type { About, Holder } from '#people/holder.ts'
import { FINDER_HOLDINGS } from '../words/holdings.ts'
import './remembered.ts'
import './tasks.ts'
import './trails.ts'

const { asked, remembered, questions, words, code, when, reason } = FINDER_HOLDINGS

/** Nobody else's words lie under these. */
const tenantsOf = ({ personId }: Pick<About, 'personId'>, firms: readonly string[]): string[] => [
  `person:${personId}`,
  ...firms.map((firm) => `firm:${firm}`),
]

const codeOf = ({ hs6, hs8 }: { hs6: string | null; hs8: string | null }): string => hs8 ?? hs6 ?? ''

/** Her person by the tenant's name; a firm's owner and whoever acts for it. */
const affectedBy =
  (table: 'finder.trail' | 'finder.remembered' | 'finder.task', at: string) => (_since: Date, until: Date) =>
    sql<{ person_id: string }>`select person.id as person_id from ${sql.table(table)} held
      join people.person person on held.tenant = 'person:' || person.id where ${sql.ref(`held.${at}`)} <= ${until}
      union
      select seat.person_id from ${sql.table(table)} held
      join people.firm_seat seat on held.tenant = 'firm:' || seat.firm_id where ${sql.ref(`held.${at}`)} <= ${until}`

export const finderHolder: Holder = {
  room: 'finder',
  tell: async ({ db }, about) => {
    const tenants = tenantsOf(about, about.owns)
    const trails = await db
      .selectFrom('finder.trail')
      .select(['product', 'hs6', 'hs8', 'asked_at'])
      .where('tenant', 'in', tenants)
      .orderBy('asked_at')
      .execute()
    const kept = await db
      .selectFrom('finder.remembered')
      .select(['words', 'hs6', 'hs8', 'remembered_at'])
      .where('tenant', 'in', tenants)
      .orderBy('remembered_at')
      .execute()
    const tasks = await db
      .selectFrom('finder.task')
      .select(['reason', 'hs6', 'hs8', 'opened_at'])
      .where('asked_by', '=', about.personId)
      .orderBy('opened_at')
      .execute()
    return [
      {
        key: 'asked',
        title: asked,
        columns: { words, code, when },
        rows: trails.map((row) => ({ words: row.product.text, code: codeOf(row), when: row.asked_at })),
      },
      {
        key: 'remembered',
        title: remembered,
        columns: { words, code, when },
        rows: kept.map((row) => ({ words: row.words, code: codeOf(row), when: row.remembered_at })),
      },
      {
        key: 'questions',
        title: questions,
        columns: { reason, code, when },
        rows: tasks.map((row) => ({ reason: row.reason, code: codeOf(row), when: row.opened_at })),
      },
    ]
  },
  forget: async ({ tx }, about) => {
    const tenants = tenantsOf(about, about.ownsAlone)
    await tx.deleteFrom('finder.remembered').where('tenant', 'in', tenants).execute()
    await tx.deleteFrom('finder.task').where('tenant', 'in', tenants).execute()
    await tx.deleteFrom('finder.trail').where('tenant', 'in', tenants).execute()
    return []
  },
  exposures: [
    { table: 'finder.trail', kinds: ['goods'], affected: affectedBy('finder.trail', 'asked_at') },
    {
      table: 'finder.remembered',
      kinds: ['goods'],
      affected: affectedBy('finder.remembered', 'remembered_at'),
    },
    { table: 'finder.task', kinds: ['goods'], affected: affectedBy('finder.task', 'opened_at') },
  ],
  clocks: [
    {
      key: 'finder.searches',
      table: 'finder.trail',
      purpose: 'going on with a search that led to no code',
      since: 'asked_at',
      days: 30,
      action: { kind: 'delete' },
      where: 'hs6 is null and not exists (select 1 from finder.task where task.trail = trail.id)',
      source: 'our own choice, as the page of a lost search says',
    },
  ],
}
