import { createHash } from 'node:crypto'
import type { Context } from '#platform/context.ts'
import type { Holder } from '../../holder.ts'
import type { BreachTold } from '../../rules/privacy/breach.ts'
import { record } from '../../store/audit.ts'
import { noteAffected, openBreach, updateBreach, type Breach } from '../../store/privacy/breaches.ts'
import { exposuresFor } from '../../store/privacy/exposures.ts'

export type BreachRequest = Readonly<{
  since: Date
  /** Until when it went on; absent: as told before, or until now. */
  until?: Date | undefined
  /** `people.contact`, …: each must be one whose people we can name. */
  tables: readonly string[]
  /** When it became known; absent: now. Counts at the first report only. */
  awareAt?: Date | undefined
  told: BreachTold
}>

/**
 * Writes a breach down and gives everybody it touched her notice, in her account at once. The same beginning and
 * tables again are the same breach: what is told now is added, people who came to light since get their notice.
 */
export async function reportBreach(
  { db, now, newId }: Context,
  holders: readonly Holder[],
  { since, until, tables, awareAt, told }: BreachRequest,
): Promise<Breach> {
  const sorted = [...new Set(tables)].sort()
  const exposures = exposuresFor(holders, sorted)
  const text = JSON.stringify([since.toISOString(), sorted])
  const key = createHash('sha256').update(text).digest('hex')
  return db.transaction().execute(async (tx) => {
    const known = await openBreach(tx, {
      id: newId(),
      key,
      since,
      until: until ?? now,
      tables: sorted,
      awareAt: awareAt ?? now,
      now,
    })
    const breach = { ...known, until: until ?? known.until, told: { ...known.told, ...told } }
    await updateBreach(tx, breach)
    await noteAffected(tx, breach, exposures, now)
    await record(tx, {
      at: now,
      actor: null,
      action: 'breach.reported',
      subject: `breach:${breach.id}`,
      detail: { tables: sorted, told: Object.keys(told) },
    })
    return breach
  })
}
