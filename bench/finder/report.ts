import { ABSTAIN_BELOW } from '#finder/rules/candidates.ts'
import type { Measured } from './measure.ts'

type Machine = Readonly<{ loadMs: number; rssBefore: number }>

export function printReport(all: readonly Measured[], machine: Machine, withMisses: boolean): void {
  console.log(`${'set'.padEnd(30)}    n   HS6 top 1     3     5   HS4 top 1     3     5`)
  for (const [set, rows] of by(all, ({ set }) => set)) {
    console.log(line(set, rows))
    for (const part of ['sector', 'lang'] as const) {
      const parts = by(rows, (row) => row[part])
      if (parts.size > 1) for (const [name, some] of parts) console.log(line(`  ${name}`, some))
    }
  }
  printAims(all)
  printConfidence(all.filter(({ set, rank6 }) => rank6 !== undefined && !set.endsWith('alone')))
  printMachine(all, machine)
  if (withMisses) printMisses(all)
}

/** The shares by set, to be kept beside the assets. */
export function figuresOf(all: readonly Measured[]): Record<string, unknown> {
  const three = (ranks: readonly number[]): number[] =>
    [1, 3, 5].map((places) => Number(within(ranks, places).toFixed(1)))
  return Object.fromEntries(
    [...by(all, ({ set }) => set)].map(([set, rows]) => {
      const hs6 = sixOf(rows)
      const hs4 = three(rows.map(({ rank4 }) => rank4))
      return [set, { rows: rows.length, ...(hs6.length > 0 ? { hs6: three(hs6) } : {}), hs4 }]
    }),
  )
}

const within = (ranks: readonly number[], places: number): number =>
  (100 * ranks.filter((rank) => rank < places).length) / Math.max(ranks.length, 1)

const shares = (ranks: readonly number[]): string =>
  ranks.length === 0
    ? ' '.repeat(17)
    : [1, 3, 5].map((places) => within(ranks, places).toFixed(1).padStart(5)).join(' ')

const sixOf = (rows: readonly Measured[]): number[] =>
  rows.flatMap(({ rank6 }) => (rank6 === undefined ? [] : [rank6]))

const line = (name: string, rows: readonly Measured[]): string =>
  `${name.padEnd(30)} ${String(rows.length).padStart(4)}       ${shares(sixOf(rows))}       ${shares(rows.map(({ rank4 }) => rank4))}`

function by<T>(rows: readonly T[], name: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const row of rows) groups.set(name(row), [...(groups.get(name(row)) ?? []), row])
  return groups
}

/** The aims on sets held outside, beside what the dev sets give. */
function printAims(all: readonly Measured[]): void {
  const of = (set: string): Measured[] => all.filter((row) => row.set.startsWith(set))
  const aims: [string, number[], number, number][] = [
    ['HSCodeComp with fields, HS6 top 1', sixOf(of('HSCodeComp dev, fields')), 1, 46],
    ['HSCodeComp with fields, HS6 top 3', sixOf(of('HSCodeComp dev, fields')), 3, 65],
    ['HSCodeComp with fields, HS6 top 5', sixOf(of('HSCodeComp dev, fields')), 5, 72],
    ['HSCodeComp with fields, HS4 top 3', of('HSCodeComp dev, fields').map(({ rank4 }) => rank4), 3, 80],
    ['ATLAS, HS6 top 1', sixOf(of('ATLAS')), 1, 36],
    ['ATLAS, HS6 top 5', sixOf(of('ATLAS')), 5, 60],
    ['short Indian queries, HS4 top 3', of('short').map(({ rank4 }) => rank4), 3, 93],
    ['Hindi, Gujarati, romanised, HS6 top 3', sixOf(of('Hindi')), 3, 85],
  ]
  console.log('\naim (on sets held outside)                 aim   dev')
  for (const [name, ranks, places, aim] of aims)
    console.log(
      `${name.padEnd(40)} ${String(aim).padStart(5)} ${within(ranks, places).toFixed(1).padStart(5)}`,
    )
}

/** Of the answers above a confidence, how many are right; and the gap between said and true. */
function printConfidence(rows: readonly Measured[]): void {
  console.log('\nconfidence above   answers   wrong %')
  for (const least of [0.9, 0.7, 0.5, 0.3, 0.1]) {
    const sure = rows.filter(({ confidence }) => confidence > least)
    const wrong = sure.filter(({ rank6 }) => rank6 !== 0).length
    console.log(
      `${String(least).padEnd(18)} ${String(sure.length).padStart(7)} ${((100 * wrong) / Math.max(sure.length, 1)).toFixed(1).padStart(9)}`,
    )
  }
  let gap = 0
  for (let bin = 0; bin < 10; bin++) {
    const some = rows.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === bin)
    const said = some.reduce((sum, { confidence }) => sum + confidence, 0)
    gap += Math.abs(said - some.filter(({ rank6 }) => rank6 === 0).length)
  }
  const abstained = rows.filter(({ confidence }) => confidence < ABSTAIN_BELOW).length
  console.log(
    `expected calibration error ${(gap / rows.length).toFixed(3)}; abstains on ${((100 * abstained) / rows.length).toFixed(1)} %`,
  )
}

function printMachine(all: readonly Measured[], { loadMs, rssBefore }: Machine): void {
  const took = all.map((row) => row.took).sort((a, b) => a - b)
  const at = (share: number): string => took[Math.floor(share * (took.length - 1))]!.toFixed(1)
  const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(0)
  const { rss } = process.memoryUsage()
  console.log(
    `\nload ${loadMs.toFixed(0)} ms; p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms; resident ${megabytes(rss)} MB (${megabytes(rss - rssBefore)} MB of it the finder)`,
  )
}

function printMisses(all: readonly Measured[]): void {
  for (const row of all) {
    const rank = row.rank6 ?? row.rank4
    if (rank >= 3)
      console.log(
        `${row.set.slice(0, 10)} | ${row.product.text.slice(0, 110)} | ${row.right.join(' ')} | rank ${rank} | ${row.top.slice(0, 4).join(' ')}`,
      )
  }
}
