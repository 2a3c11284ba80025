/** How was it: five questions with faces, and free words. */
import { say } from '#kernel/words.ts'
import { Button } from '#ui/button/button.tsx'
import { Around } from '#ui/field/field.tsx'
import { link, type Frame } from '#ui/frame.ts'
import { BackLink } from '#ui/link/link.tsx'
import { Notice } from '#ui/notice/notice.tsx'
import { CsrfField } from '#ui/page/csrf-field.tsx'
import { Page } from '#ui/page/page.tsx'
import { QUESTIONS, type Question } from '../../rules/feedback.ts'
import type { Event } from '../../store/events.ts'
import { FACES_SAID, FEEDBACK, QUESTIONS_SAID } from '../../words/follow-up/feedback.ts'
import { written } from '../event/said.ts'
import { Face } from './faces.tsx'

export type FeedbackPageProps = Readonly<{
  frame: Frame
  event: Event
  /** Her seat's page. */
  base: string
  /** Answered: just now, or before. */
  given: 'now' | 'before' | undefined
  /** Why it cannot be answered. */
  closed: string | undefined
  typed: (name: string) => string
  wrong: Readonly<{ field: string | undefined; sentence: string }> | undefined
}>

export function FeedbackPage(props: FeedbackPageProps) {
  const { frame, event, base, given, closed } = props
  const { lang } = frame
  const name = written(event.title, lang)
  const title = say(FEEDBACK.title, lang)
  return (
    <Page frame={frame} title={`${title} · ${name.text} · Dhow`} hidden>
      <div class="wide narrow feedback">
        <p>
          <BackLink href={link(frame, base)}>{say(FEEDBACK.back, lang)}</BackLink>
        </p>
        <p class="event-kind" lang={name.lang === lang ? undefined : name.lang}>
          {name.text}
        </p>
        <h1>{title}</h1>
        {given ? (
          <Thanks frame={frame} given={given} />
        ) : closed ? (
          <p class="lead">{closed}</p>
        ) : (
          <Form {...props} />
        )}
      </div>
    </Page>
  )
}

const Thanks = ({
  frame: { lang },
  given,
}: Pick<FeedbackPageProps, 'frame'> & { given: 'now' | 'before' }) => (
  <Notice kind="success" title={say(FEEDBACK.thanks, lang)}>
    <p>{say(given === 'now' ? FEEDBACK.thanksText : FEEDBACK.already, lang)}</p>
  </Notice>
)

function Form({ frame, base, typed, wrong }: FeedbackPageProps) {
  const { lang } = frame
  const words = {
    name: 'words',
    label: say(FEEDBACK.words, lang),
    value: '',
    hint: say(FEEDBACK.wordsHint, lang),
  }
  return (
    <form method="post" action={link(frame, `${base}/feedback`)}>
      <CsrfField frame={frame} />
      <p class="lead">{say(FEEDBACK.lead, lang)}</p>
      {QUESTIONS.map((question) => (
        <Faces
          key={question}
          frame={frame}
          question={question}
          chosen={typed(question)}
          wrong={wrong?.field === question ? wrong.sentence : undefined}
        />
      ))}
      <Around field={words}>
        <textarea id="words" name="words" rows={3} maxLength={1000} aria-describedby="words-hint">
          {typed('words')}
        </textarea>
      </Around>
      <div class="question-send">
        <Button>{say(FEEDBACK.send, lang)}</Button>
      </div>
    </form>
  )
}

type FacesProps = Readonly<{ frame: Frame; question: Question; chosen: string; wrong: string | undefined }>

function Faces({ frame: { lang }, question, chosen, wrong }: FacesProps) {
  return (
    <fieldset
      class={wrong ? 'faces field-wrong' : 'faces'}
      aria-describedby={wrong ? `${question}-error` : undefined}
    >
      <legend>{say(QUESTIONS_SAID[question], lang)}</legend>
      {wrong && (
        <p class="field-error" id={`${question}-error`}>
          {wrong}
        </p>
      )}
      <div>
        {FACES_SAID.map(([mark, words]) => (
          <label key={mark}>
            <input
              type="radio"
              name={question}
              value={String(mark)}
              required
              checked={chosen === String(mark)}
            />
            <Face mark={mark} />
            <span>{say(words, lang)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
