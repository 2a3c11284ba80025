import { accept, Refused } from '#kernel/refusal.ts'
import { say } from '#kernel/words.ts'
import type { Log } from '#platform/log.ts'
import { LearnerNotHere, RoomUnreachable, SittingMissing } from '../../refusals/attendance.ts'
import { roomIsOpen } from '../../rules/attendance/opening.ts'
import type { EventRoom, RoomGuest } from '../../rooms/room.ts'
import type { Rooms } from '../../rooms/rooms.ts'
import type { TrainingContext } from '../../services.ts'
import { findGuest, insertGuest } from '../../store/attendance/rooms.ts'
import { findSitting, type Sitting } from '../../store/attendance/sittings.ts'
import { learnerNow } from '../../store/attendance/summary.ts'
import type { Booking } from '../../store/bookings.ts'
import { findLearner } from '../../store/learners.ts'
import { setRoom } from '../../store/sittings.ts'

/** `live`: our own page for listening, where the sitting has no room of a provider or its provider is simulated. */
export type Door = Readonly<{ to: 'room'; address: string } | { to: 'live' }>

type Tools = Readonly<{ rooms: Rooms; log?: Pick<Log, 'warn'> }>

/**
 * Where a learner enters the webinar: an address of her own, by which her minutes are known. Refuses before and after its
 * time, without a seat, and where the provider does not answer.
 */
export async function joinRoom(
  context: TrainingContext,
  tools: Tools,
  { booking, sittingId }: Readonly<{ booking: Booking; sittingId: string }>,
): Promise<Door> {
  const { db, vault } = context
  const sitting = await findSitting(db, sittingId)
  if (!sitting || sitting.eventId !== booking.eventId) throw new Refused(SittingMissing())
  if (booking.status !== 'seated' && booking.status !== 'offered') throw new Refused(LearnerNotHere())
  accept(roomIsOpen(sitting, context.now))
  const learnerId = await learnerNow(db, booking.learnerId)
  const learner = await findLearner(db, vault, learnerId)
  return doorFor(context, tools, sitting, { id: learnerId, name: learner?.name ?? '', leads: false })
}

/** Where the trainer enters it. Her own minutes are not counted. */
export async function leadRoom(
  context: TrainingContext,
  tools: Tools,
  sittingId: string,
  trainer: Readonly<{ id: string; name: string }>,
): Promise<Door> {
  const sitting = await findSitting(context.db, sittingId)
  if (!sitting) throw new Refused(SittingMissing())
  return doorFor(context, tools, sitting, { ...trainer, leads: true })
}

async function doorFor(
  context: TrainingContext,
  { rooms, log }: Tools,
  sitting: Sitting,
  guest: RoomGuest,
): Promise<Door> {
  if (!sitting.room) return { to: 'live' }
  const { provider, url } = sitting.room
  if (provider === 'link') return url?.startsWith('https://') ? { to: 'room', address: url } : { to: 'live' }
  const room = rooms[provider]
  if (room.simulated) return { to: 'live' }
  const address = await entered(context, room, sitting, guest)
  if (address.ok) return { to: 'room', address: address.value }
  log?.warn({ provider, sitting: sitting.id, fault: address.fault }, 'a webinar’s room was not reached')
  throw new Refused(RoomUnreachable())
}

/** The provider is asked outside of any transaction: it may take seconds. */
async function entered(context: TrainingContext, room: EventRoom, sitting: Sitting, guest: RoomGuest) {
  const { db, vault, now } = context
  const { provider } = room
  const made = await roomOf(context, room, sitting)
  if (!made.ok) return made
  if (guest.leads && provider === 'zoom')
    return made.value.url
      ? ({ ok: true, value: made.value.url } as const)
      : ({ ok: false, fault: 'no address' } as const)
  const about = { sittingId: sitting.id, learnerId: guest.id, provider }
  const before = guest.leads ? undefined : await findGuest(db, vault, about)
  if (before?.address) return { ok: true, value: before.address } as const
  const door = await room.join(made.value.roomId, guest)
  if (!door.ok) return door
  const { address, guest: name } = door.value
  // BigBlueButton's addresses are worked out anew each time; Zoom's is hers for good.
  const kept = provider === 'zoom' ? address : null
  if (!guest.leads) await insertGuest(db, vault, { ...about, guest: name, address: kept }, now)
  return { ok: true, value: address } as const
}

async function roomOf({ db }: TrainingContext, room: EventRoom, sitting: Sitting) {
  const kept = sitting.room!
  // A BigBlueButton meeting is gone when it is empty, so it is made again by whoever comes.
  if (kept.id && room.provider !== 'bigbluebutton')
    return { ok: true, value: { roomId: kept.id, url: kept.url } } as const
  const title = say(sitting.event.title, sitting.event.lang)
  const made = await room.create({
    id: sitting.id,
    title,
    startsAt: sitting.startsAt,
    endsAt: sitting.endsAt,
  })
  if (made.ok && kept.id !== made.value.roomId)
    await db
      .transaction()
      .execute((tx) =>
        setRoom(tx, sitting.id, { provider: room.provider, id: made.value.roomId, url: made.value.url }),
      )
  return made
}
