import { say, type Lang } from '#kernel/words.ts'
import type { Tx } from '#platform/database.ts'
import type { TrainingContext } from '../../services.ts'
import { ContestAccepted, ContestDeclined } from '../../words/attendance/messages.ts'
import { findLearner } from '../learners.ts'
import { recipientOf } from '../notices.ts'
import type { Sitting } from './sittings.ts'

export type Decided = Readonly<{
  /** Of the ruling: told once. */
  id: string
  learnerId: string
  present: boolean
  reason: string
}>

/** Tells the learner what was decided about her day, in her language. Whoever left no contact reads it on her page. */
export async function tellDecision(
  tx: Tx,
  context: TrainingContext,
  sitting: Sitting,
  { id, learnerId, present, reason }: Decided,
): Promise<void> {
  const learner = await findLearner(tx, context.vault, learnerId)
  const recipient = learner?.demo ? undefined : await recipientOf(tx, context, learner, null)
  if (!recipient) return
  const { lang } = recipient
  await context.desk.queue(
    { ...context, db: tx },
    {
      ...recipient,
      template: present ? ContestAccepted : ContestDeclined,
      key: `training.ruling:${id}`,
      params: { event: say(sitting.event.title, lang), day: dayOf(sitting.startsAt, lang), reason },
    },
  )
}

const dayOf = (at: Date, lang: Lang): string =>
  new Intl.DateTimeFormat(`${lang}-IN-u-nu-latn`, {
    day: 'numeric',
    month: 'short',
    timeZone: 'Asia/Kolkata',
  }).format(at)
