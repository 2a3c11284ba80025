/** What a step costs: time, fee, papers, where, and who helps. */
import { say, type Lang } from '#kernel/words.ts'
import { money } from '#ui/figures.ts'
import { OutsideLink } from '#ui/link/link.tsx'
import type { LadderStep } from '../rules/ladder.ts'
import { DOCUMENTS } from '../words/documents.ts'
import { HELPERS } from '../words/helpers.ts'
import { HOME } from '../words/home.ts'
import { STEPS } from '../words/steps.ts'

export const titleOf = (step: string, lang: Lang): string =>
  STEPS[step as keyof typeof STEPS]?.title[lang] ?? step

export const whyOf = (step: string, lang: Lang): string => STEPS[step as keyof typeof STEPS]?.why[lang] ?? ''
export const howOf = (step: string, lang: Lang): string => STEPS[step as keyof typeof STEPS]?.how[lang] ?? ''

export function daysText({ days }: Pick<LadderStep, 'days'>, lang: Lang): string {
  if (!days) return say(HOME.feeVaries, lang)
  if (days.max === 0) return say(HOME.today, lang)
  if (days.max === 1) return say(HOME.oneDay, lang)
  return say(HOME.days, lang, { days: days.min === days.max ? days.max : `${days.min}–${days.max}` })
}

export function feeText({ fee }: Pick<LadderStep, 'fee'>, lang: Lang): string {
  if (!fee) return say(HOME.feeVaries, lang)
  if (fee.amount === 0n) return say(HOME.free, lang)
  // Whole rupees are said without “.00”.
  return fee.amount % 100n === 0n
    ? money(fee.amount / 100n, fee.currency, 0, lang)
    : money(fee.amount, fee.currency, 2, lang)
}

export function StepFacts({ step, lang }: { step: LadderStep; lang: Lang }) {
  const documents = step.documents.map((id) => DOCUMENTS[id as keyof typeof DOCUMENTS]?.[lang] ?? id)
  const helper = HELPERS[step.helper as keyof typeof HELPERS]?.[lang]
  return (
    <dl class="pairs step-facts">
      <div>
        <dt>{say(HOME.time, lang)}</dt>
        <dd>{daysText(step, lang)}</dd>
      </div>
      <div>
        <dt>{say(HOME.fee, lang)}</dt>
        <dd>{feeText(step, lang)}</dd>
      </div>
      <div>
        <dt>{say(HOME.papers, lang)}</dt>
        <dd>{documents.length > 0 ? documents.join(', ') : say(HOME.nothing, lang)}</dd>
      </div>
      {helper && (
        <div>
          <dt>{say(HOME.helper, lang)}</dt>
          <dd>{helper}</dd>
        </div>
      )}
      {step.link && (
        <div>
          <dt>{say(HOME.where, lang)}</dt>
          <dd>
            <OutsideLink href={step.link} lang={lang} foreign="en">
              {new URL(step.link).hostname.replace(/^www\./, '')}
            </OutsideLink>
          </dd>
        </div>
      )}
    </dl>
  )
}
