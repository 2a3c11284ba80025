import { dayInIndia, type Day } from '#kernel/day.ts'
import { accept, Refused } from '#kernel/refusal.ts'
import type { Contact } from '../contact.ts'
import { demand } from '../demand.ts'
import { AlreadyThere, SecondPerson } from '../refusals.ts'
import type { Viewer } from '../rules/authorisation.ts'
import { mayGive, readLastDay, type GivenRole } from '../rules/giving.ts'
import type { Area, Where } from '../rules/roles.ts'
import type { PeopleContext } from '../services.ts'
import { record } from '../store/audit.ts'
import { hasGrant, insertGrant } from '../store/grants.ts'
import { personFor } from '../store/persons.ts'

export type GrantRequest = Readonly<{
  contact: Contact
  role: GivenRole
  area: Area
  /** Everything the area lies in. */
  place: Where
  to: Day | undefined
}>

/** Proposes a role for whoever has this contact; it holds once a second person agrees. Refuses oneself and other areas. */
export async function proposeGrant(
  context: PeopleContext,
  viewer: Viewer,
  { contact, role, area, place, to }: GrantRequest,
): Promise<string> {
  demand(viewer, 'grant.give', place)
  accept(mayGive(viewer, role))
  const { db, now, newId } = context
  const from = dayInIndia(now)
  const last = accept(readLastDay(to, from, 'role'))
  const id = newId()
  await db.transaction().execute(async (tx) => {
    const person = await personFor(tx, context, contact, { lang: viewer.lang, verified: false })
    if (person.id === viewer.personId) throw new Refused(SecondPerson())
    if (await hasGrant(tx, { personId: person.id, role, area, from }))
      throw new Refused(AlreadyThere({}, 'to'))
    await insertGrant(tx, {
      id,
      personId: person.id,
      role,
      area,
      from,
      to: last,
      proposedBy: viewer.personId,
      proposedAt: now,
    })
    const detail = { step: 'proposed', grant: id, role, area, to: last }
    await record(tx, {
      at: now,
      actor: viewer.personId,
      action: 'grant.give',
      place,
      detail,
      subject: `person:${person.id}`,
    })
  })
  return id
}
