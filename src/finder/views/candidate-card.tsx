/** One proposed code: what it is, how likely, why, what would make it another, and what follows from it in law. */
import { percentBps } from '#ui/figures.ts'
import { ButtonLink } from '#ui/button/button.tsx'
import { link, type Frame } from '#ui/frame.ts'
import { say, type Lang } from '#kernel/words.ts'
import type { Law } from '../rules/law.ts'
import { ANSWER } from '../words/answer.ts'
import type { Explained } from '../rules/find.ts'
import { choiceText } from './found.ts'
import { LawFacts } from './law-facts.tsx'
import { queryOf, type Asked } from './question-address.ts'
import { Said } from './said.tsx'

export type CandidateProps = Readonly<{
  frame: Frame
  asked: Asked
  candidate: Explained['candidates'][number]
  /** True where this tenant took the code for such words before. */
  before: boolean
  law: Law
  label: (hs6: string) => string
}>

/** 711719 → 7117.19 */
export const spelled = (hs: string): string =>
  [hs.slice(0, 4), hs.slice(4, 6), hs.slice(6)].filter(Boolean).join('.')

export function CandidateCard({ frame, asked, candidate, before, law, label }: CandidateProps) {
  const { lang } = frame
  const { hs6, confidence } = candidate
  return (
    <li class="card candidate">
      <h3>
        {candidate.label} <code class="hs">{spelled(hs6)}</code>
      </h3>
      <p class="candidate-sure">
        <meter min="0" max="1" value={confidence.toFixed(2)} aria-hidden="true" />
        {sureness(confidence, lang)}
      </p>
      <Why candidate={candidate} before={before} lang={lang} />
      {candidate.otherwise.length > 0 && (
        <details>
          <summary>{say(ANSWER.otherwise, lang)}</summary>
          <ul>
            {candidate.otherwise.map(({ about, value, hs6: other }) => (
              <li key={other}>
                {say(ANSWER.otherwiseIf, lang, { value: choiceText(value, lang) })}{' '}
                <a href={link(frame, `/find${queryOf(asked, { [about]: value })}`)}>{label(other)}</a>{' '}
                <code class="hs">{spelled(other)}</code>
              </li>
            ))}
          </ul>
        </details>
      )}
      <details>
        <summary>{say(ANSWER.law, lang)}</summary>
        <LawFacts hs={hs6} law={law} lang={lang} />
        <p>
          <a href={`${link(frame, '/reach')}?hs=${hs6}`}>{say(ANSWER.world, lang)}</a>
        </p>
      </details>
      <ButtonLink href={link(frame, `/find/line${queryOf(asked, { hs: hs6 })}`)} look="main">
        {say(ANSWER.take, lang)} · {spelled(hs6)}
      </ButtonLink>
    </li>
  )
}

const VERY = 0.5
const LIKELY = 0.2

/** A word first; the share only for who wants it. */
export function sureness(confidence: number, lang: Lang): string {
  const word = confidence >= VERY ? ANSWER.veryLikely : confidence >= LIKELY ? ANSWER.likely : ANSWER.perhaps
  const share = percentBps(Math.round(confidence * 100) * 100, lang)
  return say(ANSWER.sure, lang, { word: say(word, lang), share })
}

function Why({ candidate, before, lang }: Pick<CandidateProps, 'candidate' | 'before'> & { lang: Lang }) {
  const { words, told } = candidate
  const answers = told.map(({ value }) => choiceText(value, lang)).join(' · ')
  return (
    <>
      {before && <p>{say(ANSWER.becauseBefore, lang)}</p>}
      {words.length > 0 && (
        <p>
          {say(ANSWER.because, lang)}{' '}
          {words.map((word, at) => (
            <>
              {at > 0 && ' · '}
              <Said key={word} text={word} />
            </>
          ))}
        </p>
      )}
      {answers && <p>{say(ANSWER.becauseTold, lang, { answers })}</p>}
      {!before && words.length === 0 && !answers && <p>{say(ANSWER.becausePattern, lang)}</p>}
    </>
  )
}
