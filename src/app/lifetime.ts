import type { Logger } from 'pino'

/** How long an orderly stop may take before we leave anyway. */
const patienceMs = 20_000

/**
 * Runs `stop` once, on SIGTERM, SIGINT or SIGHUP, or when the process that started us is gone
 * (where `watchParent`: npm killed outright passes no signal on), then ends the process.
 */
export function stopOnSignal(stop: () => Promise<void>, log: Logger, watchParent: boolean): void {
  let stopping = false
  const end = (why: string): void => {
    if (stopping) return
    stopping = true
    log.info({ why }, 'stopping')
    setTimeout(() => process.exit(1), patienceMs).unref()
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error({ err: error }, 'the stop was not orderly')
        process.exit(1)
      },
    )
  }
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => end(signal))
  if (watchParent) watch(() => end('the process that started us is gone'))
}

function watch(gone: () => void): void {
  const parent = process.ppid
  setInterval(() => process.ppid !== parent && gone(), 1000).unref()
}
