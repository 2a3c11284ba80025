/**
 * The readiness ladder: which steps to a first export a firm has done, the one that comes next, and why.
 * Steps, their conditions and their order are rows of ladder-steps.csv; this only reads them against a firm.
 */
import type { Day } from '#kernel/day.ts'
import { parseAmount, type Minor } from '#kernel/money.ts'
import type { Params } from '#kernel/words.ts'
import { holds } from '#reach/rules/fact-choice.ts'
import type { Fact } from '#tradebook/rules/book.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import type { BecauseId } from '../words/because.ts'
import { attributesOf, type FirmFacts } from './firm-facts.ts'
import { hasLapsed, isInForce, type HeldKind } from './held.ts'
import { idsIn, sourced, type Sourced } from './places.ts'
import { warningsOf, type Warning } from './warnings.ts'

export type Stage = 'identity' | 'licences' | 'bank' | 'products' | 'selling' | 'money'
export type StepState = 'done' | 'next' | 'later' | 'not-needed' | 'warning'
export type Because = Readonly<{ id: BecauseId; params: Params }>

export type LadderStep = Sourced &
  Readonly<{
    step: string
    order: number
    stage: Stage
    /** An advised step never stands before one that must be; the bar does not count it. */
    kind: 'must' | 'advised'
    state: StepState
    because: Because
    /** Undefined: not known, or it depends on the firm. */
    fee: Readonly<{ amount: Minor; currency: string }> | undefined
    days: Readonly<{ min: number; max: number }> | undefined
    documents: readonly string[]
    link: string | undefined
    helper: string
    /** The wanted destinations that ask for it; none where every export does. */
    to: readonly string[]
    ends?: Day
    daysLeft?: number
  }>

export type Ladder = Readonly<{
  steps: readonly LadderStep[]
  /** The one thing to do now; undefined when all is done. */
  next: LadderStep | undefined
  /** Steps that must be done, and how many are. */
  done: number
  needed: number
  warnings: readonly Warning[]
}>

/** Every step with its state on the edition's day, in order; exactly one is `next` while anything is left to do. */
export function ladderOf(facts: FirmFacts, edition: Edition): Ladder {
  const attributes = attributesOf(facts, edition)
  const warnings = warningsOf(facts, edition)
  const judged = edition
    .facts('ladder-steps')
    .map((row) => judge(row, facts, edition, attributes, warnings))
    .sort((a, b) => a.order - b.order)
  const nextStep = chooseNext(judged)
  const steps = judged.map((step) => (step.step === nextStep ? asNext(step) : step))
  const must = steps.filter(({ kind, state }) => kind === 'must' && state !== 'not-needed')
  return {
    steps,
    next: steps.find(({ step }) => step === nextStep),
    done: must.filter(({ state }) => isDone(state)).length,
    needed: must.length,
    warnings,
  }
}

const isDone = (state: StepState): boolean => state === 'done' || state === 'warning'

/** The first that must be done; then what ends soonest; then the first advised one. */
function chooseNext(steps: readonly LadderStep[]): string | undefined {
  const open = steps.filter(({ state }) => state === 'later')
  const ending = steps.filter(({ state }) => state === 'warning').sort((a, b) => a.daysLeft! - b.daysLeft!)
  return (open.find(({ kind }) => kind === 'must') ?? ending[0] ?? open[0])?.step
}

/** A warning that comes next keeps its warning; what was later is now next. */
function asNext(step: LadderStep): LadderStep {
  if (step.state === 'warning') return step
  const because = step.because.id === 'comes-later' ? { id: 'comes-next' as const, params: {} } : step.because
  return { ...step, state: 'next', because }
}

function judge(
  row: Fact,
  facts: FirmFacts,
  edition: Edition,
  attributes: ReturnType<typeof attributesOf>,
  warnings: readonly Warning[],
): LadderStep {
  const { cells } = row
  const step = cells['step'] ?? ''
  const to = wantedBy(cells['scope'] ?? '*', facts, edition)
  const base = { ...describe(row), to: to ?? [] }
  if (to === undefined) return { ...base, state: 'not-needed', because: { id: 'not-sold-there', params: {} } }
  if (!holds(cells['when'] ?? '', attributes))
    return { ...base, state: 'not-needed', because: { id: 'not-made', params: {} } }
  if (!holds(cells['done'] ?? '', attributes))
    return { ...base, state: 'later', because: whyOpen(base, facts, edition) }
  const warning = warnings.find((one) => one.step === step)
  if (!warning) return { ...base, state: 'done', because: whyDone(step, facts) }
  const { ends, daysLeft } = warning
  const id = warning.warning === 'iec-confirm' ? 'confirm-until' : 'ends-soon'
  return { ...base, state: 'warning', because: { id, params: { day: ends, days: daysLeft } }, ends, daysLeft }
}

/** The wanted destinations within a scope; none for everyone's scope; undefined where nobody wants to sell there. */
function wantedBy(scope: string, facts: FirmFacts, edition: Edition): string[] | undefined {
  if (scope === '*') return []
  const within = facts.destinations.filter(
    (iso2) => iso2 === scope || edition.fact('groups', `${scope}|${iso2}`) !== undefined,
  )
  return within.length === 0 ? undefined : within
}

function whyOpen(
  { step, kind }: { step: string; kind: string },
  facts: FirmFacts,
  edition: Edition,
): Because {
  const held = facts.held[step as HeldKind]
  if (held?.status === 'rejected') return { id: 'rejected', params: {} }
  if (held?.validTo && !isInForce(held, edition.on)) return { id: 'ended', params: { day: held.validTo } }
  if (hasLapsed(step as HeldKind, held, edition)) return { id: 'not-confirmed', params: {} }
  if (step === 'lut' && facts.luts.length > 0) return { id: 'new-year', params: {} }
  return { id: kind === 'must' ? 'comes-later' : 'advised', params: {} }
}

function whyDone(step: string, facts: FirmFacts): Because {
  const status = facts.held[step as HeldKind]?.status
  if (status === 'verified') return { id: 'verified', params: {} }
  if (status === 'checked') return { id: 'checked', params: {} }
  if (status === 'given') return { id: 'given', params: {} }
  return { id: step === 'pan' ? 'pan-inside' : 'done', params: {} }
}

function describe(row: Fact) {
  const { cells } = row
  const amount = cells['fee_amount'] ? parseAmount(cells['fee_amount'], 2) : undefined
  return {
    step: cells['step'] ?? '',
    order: Number(cells['order']),
    stage: cells['stage'] as Stage,
    kind: cells['kind'] as LadderStep['kind'],
    fee: amount === undefined ? undefined : { amount, currency: cells['fee_currency'] ?? '' },
    days: cells['days_max'] ? { min: Number(cells['days_min']), max: Number(cells['days_max']) } : undefined,
    documents: idsIn(cells['documents']),
    link: cells['link'] || undefined,
    helper: cells['helper'] ?? '',
    ...sourced(row),
  }
}
