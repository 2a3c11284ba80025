/** The world's answer for one piece, small enough to keep for every product: a letter and a number a place. */
import type { Consignment } from '#reach/rules/consignment.ts'
import { answer } from '#reach/rules/answer.ts'
import { allDestinations } from '#reach/rules/destination.ts'
import type { Coverage, Receipt, Verdict } from '#reach/rules/receipt.ts'
import type { Edition } from '#tradebook/rules/edition.ts'

/** One place as it is kept. */
export type Door = Readonly<{
  to: string
  verdict: Verdict
  coverage: Coverage
  /** What the buyer pays, in paise; undefined where there is no figure. */
  totalInr: bigint | undefined
  /** Beyond those that every export needs. */
  papers: readonly string[]
}>

/** The answer for the whole world in the columns of the table. */
export type Packed = Readonly<{
  places: string
  verdicts: string
  coverage: string
  totalsInr: readonly (bigint | null)[]
  papers: Readonly<Record<string, readonly number[]>>
}>

const VERDICTS: Readonly<Record<Verdict, string>> = { open: 'o', papers: 'p', ask: 'a', closed: 'c' }
const COVERAGES: Readonly<Record<Coverage, string>> = { A: 'A', 'A-range': 'R', B: 'B', C: 'C' }
const readVerdict = reversed(VERDICTS)
const readCoverage = reversed(COVERAGES)

function reversed<K extends string>(table: Readonly<Record<K, string>>): (letter: string) => K {
  const back = new Map(Object.entries(table).map(([key, letter]) => [letter, key as K]))
  return (letter) => back.get(letter)!
}

/** Asks for every destination of the edition, in the book's order. */
export const doorsOf = (edition: Edition, parcel: Consignment): Door[] =>
  allDestinations(edition).map(({ iso2 }) => doorOf(answer(edition, { ...parcel, to: iso2 })!))

export function doorOf({ to, verdict, coverage, totalInr, papers }: Receipt): Door {
  const own = papers.filter(({ because }) => because !== 'always' && because !== 'lane')
  // A place that is closed has no door that a paper could open.
  const needed = verdict === 'closed' ? [] : [...new Set(own.map(({ paper }) => paper))]
  return { to, verdict, coverage, totalInr, papers: needed }
}

export function pack(doors: readonly Door[]): Packed {
  const papers: Record<string, number[]> = {}
  for (const [index, door] of doors.entries())
    for (const paper of door.papers) (papers[paper] ??= []).push(index)
  return {
    places: doors.map(({ to }) => to).join(''),
    verdicts: doors.map(({ verdict }) => VERDICTS[verdict]).join(''),
    coverage: doors.map(({ coverage }) => COVERAGES[coverage]).join(''),
    totalsInr: doors.map(({ totalInr }) => totalInr ?? null),
    papers,
  }
}

export function unpack({ places, verdicts, coverage, totalsInr, papers }: Packed): Door[] {
  const needed: string[][] = [...verdicts].map(() => [])
  for (const [paper, indexes] of Object.entries(papers))
    for (const index of indexes) needed[index]!.push(paper)
  return [...verdicts].map((letter, index) => ({
    to: places.slice(index * 2, index * 2 + 2),
    verdict: readVerdict(letter),
    coverage: readCoverage(coverage[index]!),
    totalInr: totalsInr[index] ?? undefined,
    papers: needed[index]!,
  }))
}

/** How many places have each verdict, without unpacking. */
export function countDoors(verdicts: string): Readonly<Record<Verdict, number>> {
  const counts = { open: 0, papers: 0, ask: 0, closed: 0 }
  for (const letter of verdicts) counts[readVerdict(letter)] += 1
  return counts
}

export type DoorChange = Readonly<{ to: string; was: Door; is: Door }>

/** Places whose verdict or price is another now. A place that only one of both answers knew is no change of law. */
export function changesBetween(was: readonly Door[], is: readonly Door[]): DoorChange[] {
  const before = new Map(was.map((door) => [door.to, door]))
  return is.flatMap((door) => {
    const old = before.get(door.to)
    const same = !old || (old.verdict === door.verdict && old.totalInr === door.totalInr)
    return same ? [] : [{ to: door.to, was: old, is: door }]
  })
}

/** What is worth a message: a door that closed or opened, or a price that moved by more than `bps`. */
export function isNews({ was, is }: DoorChange, bps: number): boolean {
  if ((was.verdict === 'closed') !== (is.verdict === 'closed')) return true
  if (was.totalInr === undefined || is.totalInr === undefined) return false
  const moved = was.totalInr > is.totalInr ? was.totalInr - is.totalInr : is.totalInr - was.totalInr
  return moved * 10_000n > was.totalInr * BigInt(bps)
}
