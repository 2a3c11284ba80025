import { say, type Lang } from '#kernel/words.ts'
import { contactsOf, findPerson } from '#people/store/persons.ts'
import { seatsAt } from '#people/store/seats.ts'
import type { Tx } from '#platform/database.ts'
import type { Channel } from '#platform/messages/message.ts'
import type { MessageDesk } from '#platform/messages/desk.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import { dayText } from '#ui/figures.ts'
import { warningsDue, type Warning } from '../rules/warnings.ts'
import type { FirmsContext } from '../services.ts'
import { factsOfMany } from '../store/facts.ts'
import { firmsAfter, noteSent, type Addressee } from '../store/warnings.ts'
import { DeadlineNear } from '../words/messages.ts'
import { STEPS } from '../words/steps.ts'

const BATCH = 500

/**
 * What ends soon is told on the days that the book names: once each, however often this runs. Demonstration firms and those
 * that nobody looks after hear nothing. Answers how many messages were handed in.
 */
export async function sendWarnings(
  context: FirmsContext,
  desk: Pick<MessageDesk, 'queue'>,
  edition: Edition,
): Promise<number> {
  const { db } = context
  let sent = 0
  let after = ''
  for (;;) {
    const firms = await firmsAfter(db, after, BATCH)
    if (firms.length === 0) return sent
    after = firms.at(-1)!.id
    const facts = await factsOfMany(
      db,
      firms.map(({ id }) => id),
    )
    for (const firm of firms) {
      const due = warningsDue(facts.get(firm.id)!, edition)
      if (due.length > 0)
        sent += await db.transaction().execute((tx) => tell(context, desk, edition, tx, firm, due))
    }
  }
}

async function tell(
  { vault, now, newId }: FirmsContext,
  desk: Pick<MessageDesk, 'queue'>,
  edition: Edition,
  tx: Tx,
  firm: Addressee,
  due: readonly Warning[],
): Promise<number> {
  const { on } = edition
  const people = (await seatsAt(tx, firm.id, on)).filter(({ kind }) => kind === 'owner')
  let sent = 0
  for (const warning of due) {
    if (!(await noteSent(tx, firm.id, warning.key, now))) continue
    for (const { personId } of people) {
      const person = await findPerson(tx, vault, personId)
      const contact = (await contactsOf(tx, vault, personId))[0]
      if (!person || !contact) continue
      const channel: Channel = contact.kind === 'email' ? 'email' : 'whatsapp'
      const key = `firms.deadline:${firm.id}:${warning.key}:${personId}`
      const params = paramsOf(warning, firm, person.lang)
      const message = { channel, to: contact.value, template: DeadlineNear, lang: person.lang, key, params }
      await desk.queue({ db: tx, now, newId }, message)
      sent += 1
    }
  }
  return sent
}

const paramsOf = ({ step, ends, daysLeft }: Warning, { name }: Addressee, lang: Lang) => ({
  firm: name,
  what: say(STEPS[step as keyof typeof STEPS]?.title ?? { en: step, hi: step, gu: step }, lang),
  day: dayText(ends, lang),
  days: daysLeft,
})
