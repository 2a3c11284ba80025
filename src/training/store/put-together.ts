/** What somebody booked as a stranger becomes hers once she signs in: one learner, and one wish for each event. */
import { sql } from 'kysely'
import type { Tx } from '#platform/database.ts'
import { betterOf } from '../rules/put-together.ts'
import { cancel } from '../rules/seat-line.ts'
import { LIVE } from '../rules/seats.ts'
import type { TrainingContext } from '../services.ts'
import { liveBooking, nextInLine } from './bookings.ts'
import { attach } from './ensure-learner.ts'
import { lockEvent, seatingOf } from './events.ts'
import { learnersOfPerson, strayLearners } from './learner-rows.ts'
import { carryOut, placeOf } from './seat-desk.ts'

/** Her learner afterwards; undefined where she has none. Learners are held before events, as everywhere. */
export async function putTogether(
  tx: Tx,
  context: TrainingContext,
  personId: string,
): Promise<string | undefined> {
  const strays = await strayLearners(tx, context.vault, personId)
  if (strays.length === 0) return (await learnersOfPerson(tx, personId))[0]
  await sql`select pg_advisory_xact_lock(hashtext('training.learner'), hashtext(${personId}))`.execute(tx)
  let own = (await learnersOfPerson(tx, personId))[0]
  for (const stray of strays) {
    if (own) await join(tx, context, stray, own, personId)
    else if (await attach(tx, context, stray, personId)) own = stray
  }
  return own
}

async function join(
  tx: Tx,
  context: TrainingContext,
  from: string,
  into: string,
  personId: string,
): Promise<void> {
  const held = await tx
    .selectFrom('training.learner')
    .select('id')
    .where('id', '=', from)
    .where('person_id', 'is', null)
    .where('merged_into', 'is', null)
    .forNoKeyUpdate()
    .executeTakeFirst()
  if (!held) return
  await tx
    .updateTable('training.learner')
    .set({ merged_into: into, updated_at: context.now })
    .where('id', '=', from)
    .execute()
  for (const eventId of await eventsOfBoth(tx, from, into))
    await keepOne(tx, context, eventId, [from, into], personId)
  await moveBookings(tx, from, into)
}

/** In one order, so that two who do this never wait for each other in a circle. */
async function eventsOfBoth(tx: Tx, from: string, into: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('training.booking')
    .select('event_id')
    .where('learner_id', 'in', [from, into])
    .where('status', 'in', [...LIVE])
    .groupBy('event_id')
    .having(({ fn }) => fn.count('learner_id').distinct(), '=', 2)
    .orderBy('event_id')
    .execute()
  return rows.map(({ event_id }) => event_id)
}

async function keepOne(
  tx: Tx,
  context: TrainingContext,
  eventId: string,
  [from, into]: readonly [string, string],
  personId: string,
): Promise<void> {
  const event = (await lockEvent(tx, eventId))!
  const [a, b] = [await liveBooking(tx, eventId, from), await liveBooking(tx, eventId, into)]
  if (!a || !b) return
  const ended = betterOf(a, b) === a ? b : a
  const line = await nextInLine(tx, event, 2)
  const others = line.filter(({ id }) => id !== ended.id)
  const outcome = cancel(seatingOf(event), placeOf(ended), others, context.now, 'put-together')
  // Of an event that is over both stay as they were, each under the learner that she was.
  if (outcome.ok) await carryOut(tx, context, event, outcome.value, { by: personId, byHerself: true })
}

async function moveBookings(tx: Tx, from: string, into: string): Promise<void> {
  await sql`
    update training.booking as booking set learner_id = ${into}::uuid
    where learner_id = ${from}::uuid and not (status = any(${[...LIVE]}::text[]) and exists (
      select 1 from training.booking other where other.event_id = booking.event_id
        and other.learner_id = ${into}::uuid and other.status = any(${[...LIVE]}::text[])))`.execute(tx)
}
