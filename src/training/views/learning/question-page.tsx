/** One question of a quiz a page: little to load, and each answer is kept by itself. */
import { say } from '#kernel/words.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import { Button, ButtonLink } from '#ui/button/button.tsx'
import { number } from '#ui/figures.ts'
import { link, type Frame } from '#ui/frame.ts'
import { Notice } from '#ui/notice/notice.tsx'
import { CsrfField } from '#ui/page/csrf-field.tsx'
import { Page } from '#ui/page/page.tsx'
import { optionsOf, type Drawn } from '../../rules/draw.ts'
import type { QuizAnswer } from '../../rules/quiz-marks.ts'
import type { Attempt } from '../../store/quiz.ts'
import { QUIZ } from '../../words/learning/quiz.ts'
import { told } from './told.ts'

export type QuestionProps = Readonly<{
  frame: Frame
  lessonTitle: string
  attempt: Attempt
  drawn: readonly Drawn[]
  /** Index of the question on the page. */
  at: number
  answers: ReadonlyMap<string, QuizAnswer>
  edition: Edition
  wrong: string | undefined
}>

/** The page of the question `at`; one past the last is the look over all before handing in. */
export function QuestionPage(props: QuestionProps) {
  const { frame, lessonTitle, drawn, at, answers, wrong } = props
  const { lang } = frame
  const one = drawn[at]
  const title = say(QUIZ.title, lang, { lesson: lessonTitle })
  return (
    <Page frame={frame} title={`${title} · Dhow`} hidden>
      <div class="wide narrow learn quiz">
        <h1 class="quiz-title">{title}</h1>
        <Progress {...props} />
        {wrong && (
          <Notice kind="error" lang={lang}>
            <p>{wrong}</p>
          </Notice>
        )}
        {one ? <OneQuestion {...props} one={one} /> : <Review {...props} answered={answers.size} />}
      </div>
    </Page>
  )
}

const questionLink = ({ frame, attempt }: QuestionProps, at: number): string =>
  `${link(frame, `/learn/quiz/${attempt.id}`)}?q=${at + 1}`

function Progress(props: QuestionProps) {
  const { drawn, at, answers, frame } = props
  return (
    <ol class="quiz-dots">
      {drawn.map(({ question }, index) => (
        <li key={question.id}>
          <a
            href={questionLink(props, index)}
            aria-current={index === at ? 'step' : undefined}
            class={answers.has(question.id) ? 'dot-done' : 'dot-open'}
          >
            {number(index + 1, frame.lang)}
            <span class="sr"> ({say(answers.has(question.id) ? QUIZ.answered : QUIZ.open, frame.lang)})</span>
          </a>
        </li>
      ))}
    </ol>
  )
}

function OneQuestion(props: QuestionProps & { one: Drawn }) {
  const { frame, attempt, drawn, at, one, answers, edition } = props
  const { lang } = frame
  const { question } = one
  return (
    <form class="card" method="post" action={questionLink(props, at)}>
      <CsrfField frame={frame} />
      <input type="hidden" name="question" value={question.id} />
      <fieldset>
        <legend>
          <span class="small">
            {say(QUIZ.questionOf, lang, { number: number(at + 1, lang), all: number(attempt.asked, lang) })}
          </span>
          <br />
          {told(question.ask, lang, edition) ?? say(question.ask, lang)}
        </legend>
        <p class="hint">{say(QUIZ[question.kind], lang)}</p>
        <Options one={one} answer={answers.get(question.id)} frame={frame} edition={edition} />
      </fieldset>
      <div class="question-send">
        <Button>{say(QUIZ.keep, lang)}</Button>
        <ButtonLink href={questionLink(props, at + 1 < drawn.length ? at + 1 : drawn.length)} look="quiet">
          {say(QUIZ.skip, lang)}
        </ButtonLink>
      </div>
    </form>
  )
}

type OptionsProps = Readonly<{
  one: Drawn
  answer: QuizAnswer | undefined
  frame: Frame
  edition: Edition
}>

function Options({ one: { question, order }, answer, frame: { lang }, edition }: OptionsProps) {
  if (question.kind === 'number')
    return (
      <label class="quiz-number">
        <span class="sr">{say(QUIZ.number, lang)}</span>
        <input
          name="answer"
          inputMode="decimal"
          maxLength={20}
          autoComplete="off"
          value={typeof answer === 'string' ? answer : ''}
        />
        {question.unit && <span>{say(question.unit, lang)}</span>}
      </label>
    )
  const options = optionsOf(question)
  const chosen = Array.isArray(answer) ? (answer as readonly number[]) : []
  const text = (index: number) => told(options[index]!, lang, edition) ?? say(options[index]!, lang)
  if (question.kind === 'order') {
    // Fields are named by their place on the page: an option's own index would give the right order away.
    return (
      <ul class="quiz-order">
        {order.map((index, place) => (
          <li key={index}>
            <select name={`rank-${place}`} aria-label={say(QUIZ.place, lang, { item: text(index) })}>
              <option value="">–</option>
              {options.map((_, rank) => (
                <option key={rank} value={rank + 1} selected={chosen[rank] === index}>
                  {number(rank + 1, lang)}
                </option>
              ))}
            </select>
            <span>{text(index)}</span>
          </li>
        ))}
      </ul>
    )
  }
  return (
    <>
      {order.map((index, place) => (
        <label key={index} class="check">
          <input
            type={question.kind === 'one' ? 'radio' : 'checkbox'}
            name="answer"
            value={place}
            checked={chosen.includes(index)}
          />
          <span>{text(index)}</span>
        </label>
      ))}
    </>
  )
}

function Review(props: QuestionProps & { answered: number }) {
  const { frame, attempt, answered } = props
  const { lang } = frame
  return (
    <form class="card" method="post" action={link(frame, `/learn/quiz/${attempt.id}/hand-in`)}>
      <CsrfField frame={frame} />
      <h2>{say(QUIZ.review, lang)}</h2>
      <p>
        {say(QUIZ.reviewLead, lang, {
          answered: number(answered, lang),
          all: number(attempt.asked, lang),
        })}
      </p>
      <Button>{say(QUIZ.handIn, lang)}</Button>
    </form>
  )
}
