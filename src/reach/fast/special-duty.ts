/** Duties that are more than a share of the value: so much a gram or a piece, the higher or lower of two, sums. */
import { mulDiv } from '#kernel/money.ts'
import type { DutyExpression } from '#tradebook/rules/duty-expression.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import { specificStep } from '../rules/base-duty.ts'

/**
 * One way to charge: a share of the value, plus an amount by weight (`step` millionths of a minor unit a gram), plus a
 * fixed amount; each rounded by itself. `more` where a sum has two shares or two weights.
 */
export type DutyTerm = Readonly<{ bps: number; step: number; fixed: number; more: DutyTerm | undefined }>

/** The highest of alternatives, each the lowest of its ways. No alternative at all: no figure. */
export type SpecialDuty = readonly (readonly DutyTerm[])[]

export const NO_FIGURE: SpecialDuty = []

/**
 * A duty's tree of sums, higher-ofs and lower-ofs as the highest of lowests: rounding never turns an order around, so
 * the amounts stay the same to the last unit. Undefined where a part has no figure.
 */
export function specialDuty(
  edition: Edition,
  duty: DutyExpression,
  currency: string,
): SpecialDuty | undefined {
  switch (duty.kind) {
    case 'ad-valorem':
      return [[{ ...ZERO, bps: duty.bps }]]
    case 'opaque':
      return undefined
    case 'specific':
      return specificDuty(edition, duty, currency)
  }
  const parts = duty.parts.map((part) => specialDuty(edition, part, currency))
  if (parts.some((part) => part === undefined)) return undefined
  const known = parts as SpecialDuty[]
  return duty.kind === 'max' ? highest(known) : known.reduce(duty.kind === 'sum' ? sumOf : lowerOf)
}

const ZERO: DutyTerm = { bps: 0, step: 0, fixed: 0, more: undefined }

type Specific = Extract<DutyExpression, { kind: 'specific' }>

/** Pieces in the tariff's unit. A litre or a square metre has no figure: nobody told how many there are. */
const PIECES: Readonly<Record<string, bigint>> = {
  item: 1n,
  pair: 1n,
  doz: 12n,
  gross: 144n,
  '1000item': 1000n,
}

function specificDuty(edition: Edition, duty: Specific, currency: string): SpecialDuty | undefined {
  const perUnit = duty.unit === 'kg' ? 1000n : PIECES[duty.unit]
  const step = perUnit && specificStep(edition, duty.amount, duty.currency, currency, perUnit)
  if (step === undefined) return undefined
  if (duty.unit === 'kg') return [[{ ...ZERO, step: Number(step) }]]
  return [[{ ...ZERO, fixed: Number(mulDiv(1n, step, 1_000_000n, 'half-up')) }]]
}

/** The highest of several duties; an alternative that another always exceeds is dropped. */
export function highest(duties: readonly SpecialDuty[]): SpecialDuty {
  const kept: (readonly DutyTerm[])[] = []
  for (const ways of duties.flat()) {
    if (kept.some((other) => neverBelow(other, ways))) continue
    const still = kept.filter((other) => !neverBelow(ways, other))
    kept.splice(0, kept.length, ...still, ways)
  }
  return kept
}

const lowerOf = (a: SpecialDuty, b: SpecialDuty): SpecialDuty =>
  highest([a.flatMap((some) => b.map((others) => [...some, ...others]))])

const sumOf = (a: SpecialDuty, b: SpecialDuty): SpecialDuty =>
  highest([
    a.flatMap((some) => b.map((others) => some.flatMap((one) => others.map((other) => plus(one, other))))),
  ])

function plus(a: DutyTerm, b: DutyTerm): DutyTerm {
  const mixes = (a.bps !== 0 && b.bps !== 0) || (a.step !== 0 && b.step !== 0) || a.more || b.more
  if (mixes) return { ...a, more: a.more ? plus(a.more, b) : b }
  return { bps: a.bps + b.bps, step: a.step + b.step, fixed: a.fixed + b.fixed, more: undefined }
}

/** Whether the lowest of `ways` is never below the lowest of `others`: each of the ways is not below some other one. */
const neverBelow = (ways: readonly DutyTerm[], others: readonly DutyTerm[]): boolean =>
  ways.every((way) => others.some((other) => atLeast(way, other)))

const atLeast = (a: DutyTerm, b: DutyTerm): boolean =>
  !a.more && !b.more && a.bps >= b.bps && a.step >= b.step && a.fixed >= b.fixed

/** The amount on a value and a weight; NaN where there is no figure. */
export function specialAmount(duty: SpecialDuty, value: number, mg: number): number {
  let most = NaN
  for (let i = 0; i < duty.length; i++) {
    const ways = duty[i]!
    let least = termAmount(ways[0]!, value, mg)
    for (let k = 1; k < ways.length; k++) {
      const next = termAmount(ways[k]!, value, mg)
      if (next < least) least = next
    }
    if (!(most >= least)) most = least
  }
  return most
}

function termAmount(term: DutyTerm, value: number, mg: number): number {
  const own = Math.floor((value * term.bps + 5000.5) * 1e-4) + byWeight(term.step, mg) + term.fixed
  return term.more ? own + termAmount(term.more, value, mg) : own
}

/** Milligrams × millionths of a minor unit a gram, rounded half up; in exact integers where the product grows large. */
export function byWeight(step: number, mg: number): number {
  const product = mg * step + 5e8
  return product < 2 ** 53
    ? Math.floor(product / 1e9)
    : Number((BigInt(mg) * BigInt(step) + 500_000_000n) / 1_000_000_000n)
}

/** The highest share, step and amount of some duties, sums taken together. */
export function mostOf(duties: readonly SpecialDuty[]): { bps: number; step: number; fixed: number } {
  const most = { bps: 0, step: 0, fixed: 0 }
  for (const duty of duties)
    for (const ways of duty)
      for (const term of ways) {
        const whole = totalOf(term)
        most.bps = Math.max(most.bps, whole.bps)
        most.step = Math.max(most.step, whole.step)
        most.fixed = Math.max(most.fixed, whole.fixed)
      }
  return most
}

function totalOf(term: DutyTerm): DutyTerm {
  if (!term.more) return term
  const rest = totalOf(term.more)
  return {
    bps: term.bps + rest.bps,
    step: term.step + rest.step,
    fixed: term.fixed + rest.fixed,
    more: undefined,
  }
}
