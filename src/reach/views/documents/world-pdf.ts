/** The answer for all destinations as a printed table (A4, PDF), in the order of the rows given. */
import { say, type Lang } from '#kernel/words.ts'
import { typeset } from '#platform/typeset.ts'
import { nameOf } from '#tradebook/views/spoken.ts'
import { money, number, span } from '#ui/figures.ts'
import { COVERAGE_MEANINGS, COVERAGES, VERDICT_MEANINGS, VERDICTS } from '#ui/words.ts'
import type { Consignment } from '../../rules/consignment.ts'
import { REACH } from '../../words.ts'
import { productName } from '../question.ts'
import { countVerdicts, VERDICT_ORDER, type WorldRow } from '../world.ts'
import { footWords } from './foot.ts'
import { printable } from './printable.ts'
import { askedPairs, coverageBadge, type Facts } from './spoken-receipt.ts'
import { DOCUMENT } from './words.ts'

export type WorldDocument = Facts &
  Readonly<{ parcel: Consignment; rows: readonly WorldRow[]; address: string }>

export const worldPdf = (document: WorldDocument): Promise<Buffer> =>
  typeset({ template: 'reach/views/documents/world.typ', data: worldDocument(document) })

/** All that the template shows, as finished text in the reader's language. */
export function worldDocument(document: WorldDocument) {
  const { parcel, rows, lang, book } = document
  const counts = countVerdicts(rows)
  return printable({
    lang,
    title: say(REACH.answerTitle, lang, { product: productName(parcel.items[0]!.hs, lang) }),
    asked: { title: say(DOCUMENT.asked, lang), pairs: askedPairs(parcel, document) },
    counts: VERDICT_ORDER.map((code) => ({
      code,
      word: say(VERDICTS[code], lang),
      count: number(counts[code], lang),
    })),
    heads: (['destination', 'verdict', 'coverage', 'total', 'totalInr', 'way', 'days'] as const).map((head) =>
      say(REACH[head], lang),
    ),
    rows: rows.map((row) => worldRow(row, lang)),
    legend: legend(lang),
    foot: footWords({ version: book.version, on: parcel.on }, document),
  })
}

function worldRow({ receipt, name, days }: WorldRow, lang: Lang) {
  const { total, totalInr, currency, digits, lane, verdict, coverage } = receipt
  return {
    name,
    verdict: { code: verdict, word: say(VERDICTS[verdict], lang) },
    coverage: coverageBadge(coverage, lang),
    total: total === undefined ? '–' : money(total, currency, digits, lang),
    rupees: totalInr === undefined ? '' : money(totalInr, 'INR', 2, lang),
    way: lane ? say(nameOf(lane), lang) : '',
    days: days ? span(days[0], days[1], lang) : '',
  }
}

const legend = (lang: Lang) => ({
  title: say(DOCUMENT.legend, lang),
  verdicts: VERDICT_ORDER.map((code) => ({
    code,
    word: say(VERDICTS[code], lang),
    meaning: say(VERDICT_MEANINGS[code], lang),
  })),
  coverages: (['A', 'A-range', 'B', 'C'] as const).map((code) => ({
    code,
    word: say(COVERAGES[code], lang),
    meaning: say(COVERAGE_MEANINGS[code], lang),
  })),
})
