/** What a marketplace says about an offer: our words where we know its code, its own beside. */
import { say, type Lang } from '#kernel/words.ts'
import type { Reason } from '../../port.ts'
import { OFFERS, REASON_TEXTS } from '../../words/publishing/pages.ts'

export function Reasons({ reasons, lang }: { reasons: readonly Reason[]; lang: Lang }) {
  if (reasons.length === 0) return null
  return (
    <ul class="offer-reasons">
      {reasons.map((reason, at) => (
        <li key={at} class={`offer-reason offer-reason-${reason.severity}`}>
          <ReasonText reason={reason} lang={lang} />
        </li>
      ))}
    </ul>
  )
}

function ReasonText({ reason: { code, text, attributes }, lang }: { reason: Reason; lang: Lang }) {
  const own = REASON_TEXTS[code]
  return (
    <>
      {own && <b>{say(own, lang)}</b>}
      {text !== '' && (
        <span class="reason-outside">
          {own && <span class="small"> {say(OFFERS.said, lang)}: </span>}
          <q lang="">{text}</q>
        </span>
      )}
      {!own && text === '' && <code>{code}</code>}
      {attributes.length > 0 && (
        <span class="small"> {say(OFFERS.attributes, lang, { names: attributes.join(', ') })}</span>
      )}
    </>
  )
}

/** The gist of it for a list: our words where we know the code, else the marketplace's. */
export function ShortReason({ reasons: [first], lang }: { reasons: readonly Reason[]; lang: Lang }) {
  if (!first) return null
  const own = REASON_TEXTS[first.code]
  return (
    <span class="small offer-short" {...(own ? {} : { lang: '' })}>
      {own ? say(own, lang) : first.text || first.code}
    </span>
  )
}

/** One line of plain text, for files. */
export const reasonLine = (reasons: readonly Reason[], lang: Lang): string =>
  reasons
    .map(({ code, text }) => {
      const own = REASON_TEXTS[code]
      return [own && say(own, lang), text].filter(Boolean).join(' – ') || code
    })
    .join(' · ')
