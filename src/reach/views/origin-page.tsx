/** The particulars behind a claim of Indian origin, to print, complete by hand, sign and keep. */
import { countryName } from '#kernel/country.ts'
import { say, type Sentence } from '#kernel/words.ts'
import { nameOf, paperName } from '#tradebook/views/spoken.ts'
import { link } from '#ui/frame.ts'
import { dayText, money, number, percentBps } from '#ui/figures.ts'
import { EmptyState } from '#ui/empty-state/empty-state.tsx'
import { Page } from '#ui/page/page.tsx'
import type { OriginSheet, Receipt } from '../rules/receipt.ts'
import { METHODS, REACH } from '../words.ts'
import { ORIGIN } from '../words/origin.ts'
import { productName, shortVersion, type Answered } from './question.ts'
import { receiptQuery } from './world-address.ts'

export type OriginPageProps = Answered & Readonly<{ receipt: Receipt }>

/** Claims that stand: worked out and met, or declared by the maker. */
export const standingClaims = ({ origin }: Receipt): OriginSheet[] => origin.filter(({ met }) => met !== 'no')

export function OriginPage(page: OriginPageProps) {
  const { frame, receipt, book, parcel } = page
  const { lang } = frame
  const title = say(ORIGIN.title, lang)
  const claims = standingClaims(receipt)
  const version = shortVersion(book.version)
  return (
    <Page frame={frame} title={`${title} · Dhow`} hidden>
      <div class="wide origin-paper">
        <p class="back">
          <a href={link(frame, `/reach/${receipt.to}${receiptQuery(page)}`)}>{say(ORIGIN.toReceipt, lang)}</a>
        </p>
        <h1>{title}</h1>
        {claims.length === 0 ? (
          <EmptyState title={say(ORIGIN.notClaimed, lang)} />
        ) : (
          <>
            <p>{say(ORIGIN.lead, lang)}</p>
            {claims.map((sheet) => (
              <Claim key={sheet.item} sheet={sheet} page={page} />
            ))}
            <ByHand page={page} />
            <p>{say(ORIGIN.keep, lang)}</p>
            <p class="small">{say(REACH.versionLine, lang, { version, day: dayText(parcel.on, lang) })}</p>
          </>
        )}
      </div>
    </Page>
  )
}

function Claim({ sheet, page }: { sheet: OriginSheet; page: OriginPageProps }) {
  const { frame, edition, parcel, receipt } = page
  const { lang } = frame
  const item = parcel.items[sheet.item]!
  const digits = edition.digits(parcel.currency)
  const value = money(item.unitPrice * BigInt(item.quantity), parcel.currency, digits, lang)
  const grams = (item.netWeightMg * item.quantity) / 1000
  const share = (bps: number | undefined) => (bps === undefined ? undefined : percentBps(bps, lang))
  const method =
    sheet.method in METHODS ? say(METHODS[sheet.method as keyof typeof METHODS], lang) : undefined
  return (
    <>
      <h2>{say(ORIGIN.goods, lang)}</h2>
      <Pairs
        lang={lang}
        rows={[
          [ORIGIN.product, `${productName(item.hs, lang)} × ${number(item.quantity, lang)}`],
          [ORIGIN.hs, item.hs],
          [ORIGIN.value, value],
          [ORIGIN.weight, `${number(grams, lang)} ${say(REACH.grams, lang)}`],
          [ORIGIN.destination, countryName(receipt.to, lang)],
          [ORIGIN.on, dayText(parcel.on, lang)],
        ]}
      />
      <h2>{say(ORIGIN.calculation, lang)}</h2>
      <Pairs
        lang={lang}
        rows={[
          [REACH.sheetAgreement, say(nameOf(sheet.agreement), lang)],
          [REACH.sheetRule, sheet.rule || say(REACH.sheetNoRule, lang)],
          [ORIGIN.method, method],
          [REACH.sheetShare, share(sheet.shareBps)],
          [REACH.sheetThreshold, share(sheet.thresholdBps)],
          [REACH.sheetMet, say(sheet.met === 'yes' ? REACH.metYes : REACH.metDeclared, lang)],
          [REACH.sheetProof, sheet.proof && say(paperName(sheet.proof), lang)],
        ]}
      />
    </>
  )
}

/** What only the exporter knows; blank lines to write on. */
const ByHand = ({ page: { frame } }: { page: OriginPageProps }) => (
  <>
    <h2>{say(ORIGIN.byHand, frame.lang)}</h2>
    <Pairs
      lang={frame.lang}
      rows={(
        [
          'exporter',
          'iec',
          'gstin',
          'producer',
          'buyer',
          'invoice',
          'materials',
          'foreign',
          'place',
          'signature',
        ] as const
      ).map((name) => [ORIGIN[name], undefined])}
    />
  </>
)

type PairsProps = Readonly<{
  lang: OriginPageProps['frame']['lang']
  rows: readonly (readonly [Sentence, string | undefined])[]
}>

/** What is not known is a line to write on. */
const Pairs = ({ rows, lang }: PairsProps) => (
  <dl class="pairs particulars">
    {rows.map(([label, value]) => (
      <div key={label.en}>
        <dt>{say(label, lang)}</dt>
        <dd class={value ? undefined : 'by-hand'}>{value}</dd>
      </div>
    ))}
  </dl>
)
