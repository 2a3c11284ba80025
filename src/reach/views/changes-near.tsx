/** Rules that lately moved this sum, and those that will: `+€3.57 since 1 Jul 2026`, and which line did it. */
import { addDays } from '#kernel/day.ts'
import { say, type Lang, type Sentence } from '#kernel/words.ts'
import { link } from '#ui/frame.ts'
import { dayText } from '#ui/figures.ts'
import { VERDICTS } from '#ui/words.ts'
import { QUESTION, queryOf } from '../form.ts'
import { causes, type Change, type LineChange } from '../rules/changes.ts'
import type { Line } from '../rules/receipt.ts'
import { CHANGES } from '../words/changes.ts'
import { LineFact } from './line-facts.tsx'
import { shortVersion, type ReceiptPageProps } from './question.ts'
import { lineLabel } from './receipt-slip.tsx'
import { signed } from './signed.ts'

export function ChangesNear(page: ReceiptPageProps) {
  const {
    frame: { lang },
    changes,
  } = page
  if (changes.length === 0) return null
  return (
    <section class="near" aria-labelledby="near">
      <h2 id="near">{say(CHANGES.near, lang)}</h2>
      <p class="small">{say(CHANGES.nearWords, lang)}</p>
      <ol class="near-list">
        {changes.map((change) => (
          <Entry key={change.on} change={change} page={page} />
        ))}
      </ol>
    </section>
  )
}

function Entry({ change, page }: { change: Change; page: ReceiptPageProps }) {
  const { frame, book, asked, parcel } = page
  const { lang } = frame
  const { on, now, difference } = change
  const isPast = on <= parcel.on
  const days = { on, against: addDays(on, -1), version: shortVersion(book.version) }
  const address = link(frame, `/reach/${now.to}${queryOf(asked, days, [...QUESTION, 'against'])}`)
  return (
    <li class={isPast ? 'near-past' : 'near-ahead'}>
      <p class="near-day">{say(isPast ? CHANGES.since : CHANGES.from, lang, { day: dayText(on, lang) })}</p>
      <p class="near-sum">{sumText(change, isPast, lang)}</p>
      <ul>
        {causes(difference).map((line, index) => (
          <li key={index}>
            {causeText(line, change, lang)}{' '}
            <LineFact line={(line.now ?? line.was)!} book={book} frame={frame} />
          </li>
        ))}
      </ul>
      <p>
        <a href={`${address}#then`}>{say(CHANGES.seeDay, lang)}</a>
      </p>
    </li>
  )
}

function sumText({ now, difference: { total, verdict } }: Change, isPast: boolean, lang: Lang): string {
  const sum = total === undefined ? '' : total === 0n ? say(CHANGES.sameSum, lang) : signed(total, now, lang)
  const names = verdict && { was: say(VERDICTS[verdict.was], lang), now: say(VERDICTS[verdict.now], lang) }
  const moved = names ? say(isPast ? CHANGES.verdictMoved : CHANGES.verdictWill, lang, names) : ''
  return [sum, moved].filter(Boolean).join(' · ')
}

function causeText({ was, now, difference }: LineChange, { now: receipt }: Change, lang: Lang): string {
  const words =
    was && now
      ? movedText(was, now, lang)
      : oneSided(now ? CHANGES.began : CHANGES.ended, (now ?? was)!, lang)
  return difference === 0n ? words : `${words} (${signed(difference, receipt, lang)})`
}

const oneSided = (words: Sentence, line: Line, lang: Lang): string =>
  say(words, lang, { line: lineLabel(line, lang) })

/** Another rate of the same rule, or another rule for the same charge. */
function movedText(was: Line, now: Line, lang: Lang): string {
  const line = lineLabel(now, lang)
  if (was.name === now.name)
    return was.rate === now.rate ? line : say(CHANGES.moved, lang, { line, was: was.rate, now: now.rate })
  const named = (one: Line) => [lineLabel(one, lang), one.rate].filter(Boolean).join(' ')
  return say(CHANGES.replaced, lang, { was: named(was), now: named(now) })
}
