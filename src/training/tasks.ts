/** The room's queued work, part by part. */
import type { Cron, Tasks } from '#platform/jobs.ts'
import type { FileStore } from '#platform/files/store.ts'
import type { MessageDesk } from '#platform/messages/desk.ts'
import type { Vault } from '#people/vault.ts'
import type { Shelf } from '#tradebook/shelf.ts'

export type TrainingWork = Readonly<{
  vault: Vault
  desk: MessageDesk
  files: FileStore
  shelf: Shelf
  site: string
}>

export const trainingTasks = (_work: TrainingWork): Tasks => ({})

export const trainingCron: readonly Cron[] = []
