/** Drawing questions: the same seed always draws the same, so an attempt needs no list of its own and can be read again. */
import type { Question } from './lesson.ts'

/** One drawn question: its options (indexes into `optionsOf`) in the order in which they are shown. */
export type Drawn = Readonly<{ question: Question; order: readonly number[] }>

/** All options of a question, right ones first; empty for a number. */
export function optionsOf(question: Question): Extract<Question, { kind: 'order' }>['items'] {
  switch (question.kind) {
    case 'one':
      return [question.right, ...question.wrong]
    case 'many':
      return [...question.right, ...question.wrong]
    case 'order':
      return question.items
    case 'number':
      return []
  }
}

/** Draws `count` different questions of the bank, all where it holds fewer; each with its options shuffled. */
export function draw(bank: readonly Question[], count: number, seed: string): readonly Drawn[] {
  const next = numbersFrom(seed)
  return shuffled(bank, next)
    .slice(0, count)
    .map((question) => ({ question, order: mixed(question, next) }))
}

function mixed(question: Question, next: () => number): readonly number[] {
  const order = optionsOf(question).map((_, index) => index)
  const found = shuffled(order, next)
  // An order that already stands right asks nothing.
  if (question.kind === 'order' && found.every((option, index) => option === index)) return found.toReversed()
  return found
}

/** Fisher and Yates. */
function shuffled<T>(list: readonly T[], next: () => number): T[] {
  const mixed = [...list]
  for (let last = mixed.length - 1; last > 0; last--) {
    const at = Math.floor(next() * (last + 1))
    ;[mixed[last], mixed[at]] = [mixed[at]!, mixed[last]!]
  }
  return mixed
}

/** Numbers in [0, 1) that follow from a text: FNV-1a for the state, then mulberry32. */
function numbersFrom(seed: string): () => number {
  let state = 0x811c9dc5
  for (const letter of seed) state = Math.imul(state ^ letter.codePointAt(0)!, 0x01000193)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
