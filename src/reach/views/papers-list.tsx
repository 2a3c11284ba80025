/** The papers as a checklist to print: who issues each, what it costs and how long it takes where we know, and why. */
import { parseAmount } from '#kernel/money.ts'
import { say } from '#kernel/words.ts'
import { issuerName, nameOf, paperName, reasonText } from '#tradebook/views/spoken.ts'
import { money, span } from '#ui/figures.ts'
import type { PaperNeed } from '../rules/receipt.ts'
import { REACH } from '../words.ts'
import type { ReceiptPageProps } from './question.ts'

type PapersProps = Pick<ReceiptPageProps, 'frame' | 'book' | 'edition' | 'receipt'>

export function Papers(page: PapersProps) {
  const { frame: { lang }, receipt } = page
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

const PaperGroup = ({ title, needs, page }: { title: string; needs: readonly PaperNeed[]; page: PapersProps }) => (
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
  const { frame: { lang }, book, receipt } = page
  const details = [say(issuerName(need.paper, book), lang), ...feeAndDays(need, page)].filter(Boolean)
  return (
    <li>
      <span class="paper-name">{say(paperName(need.paper), lang)}</span>
      <span class="paper-more">{details.join(' · ')}</span>
      {need.because !== 'always' && need.because !== 'lane' && (
        <span class="paper-why">{why(need.because, receipt.to, lang)}</span>
      )}
    </li>
  )
}

/** A rule's own sentence, or the name of the agreement whose proof it is. */
function why(because: string, country: string, lang: ReceiptPageProps['frame']['lang']): string {
  const said = reasonText({ id: because, params: { country } }, lang)
  return said === because ? say(nameOf(because), lang) : said
}

function feeAndDays({ paper }: PaperNeed, { edition, frame: { lang } }: PapersProps): string[] {
  const { fee_amount = '', fee_currency = '', days_min = '', days_max = '' } = edition.fact('papers', paper)?.cells ?? {}
  const fee = fee_amount ? parseAmount(fee_amount, edition.digits(fee_currency)) : undefined
  const paid = fee === undefined ? '' : say(REACH.paperFee, lang, { fee: money(fee, fee_currency, edition.digits(fee_currency), lang) })
  const days = days_min ? say(REACH.paperDays, lang, { days: span(Number(days_min), Number(days_max || days_min), lang) }) : ''
  return [paid, days]
}
