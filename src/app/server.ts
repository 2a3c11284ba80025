import type { AddressInfo } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { allSimulated } from '#people/channels.ts'
import { startWorker } from '#platform/jobs.ts'
import { projectRoot } from '#platform/root.ts'
import { compose } from './compose.ts'
import { readConfig, type Config } from './config.ts'
import { bringDemo } from './first-start.ts'
import { httpApp } from './http.ts'
import { stopOnSignal } from './lifetime.ts'
import { openLog } from './log.ts'
import { adoptShippedBook } from './release.ts'
import { cronOf, tasksOf } from './tasks.ts'

/** The server, and in small installations the worker too: listens, says where in one line, stops in order. */
async function main(): Promise<void> {
  const config = readConfig(process.env, projectRoot())
  const log = openLog(config.logLevel)
  const { context, databaseUrl, close } = await compose(config, log)
  await adoptShippedBook(context)
  if (allSimulated(context.desk))
    log.warn(
      {},
      'no message service is configured: messages are simulated, sign-in codes are shown on the page',
    )
  const app = await httpApp(context, log)
  const { db, clock } = context
  const worker = config.worker
    ? await startWorker({ url: databaseUrl, db, clock, log, tasks: tasksOf(context), cron: cronOf(context) })
    : undefined
  const stop = async (): Promise<void> => {
    await app.close()
    await worker?.stop()
    await close()
  }
  stopOnSignal(stop, log, process.env['DHOW_WATCH_PARENT'] === '1')
  await listen(app, config).catch((error: unknown) => stop().then(() => Promise.reject(error)))
  // Nobody waits for what is only there to be looked at.
  bringDemo(context).catch((error: unknown) => log.warn({ err: error }, 'no demonstration firms'))
  process.stdout.write(`Dhow is ready at ${address(app)}\n`)
}

/** On every address, IPv6 and IPv4, unless told otherwise; on IPv4 alone where the machine has no IPv6. */
async function listen(app: FastifyInstance, { port, host }: Config): Promise<void> {
  try {
    await app.listen({ port, host: host ?? '::' })
  } catch (error) {
    if (host || (error as NodeJS.ErrnoException).code !== 'EAFNOSUPPORT') throw error
    await app.listen({ port, host: '0.0.0.0' })
  }
}

function address(app: FastifyInstance): string {
  const { address: ip, port, family } = app.server.address() as AddressInfo
  const host = ip === '::' || ip === '0.0.0.0' ? 'localhost' : family === 'IPv6' ? `[${ip}]` : ip
  return `http://${host}:${port}`
}

main().catch((error: unknown) => {
  process.stderr.write(`Dhow did not start: ${error instanceof Error ? error.message : error}\n`)
  process.exit(1)
})
