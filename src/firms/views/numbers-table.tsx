/** Numbers, masked, each with how sure it is, who says so, and since when. */
import { dayInIndia } from '#kernel/day.ts'
import { say, type Lang } from '#kernel/words.ts'
import { dayText } from '#ui/figures.ts'
import { PAPER, type Identifier } from '../store/identifiers.ts'
import type { Lut } from '../store/luts.ts'
import { inputOf } from '../rules/step-input.ts'
import { DETAILS, NUMBER_STATES, PAPERS } from '../words/keep.ts'
import { NUMBER_NAMES } from '../words/numbers.ts'
import { STEP } from '../words/home.ts'
import { firmLink, type Place } from './firm-address.ts'
import { titleOf } from './step-facts.tsx'

export function numberName(kind: string, lang: Lang): string {
  if (kind === 'bankAccount') return say(STEP.account, lang)
  return NUMBER_NAMES[kind as keyof typeof NUMBER_NAMES]?.[lang] ?? titleOf(kind, lang)
}

/** Of a paper alone nothing is well formed yet: an officer looks at it first. */
const stateText = ({ source, status }: Identifier, lang: Lang): string =>
  source === PAPER && status === 'given' ? say(PAPERS.given, lang) : say(NUMBER_STATES[status], lang)

/** Who says so, where that adds to the state. */
export function evidenceText({ source, checkedAt }: Identifier, lang: Lang): string {
  const day = checkedAt ? dayText(dayInIndia(checkedAt), lang) : ''
  if (source === 'simulated') return say(NUMBER_STATES.simulated, lang, { day })
  if (source === 'api-setu') return say(NUMBER_STATES.apiSetu, lang, { day })
  if (source === 'inside-gstin') return say(NUMBER_STATES.insideGstin, lang)
  if (source === 'import') return say(NUMBER_STATES.imported, lang)
  return day
}

export function NumbersTable(props: {
  place: Place
  numbers: readonly Identifier[]
  luts: readonly Lut[]
  /** With a way to change each. */
  change?: boolean
}) {
  const { place, numbers, luts, change } = props
  const { lang } = place.frame
  return (
    <ul class="numbers">
      {numbers.map((number) => (
        <li key={number.id} class="number">
          <p class="number-kind">{numberName(number.kind, lang)}</p>
          <p class="number-value">
            {number.source === PAPER ? say(DETAILS.onPaper, lang) : <code>{number.masked}</code>}
          </p>
          <p class={`number-state number-${number.status}`}>
            <b>{stateText(number, lang)}</b> {evidenceText(number, lang)}
          </p>
          <p class="small">
            {say(DETAILS.since, lang)} {dayText(dayInIndia(number.givenAt), lang)}
            {number.validTo && ` · ${say(DETAILS.ends, lang)} ${dayText(number.validTo, lang)}`}
          </p>
          {change && inputOf(number.kind) && (
            <a class="link" href={firmLink(place, `/firm/step/${number.kind}`)}>
              {say(DETAILS.change, lang)}
              <span class="sr"> {numberName(number.kind, lang)}</span>
            </a>
          )}
        </li>
      ))}
      {luts.map((lut) => (
        <li key={lut.id} class="number">
          <p class="number-kind">{say(DETAILS.lut, lang, { year: lut.year })}</p>
          <p class="number-value">
            <code>{lut.masked}</code>
          </p>
          <p class={`number-state number-${lut.status}`}>
            <b>{say(NUMBER_STATES[lut.status], lang)}</b>
          </p>
          <p class="small">
            {say(DETAILS.since, lang)} {dayText(dayInIndia(lut.givenAt), lang)}
          </p>
        </li>
      ))}
    </ul>
  )
}
