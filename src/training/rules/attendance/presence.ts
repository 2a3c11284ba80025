/** How much of an event somebody attended: from what was seen of her, and from what was decided about it. */
import { clip, lasting, union, type Span } from './spans.ts'

/** Seen at the door at an instant, in milliseconds. */
export type Mark = Readonly<{ kind: 'in' | 'out'; at: number }>

/** What is known of one learner at one sitting. */
export type Evidence = Readonly<{
  marks: readonly Mark[]
  /** Minutes listened to, from every source. */
  listened: readonly Span[]
  /** The last decision; absent while nobody had to decide. */
  ruling?: Readonly<{ present: boolean }> | undefined
}>

export const NOTHING_SEEN: Evidence = { marks: [], listened: [] }

const HOUR = 3_600_000
/** Doors open before the beginning; what was scanned earlier was a trial of the phone. */
const DOORS_OPEN = 6 * HOUR

/**
 * The time that scans at a hall's door prove. Whoever was scanned in and never out was there for the whole sitting: the
 * queue at the door is not her fault, and most halls scan only once. Where she was scanned out as well, the time from each
 * "in" to the next "out" counts: from the beginning before an "out" without "in", to the end after an "in" without "out".
 */
export function hallSpans(sitting: Span, all: readonly Mark[]): Span[] {
  const marks = all.filter(({ at }) => at >= sitting.from - DOORS_OPEN)
  if (marks.length === 0) return []
  if (marks.every(({ kind }) => kind === 'in')) return [sitting]
  const inOrder = [...marks].sort((a, b) => a.at - b.at || (a.kind === 'in' ? -1 : 1))
  const spans: Span[] = []
  let since: number | undefined = inOrder[0]!.kind === 'out' ? sitting.from : undefined
  for (const { kind, at } of inOrder) {
    if (kind === 'in') since ??= at
    else if (since !== undefined) {
      spans.push({ from: since, to: at })
      since = undefined
    }
  }
  if (since !== undefined) spans.push({ from: since, to: sitting.to })
  return clip(union(spans), sitting)
}

/** The attended part of a sitting in milliseconds: a decision counts in full, else the union of hall and webinar. */
export function attendedOf(sitting: Span, { marks, listened, ruling }: Evidence): number {
  if (ruling) return ruling.present ? sitting.to - sitting.from : 0
  return lasting(clip(union([...hallSpans(sitting, marks), ...listened]), sitting))
}

/** A part of a whole in basis points, rounded down: nobody passes by rounding. 0 where there is no whole. */
export const bpsOf = (part: number, whole: number): number =>
  whole <= 0 ? 0 : Math.floor((Math.min(part, whole) * 10_000) / whole)

export type Attended = Readonly<{ bps: number; minutes: number; plannedMinutes: number }>

const MINUTE = 60_000

/** Over all sittings of an event, each with what is known of the learner there. Whole minutes, rounded down. */
export function attendedOver(parts: readonly Readonly<{ sitting: Span; seen: Evidence }>[]): Attended {
  const attended = parts.reduce((sum, { sitting, seen }) => sum + attendedOf(sitting, seen), 0)
  const planned = parts.reduce((sum, { sitting }) => sum + (sitting.to - sitting.from), 0)
  return {
    bps: bpsOf(attended, planned),
    minutes: Math.floor(attended / MINUTE),
    plannedMinutes: Math.floor(planned / MINUTE),
  }
}
