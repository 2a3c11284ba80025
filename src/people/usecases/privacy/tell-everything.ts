import { dayInIndia } from '#kernel/day.ts'
import type { Holder, Told } from '../../holder.ts'
import type { PeopleContext } from '../../services.ts'
import { record } from '../../store/audit.ts'
import { aboutPerson } from '../../store/privacy/erasures.ts'

/** Everything we hold about one person, from one instant. */
export type Everything = Readonly<{
  personId: string
  at: Date
  rooms: readonly Readonly<{ room: string; told: readonly Told[] }>[]
}>

/**
 * Everything every room holds about her (DPDP Act s. 11), read from one snapshot, and a line in the log. `actor` null: the
 * operator answers a letter of hers.
 */
export async function tellEverything(
  { db, vault, now }: PeopleContext,
  holders: readonly Holder[],
  { personId, actor }: { personId: string; actor: string | null },
): Promise<Everything> {
  const rooms = await db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (tx) => {
      const about = await aboutPerson(tx, vault, personId, dayInIndia(now))
      const told: { room: string; told: Told[] }[] = []
      for (const { room, tell } of holders)
        if (tell) told.push({ room, told: await tell({ db: tx, vault }, about) })
      return told
    })
  await db
    .transaction()
    .execute((tx) => record(tx, { at: now, actor, action: 'person.export', subject: `person:${personId}` }))
  return { personId, at: now, rooms }
}
