/** How it was found, and how far to believe it: never folded away. */
import { dayInIndia } from '#kernel/day.ts'
import { say } from '#kernel/words.ts'
import { dayText } from '#ui/figures.ts'
import type { Frame } from '#ui/frame.ts'
import type { Cohort } from '../../store/follow-up/evaluation.ts'
import { METHOD } from '../../words/follow-up/cohort.ts'
import { countText } from './cohort-text.ts'

export function CohortMethod({ frame: { lang }, cohort }: { frame: Frame; cohort: Cohort }) {
  const { way, seed, firms, without, knownSince } = cohort
  const beside = way === 'beside'
  const left = { firms: countText(firms, lang), without: countText(without, lang) }
  const since = knownSince && { day: dayText(dayInIndia(knownSince), lang) }
  const said = [
    ...(beside
      ? [say(METHOD.keen, lang), say(METHOD.matching, lang, { seed }), say(METHOD.left, lang, left)]
      : [say(METHOD.draw, lang)]),
    say(METHOD.interval, lang, { weights: beside ? say(METHOD.weights, lang) : '' }),
    since ? say(METHOD.since, lang, since) : say(METHOD.notSince, lang),
    say(METHOD.few, lang),
  ]
  return (
    <section class="method">
      <h2>{say(METHOD.title, lang)}</h2>
      <ul>
        {said.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  )
}
