/** One consignment, one destination, one day → one receipt. */
import { exchangeRateFact, type Edition } from '#tradebook/rules/edition.ts'
import type { Consignment } from './consignment.ts'
import { destinationOf, type Destination } from './destination.ts'
import { convert } from './exchange.ts'
import { sumOf, type LandedCost } from './landed-cost.ts'
import { chooseLane, quoteLanes, receiptCurrency, type LaneQuote } from './lane-quotes.ts'
import {
  strictest,
  type Coverage,
  type PaperNeed,
  type Reason,
  type Receipt,
  type Verdict,
} from './receipt.ts'
import { judgeGoods, standingPapers } from './verdict.ts'

/** The receipt for `parcel.to`; undefined where the book does not know the destination. */
export function answer(edition: Edition, parcel: Consignment): Receipt | undefined {
  const destination = destinationOf(edition, parcel.to)
  if (!destination) return undefined
  if (destination.blocked) return blockedReceipt(edition, parcel, destination)
  const currency = receiptCurrency(edition, parcel, destination)
  const quotes = quoteLanes(edition, parcel, destination, currency)
  return receiptOf(edition, parcel, destination, currency, chooseLane(quotes))
}

function receiptOf(
  edition: Edition,
  parcel: Consignment,
  destination: Destination,
  currency: string,
  chosen: LaneQuote,
): Receipt {
  const goods = judgeGoods(edition, parcel)
  const cost = chosen.cost
  const coverage: Coverage = cost ? figureCoverage(cost) : 'C'
  const lane = chosen.option.lane
  const proofs = proofPapers(cost)
  const missing = cost || chosen.option.reasons.length > 0 ? [] : [noFigure(destination)]
  const reasons = [...goods.reasons, ...chosen.option.reasons, ...(cost?.reasons ?? []), ...missing]
  if (cost?.lines.some((line) => line.code === 'freight' && line.coverage === 'B'))
    reasons.push({ ...noFigure(destination), id: 'freight-estimate', weight: 'note', params: { lane } })
  const verdict = verdictOf(reasons, coverage, goods.papers.length + proofs.length)
  const closed = verdict === 'closed'
  const total = closed || !cost || coverage === 'C' ? undefined : sumOf(cost, 'amount')
  return {
    ...frame(edition, parcel, destination, currency),
    lane: chosen.option.open ? lane : parcel.lane,
    coverage,
    verdict,
    lines:
      closed || !cost ? [] : cost.lines.filter((line) => coverage !== 'C' || GIVEN_LINES.includes(line.code)),
    total,
    totalLeast: total === undefined || !cost ? undefined : sumOf(cost, 'least'),
    totalInr: total === undefined ? undefined : convert(edition, total, currency, 'INR'),
    papers: [...standingPapers(edition, lane), ...goods.papers, ...proofs],
    reasons,
    origin: cost?.origin ?? [],
  }
}

/** What is known without the trade book's figures: shown even where the rest has none. */
const GIVEN_LINES: readonly string[] = ['goods', 'freight', 'insurance']

/** The class of the duties, taxes and fees; a freight estimate is labelled on its own line. */
function figureCoverage(cost: LandedCost): Coverage {
  const order: Coverage[] = ['A', 'A-range', 'B', 'C']
  const classes = cost.lines
    .filter((line) => line.code !== 'freight')
    .map((line) => order.indexOf(line.coverage))
  return order[Math.max(0, ...classes)] ?? 'C'
}

function verdictOf(reasons: readonly Reason[], coverage: Coverage, productPapers: number): Verdict {
  const said = reasons.map(({ weight }) => (weight === 'note' ? 'open' : weight))
  if (coverage === 'C') said.push('ask')
  if (productPapers > 0) said.push('papers')
  return strictest(said)
}

function proofPapers(cost: LandedCost | undefined): PaperNeed[] {
  const needed = new Map<string, PaperNeed>()
  const waived = cost?.reasons.some(({ id }) => id === 'preference-waived')
  for (const { proof, agreement } of waived ? [] : (cost?.origin ?? []))
    if (proof) needed.set(proof, { paper: proof, side: 'destination', because: agreement, source: '' })
  return [...needed.values()]
}

const noFigure = (destination: Destination): Reason => ({
  id: 'coverage-c',
  params: { country: destination.iso2 },
  side: 'figure',
  weight: 'ask',
  source: destination.row.tail.sourceId,
})

function blockedReceipt(edition: Edition, parcel: Consignment, destination: Destination): Receipt {
  const currency = receiptCurrency(edition, parcel, destination)
  const why: Reason = {
    ...noFigure(destination),
    id: destination.blocked!,
    side: 'destination',
    weight: 'closed',
  }
  return {
    ...frame(edition, parcel, destination, currency),
    lane: parcel.lane,
    coverage: 'C',
    verdict: 'closed',
    lines: [],
    total: undefined,
    totalLeast: undefined,
    totalInr: undefined,
    papers: [],
    reasons: [why],
    origin: [],
  }
}

function frame(edition: Edition, parcel: Consignment, destination: Destination, currency: string) {
  const rate =
    currency === 'INR' ? undefined : exchangeRateFact(edition.book, currency, edition.on, edition.knownOn)
  return {
    to: destination.iso2,
    on: parcel.on,
    version: edition.book.version,
    currency,
    digits: edition.digits(currency),
    rateDay: rate?.tail.validFrom,
  }
}
