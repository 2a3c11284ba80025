import { say } from '#kernel/words.ts'
import type { Tx } from '#platform/database.ts'
import { inLanguage } from '#ui/language.ts'
import type { TrainingContext } from '../services.ts'
import { GroupBooked } from '../words/seat-messages.ts'
import type { Event } from './events.ts'
import { personsOwn, whenText } from './notices.ts'

/** One message to who booked for many, in her language. */
export async function tellGroup(
  tx: Tx,
  context: TrainingContext,
  event: Event,
  personId: string,
  { groupId, seated, waiting }: Readonly<{ groupId: string; seated: number; waiting: number }>,
): Promise<void> {
  const recipient = event.demo ? undefined : await personsOwn(tx, context.vault, personId)
  if (!recipient) return
  const { lang } = recipient
  await context.desk.queue(
    { ...context, db: tx },
    {
      ...recipient,
      template: GroupBooked,
      key: `training.group:${groupId}`,
      params: {
        event: say(event.title, lang),
        when: event.firstAt ? whenText(event.firstAt, lang) : '–',
        link: `${context.site}${inLanguage(lang, '/training/mine')}`,
        seated,
        waiting,
      },
    },
  )
}
