import { accept, Refused } from '#kernel/refusal.ts'
import { demand, demandSecond } from '../demand.ts'
import { NothingThere } from '../refusals.ts'
import type { Viewer } from '../rules/authorisation.ts'
import { mayGive, type GivenRole } from '../rules/giving.ts'
import type { PeopleContext, PeopleServices } from '../services.ts'
import { record } from '../store/audit.ts'
import { agreeToGrant, endGrant, lockGrant } from '../store/grants.ts'

export type GrantDecision = Readonly<{ id: string; agree: boolean }>

/**
 * Agrees to a proposed role, which then holds; or ends one, proposed or held. Agreeing needs somebody other than who
 * proposed it and whom it is for; ending needs one pair of eyes, since taking power away must be quick.
 */
export async function decideGrant(
  context: PeopleContext,
  viewer: Viewer,
  placeOf: PeopleServices['placeOf'],
  { id, agree }: GrantDecision,
): Promise<void> {
  const { db, now } = context
  await db.transaction().execute(async (tx) => {
    const grant = await lockGrant(tx, id)
    if (!grant || grant.endedAt || (agree && grant.agreedAt)) throw new Refused(NothingThere())
    const place = await placeOf(grant.area)
    if (agree) demandSecond(viewer, 'grant.give', [grant.proposedBy, grant.personId], place)
    else demand(viewer, 'grant.give', place)
    accept(mayGive(viewer, grant.role as GivenRole))
    if (agree) await agreeToGrant(tx, id, viewer.personId, now)
    else await endGrant(tx, id, viewer.personId, now)
    await record(tx, {
      at: now,
      actor: viewer.personId,
      action: 'grant.give',
      subject: `person:${grant.personId}`,
      place,
      detail: { step: agree ? 'agreed' : 'ended', grant: id, role: grant.role, area: grant.area },
    })
  })
}
