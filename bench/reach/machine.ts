/** Timing on a machine that others use too: medians, and what its memory can do. */
import { loadavg } from 'node:os'

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

export async function seconds(run: () => unknown): Promise<number> {
  const begin = performance.now()
  await run()
  return (performance.now() - begin) / 1000
}

/** Time on the clock and on the processors, of all threads together: the latter knows little of who else runs here. */
export type Taken = Readonly<{ wall: number; cpu: number }>

export async function taken(run: () => unknown): Promise<Taken> {
  const before = process.cpuUsage()
  const wall = await seconds(run)
  const { user, system } = process.cpuUsage(before)
  return { wall, cpu: (user + system) / 1e6 }
}

/** GiB read and as many written a second when one thread copies large arrays; the median of ten. */
export async function copyBandwidth(): Promise<number> {
  const bytes = 256 * 2 ** 20
  const from = new Float64Array(bytes / 8).fill(1)
  const into = new Float64Array(bytes / 8)
  const times: number[] = []
  for (let round = 0; round < 10; round++) times.push(await seconds(() => into.set(from)))
  return bytes / 2 ** 30 / median(times)
}

export const millions = (perSecond: number): string =>
  `${(perSecond / 1e6).toFixed(perSecond < 2e7 ? 2 : 0)} M/s`

export const load = (): string =>
  loadavg()
    .map((figure) => figure.toFixed(1))
    .join(' ')

export const spread = (values: readonly number[]): string =>
  `${median(values).toFixed(3)} s (${Math.min(...values).toFixed(3)}–${Math.max(...values).toFixed(3)})`
