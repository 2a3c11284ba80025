/** Attendance's queued work. */
import type { Cron, Tasks } from '#platform/jobs.ts'
import type { Rooms } from './rooms/rooms.ts'
import { askReports } from './usecases/attendance/ask-reports.ts'
import { forgetOldContests } from './usecases/attendance/forget-old-contests.ts'

export const attendanceTasks = ({ rooms }: Readonly<{ rooms: Rooms }>): Tasks => ({
  'training.ask-room-reports': (context) => askReports(context, rooms),
  'training.forget-contests': forgetOldContests,
})

/** Twice an hour: a provider’s report is complete within half an hour after a webinar. Old contests go at night. */
export const attendanceCron: readonly Cron[] = [
  { task: 'training.ask-room-reports', match: '17,47 * * * *' },
  { task: 'training.forget-contests', match: '50 20 * * *' },
]
