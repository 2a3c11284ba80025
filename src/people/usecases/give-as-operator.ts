import { dayInIndia, type Day } from '#kernel/day.ts'
import type { Contact } from '../contact.ts'
import type { GivenRole } from '../rules/giving.ts'
import type { Area } from '../rules/roles.ts'
import type { PeopleContext } from '../services.ts'
import { record } from '../store/audit.ts'
import { insertGrant } from '../store/grants.ts'
import { personFor } from '../store/persons.ts'

export type OperatorGrant = Readonly<{ contact: Contact; role: GivenRole; area: Area; to: Day }>

/** Gives a role from the server's own command line, where nobody could agree yet. The log names nobody as its giver. */
export async function giveAsOperator(
  context: PeopleContext,
  { contact, role, area, to }: OperatorGrant,
): Promise<void> {
  const { db, now, newId } = context
  const id = newId()
  await db.transaction().execute(async (tx) => {
    const person = await personFor(tx, context, contact, { lang: 'en', verified: false })
    await insertGrant(tx, {
      id,
      personId: person.id,
      role,
      area,
      from: dayInIndia(now),
      to,
      proposedBy: null,
      proposedAt: now,
      agreedAt: now,
    })
    await record(tx, {
      at: now,
      actor: null,
      action: 'grant.give',
      subject: `person:${person.id}`,
      detail: {
        step: 'by the operator',
        grant: id,
        role,
        area,
        to,
      },
    })
  })
}
