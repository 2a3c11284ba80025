/** The way back: from the price on a shelf abroad to what is left in the maker's hand. */
import { say } from '#kernel/words.ts'
import { Button } from '#ui/button/button.tsx'
import { TextField } from '#ui/field/field.tsx'
import { link } from '#ui/frame.ts'
import { money } from '#ui/figures.ts'
import { REACH } from '../words.ts'
import { KeptQuestion } from './kept-question.tsx'
import type { ReceiptPageProps } from './question.ts'

export function Backwards(page: ReceiptPageProps) {
  const { frame, asked, receipt, back } = page
  const { lang } = frame
  const errorAt = (field: 'shelf' | 'marketFee') => (back?.field === field ? back.error : undefined)
  return (
    <section class="backwards card" aria-labelledby="back">
      <h2 id="back">{say(REACH.backwards, lang)}</h2>
      <p>{say(REACH.backwardsLead, lang)}</p>
      <form
        method="get"
        action={`${link(frame, `/reach/${receipt.to}`)}#back`}
        class="backwards-form"
        noValidate
      >
        <KeptQuestion page={page} />
        <TextField
          name="shelf"
          label={say(REACH.shelf, lang)}
          value={asked.shelf}
          inputMode="decimal"
          unit={receipt.currency}
          error={errorAt('shelf')}
        />
        <TextField
          name="marketFee"
          label={say(REACH.marketFee, lang)}
          value={asked.marketFee}
          inputMode="decimal"
          unit="%"
          error={errorAt('marketFee')}
        />
        <Button look="quiet">{say(REACH.workBack, lang)}</Button>
      </form>
      {back && !back.error && <Left {...page} />}
    </section>
  )
}

function Left({ frame: { lang }, back, parcel, edition }: ReceiptPageProps) {
  const share = back?.share
  if (!share) return <p class="left">{say(REACH.leftNothing, lang)}</p>
  const each = money(share.unitPrice, parcel.currency, edition.digits(parcel.currency), lang)
  return (
    <p class="left">
      <strong>{say(REACH.left, lang, { net: money(share.goodsInr, 'INR', 2, lang) })}</strong>{' '}
      <span>{say(REACH.leftEach, lang, { each })}</span>
    </p>
  )
}
