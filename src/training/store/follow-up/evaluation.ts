/** All that the cohort page says: one event, or the events of a series taken together. */
import { createHash } from 'node:crypto'
import type { Db } from '#platform/database.ts'
import {
  climbed,
  comparedArms,
  comparedBeside,
  HORIZONS,
  mayShow,
  paired,
  shownCounts,
  stepsUp,
  type Followed,
  type Pairing,
} from '../../rules/cohort.ts'
import type { Difference } from '../../rules/evaluation.ts'
import type { Event } from '../events.ts'
import { batchOf, daysOf, drawnArms, poolFor, type CohortFirm } from './cohort.ts'
import { rungsKnownSince } from './rungs.ts'

/** After so many days. `due`: the day on which (the rest of) it will be known. */
export type Horizon = Readonly<{
  days: number
  due: Date | undefined
  /** Same or lower, one, two, three or more rungs up; null hidden. Undefined while nothing is known. */
  steps: readonly (number | null)[] | undefined
  /** Undefined while there is nothing to compare, or too few. */
  compared: Difference | undefined
}>

export type Cohort = Readonly<{
  people: number
  withoutFirm: number
  firms: number
  /** Firms that nothing could be compared with. */
  without: number
  seed: string
  way: 'drawn' | 'beside'
  horizons: readonly Horizon[]
  /** How many firms had to do which step next: on the first day, then on each horizon. Key null: nothing left. */
  nextSteps: readonly ReadonlyMap<string | null, number>[]
  knownSince: Date | undefined
}>

const DAY_MS = 86_400_000
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

type Compare = Readonly<{
  way: Cohort['way']
  without: number
  at: (horizon: number) => Difference | undefined
}>

/** `subject`: what it is about; the seed follows from it, so nobody chooses it. */
export async function evaluated(
  db: Db,
  events: readonly Event[],
  subject: string,
  now: Date,
): Promise<Cohort> {
  const seed = `cohort:${subject}`
  const batches = await batchesOf(db, events, now)
  const firms = batches.flatMap((one) => one.firms)
  const compare = await compareBy(db, batches, seed, now)
  return {
    people: batches.reduce((sum, { people }) => sum + people, 0),
    withoutFirm: batches.reduce((sum, one) => sum + one.withoutFirm, 0),
    firms: firms.length,
    without: compare.without,
    seed,
    way: compare.way,
    horizons: HORIZONS.map((days, at) => horizonOf(days, at, { firms, events, compare, now })),
    nextSteps: [-1, ...HORIZONS.keys()].map((at) => countSteps(firms, at + 1)),
    knownSince: await rungsKnownSince(db),
  }
}

type BatchOf = Readonly<{ event: Event; firms: readonly CohortFirm[]; people: number; withoutFirm: number }>

/** A firm that was at two events of a series counts with its first. */
async function batchesOf(db: Db, events: readonly Event[], now: Date): Promise<BatchOf[]> {
  const seen = new Set<string>()
  const batches: BatchOf[] = []
  const inOrder = [...events].sort((a, b) => (a.firstAt?.getTime() ?? 0) - (b.firstAt?.getTime() ?? 0))
  for (const event of inOrder) {
    const batch = await batchOf(db, event, now)
    const firms = batch.firms.filter(({ firmId }) => !seen.has(firmId))
    for (const { firmId } of firms) seen.add(firmId)
    batches.push({ ...batch, event, firms })
  }
  return batches
}

async function compareBy(db: Db, batches: readonly BatchOf[], seed: string, now: Date): Promise<Compare> {
  const [only] = batches
  if (batches.length === 1 && only?.event.lotteryAt) {
    const { drawnIn, drawnOut } = await drawnArms(db, only.event, now)
    return { way: 'drawn', without: 0, at: (horizon) => comparedArms(drawnIn, drawnOut, horizon) }
  }
  const pairing = await pairingOf(db, batches, seed, now)
  return { way: 'beside', without: pairing.without, at: (horizon) => comparedBeside(pairing, horizon) }
}

/** Each event finds its own firms to stand beside; none stands beside two, nor beside one of its own series. */
async function pairingOf(db: Db, batches: readonly BatchOf[], seed: string, now: Date): Promise<Pairing> {
  const used = new Set(batches.flatMap(({ firms }) => firms.map(({ firmId }) => firmId)))
  const came: Followed[] = []
  const beside = new Map<string, readonly Followed[]>()
  let without = 0
  for (const { event, firms } of batches) {
    const pool = (await poolFor(db, event, firms, now)).filter(({ firmId }) => !used.has(firmId))
    const found = paired(firms, pool, seed, sha256)
    came.push(...found.came)
    without += found.without
    for (const [firmId, group] of found.beside) {
      beside.set(firmId, group)
      for (const one of group) used.add(one.firmId)
    }
  }
  return { came, beside, without }
}

type Seen = Readonly<{ firms: readonly CohortFirm[]; events: readonly Event[]; compare: Compare; now: Date }>

function horizonOf(days: number, at: number, { firms, events, compare, now }: Seen): Horizon {
  const open = events.filter((event) => event.lastAt && daysOf(event, now)[at + 1] === null)
  const last = Math.max(...open.map(({ lastAt }) => lastAt!.getTime()))
  const known = firms.some((firm) => climbed(firm, at) !== undefined)
  const difference = compare.at(at)
  return {
    days,
    due: open.length > 0 ? new Date(last + days * DAY_MS) : undefined,
    steps: known ? shownCounts(stepsUp(firms, at)) : undefined,
    compared: difference && mayShow(difference) ? difference : undefined,
  }
}

function countSteps(firms: readonly CohortFirm[], at: number): Map<string | null, number> {
  const counts = new Map<string | null, number>()
  for (const { nextSteps } of firms) {
    const step = nextSteps[at]
    if (step !== undefined) counts.set(step, (counts.get(step) ?? 0) + 1)
  }
  return counts
}
