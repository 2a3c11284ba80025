import { createHash } from 'node:crypto'
import type { Context } from '#platform/context.ts'
import type { Holder } from '../../holder.ts'
import type { BreachTold } from '../../rules/privacy/breach.ts'
import { record } from '../../store/audit.ts'
import { noteAffected, openBreach, updateBreach, type Breach } from '../../store/privacy/breaches.ts'
import { exposuresFor } from '../../store/privacy/exposures.ts'

export type BreachRequest = Readonly<{
  since: Date
  until: Date
  /** `people.contact`, …: each must be one whose people we can name. */
  tables: readonly string[]
  /** When it became known; counts at the first report only. */
  awareAt: Date
  told: BreachTold
}>

/**
 * Writes a breach down and gives everybody it touched her notice, in her account at once. The same window and tables again
 * is the same breach: what is told now is added, people who came to light since get their notice.
 */
export async function reportBreach(
  { db, now, newId }: Context,
  holders: readonly Holder[],
  { since, until, tables, awareAt, told }: BreachRequest,
): Promise<Breach> {
  const sorted = [...new Set(tables)].sort()
  const exposures = exposuresFor(holders, sorted)
  const text = JSON.stringify([since.toISOString(), until.toISOString(), sorted])
  const key = createHash('sha256').update(text).digest('hex')
  return db.transaction().execute(async (tx) => {
    const breach = await openBreach(tx, { id: newId(), key, since, until, tables: sorted, awareAt, now })
    const all = { ...breach.told, ...told }
    await updateBreach(tx, breach.id, all)
    await noteAffected(tx, breach, exposures, now)
    await record(tx, {
      at: now, actor: null, action: 'breach.reported', subject: `breach:${breach.id}`,
      detail: { tables: sorted, told: Object.keys(told) },
    })
    return { ...breach, told: all }
  })
}
