/** A co-operative books for its members. */
import { accept, Refused } from '#kernel/refusal.ts'
import { demand } from '#people/demand.ts'
import { record } from '#people/store/audit.ts'
import type { Viewer } from '#people/viewer.ts'
import { FirmMissing } from '#firms/refusals/firm.ts'
import { findFirm, whereOf as whereOfFirm, type Firm } from '#firms/store/firms.ts'
import { membersOf, type Member } from '#firms/store/members.ts'
import type { Tx } from '#platform/database.ts'
import { NotAMember } from '../../refusals/seats.ts'
import { readNeeds } from '../../rules/needs.ts'
import { bookTogether, type GroupMode } from '../../rules/seat-booking.ts'
import { unchanged, type Outcome } from '../../rules/seats.ts'
import type { TrainingContext } from '../../services.ts'
import { ensure } from '../../store/ensure-learner.ts'
import { seatingOf, whereOf, type Event } from '../../store/events.ts'
import { tellGroup } from '../../store/tell-group.ts'
import { newBooking, standingOf, theEvent } from '../../store/seat-desk.ts'
import { writeOutcome } from '../../store/write-outcome.ts'

export type GroupRequest = Readonly<{
  eventId: string
  firmId: string
  memberIds: readonly string[]
  mode: GroupMode
  needs: string
}>

export type GroupBooked = Readonly<{
  groupId: string
  seated: number
  waiting: number
  /** Who found no place in line either. */
  left: number
  /** Of those who had a booking already. */
  already: number
  bookings: readonly string[]
}>

type Newcomer = Readonly<{ id: string; learnerId: string }>

/**
 * All chosen members or none, or as many as fit while the rest wait in line. Who has a booking keeps it and is not counted.
 * One message goes to who booked. Refuses with NobodyChosen, NotAMember, GroupDoesNotFit, and as bookSeat.
 */
export async function bookGroup(
  context: TrainingContext,
  viewer: Viewer | null,
  request: GroupRequest,
): Promise<GroupBooked> {
  const { db, now, newId } = context
  const needs = accept(readNeeds(request.needs))
  const firm = await findFirm(db, request.firmId)
  if (!firm) throw new Refused(FirmMissing())
  const manager = demand(viewer, 'firm.write', whereOfFirm(firm))
  return db.transaction().execute(async (tx) => {
    const learners = await learnersOf(tx, context, manager, firm, request.memberIds)
    const event = await theEvent(tx, request.eventId)
    const { newcomers, already } = await newcomersAmong(tx, context, event, learners)
    const outcome = together(event, newcomers, already, request.mode, now)
    const groupId = newId()
    const bookedBy = manager.personId
    const told = { way: 'group', bookedBy, groupId, needs } as const
    const news = new Map(
      newcomers.map(({ id, learnerId }) => newBooking(context, id, { ...told, learnerId })),
    )
    await writeOutcome(tx, { event, outcome, at: now, by: bookedBy, news })
    const count = (status: string) => outcome.moves.filter(({ to }) => to === status).length
    const result = {
      groupId,
      seated: count('seated'),
      waiting: count('waiting') + count('applied'),
      left: newcomers.length - outcome.moves.length,
      already,
      bookings: outcome.moves.map(({ booking }) => booking),
    }
    if (outcome.moves.length > 0) await tellGroup(tx, context, event, bookedBy, result)
    await record(tx, {
      at: now,
      actor: bookedBy,
      actsFor: manager.actsFor,
      place: { ...whereOf(event), firm: firm.id },
      action: 'training.book',
      subject: `event:${event.id}`,
      detail: { group: groupId, seated: result.seated, waiting: result.waiting, left: result.left },
    })
    return result
  })
}

/** In the order chosen. A member who left since the page was drawn is named, not passed over. */
async function learnersOf(
  tx: Tx,
  context: TrainingContext,
  manager: Viewer,
  firm: Firm,
  memberIds: readonly string[],
): Promise<string[]> {
  const members = new Map((await membersOf(tx, context.vault, firm.id)).map((member) => [member.id, member]))
  const learners: string[] = []
  for (const memberId of new Set(memberIds)) {
    const member: Member | undefined = members.get(memberId)
    if (!member) throw new Refused(NotAMember({}, 'memberIds'))
    const known = { name: member.name, lang: manager.lang, district: firm.district }
    learners.push((await ensure(tx, context, { ...known, kind: 'member', memberId, firmId: firm.id })).id)
  }
  return learners
}

async function newcomersAmong(
  tx: Tx,
  { newId }: TrainingContext,
  event: Event,
  learners: readonly string[],
): Promise<{ newcomers: Newcomer[]; already: number }> {
  const newcomers: Newcomer[] = []
  for (const learner of learners) {
    const { learnerId, held } = await standingOf(tx, event.id, learner)
    if (!held) newcomers.push({ id: newId(), learnerId })
  }
  return { newcomers, already: learners.length - newcomers.length }
}

/** Everybody chosen may have a seat already: then a second tap changes nothing. */
function together(
  event: Event,
  newcomers: readonly Newcomer[],
  already: number,
  mode: GroupMode,
  now: Date,
): Outcome {
  const seating = seatingOf(event)
  if (newcomers.length === 0 && already > 0) return unchanged(seating)
  return accept(
    bookTogether(
      seating,
      newcomers.map(({ id }) => id),
      mode,
      now,
    ),
  )
}
