import { dayInIndia } from '#kernel/day.ts'
import type { MessageDesk } from '#platform/messages/desk.ts'
import { dayText } from '#ui/figures.ts'
import { hoursLeft, isNearlyDue } from '../../rules/privacy/breach.ts'
import type { PeopleContext } from '../../services.ts'
import { contactsOf, findPerson } from '../../store/persons.ts'
import { listBreaches, type Breach } from '../../store/privacy/breaches.ts'
import { administratorsOn } from '../../store/privacy/erasures.ts'
import { wayTo } from '../../store/privacy/ways.ts'
import { BreachDue } from '../../words/breach.ts'

type WarnContext = PeopleContext & Readonly<{ desk: MessageDesk }>

/** The clock of the 72 hours: a day before they end every administrator gets one message, until the report is complete. */
export async function warnOfBreaches(context: WarnContext): Promise<void> {
  const { db, now } = context
  const due = (await listBreaches(db)).filter(
    ({ awareAt, completeAt }) => !completeAt && isNearlyDue(awareAt, now),
  )
  if (due.length === 0) return
  for (const personId of await administratorsOn(db, dayInIndia(now)))
    for (const breach of due) await warn(context, breach, personId)
}

async function warn(
  { db, vault, desk, now, newId }: WarnContext,
  { id, awareAt }: Breach,
  personId: string,
): Promise<void> {
  const person = await findPerson(db, vault, personId)
  const way = wayTo(desk, await contactsOf(db, vault, personId))
  if (!person || !way) return
  const { lang } = person
  const params = { day: dayText(dayInIndia(awareAt), lang), hours: hoursLeft(awareAt, now) }
  await db
    .transaction()
    .execute((tx) =>
      desk.queue(
        { db: tx, now, newId },
        { ...way, template: BreachDue, params, lang, key: `breach-due:${id}:${personId}` },
      ),
    )
}
