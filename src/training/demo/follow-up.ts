/** What the demonstration learners said, and what was reported. */
import type { Tx } from '#platform/database.ts'
import type { TrainingContext } from '../services.ts'
import { findEvent } from '../store/events.ts'
import { insertFeedback, noteGiven } from '../store/follow-up/feedback.ts'
import { insertReport, numbersOf } from '../store/follow-up/reports.ts'
import type { Made } from './events.ts'
import type { DemoGuest } from './people.ts'
import { REPORTED, SAID } from './programme.ts'

export async function insertFollowUp(
  tx: Tx,
  context: TrainingContext,
  made: Made,
  guests: readonly DemoGuest[],
  throwDice: () => number,
): Promise<void> {
  const { id, training, over, endsAt } = made
  if (!over || training.cancelled) return
  if (training.feedback)
    for (const { bookingId } of guests.filter(({ minutes }) => minutes > 0 && throwDice() < 0.55))
      await answer(tx, context, made, bookingId, throwDice)
  if (!training.report) return
  const event = (await findEvent(tx, id))!
  const lang = training.kind === 'webinar' ? 'hi' : 'gu'
  await insertReport(
    tx,
    {
      eventId: id,
      version: 1,
      wentWell: REPORTED.wentWell[lang],
      asked: REPORTED.asked[lang],
      changeNext: REPORTED.changeNext[lang],
      numbers: await numbersOf(tx, event),
      submittedBy: context.newId(),
      submittedAt: new Date(endsAt.getTime() + 86_400_000),
    },
    true,
  )
}

async function answer(
  tx: Tx,
  { vault, newId }: TrainingContext,
  { id: eventId, endsAt: heldAt }: Made,
  bookingId: string,
  throwDice: () => number,
): Promise<void> {
  const face = () => 3 + Math.floor(throwDice() * 3)
  const marks = { understood: face(), useful: face(), language: face(), place: face() - 1, again: face() }
  const said = SAID[Math.floor(throwDice() * SAID.length * 4)]
  await noteGiven(tx, bookingId)
  const given = { marks, words: said?.text ?? '', lang: said?.lang ?? ('gu' as const) }
  await insertFeedback(tx, vault, { id: newId(), eventId, heldAt, demo: true }, given)
}
