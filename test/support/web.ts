/** The whole program over injected requests: a database of its own with the facts of data/ adopted. */
import { pino } from 'pino'
import { appContext } from '../../src/app/context.ts'
import { httpApp } from '../../src/app/http.ts'
import { adoptShippedBook } from '../../src/app/release.ts'
import { frozenClock } from '../../src/platform/clock.ts'
import { projectRoot } from '../../src/platform/root.ts'
import { readConfig } from '../../src/app/config.ts'
import { freshDatabase } from './database.ts'

/** Everything stands still on 22 November 2026, noon in India. */
export async function web() {
  const database = await freshDatabase()
  const root = projectRoot()
  const log = pino({ level: 'silent' })
  const clock = frozenClock(new Date('2026-11-22T06:30:00Z'))
  const context = appContext({ config: readConfig({}, root), root, db: database.db, clock, log })
  await adoptShippedBook(context)
  const app = await httpApp(context, log)
  await app.ready()
  const close = async () => {
    await app.close()
    await database.close()
  }
  return { app, context, close }
}
