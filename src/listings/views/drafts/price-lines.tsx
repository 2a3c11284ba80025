/** Where a price goes, line by line, in rupees. */
import { say } from '#kernel/words.ts'
import { money, percentBps } from '#ui/figures.ts'
import { DRAFT } from '../../words/drafts/pages.ts'
import type { DraftProps } from './draft-props.ts'

export function PriceLines({ place, breakdown, feeBps, isFeeGuess }: DraftProps) {
  const { lang } = place.frame
  if (!breakdown) return null
  const { price, fee, landed, left, cost, margin } = breakdown
  const rupees = (paise: bigint) => money(paise, 'INR', 2, lang)
  const lines: [string, string, boolean][] = [
    [say(DRAFT.paid, lang), rupees(price), false],
    [say(DRAFT.fee, lang, { percent: percentBps(feeBps, lang) }), `− ${rupees(fee)}`, false],
    ...(landed > 0n
      ? [[say(DRAFT.landed, lang), `− ${rupees(landed)}`, false] as [string, string, boolean]]
      : []),
    [say(DRAFT.left, lang), `= ${rupees(left)}`, true],
    ...(cost === null || margin === null
      ? []
      : ([
          [say(DRAFT.cost, lang), `− ${rupees(cost)}`, false],
          [say(DRAFT.margin, lang), `= ${rupees(margin)}`, true],
        ] as [string, string, boolean][])),
  ]
  return (
    <section aria-labelledby="where-price">
      <h2 id="where-price">{say(DRAFT.where, lang)}</h2>
      <dl class="pairs">
        {lines.map(([name, value, isSum]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd class="figure">{isSum ? <b>{value}</b> : value}</dd>
          </div>
        ))}
      </dl>
      {isFeeGuess && <p class="small">{say(DRAFT.feeGuess, lang)}</p>}
      {cost === null && <p class="small">{say(DRAFT.noCost, lang)}</p>}
    </section>
  )
}
