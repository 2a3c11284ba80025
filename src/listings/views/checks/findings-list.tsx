/** Findings beside what they are about: weight, words, why, source, and the better text with a button. */
import type { Day } from '#kernel/day.ts'
import { say, type Lang } from '#kernel/words.ts'
import { dayText } from '#ui/figures.ts'
import type { Finding } from '../../rules/checks/finding.ts'
import { DRAFT } from '../../words/drafts/pages.ts'
import { findingSentence } from './sentence.ts'

export type Shown = Readonly<{
  finding: Finding
  /** Its place among all of the offer. */
  place: number
}>

/** Title of a source as it is printed. */
export type SourceTitle = (id: string) => string

type Props = Readonly<{
  shown: readonly Shown[]
  lang: Lang
  /** Of the offer's texts. */
  tag: string
  sourceTitle: SourceTitle
  textOf: (field: string) => string
  mayWrite: boolean
}>

export function FindingsList({ shown, lang, tag, sourceTitle, textOf, mayWrite }: Props) {
  if (shown.length === 0) return null
  return (
    <ul class="findings">
      {shown.map(({ finding, place }) => (
        <li key={place} class={`finding finding-${finding.weight}`}>
          <p>
            <b>{say(DRAFT[finding.weight], lang)}.</b> {findingSentence(finding, lang)}
          </p>
          {finding.to > finding.from && <Quote text={textOf(finding.field)} finding={finding} tag={tag} />}
          {finding.better !== null && (
            <p class="finding-better">
              {finding.better === '' ? say(DRAFT.without, lang) : say(DRAFT.better, lang)}{' '}
              {finding.better !== '' && <q lang={tag}>{finding.better}</q>}{' '}
              {mayWrite && (
                <button type="submit" form="better" name="place" value={place} class="button button-quiet">
                  {say(DRAFT.take, lang)}
                </button>
              )}
            </p>
          )}
          <p class="small">
            <span lang="en">{sourceTitle(finding.source)}</span> · {dayText(finding.since as Day, lang)}
          </p>
        </li>
      ))}
    </ul>
  )
}

const AROUND = 60

/** The words in their surroundings, marked. */
function Quote({ text, finding: { from, to }, tag }: { text: string; finding: Finding; tag: string }) {
  const start = Math.max(0, from - AROUND)
  const end = Math.min(text.length, to + AROUND)
  return (
    <p class="finding-quote" lang={tag}>
      {start > 0 && '… '}
      {text.slice(start, from)}
      <mark>{text.slice(from, to)}</mark>
      {text.slice(to, end)}
      {end < text.length && ' …'}
    </p>
  )
}
