import type { Day } from '#kernel/day.ts'
import type { FirmsContext } from '#firms/services.ts'
import { findFirm } from '#firms/store/firms.ts'
import { contactsOf, findPerson } from '#people/store/persons.ts'
import { seatsAt } from '#people/store/seats.ts'
import type { MessageDesk } from '#platform/messages/desk.ts'
import { dayText } from '#ui/figures.ts'
import { newsOf } from '../../store/doors/changes.ts'
import { DoorsChanged } from '../../words/door-messages.ts'

export type News = Readonly<{ firmId: string; book: string; on: Day }>

/**
 * Tells the owners of a firm once what one trade book, or one day, changed for all of its products together. `newsBps`: a price
 * that moved less is not worth a message. Answers how many messages were handed in.
 */
export async function tellDoors(
  { db, now, newId, vault }: FirmsContext,
  desk: Pick<MessageDesk, 'queue'>,
  { firmId, book, on }: News,
  { site, newsBps }: Readonly<{ site: string; newsBps: number }>,
): Promise<number> {
  const firm = await findFirm(db, firmId)
  if (!firm) return 0
  const news = await newsOf(db, { firmId, book, on, newsBps })
  if (news.closed + news.opened + news.moved === 0) return 0
  let sent = 0
  await db.transaction().execute(async (tx) => {
    const owners = (await seatsAt(tx, firmId, on)).filter(({ kind }) => kind === 'owner')
    for (const { personId } of owners) {
      const person = await findPerson(tx, vault, personId)
      const contact = (await contactsOf(tx, vault, personId))[0]
      if (!person || !contact) continue
      const { lang } = person
      const key = `catalogue.doors:${firmId}:${book}:${on}:${personId}`
      const channel = contact.kind === 'email' ? 'email' : 'whatsapp'
      const link = `${site}${lang === 'en' ? '' : `/${lang}`}/products/where`
      const params = { firm: firm.name, day: dayText(on, lang), link, ...news }
      const message = { channel, to: contact.value, template: DoorsChanged, lang, key, params } as const
      await desk.queue({ db: tx, now, newId }, message)
      sent += 1
    }
  })
  return sent
}
