import { randomUUID } from 'node:crypto'
import type { Clock } from './clock.ts'
import type { Db } from './database.ts'

/** What every use case is handed: where the data lies, the instant it happens at, and new identifiers. */
export type Context = Readonly<{ db: Db; now: Date; newId: () => string }>

/** The context of one request, job or command: its clock is read once. */
export function contextNow(db: Db, clock: Clock): Context {
  return { db, now: clock.now(), newId: randomUUID }
}
