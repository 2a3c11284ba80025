/** What providers of rooms tell about who came and went. */
import type { Context } from '#platform/context.ts'
import { joinedSpans } from '../../rules/attendance/joined.ts'
import type { GuestSpan } from '../../rooms/room.ts'
import { addListening, setListening } from '../../store/attendance/listening.ts'
import { insertNotice, learnersByGuest, noticesOf, sittingOfRoom } from '../../store/attendance/rooms.ts'
import { findSitting, lockSitting, spanOf } from '../../store/attendance/sittings.ts'
import type { ListeningSource, MeetingProvider } from '../../store/attendance/tables.ts'

export type GuestNotice = Readonly<{
  provider: MeetingProvider
  roomId: string
  guest: string
  kind: 'joined' | 'left'
  at: Date
  /** The same for every repetition of the same news. */
  notice: string
}>

type Here = Pick<Context, 'db' | 'now'>

/** A guest came or went: kept once, and her time worked out anew from all that was told, in whatever order it came. */
export async function takeRoomNotice({ db, now }: Here, told: GuestNotice): Promise<void> {
  const { provider, guest } = told
  const sittingId = await sittingOfRoom(db, provider, told.roomId, told.at)
  if (sittingId === undefined) return
  await db.transaction().execute(async (tx) => {
    await lockSitting(tx, sittingId)
    const { notice, kind, at } = told
    if (!(await insertNotice(tx, { provider, notice, sittingId, guest, kind, at, now }))) return
    const learnerId = (await learnersByGuest(tx, sittingId, provider)).get(guest)
    if (learnerId === undefined) return
    const spans = joinedSpans(await noticesOf(tx, { sittingId, provider, guest }))
    await setListening(tx, { sittingId, learnerId, source: provider, spans, now })
  })
}

/** A whole report of a room, such as comes after its end. The same report again changes nothing. */
export async function takeRoomReport(
  { db, now }: Here,
  report: Readonly<{
    provider: MeetingProvider
    source: ListeningSource
    roomId: string
    spans: readonly GuestSpan[]
    sittingId?: string
  }>,
): Promise<void> {
  const { provider, source, roomId, spans } = report
  const first = spans[0]?.span.from ?? now.getTime()
  const sittingId = report.sittingId ?? (await sittingOfRoom(db, provider, roomId, new Date(first)))
  const sitting = sittingId === undefined ? undefined : await findSitting(db, sittingId)
  if (!sitting) return
  const learners = await learnersByGuest(db, sitting.id, provider)
  const day = spanOf(sitting)
  await db.transaction().execute(async (tx) => {
    await lockSitting(tx, sitting.id)
    for (const [guest, learnerId] of learners) {
      const hers = spans.filter(
        (one) => one.guest === guest && one.span.to > day.from && one.span.from < day.to,
      )
      await addListening(tx, {
        sittingId: sitting.id,
        learnerId,
        source,
        spans: hers.map(({ span }) => span),
        now,
      })
    }
  })
}
