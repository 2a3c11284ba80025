/** The whole way: every step with its state, stage by stage; what she does not need is folded away. */
import { say, type Lang } from '#kernel/words.ts'
import { dayText } from '#ui/figures.ts'
import type { Because, Ladder, LadderStep, Stage } from '../rules/ladder.ts'
import { BECAUSE } from '../words/because.ts'
import { HOME } from '../words/home.ts'
import { STAGES, STEP_STATES } from '../words/stages.ts'
import { firmLink, type Place } from './firm-address.ts'
import { titleOf } from './step-facts.tsx'

export const becauseText = ({ id, params }: Because, lang: Lang): string =>
  say(
    BECAUSE[id],
    lang,
    typeof params['day'] === 'string' ? { ...params, day: dayText(params['day'], lang) } : params,
  )

export function LadderList({ ladder, place }: { ladder: Ladder; place: Place }) {
  const { lang } = place.frame
  const wanted = ladder.steps.filter(({ state }) => state !== 'not-needed')
  const rest = ladder.steps.filter(({ state }) => state === 'not-needed')
  const stages = Map.groupBy(wanted, ({ stage }) => stage)
  return (
    <section class="ladder" aria-labelledby="whole-way">
      <h2 id="whole-way">{say(HOME.wholeWay, lang)}</h2>
      {[...stages].map(([stage, steps]) => (
        <StageList key={stage} stage={stage} steps={steps} place={place} />
      ))}
      {rest.length > 0 && (
        <details>
          <summary>{say(HOME.notNeeded, lang, { count: rest.length })}</summary>
          <Rungs steps={rest} place={place} />
        </details>
      )}
    </section>
  )
}

const StageList = ({ stage, steps, place }: { stage: Stage; steps: readonly LadderStep[]; place: Place }) => (
  <>
    <h3>{say(STAGES[stage], place.frame.lang)}</h3>
    <Rungs steps={steps} place={place} />
  </>
)

function Rungs({ steps, place }: { steps: readonly LadderStep[]; place: Place }) {
  const { lang } = place.frame
  return (
    <ol class="rungs">
      {steps.map((step) => (
        <li key={step.step} class={`rung rung-${step.state}`}>
          <a href={firmLink(place, `/firm/step/${step.step}`)}>{titleOf(step.step, lang)}</a>
          <span class="rung-state">{say(STEP_STATES[step.state], lang)}</span>
          {step.because.id !== 'comes-later' && step.because.id !== 'done' && step.state !== 'next' && (
            <span class="rung-why">{becauseText(step.because, lang)}</span>
          )}
        </li>
      ))}
    </ol>
  )
}
