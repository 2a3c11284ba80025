/** Trainings and seats for tests of attendance, made beside the pages. */
import type { AppContext } from '../../src/app/context.ts'
import type { Lang } from '../../src/kernel/words.ts'
import type { Where } from '../../src/people/rules/roles.ts'
import { newSecretIndex, secretOf } from '../../src/training/store/bookings.ts'

export type MadeSitting = Readonly<{ eventId: string; sittingId: string; sittingIds: readonly string[] }>

const HOUR = 3_600_000

type Wished = Readonly<{
  where?: Where
  starts?: readonly Date[]
  kind?: 'workshop' | 'webinar'
  status?: 'open' | 'running' | 'held' | 'closed'
  room?: Readonly<{ provider: 'link' | 'bigbluebutton' | 'zoom'; url: string | null }>
}>

/** An event in a place, with one sitting of three hours beginning at each instant. */
export async function aTraining(
  { db, at }: Pick<AppContext, 'db' | 'at'>,
  {
    where = { district: 'bharuch', state: 'GJ' },
    starts = [new Date('2026-11-22T04:30:00Z')],
    kind = 'workshop',
    status = 'running',
    room,
  }: Wished = {},
): Promise<MadeSitting> {
  const { now, newId } = at()
  const eventId = newId()
  const title = { en: 'First parcel abroad', hi: 'विदेश पहला पार्सल', gu: 'વિદેશ પહેલું પાર્સલ' }
  const sittingIds = starts.map(() => newId())
  await db
    .insertInto('training.event')
    .values({
      id: eventId,
      kind,
      title: JSON.stringify(title),
      state: where.state ?? 'GJ',
      district: where.district ?? null,
      seats: 30,
      status,
      created_at: now,
      updated_at: now,
      first_at: starts[0]!,
      last_at: new Date(starts.at(-1)!.getTime() + 3 * HOUR),
    })
    .execute()
  for (const [index, startsAt] of starts.entries())
    await db
      .insertInto('training.sitting')
      .values({
        id: sittingIds[index]!,
        event_id: eventId,
        starts_at: startsAt,
        ends_at: new Date(startsAt.getTime() + 3 * HOUR),
        room_provider: room?.provider ?? null,
        room_url: room?.url ?? null,
      })
      .execute()
  return { eventId, sittingId: sittingIds[0]!, sittingIds }
}

/** `secret`: what a stranger's link carries. */
export type MadeSeat = Readonly<{ bookingId: string; learnerId: string; secret: string }>

type Somebody = Readonly<{
  name?: string
  /** In E.164. */
  mobile?: string
  lang?: Lang
  status?: 'seated' | 'waiting'
  personId?: string
}>

/** Somebody with a seat, or in line. */
export async function aSeat(
  { db, at, vault }: Pick<AppContext, 'db' | 'at' | 'vault'>,
  eventId: string,
  { name = 'Hansaben Patel', mobile, lang = 'gu', status = 'seated', personId }: Somebody = {},
): Promise<MadeSeat> {
  const { now, newId } = at()
  const [bookingId, learnerId] = [newId(), newId()]
  const secretIndex = newSecretIndex(vault, bookingId)
  await db
    .insertInto('training.learner')
    .values({
      id: learnerId,
      person_id: personId ?? null,
      name_sealed: vault.seal(name),
      contact_sealed: mobile ? vault.seal(mobile) : null,
      contact_index: mobile ? vault.indexOf(mobile) : null,
      channel: mobile ? 'sms' : null,
      lang,
      created_at: now,
      updated_at: now,
    })
    .execute()
  const { arrivals } = await db
    .updateTable('training.event')
    .set((row) => ({
      arrivals: row('arrivals', '+', 1),
      ...(status === 'seated' ? { taken: row('taken', '+', 1) } : { in_line: row('in_line', '+', 1) }),
    }))
    .where('id', '=', eventId)
    .returning('arrivals')
    .executeTakeFirstOrThrow()
  await db
    .insertInto('training.booking')
    .values({
      id: bookingId,
      event_id: eventId,
      learner_id: learnerId,
      arrival: arrivals,
      status,
      way: 'web',
      booked_at: now,
      seated_at: status === 'seated' ? now : null,
      secret_index: secretIndex,
    })
    .execute()
  return { bookingId, learnerId, secret: secretOf(vault, { id: bookingId, secretIndex })! }
}
