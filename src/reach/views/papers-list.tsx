/** The papers as a checklist to print: who issues each, what it costs and how long it takes where we know, and why. */
import { parseAmount } from '#kernel/money.ts'
import { say, type Lang } from '#kernel/words.ts'
import { issuerName, nameOf, paperName, reasonText } from '#tradebook/views/spoken.ts'
import { money, span } from '#ui/figures.ts'
import type { PaperNeed, Receipt } from '../rules/receipt.ts'
import { REACH } from '../words.ts'
import type { ReceiptPageProps } from './question.ts'

type PapersProps = Pick<ReceiptPageProps, 'frame' | 'book' | 'edition' | 'receipt'>

export function Papers(page: PapersProps) {
  const {
    frame: { lang },
    receipt,
  } = page
  if (receipt.papers.length === 0) return null
  const kind = ({ because }: PaperNeed) => (because === 'always' || because === 'lane' ? because : 'product')
  const groups = Map.groupBy(receipt.papers, kind)
  const titles = [
    ['product', REACH.papersProduct],
    ['lane', REACH.papersLane],
    ['always', REACH.papersAlways],
  ] as const
  return (
    <section aria-labelledby="papers">
      <h2 id="papers">{say(REACH.papers, lang)}</h2>
      <div class="papers">
        {titles.map(([name, title]) => {
          const needs = groups.get(name)
          return needs && <PaperGroup key={name} title={say(title, lang)} needs={needs} page={page} />
        })}
      </div>
    </section>
  )
}

const PaperGroup = ({
  title,
  needs,
  page,
}: {
  title: string
  needs: readonly PaperNeed[]
  page: PapersProps
}) => (
  <div class="card paper-group">
    <h3>{title}</h3>
    <ul class="checklist">
      {needs.map((need) => (
        <Paper key={need.paper} need={need} page={page} />
      ))}
    </ul>
  </div>
)

function Paper({ need, page }: { need: PaperNeed; page: PapersProps }) {
  const {
    frame: { lang },
    book,
    receipt,
  } = page
  const details = [say(issuerName(need.paper, book), lang), ...feeAndDays(need, page)].filter(Boolean)
  return (
    <li>
      <span class="paper-name">{say(paperName(need.paper), lang)}</span>
      <span class="paper-more">{details.join(' · ')}</span>
      {need.because !== 'always' && need.because !== 'lane' && (
        <span class="paper-why">{why(need.because, receipt, lang)}</span>
      )}
    </li>
  )
}

/** The sentence of the rule that asks for it, or the name of the agreement whose proof it is. */
function why(because: string, receipt: Receipt, lang: Lang): string {
  const reason = receipt.reasons.find(({ id }) => id === because)
  return reason ? reasonText(reason, lang) : say(nameOf(because), lang)
}

function feeText(fee: bigint | undefined, currency: string, digits: number, lang: Lang): string {
  if (fee === undefined) return ''
  return fee === 0n
    ? say(REACH.paperFree, lang)
    : say(REACH.paperFee, lang, { fee: money(fee, currency, digits, lang) })
}

function daysText(least: string, most: string, lang: Lang): string {
  if (least === '') return ''
  return most === '0'
    ? say(REACH.paperSameDay, lang)
    : say(REACH.paperDays, lang, { days: span(Number(least), Number(most), lang) })
}

function feeAndDays({ paper }: PaperNeed, { edition, frame: { lang } }: PapersProps): string[] {
  const {
    fee_amount = '',
    fee_currency = '',
    days_min = '',
    days_max = '',
  } = edition.fact('papers', paper)?.cells ?? {}
  const fee = fee_amount ? parseAmount(fee_amount, edition.digits(fee_currency)) : undefined
  return [
    feeText(fee, fee_currency, edition.digits(fee_currency), lang),
    daysText(days_min, days_max || days_min, lang),
  ]
}
