/** The room's queued work, part by part. */
import type { Cron, Tasks } from '#platform/jobs.ts'
import type { FileStore } from '#platform/files/store.ts'
import type { MessageDesk } from '#platform/messages/desk.ts'
import type { Vault } from '#people/vault.ts'
import type { Shelf } from '#tradebook/shelf.ts'
import { attendanceCron, attendanceTasks } from './attendance-tasks.ts'
import type { Rooms } from './rooms/rooms.ts'
import { certificateTasks } from './certificate-tasks.ts'
import { followUpCron, followUpTasks } from './follow-up-tasks.ts'
import { reminderCron, reminderTasks } from './reminder-tasks.ts'
import { seatCron, seatTasks } from './seat-tasks.ts'

export type TrainingWork = Readonly<{
  vault: Vault
  desk: MessageDesk
  files: FileStore
  shelf: Shelf
  site: string
  rooms: Rooms
}>

export const trainingTasks = (work: TrainingWork): Tasks => ({
  ...seatTasks(work),
  ...attendanceTasks(work),
  ...certificateTasks(work),
  ...reminderTasks(work),
  ...followUpTasks(work),
})

export const trainingCron: readonly Cron[] = [
  ...seatCron,
  ...attendanceCron,
  ...reminderCron,
  ...followUpCron,
]
