/** How a claim of Indian origin was tested: the sheet that stays with the quote. */
import { say } from '#kernel/words.ts'
import { nameOf, paperName } from '#tradebook/views/spoken.ts'
import { link } from '#ui/frame.ts'
import { percentBps } from '#ui/figures.ts'
import type { OriginSheet } from '../rules/receipt.ts'
import { METHODS, REACH } from '../words.ts'
import { ORIGIN } from '../words/origin.ts'
import { standingClaims } from './origin-page.tsx'
import type { ReceiptPageProps } from './question.ts'
import { receiptQuery } from './world-address.ts'

const RESULTS = { yes: REACH.metYes, no: REACH.metNo, declared: REACH.metDeclared } as const

export function OriginSheets(page: ReceiptPageProps) {
  const { receipt, frame } = page
  const { lang } = frame
  if (receipt.origin.length === 0) return null
  return (
    <section aria-labelledby="origin-sheet">
      <h2 id="origin-sheet">{say(REACH.sheet, lang)}</h2>
      {receipt.origin.map((sheet) => (
        <Sheet key={sheet.item} sheet={sheet} lang={lang} />
      ))}
      {standingClaims(receipt).length > 0 && (
        <p>
          <a href={link(frame, `/reach/${receipt.to}/origin${receiptQuery(page)}`)}>
            {say(ORIGIN.open, lang)}
          </a>
        </p>
      )}
    </section>
  )
}

function Sheet({ sheet, lang }: { sheet: OriginSheet; lang: ReceiptPageProps['frame']['lang'] }) {
  const share = (bps: number | undefined) => (bps === undefined ? '–' : percentBps(bps, lang))
  const method = sheet.method in METHODS ? say(METHODS[sheet.method as keyof typeof METHODS], lang) : ''
  const rows = [
    [REACH.sheetAgreement, say(nameOf(sheet.agreement), lang)],
    [REACH.sheetRule, sheet.rule || say(REACH.sheetNoRule, lang)],
    [REACH.sheetThreshold, share(sheet.thresholdBps)],
    [REACH.sheetShare, [share(sheet.shareBps), method].filter(Boolean).join(', ')],
    [REACH.sheetMet, say(RESULTS[sheet.met], lang)],
    [REACH.sheetProof, sheet.proof ? say(paperName(sheet.proof), lang) : '–'],
  ] as const
  return (
    <dl class="pairs card">
      {rows.map(([label, value]) => (
        <div key={label.en}>
          <dt>{say(label, lang)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
