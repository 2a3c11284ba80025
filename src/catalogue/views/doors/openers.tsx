/** The registrations that would open most doors, each with the way to do it and to learn it. */
import { countryName } from '#kernel/country.ts'
import { say, type Lang } from '#kernel/words.ts'
import { STEPS } from '#firms/words/steps.ts'
import { ButtonLink } from '#ui/button/button.tsx'
import { number } from '#ui/figures.ts'
import { link, type Frame } from '#ui/frame.ts'
import type { Opener } from '../../rules/doors/openers.ts'
import { DOORS } from '../../words/doors.ts'

export function Openers({ frame, openers }: Readonly<{ frame: Frame; openers: readonly Opener[] }>) {
  const { lang } = frame
  if (openers.length === 0) return null
  return (
    <section aria-labelledby="openers">
      <h2 id="openers">{say(DOORS.steps, lang)}</h2>
      <p>{say(DOORS.stepsLead, lang)}</p>
      <ul class="doors-steps">
        {openers.slice(0, MOST_STEPS).map((opener) => (
          <li key={opener.step} class="card">
            <b>{stepTitle(opener.step, lang)}</b>
            <p>
              {opener.opens > 0
                ? say(DOORS.opens, lang, { count: number(opener.opens, lang) })
                : say(DOORS.helps, lang, { count: number(opener.helps, lang) })}
              {': '}
              <span class="small">{placeNames(opener.places, lang)}</span>
            </p>
            <p class="row-actions no-print">
              <ButtonLink href={link(frame, `/firm/step/${opener.step}`)}>{say(DOORS.doIt, lang)}</ButtonLink>
              <a href={link(frame, `/learn/step/${opener.step}`)}>{say(DOORS.learn, lang)}</a>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

const MOST_STEPS = 5
const MOST_NAMES = 12

export const stepTitle = (step: string, lang: Lang): string =>
  say(STEPS[step as keyof typeof STEPS]?.title ?? { en: step, hi: step, gu: step }, lang)

function placeNames(places: readonly string[], lang: Lang): string {
  const names = places.slice(0, MOST_NAMES).map((iso2) => countryName(iso2, lang))
  return names.join(', ') + (places.length > MOST_NAMES ? ' …' : '')
}
