import { dayInIndia } from '#kernel/day.ts'
import { Refused } from '#kernel/refusal.ts'
import { NotHere } from '../refusals.ts'
import type { Viewer } from '../rules/authorisation.ts'
import type { PeopleContext } from '../services.ts'
import { record } from '../store/audit.ts'
import { actFor } from '../store/sessions.ts'
import { seatsOf } from '../store/seats.ts'

/** Puts this session to work for another firm in which she has a seat. Refuses any other. */
export async function switchFirm({ db, now }: PeopleContext, viewer: Viewer, firmId: string): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const seats = await seatsOf(tx, viewer.personId, dayInIndia(now))
    if (!seats.some((seat) => seat.firmId === firmId)) throw new Refused(NotHere())
    await actFor(tx, viewer.sessionId, firmId)
    await record(tx, {
      at: now,
      actor: viewer.personId,
      actsFor: firmId,
      detail: { session: viewer.sessionId },
      action: 'session.switch',
      subject: `firm:${firmId}`,
    })
  })
}
