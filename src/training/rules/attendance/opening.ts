import { dayInIndia } from '#kernel/day.ts'
import { no, yes, type Answer } from '#kernel/refusal.ts'
import { NotYetOpen, RoomNotOpen } from '../../refusals/attendance.ts'

/** On the web, marks are taken from the morning of the day on. */
export const attendanceOpens = (startsAt: Date, now: Date): Answer<true> =>
  dayInIndia(now) < dayInIndia(startsAt) ? no(NotYetOpen()) : yes(true)

const QUARTER_HOUR = 900_000

/** A webinar's room is open from a quarter of an hour before its beginning until as long after its end. */
export function roomIsOpen({ startsAt, endsAt }: { startsAt: Date; endsAt: Date }, now: Date): Answer<true> {
  const at = now.getTime()
  const open = at >= startsAt.getTime() - QUARTER_HOUR && at <= endsAt.getTime() + QUARTER_HOUR
  return open ? yes(true) : no(RoomNotOpen())
}
