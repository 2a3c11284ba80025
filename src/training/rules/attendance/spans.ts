/** Stretches of time, in milliseconds since 1970; `to` is not part of it. */
export type Span = Readonly<{ from: number; to: number }>

/** The same time as stretches that neither touch nor overlap, in order: what several sources saw never counts twice. */
export function union(spans: readonly Span[]): Span[] {
  const sorted = spans.filter(({ from, to }) => to > from).sort((a, b) => a.from - b.from)
  const joined: Span[] = []
  for (const span of sorted) {
    const last = joined.at(-1)
    if (!last || span.from > last.to) joined.push(span)
    else if (span.to > last.to) joined[joined.length - 1] = { from: last.from, to: span.to }
  }
  return joined
}

/** What of `spans` lies within `frame`. */
export const clip = (spans: readonly Span[], frame: Span): Span[] =>
  spans
    .map(({ from, to }) => ({ from: Math.max(from, frame.from), to: Math.min(to, frame.to) }))
    .filter(({ from, to }) => to > from)

/** How long they last together, in milliseconds; `spans` must not overlap. */
export const lasting = (spans: readonly Span[]): number =>
  spans.reduce((sum, { from, to }) => sum + (to - from), 0)
