/**
 * Simulated time that several processes share through a small file: it stands still while they work and moves when one of them
 * sleeps. So a test of hours does not depend on how busy the machine is.
 */
import { openSync, readSync, writeFileSync, writeSync } from 'node:fs'
import { setImmediate as breathe } from 'node:timers/promises'

export type SharedTime = Readonly<{
  now(): Date
  sleep(ms: number): Promise<void>
  /** Time that something takes: a journey over the network. */
  advance(ms: number): void
}>

/** A new one, standing at `start`. */
export function beginTime(file: string, start: Date): SharedTime {
  const first = Buffer.alloc(8)
  first.writeDoubleLE(start.getTime())
  writeFileSync(file, first)
  return sharedTime(file)
}

/** The one that another process began; `moved` hears of every move. */
export function sharedTime(file: string, moved: (now: number) => void = () => undefined): SharedTime {
  const handle = openSync(file, 'r+')
  const cell = Buffer.alloc(8)
  const read = (): number => {
    readSync(handle, cell, 0, 8, 0)
    return cell.readDoubleLE()
  }
  const advance = (ms: number): void => {
    const next = read() + ms
    cell.writeDoubleLE(next)
    writeSync(handle, cell, 0, 8, 0)
    moved(next)
  }
  return {
    now: () => new Date(read()),
    advance,
    sleep: async (ms) => {
      advance(ms)
      await breathe()
    },
  }
}
