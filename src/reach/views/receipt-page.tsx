/** The receipt of one destination: verdict, sum, slip, reasons, papers, ways to send, and the way back. */
import { countryName } from '#kernel/country.ts'
import { say } from '#kernel/words.ts'
import { CoverageBadge, VerdictBadge } from '#ui/badge/badge.tsx'
import { link } from '#ui/frame.ts'
import { dayText, money } from '#ui/figures.ts'
import { Notice } from '#ui/notice/notice.tsx'
import { Page } from '#ui/page/page.tsx'
import { pinsOf, queryOf } from '../form.ts'
import { REACH } from '../words.ts'
import { WORLD } from '../words/world.ts'
import { AsOfForm } from './as-of-form.tsx'
import { Backwards } from './backwards-form.tsx'
import { ChangesNear } from './changes-near.tsx'
import { Downloads } from './downloads.tsx'
import { Lanes } from './lanes-table.tsx'
import { Legend } from './legend.tsx'
import { Newer } from './newer.tsx'
import { OriginSheets } from './origin-sheet.tsx'
import { Papers } from './papers-list.tsx'
import { QuestionForm } from './question-form.tsx'
import { productName, questionLine, shortVersion, type ReceiptPageProps } from './question.ts'
import { Reasons } from './reasons-list.tsx'
import { ReceiptDifference } from './receipt-diff.tsx'
import { ReceiptSlip } from './receipt-slip.tsx'

export function ReceiptPage(page: ReceiptPageProps) {
  const { frame, asked, receipt, parcel } = page
  const { lang } = frame
  const product = productName(parcel.items[0]!.hs, lang)
  const title = say(REACH.receiptTitle, lang, { product, country: countryName(receipt.to, lang) })
  const version = shortVersion(receipt.version)
  const query = queryOf(asked, { version })
  const pdf = link(frame, `/reach/${receipt.to}.pdf${query}`)
  const oneDay = link(frame, `/reach/${receipt.to}${query}`)
  const pin = [...new Set([...pinsOf(asked), receipt.to])].join(',')
  const compare = `${link(frame, `/reach${queryOf(asked, { version, pin })}`)}#list`
  return (
    <Page frame={frame} title={`${title} · Dhow`} hidden>
      <div class="wide">
        <p class="back">
          <a href={link(frame, `/reach${query}`)}>{say(REACH.back, lang)}</a>
        </p>
        <h1>{title}</h1>
        <p class="asked">{questionLine(page)}</p>
        <Newer {...page} />
        <Headline {...page} />
        <div class="askers">
          <details class="card change">
            <summary>{say(REACH.change, lang)}</summary>
            <QuestionForm {...page} again />
          </details>
          <AsOfForm page={page} path={`/reach/${receipt.to}`} stop={oneDay} />
        </div>
        <ReceiptDifference {...page} />
        <div class="receipt-columns">
          {receipt.lines.length > 0 && <ReceiptSlip {...page} />}
          <div>
            <ChangesNear {...page} />
            <Reasons {...page} />
            <OriginSheets {...page} />
          </div>
        </div>
        <Papers {...page} />
        <Lanes {...page} />
        {page.quotes.length > 0 && <Backwards {...page} />}
        <div class="below">
          <Downloads lang={lang} files={[{ href: pdf, name: WORLD.asPdf, type: 'PDF', kilobytes: 100 }]} />
          <p>
            <a href={compare}>{say(WORLD.pinAdd, lang)}</a>
          </p>
        </div>
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
