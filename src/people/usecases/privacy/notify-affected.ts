import { dayInIndia } from '#kernel/day.ts'
import { say, type Lang } from '#kernel/words.ts'
import type { Tx } from '#platform/database.ts'
import type { MessageDesk } from '#platform/messages/desk.ts'
import { dayText } from '#ui/figures.ts'
import type { Holder } from '../../holder.ts'
import { canNotify, risksOf, type DataKind, type ToldToPeople } from '../../rules/privacy/breach.ts'
import type { PeopleContext } from '../../services.ts'
import { contactsOf, findPerson } from '../../store/persons.ts'
import { kindsOf } from '../../store/privacy/exposures.ts'
import { wayTo } from '../../store/privacy/ways.ts'
import { nextToNotify, noteNotified, type Breach } from '../../store/privacy/breaches.ts'
import {
  BREACH_GISTS,
  BREACH_MEASURES,
  BREACH_NATURES,
  BREACH_NATURES_SHORT,
  BREACH_PLACES,
  BREACH_RISKS,
  BreachNotice,
  BreachNoticeShort,
  DATA_KINDS,
} from '../../words/breach.ts'

const BATCH = 200

type NotifyContext = PeopleContext & Readonly<{ desk: MessageDesk }>

/**
 * Queues one message to everybody who has a notice and was not written to yet, in her language, over the channel we have.
 * Killed in between, it goes on where it stopped; nobody is written to twice. Answers how many were handled; does nothing
 * as long as the operator has not told what people must be told.
 */
export async function notifyAffected(
  context: NotifyContext,
  holders: readonly Holder[],
  breach: Breach,
): Promise<number> {
  const { told } = breach
  if (!canNotify(told)) return 0
  const kinds = kindsOf(holders, breach.tables)
  const texts = new Map<Lang, ReturnType<typeof wordsFor>>()
  const textIn = (lang: Lang) => {
    const known = texts.get(lang) ?? wordsFor(breach, told, kinds, lang)
    texts.set(lang, known)
    return known
  }
  let handled = 0
  for (;;) {
    const count = await context.db.transaction().execute(async (tx) => {
      const people = await nextToNotify(tx, breach.id, BATCH)
      for (const personId of people) await notifyOne(tx, context, { breach, personId, textIn })
      return people.length
    })
    handled += count
    if (count < BATCH) return handled
  }
}

async function notifyOne(
  tx: Tx,
  { vault, desk, now, newId }: NotifyContext,
  one: Readonly<{ breach: Breach; personId: string; textIn: (lang: Lang) => ReturnType<typeof wordsFor> }>,
): Promise<void> {
  const { breach, personId, textIn } = one
  const person = await findPerson(tx, vault, personId)
  const way = wayTo(desk, await contactsOf(tx, vault, personId))
  if (!person || !way) return noteNotified(tx, { breachId: breach.id, personId, now }, null)
  const id = await desk.queue(
    { db: tx, now, newId },
    {
      channel: way.channel,
      to: way.to,
      template: way.channel === 'sms' ? BreachNoticeShort : BreachNotice,
      lang: person.lang,
      params: textIn(person.lang)[way.channel === 'sms' ? 'short' : 'whole'],
      key: `breach:${breach.id}:${personId}`,
    },
  )
  return noteNotified(tx, { breachId: breach.id, personId, now }, { id, channel: way.channel })
}

/** What fills the messages, in one language: nature, extent, time and place, consequences, measures, whom to ask. */
function wordsFor(
  { since, until }: Breach,
  { nature, place, measures, contact }: ToldToPeople,
  kinds: readonly DataKind[],
  lang: Lang,
) {
  const risks = risksOf(kinds)
  const from = dayText(dayInIndia(since), lang)
  const to = dayText(dayInIndia(until), lang)
  const whole = {
    from,
    to,
    contact,
    nature: say(BREACH_NATURES[nature], lang),
    place: say(BREACH_PLACES[place], lang),
    data: kinds.map((kind) => say(DATA_KINDS[kind], lang)).join(', '),
    risk: risks.map((risk) => say(BREACH_RISKS[risk], lang)).join(' '),
    measures: measures.map((measure) => say(BREACH_MEASURES[measure], lang)).join(', '),
  }
  const short = {
    from,
    to,
    contact,
    nature: say(BREACH_NATURES_SHORT[nature], lang),
    data: say(BREACH_GISTS[risks[0] ?? 'known'], lang),
  }
  return { whole, short }
}
