/** What follows in law from a code, before any parcel: India's own rules and papers, and the spread of duty abroad. */
import { covers } from '#kernel/hs.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import { hasRate, lineAlternatives } from '#tradebook/rules/tariff-line.ts'

/** Ordinary duty over the destinations: how many have an official rate, an estimate, or none, and the official spread. */
export type DutySpread = Readonly<{
  official: number
  estimated: number
  unknown: number
  /** Basis points; absent where no destination has a plain percentage. */
  least?: number
  most?: number
}>

/** A rule of India's export policy that touches the code. `reason` names its sentence. */
export type PolicyRow = Readonly<{
  reason: string
  verdict: string
  /** True where the rule is for some lines or some goods of the code only. */
  perhaps: boolean
  papers: readonly string[]
  sourceId: string
}>

export type Law = Readonly<{ duty: DutySpread; policy: readonly PolicyRow[] }>

/** The law of a code of 6 or 8 digits on the edition's day. */
export const lawOf = (edition: Edition, hs: string): Law => ({
  duty: dutyOf(edition, hs.slice(0, 6)),
  policy: policyOf(edition, hs),
})

function policyOf(edition: Edition, hs: string): PolicyRow[] {
  const found = new Map<string, PolicyRow>()
  for (const { cells, tail } of edition.facts('export-policy')) {
    const { hs_from: from = '', hs_to: to = '', when = '', reason = '', verdict = '', papers = '' } = cells
    if (from === '') continue
    const cover = covers(from, to, hs)
    if (cover === 'no' || found.has(reason)) continue
    const perhaps = cover === 'perhaps' || when !== ''
    const named = papers.split(' ').filter(Boolean)
    found.set(reason, { reason, verdict, perhaps, papers: named, sourceId: tail.sourceId })
  }
  return [...found.values()]
}

const spreads = new WeakMap<Edition, Map<string, DutySpread>>()

/** Asks 243 destinations, so each code's answer is kept as long as its edition. */
function dutyOf(edition: Edition, hs6: string): DutySpread {
  let known = spreads.get(edition)
  if (!known) spreads.set(edition, (known = new Map()))
  let spread = known.get(hs6)
  if (!spread) known.set(hs6, (spread = dutySpread(edition, hs6)))
  return spread
}

function dutySpread(edition: Edition, hs6: string): DutySpread {
  const rates: number[] = []
  let [official, estimated, unknown] = [0, 0, 0]
  for (const { cells } of edition.facts('destinations')) {
    const { tariff_importer: importer = '', zone = '' } = cells
    const line = importer ? edition.fact(`tariff/${importer}`, hs6) : undefined
    if (line && hasRate(line)) {
      official++
      for (const { duty } of lineAlternatives(line)) if (duty.kind === 'ad-valorem') rates.push(duty.bps)
    } else if (edition.fact('estimates', `${zone}|${hs6.slice(0, 2)}`)) estimated++
    else unknown++
  }
  const spread = rates.length > 0 ? { least: Math.min(...rates), most: Math.max(...rates) } : {}
  return { official, estimated, unknown, ...spread }
}
