/** Why the verdict is what it is, in sentences a maker understands; the weightiest first. */
import { say } from '#kernel/words.ts'
import { reasonText } from '#tradebook/views/spoken.ts'
import { link } from '#ui/frame.ts'
import { SourceNote } from '#ui/source-note/source-note.tsx'
import type { Reason } from '../rules/receipt.ts'
import { REACH } from '../words.ts'
import type { ReceiptPageProps } from './question.ts'

const WEIGHTS: readonly Reason['weight'][] = ['closed', 'ask', 'papers', 'note', 'open']

export function Reasons({ frame, book, receipt }: Pick<ReceiptPageProps, 'frame' | 'book' | 'receipt'>) {
  const { lang } = frame
  const reasons = [...receipt.reasons].sort((a, b) => WEIGHTS.indexOf(a.weight) - WEIGHTS.indexOf(b.weight))
  return (
    <section aria-labelledby="reasons">
      <h2 id="reasons">{say(REACH.reasons, lang)}</h2>
      {reasons.length === 0 && <p>{say(REACH.noReasons, lang)}</p>}
      <ul class="reasons">
        {reasons.map((reason, index) => (
          <li key={index} class={`reason reason-${reason.weight}`}>
            <p>{reasonText(reason, lang)}</p>
            {reason.source && (
              <p class="small">
                <SourceNote
                  source={{
                    title: book.sources.get(reason.source)?.title ?? reason.source,
                    publisher: '',
                    asOf: book.sources.get(reason.source)?.publishedOn ?? '',
                    href: link(frame, `/tradebook#${reason.source}`),
                  }}
                  lang={lang}
                />
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
