import { dayInIndia } from '#kernel/day.ts'
import { Refused } from '#kernel/refusal.ts'
import type { Tx } from '#platform/database.ts'
import { demand } from '../../demand.ts'
import type { Holder } from '../../holder.ts'
import { EraseNotConfirmed, LastOfItsRole } from '../../refusals.ts'
import type { Viewer } from '../../rules/authorisation.ts'
import type { HoldKey } from '../../rules/privacy/holds.ts'
import type { PeopleContext } from '../../services.ts'
import { record } from '../../store/audit.ts'
import { enqueueWithdrawn, withdrawAll } from '../../store/privacy/consents.ts'
import { aboutPerson, insertErasure, isLastAdministrator, lockPerson } from '../../store/privacy/erasures.ts'

/** She takes back everything (DPDP Act s. 12). Answers what has to stay. Refuses without the tick beside the warning. */
export async function eraseMyself(
  context: PeopleContext,
  holders: readonly Holder[],
  viewer: Viewer,
  confirmed: boolean,
): Promise<readonly HoldKey[]> {
  demand(viewer, 'person.erase', { person: viewer.personId })
  if (!confirmed) throw new Refused(EraseNotConfirmed({}, 'confirmed'))
  const { personId } = viewer
  return context.db.transaction().execute((tx) => erase(tx, context, holders, { personId, actor: personId }))
}

/** The operator does it for somebody who asked by letter. */
export const eraseAsOperator = (
  context: PeopleContext,
  holders: readonly Holder[],
  personId: string,
): Promise<readonly HoldKey[]> =>
  context.db.transaction().execute((tx) => erase(tx, context, holders, { personId, actor: null }))

/** All rooms in one transaction: either she is gone everywhere, or nowhere. Doing it again changes nothing. */
async function erase(
  tx: Tx,
  { vault, now, newId }: PeopleContext,
  holders: readonly Holder[],
  { personId, actor }: { personId: string; actor: string | null },
): Promise<readonly HoldKey[]> {
  const person = await lockPerson(tx, vault, personId)
  if (!person) return []
  const on = dayInIndia(now)
  if (await isLastAdministrator(tx, personId, on)) throw new Refused(LastOfItsRole())
  const about = await aboutPerson(tx, vault, personId, on)
  const withdrawn = await withdrawAll(tx, personId, { now, newId, lang: person.lang })
  const kept = new Set<HoldKey>()
  // Rooms to the right first: they find her by seats and contacts, which this room then takes away.
  for (const { forget } of holders.toReversed())
    for (const hold of (await forget?.({ tx, vault, now }, about)) ?? []) kept.add(hold)
  const held = { name: person.name, contacts: about.contacts.map(({ value }) => value) }
  await insertErasure(tx, vault, {
    personId,
    doneAt: now,
    byOperator: actor === null,
    kept: [...kept],
    held,
  })
  for (const purpose of withdrawn) await enqueueWithdrawn(tx, { personId, purpose })
  await record(tx, {
    at: now,
    actor,
    action: 'person.erase',
    subject: `person:${personId}`,
    detail: { kept: [...kept] },
  })
  return [...kept]
}
