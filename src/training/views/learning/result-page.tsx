/** What came of an attempt: the marks, and for each question what is right, why, and where to read it up. */
import { say, type Lang, type Sentence } from '#kernel/words.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import { ButtonLink } from '#ui/button/button.tsx'
import { number, percentBps } from '#ui/figures.ts'
import { link, type Frame } from '#ui/frame.ts'
import { BackLink, StandingLink } from '#ui/link/link.tsx'
import { Notice } from '#ui/notice/notice.tsx'
import { Page } from '#ui/page/page.tsx'
import { optionsOf, type Drawn } from '../../rules/draw.ts'
import type { Lesson, Question } from '../../rules/lesson.ts'
import { isRight, type QuizAnswer } from '../../rules/quiz-marks.ts'
import type { Attempt } from '../../store/quiz.ts'
import { QUIZ } from '../../words/learning/quiz.ts'
import { told } from './told.ts'

export type ResultProps = Readonly<{
  frame: Frame
  /** Undefined where the lesson is no longer shown. */
  lesson: Lesson | undefined
  attempt: Attempt
  drawn: readonly Drawn[]
  answers: ReadonlyMap<string, QuizAnswer>
  edition: Edition
}>

export function ResultPage(props: ResultProps) {
  const { frame, lesson, attempt, drawn } = props
  const { lang } = frame
  const passed = (attempt.marksBps ?? 0) >= attempt.passBps
  const marks = { marks: number(attempt.marks ?? 0, lang), all: number(attempt.asked, lang) }
  return (
    <Page frame={frame} title={`${say(QUIZ.result, lang, marks)} · Dhow`} hidden>
      <div class="wide narrow learn quiz">
        {lesson && <BackLink href={link(frame, `/learn/${lesson.id}`)}>{say(lesson.title, lang)}</BackLink>}
        <h1>{say(QUIZ.result, lang, marks)}</h1>
        <Notice kind={passed ? 'success' : 'warning'} lang={lang}>
          <p>
            {passed
              ? say(QUIZ.passed, lang)
              : say(QUIZ.failed, lang, { pass: percentBps(attempt.passBps, lang) })}
          </p>
        </Notice>
        <ol class="quiz-results">
          {drawn.map(({ question }) => (
            <ResultRow key={question.id} {...props} question={question} />
          ))}
        </ol>
        {lesson && (
          <ButtonLink href={link(frame, `/learn/${lesson.id}/quiz`)} look="quiet">
            {say(QUIZ.again, lang)}
          </ButtonLink>
        )}
      </div>
    </Page>
  )
}

function ResultRow({ frame, lesson, answers, edition, question }: ResultProps & { question: Question }) {
  const { lang } = frame
  const answer = answers.get(question.id)
  const right = isRight(question, answer)
  const text = (sentence: Sentence) => told(sentence, lang, edition) ?? say(sentence, lang)
  const section = lesson?.sections[question.section]
  return (
    <li class={right ? 'result-right' : 'result-wrong'}>
      <p class="result-ask">
        {text(question.ask)} <b>({say(right ? QUIZ.right : QUIZ.wrong, lang)})</b>
      </p>
      {!right && (
        <dl class="pairs">
          <div>
            <dt>{say(QUIZ.yours, lang)}</dt>
            <dd>{spoken(question, answer, text) || say(QUIZ.nothing, lang)}</dd>
          </div>
          <div>
            <dt>{say(QUIZ.itIs, lang)}</dt>
            <dd>{spoken(question, rightAnswer(question), text)}</dd>
          </div>
        </dl>
      )}
      <p>{text(question.because)}</p>
      {!right && lesson && section && (
        <p>
          <StandingLink href={`${link(frame, `/learn/${lesson.id}`)}#s${question.section + 1}`}>
            {say(QUIZ.readUp, lang, { section: sectionTitle(section.title, lang) })}
          </StandingLink>
        </p>
      )}
    </li>
  )
}

const sectionTitle = (title: Sentence, lang: Lang): string => say(title, lang)

function rightAnswer(question: Question): QuizAnswer {
  switch (question.kind) {
    case 'number':
      return question.right
    case 'one':
      return [0]
    case 'many':
      return question.right.map((_, index) => index)
    case 'order':
      return question.items.map((_, index) => index)
  }
}

function spoken(
  question: Question,
  answer: QuizAnswer | undefined,
  text: (sentence: Sentence) => string,
): string {
  if (answer === undefined) return ''
  if (typeof answer === 'string') return answer
  const options = optionsOf(question)
  return answer
    .map((index) => (options[index] ? text(options[index]) : ''))
    .join(question.kind === 'order' ? ' → ' : '; ')
}
