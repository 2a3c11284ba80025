/** A provider's notices that a guest came or went, which arrive late, twice and in any order, as time listened. */
import { union, type Span } from './spans.ts'

export type RoomNotice = Readonly<{ kind: 'joined' | 'left'; at: number }>

/**
 * From each "joined" to the next "left". Somebody may be in twice (two devices): she is there until she left as often as
 * she came. A "left" without "joined" proves nothing, nor does a "joined" whose "left" never came: `openUntil` (the last sign
 * of her that we have otherwise, or the end of the room once it was told) closes it.
 */
export function joinedSpans(notices: readonly RoomNotice[], openUntil?: number): Span[] {
  const inOrder = [...notices].sort((a, b) => a.at - b.at || (a.kind === 'joined' ? -1 : 1))
  const spans: Span[] = []
  let there = 0
  let since = 0
  for (const { kind, at } of inOrder) {
    if (kind === 'joined') {
      if (there === 0) since = at
      there += 1
    } else if (there > 0) {
      there -= 1
      if (there === 0) spans.push({ from: since, to: at })
    }
  }
  if (there > 0 && openUntil !== undefined) spans.push({ from: since, to: openUntil })
  return union(spans)
}

const MINUTE = 60_000

/** The whole minute that a sign of life at `at` stands for. */
export const minuteOf = (at: number): Span => {
  const from = Math.floor(at / MINUTE) * MINUTE
  return { from, to: from + MINUTE }
}
