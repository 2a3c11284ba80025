import type { Context } from '#platform/context.ts'
import type { Rooms } from '../../rooms/rooms.ts'
import { addListening } from '../../store/attendance/listening.ts'
import { endedRooms, learnersByGuest } from '../../store/attendance/rooms.ts'

/**
 * Asks Zoom who was in the rooms that ended in the last day: notices may have been lost on their way. Asking again adds
 * nothing twice. Throws where Zoom does not answer, so that the job is tried again.
 */
export async function askReports({ db, now }: Pick<Context, 'db' | 'now'>, rooms: Rooms): Promise<void> {
  if (rooms.zoom.simulated) return
  const faults: string[] = []
  for (const { sittingId, roomId } of await endedRooms(db, now)) {
    const report = await rooms.zoom.attendance(roomId)
    if (!report.ok) {
      faults.push(report.fault)
      continue
    }
    for (const [guest, learnerId] of await learnersByGuest(db, sittingId, 'zoom')) {
      const spans = report.value.filter((one) => one.guest === guest).map(({ span }) => span)
      await addListening(db, { sittingId, learnerId, source: 'zoom-report', spans, now })
    }
  }
  if (faults.length > 0) throw new Error(`reports of webinars: ${faults.join('; ')}`)
}
