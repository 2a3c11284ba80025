/** The receipt of one destination: verdict, sum, slip, reasons, papers, ways to send, and the way back. */
import { countryName } from '#kernel/country.ts'
import { say } from '#kernel/words.ts'
import { CoverageBadge, VerdictBadge } from '#ui/badge/badge.tsx'
import { link } from '#ui/frame.ts'
import { dayText, money } from '#ui/figures.ts'
import { Notice } from '#ui/notice/notice.tsx'
import { Page } from '#ui/page/page.tsx'
import { queryOf } from '../form.ts'
import { REACH } from '../words.ts'
import { Backwards } from './backwards-form.tsx'
import { Lanes } from './lanes-table.tsx'
import { OriginSheets } from './origin-sheet.tsx'
import { Papers } from './papers-list.tsx'
import { QuestionForm } from './question-form.tsx'
import { productName, questionLine, shortVersion, type ReceiptPageProps } from './question.ts'
import { Reasons } from './reasons-list.tsx'
import { ReceiptSlip } from './receipt-slip.tsx'
import { Legend, Newer } from './world-page.tsx'

export function ReceiptPage(page: ReceiptPageProps) {
  const { frame, asked, receipt, parcel } = page
  const { lang } = frame
  const product = productName(parcel.items[0]!.hs, lang)
  const title = say(REACH.receiptTitle, lang, { product, country: countryName(receipt.to, lang) })
  const version = shortVersion(receipt.version)
  return (
    <Page frame={frame} title={`${title} · Dhow`} hidden>
      <div class="wide">
        <p class="back">
          <a href={link(frame, `/reach${queryOf(asked, { version })}`)}>{say(REACH.back, lang)}</a>
        </p>
        <h1>{title}</h1>
        <p class="asked">{questionLine(page)}</p>
        <Newer {...page} />
        <Headline {...page} />
        <details class="card change">
          <summary>{say(REACH.change, lang)}</summary>
          <QuestionForm {...page} again />
        </details>
        <div class="receipt-columns">
          {receipt.lines.length > 0 && <ReceiptSlip {...page} />}
          <div>
            <Reasons {...page} />
            <OriginSheets {...page} />
          </div>
        </div>
        <Papers {...page} />
        <Lanes {...page} />
        {page.quotes.length > 0 && <Backwards {...page} />}
        <Legend lang={lang} />
        <p class="small">{say(REACH.versionLine, lang, { version, day: dayText(parcel.on, lang) })}</p>
      </div>
    </Page>
  )
}

/** The verdict and the one figure that the maker came for. */
function Headline({ receipt, frame: { lang } }: ReceiptPageProps) {
  const { total, totalLeast, totalInr, currency, digits, rateDay } = receipt
  const text = (amount: bigint) => money(amount, currency, digits, lang)
  const rupees = totalInr !== undefined && currency !== 'INR' && money(totalInr, 'INR', 2, lang)
  return (
    <div class="headline">
      <p class="headline-badges">
        <VerdictBadge verdict={receipt.verdict} lang={lang} />
        <CoverageBadge coverage={receipt.coverage} lang={lang} />
      </p>
      {total === undefined ? (
        <p>{say(REACH.noTotal, lang)}</p>
      ) : (
        <p class="headline-sum">
          <span>{say(REACH.buyerPays, lang)}</span>
          <strong>{text(total)}</strong>
          {rupees && <span>{say(REACH.about0, lang, { amount: rupees })}</span>}
          {rupees && rateDay && (
            <span class="small">{say(REACH.rateOf, lang, { day: dayText(rateDay, lang) })}</span>
          )}
        </p>
      )}
      {total !== undefined && totalLeast !== undefined && totalLeast !== total && (
        <Notice>
          <p>{say(REACH.range, lang, { least: text(totalLeast), most: text(total) })}</p>
        </Notice>
      )}
    </div>
  )
}
