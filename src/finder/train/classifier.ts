/**
 * Trains the embedding-bag classifier: P(chapter) · P(heading | chapter) · P(HS6 | heading), Adagrad with one accumulator per row.
 * One thread, fixed seed: the same texts give the same numbers on the same machine.
 */
import { randomFrom, type Random } from '../rules/random.ts'

/** One text as feature buckets; `heading` or `code` is -1 where only the level above is known. */
export type Case = Readonly<{
  buckets: Int32Array
  chapter: number
  heading: number
  code: number
  weight: number
}>
/** One softmax layer: rows `starts[parent] … starts[parent + 1]` compete. */
export type Layer = Readonly<{
  rows: Float32Array
  bias: Float32Array
  sums: Float32Array
  starts: Int32Array
}>
/** Where the headings of each chapter and the codes of each heading begin. */
export type Starts = Readonly<{ headings: Int32Array; codes: Int32Array }>
export type Plan = Readonly<{
  width: number
  buckets: number
  epochs: number
  rate: number
  drop: number
  seed: number
  flat?: boolean
}>

/** Float weights, before they are made small. */
export type Weights = Readonly<{ rows: Float32Array; chapters: Layer; headings: Layer; codes: Layer }>

type State = Weights &
  Readonly<{ rowSum: Float32Array; mean: Float32Array; slope: Float32Array; odds: Float32Array }>

const EPSILON = 1e-3
const TOO_SMALL = 1e-3

export function train(
  cases: readonly Case[],
  starts: Starts,
  plan: Plan,
  say: (line: string) => void,
): Weights {
  const random = randomFrom(plan.seed)
  const state = blank(plan, starts, random)
  const order = Int32Array.from(cases.keys())
  for (let epoch = 0; epoch < plan.epochs; epoch++) {
    shuffle(order, random)
    const rate = plan.rate * (1 - epoch / plan.epochs) + plan.rate * 0.05
    let loss = 0
    for (const at of order) loss += step(state, cases[at]!, rate, plan, random)
    say(`epoch ${epoch + 1}/${plan.epochs}: loss ${(loss / cases.length).toFixed(3)}`)
  }
  return state
}

function blank({ width, buckets }: Plan, { headings, codes }: Starts, random: Random): State {
  const chapters = headings.length - 1
  const layer = (starts: Int32Array): Layer => {
    const count = starts.at(-1)!
    return {
      rows: new Float32Array(count * width),
      bias: new Float32Array(count),
      sums: new Float32Array(count),
      starts,
    }
  }
  return {
    rows: Float32Array.from({ length: buckets * width }, () => ((random.next() - 0.5) / width) * 2),
    chapters: layer(Int32Array.of(0, chapters)),
    headings: layer(headings),
    codes: layer(codes),
    rowSum: new Float32Array(buckets),
    mean: new Float32Array(width),
    slope: new Float32Array(width),
    odds: new Float32Array(codes.at(-1)!),
  }
}

function shuffle(order: Int32Array, random: Random): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = random.below(at + 1)
    const kept = order[at]!
    order[at] = order[other]!
    order[other] = kept
  }
}

/** One text: forward, backward, update. Answers its loss. */
function step(state: State, one: Case, rate: number, plan: Plan, random: Random): number {
  const { rows, rowSum, mean, slope, chapters, headings, codes } = state
  const { width } = plan
  const kept = one.buckets.filter(() => one.buckets.length < 3 || random.next() > plan.drop)
  const buckets = kept.length > 0 ? kept : one.buckets.subarray(0, 1)
  const share = 1 / Math.sqrt(buckets.length)
  mean.fill(0)
  slope.fill(0)
  for (const bucket of buckets) {
    const from = bucket * width
    for (let t = 0; t < width; t++) mean[t]! += rows[from + t]!
  }
  for (let t = 0; t < width; t++) mean[t]! *= share
  let loss = learn(state, chapters, 0, one.chapter, one.weight, rate)
  if (one.heading >= 0) loss += learn(state, headings, one.chapter, one.heading, one.weight, rate)
  if (one.code >= 0) loss += learn(state, codes, one.heading, one.code, one.weight, rate)
  let sum = 0
  for (let t = 0; t < width; t++) {
    slope[t]! *= share
    sum += slope[t]! * slope[t]!
  }
  for (const bucket of buckets) {
    rowSum[bucket]! += sum / width
    const pace = rate / (Math.sqrt(rowSum[bucket]!) + EPSILON)
    const at = bucket * width
    for (let t = 0; t < width; t++) rows[at + t]! -= pace * slope[t]!
  }
  return loss
}

/** One softmax among the children of `parent`: adds to the slope, updates the rows, answers the loss. */
function learn(
  { mean, slope, odds }: State,
  layer: Layer,
  parent: number,
  truth: number,
  weight: number,
  rate: number,
): number {
  const { rows, bias, sums, starts } = layer
  const width = mean.length
  const [from, to] = [starts[parent]!, starts[parent + 1]!]
  if (to - from < 2) return 0
  const total = softmax(mean, odds, layer, from, to)
  let square = 0
  for (let t = 0; t < width; t++) square += mean[t]! * mean[t]!
  for (let row = from; row < to; row++) {
    const wrong = (odds[row]! / total - (row === truth ? 1 : 0)) * weight
    if (Math.abs(wrong) < TOO_SMALL) continue
    const at = row * width
    sums[row]! += (wrong * wrong * square) / width
    const pace = (rate / (Math.sqrt(sums[row]!) + EPSILON)) * wrong
    for (let t = 0; t < width; t++) {
      slope[t]! += wrong * rows[at + t]!
      rows[at + t]! -= pace * mean[t]!
    }
    bias[row]! -= rate * 0.1 * wrong
  }
  return -Math.log(Math.max(odds[truth]! / total, 1e-12))
}

/** Leaves e^logit of each row in `odds` and answers their sum. */
function softmax(
  mean: Float32Array,
  odds: Float32Array,
  { rows, bias }: Layer,
  from: number,
  to: number,
): number {
  const width = mean.length
  let most = -Infinity
  for (let row = from; row < to; row++) {
    const at = row * width
    let sum = bias[row]!
    for (let t = 0; t < width; t++) sum += rows[at + t]! * mean[t]!
    odds[row] = sum
    if (sum > most) most = sum
  }
  let total = 0
  for (let row = from; row < to; row++) total += odds[row] = Math.exp(odds[row]! - most)
  return total
}
