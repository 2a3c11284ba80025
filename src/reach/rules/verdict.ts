/** May it go? India's export policy and the destination's restrictions, with the papers they ask for. */
import { covers } from '#kernel/hs.ts'
import type { Fact } from '#tradebook/rules/book.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import type { Consignment, Item, Lane } from './consignment.ts'
import { rowsFor } from './fact-choice.ts'
import { LANE_PAPERS } from './lanes.ts'
import { periodOf, type PaperNeed, type Reason, type Verdict } from './receipt.ts'

export type Judgement = Readonly<{ reasons: Reason[]; papers: PaperNeed[] }>

/** What both sides say about the goods themselves, whatever the lane. */
export function judgeGoods(edition: Edition, parcel: Consignment): Judgement {
  const reasons = new Map<string, Reason>()
  const papers = new Map<string, PaperNeed>()
  const hear = (row: Fact, item: Item, side: 'india' | 'destination') => {
    const { reason = '', papers: named = '' } = row.cells
    const verdict = certainty(row, item)
    const params = { country: parcel.to, hs: item.hs, ...periodOf(row) }
    reasons.set(`${side} ${reason} ${verdict}`, {
      id: reason,
      params,
      side,
      weight: verdict,
      source: row.tail.sourceId,
    })
    if (verdict === 'ask' && row.cells['verdict'] === 'closed')
      reasons.set('hs-too-short', {
        id: 'hs-too-short',
        params,
        side,
        weight: 'ask',
        source: row.tail.sourceId,
      })
    for (const paper of named.split(' ').filter(Boolean))
      if (!papers.has(paper)) papers.set(paper, { paper, side, because: reason, source: row.tail.sourceId })
  }
  for (const item of parcel.items) {
    for (const row of rowsFor(edition.facts('export-policy'), item)) hear(row, item, 'india')
    for (const row of rowsFor(edition.factsFor('restrictions', parcel.to, item.hs), item))
      hear(row, item, 'destination')
  }
  return { reasons: [...reasons.values()], papers: [...papers.values()] }
}

/** A ban written for eight digits is only a question where the maker knows six. */
function certainty(row: Fact, item: Item): Verdict {
  const verdict = row.cells['verdict'] as Verdict
  const sure = covers(row.cells['hs_from'] ?? '', row.cells['hs_to'] ?? '', item.hs) === 'yes'
  return verdict === 'closed' && !sure ? 'ask' : verdict
}

/** What every export needs, and what the lane's desk asks for on top. */
export function standingPapers(edition: Edition, lane: Lane | undefined): PaperNeed[] {
  const need = (row: Fact): PaperNeed => ({
    paper: row.cells['paper'] ?? '',
    side: 'india',
    because: row.cells['kind'] ?? '',
    source: row.tail.sourceId,
  })
  const rows = edition.facts('papers')
  const always = rows.filter((row) => row.cells['kind'] === 'always')
  const named = lane ? LANE_PAPERS[lane] : []
  return [...always, ...rows.filter((row) => named.includes(row.cells['paper'] ?? ''))].map(need)
}
