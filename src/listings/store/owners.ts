/** The owners of a firm and how to reach them. */
import { dayInIndia } from '#kernel/day.ts'
import type { Lang } from '#kernel/words.ts'
import { contactsOf, findPerson } from '#people/store/persons.ts'
import { seatsAt } from '#people/store/seats.ts'
import type { Vault } from '#people/vault.ts'
import type { Tx } from '#platform/database.ts'
import type { Channel } from '#platform/messages/message.ts'

export type Owner = Readonly<{ personId: string; lang: Lang; channel: Channel; to: string }>

/** Those that can be reached; nobody for a firm that nobody looks after. */
export async function ownersOf(tx: Tx, vault: Vault, firmId: string, now: Date): Promise<Owner[]> {
  const seats = (await seatsAt(tx, firmId, dayInIndia(now))).filter(({ kind }) => kind === 'owner')
  const owners: Owner[] = []
  for (const { personId } of seats) {
    const person = await findPerson(tx, vault, personId)
    const [contact] = await contactsOf(tx, vault, personId)
    if (!person || !contact) continue
    const channel = contact.kind === 'email' ? 'email' : 'whatsapp'
    owners.push({ personId, lang: person.lang, channel, to: contact.value })
  }
  return owners
}
