/** Everything the client takes from outside: network, time, chance, log. */
import { setTimeout as wait } from 'node:timers/promises'
import { silentLog, type Log } from '#platform/log.ts'

export type Time = Readonly<{ now(): Date; sleep(ms: number): Promise<void> }>

export type Runtime = Time &
  Readonly<{
    fetch: typeof fetch
    /** 0 ≤ random < 1 */
    random(): number
    log: Log
    userAgent: string
  }>

/** Amazon asks for name, version and language, at most 500 characters. */
const userAgent = `Dhow/0.1 (Language=TypeScript; Platform=Node/${process.versions.node})`

export const realTime: Time = {
  now: () => new Date(),
  sleep: async (ms) => {
    await wait(ms)
  },
}

/** The real thing; what is given replaces it. */
export function runtimeOf(its: Partial<Runtime> & { time?: Time } = {}): Runtime {
  const time = its.time ?? realTime
  return {
    fetch: its.fetch ?? globalThis.fetch,
    now: its.now ?? time.now,
    sleep: its.sleep ?? time.sleep,
    random: its.random ?? Math.random,
    log: its.log ?? silentLog,
    userAgent: its.userAgent ?? userAgent,
  }
}

/** Time that runs `factor` times as fast since `startedAt`: processes with the same three figures agree on "now". */
export function fastTime(its: Readonly<{ epoch: Date; startedAt: number; factor: number }>): Time {
  return {
    now: () => new Date(its.epoch.getTime() + (Date.now() - its.startedAt) * its.factor),
    sleep: async (ms) => {
      await wait(ms / its.factor)
    },
  }
}

/** Time that stands still until it is moved; sleeping moves it. For tests that must not wait. */
export function manualTime(start: Date): Time & { advance(ms: number): void } {
  let at = start.getTime()
  const advance = (ms: number): void => {
    at += ms
  }
  return { now: () => new Date(at), advance, sleep: async (ms) => advance(ms) }
}
