/** One proposed code: what it is, how likely, why, what would make it another, and what follows from it in law. */
import { Fragment } from 'preact'
import { percentBps } from '#ui/figures.ts'
import { ButtonLink } from '#ui/button/button.tsx'
import { link, type Frame } from '#ui/frame.ts'
import { say, type Lang } from '#kernel/words.ts'
import type { Law } from '../rules/law.ts'
import { ANSWER } from '../words/answer.ts'
import type { Explained } from '../rules/find.ts'
import type { Said as Words } from '../store/tree-words.ts'
import { choiceText } from './found.ts'
import { LawFacts } from './law-facts.tsx'
import { queryOf, type Asked } from './question-address.ts'
import { Label, Said } from './said.tsx'
import { spelled } from './spelled.ts'

/** Our words for a code, with the language that they are in. */
export type LabelOf = (hs6: string, lang: Lang) => Words

export type CandidateProps = Readonly<{
  frame: Frame
  asked: Asked
  candidate: Explained['candidates'][number]
  law: Law
  labelOf: LabelOf
  /** The likeliest one: its button is the page's main one. */
  isFirst: boolean
}>

export function CandidateCard({ frame, asked, candidate, law, labelOf, isFirst }: CandidateProps) {
  const { lang } = frame
  const { hs6, confidence } = candidate
  return (
    <li class="card candidate">
      <h3>
        <Label said={labelOf(hs6, lang)} lang={lang} /> <code class="hs">{spelled(hs6)}</code>
      </h3>
      <p class="candidate-sure">
        <meter min="0" max="1" value={confidence.toFixed(2)} aria-hidden="true" />
        {sureness(confidence, lang)}
      </p>
      <Why candidate={candidate} lang={lang} />
      {candidate.otherwise.length > 0 && (
        <details>
          <summary>{say(ANSWER.otherwise, lang)}</summary>
          <ul>
            {candidate.otherwise.map(({ about, value, hs6: other }) => (
              <li key={other}>
                {say(ANSWER.otherwiseIf, lang, { value: choiceText(value, lang) })}{' '}
                <a href={link(frame, `/find${queryOf(asked, { [about]: value })}`)}>
                  <Label said={labelOf(other, lang)} lang={lang} />
                </a>{' '}
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
      <ButtonLink
        href={link(frame, `/find/line${queryOf(asked, { hs: hs6 })}`)}
        look={isFirst ? 'main' : 'quiet'}
      >
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

function Why({ candidate, lang }: Pick<CandidateProps, 'candidate'> & { lang: Lang }) {
  const { before, words, told } = candidate
  const answers = told.map(({ value }) => choiceText(value, lang)).join(' · ')
  return (
    <>
      {before && <p>{say(ANSWER.becauseBefore, lang)}</p>}
      {words.length > 0 && (
        <p>
          {say(ANSWER.because, lang)}{' '}
          {words.map((word, at) => (
            <Fragment key={word}>
              {at > 0 && ' · '}
              <Said text={word} />
            </Fragment>
          ))}
        </p>
      )}
      {answers && <p>{say(ANSWER.becauseTold, lang, { answers })}</p>}
      {!before && words.length === 0 && !answers && <p>{say(ANSWER.becausePattern, lang)}</p>}
    </>
  )
}
