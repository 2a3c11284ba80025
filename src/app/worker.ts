import { startWorker } from '#platform/jobs.ts'
import { projectRoot } from '#platform/root.ts'
import { compose } from './compose.ts'
import { readConfig } from './config.ts'
import { stopOnSignal } from './lifetime.ts'
import { openLog } from './log.ts'
import { cronOf, tasksOf } from './tasks.ts'

/** The worker alone, for installations where servers run with DHOW_WORKER=off: does the queued work until told to stop. */
async function main(): Promise<void> {
  const config = readConfig(process.env, projectRoot())
  const log = openLog(config.logLevel)
  const { context, databaseUrl, close } = await compose(config, log, { borrow: true })
  const { db, clock } = context
  const worker = await startWorker({
    url: databaseUrl,
    db,
    clock,
    log,
    tasks: tasksOf(context),
    cron: cronOf(context),
  })
  stopOnSignal(() => worker.stop().then(close), log, process.env['DHOW_WATCH_PARENT'] === '1')
  await worker.ended
}

main().catch((error: unknown) => {
  process.stderr.write(`The worker did not start: ${error instanceof Error ? error.message : error}\n`)
  process.exit(1)
})
