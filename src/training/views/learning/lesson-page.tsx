/** One lesson: goals, text, an example worked out with today's figures, what to do now, and the way to its quiz. */
import { say, type Sentence } from '#kernel/words.ts'
import { ReadAloud } from '#firms/views/home-page.tsx'
import type { TradeBook } from '#tradebook/rules/book.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import { Button, ButtonLink } from '#ui/button/button.tsx'
import { dayText, number } from '#ui/figures.ts'
import { link, type Frame } from '#ui/frame.ts'
import { BackLink, OutsideLink, StandingLink } from '#ui/link/link.tsx'
import { Notice } from '#ui/notice/notice.tsx'
import { CsrfField } from '#ui/page/csrf-field.tsx'
import { Page } from '#ui/page/page.tsx'
import { SourceNote } from '#ui/source-note/source-note.tsx'
import type { Lesson } from '../../rules/lesson.ts'
import { LEARN } from '../../words/learning/pages.ts'
import { WorkedExample } from './examples.tsx'
import { linesOf, SectionText } from './lesson-text.tsx'
import { factsIn } from './told.ts'

export type LessonProps = Readonly<{
  frame: Frame
  lesson: Lesson
  /** The one after it on the path. */
  next: Lesson | undefined
  book: TradeBook
  edition: Edition
  /** How many questions its quiz asks. */
  asked: number
  done: boolean
  justDone: boolean
}>

export function LessonPage(props: LessonProps) {
  const { frame, lesson, edition } = props
  const { lang } = frame
  const title = say(lesson.title, lang)
  return (
    <Page frame={frame} title={`${title} · Dhow`} description={say(lesson.lead, lang)}>
      <article class="wide narrow learn lesson">
        <BackLink href={link(frame, '/learn')}>{say(LEARN.back, lang)}</BackLink>
        <h1>{title}</h1>
        <p class="lead">{say(lesson.lead, lang)}</p>
        <p class="lesson-marks">
          <span>{say(LEARN.minutes, lang, { minutes: number(lesson.minutes, lang) })}</span>
          {props.done && <b class="lesson-done">{say(LEARN.done, lang)}</b>}
          <StandingLink href={link(frame, `/learn/${lesson.id}/slides`)}>
            {say(LEARN.slides, lang)}
          </StandingLink>
          {lesson.video && (
            <OutsideLink href={lesson.video} lang={lang}>
              {say(LEARN.video, lang)}
            </OutsideLink>
          )}
        </p>
        {props.justDone && (
          <Notice kind="success" lang={lang}>
            <p>{say(LEARN.finished, lang)}</p>
          </Notice>
        )}
        <Goals goals={lesson.goals} frame={frame} />
        {lesson.sections.map((section, index) => (
          <section key={index} id={`s${index + 1}`} class="lesson-section">
            <h2>{say(section.title, lang)}</h2>
            <SectionText section={section} lang={lang} edition={edition} />
            <ReadAloud
              text={[say(section.title, lang), ...linesOf({ section, lang, edition })].join(' ')}
              lang={lang}
            />
          </section>
        ))}
        <Example {...props} />
        <DoNow {...props} />
        <QuizCard {...props} />
        <After {...props} />
        <Sources {...props} />
      </article>
      <script src={frame.asset('learn.js')} defer />
    </Page>
  )
}

function Goals({ goals, frame: { lang } }: { goals: readonly Sentence[]; frame: Frame }) {
  if (goals.length === 0) return null
  return (
    <div class="card lesson-goals">
      <h2>{say(LEARN.goals, lang)}</h2>
      <ul>
        {goals.map((goal) => (
          <li key={goal.en}>{say(goal, lang)}</li>
        ))}
      </ul>
    </div>
  )
}

function Example({ frame, lesson, book, edition }: LessonProps) {
  const { lang } = frame
  if (!lesson.example) return null
  return (
    <section class="card lesson-example" id="example">
      <h2>{say(LEARN.example, lang)}</h2>
      <WorkedExample example={lesson.example} frame={frame} book={book} edition={edition} />
      <p class="small">{say(LEARN.exampleDay, lang, { day: dayText(edition.on, lang) })}</p>
    </section>
  )
}

function DoNow({ frame, lesson }: LessonProps) {
  if (lesson.doNow.length === 0) return null
  return (
    <section class="card next-step">
      <h2>{say(LEARN.doNow, frame.lang)}</h2>
      <p class="lesson-doors">
        {lesson.doNow.map(({ path, label }) => (
          <ButtonLink key={path} href={link(frame, path)}>
            {say(label, frame.lang)}
          </ButtonLink>
        ))}
      </p>
    </section>
  )
}

function QuizCard({ frame, lesson, asked }: LessonProps) {
  const { lang } = frame
  if (lesson.questions.length === 0) return null
  return (
    <section class="card">
      <h2>{say(LEARN.quiz, lang)}</h2>
      <p>{say(LEARN.quizLead, lang, { count: number(asked, lang) })}</p>
      <ButtonLink href={link(frame, `/learn/${lesson.id}/quiz`)} look="quiet">
        {say(LEARN.quiz, lang)}
      </ButtonLink>
    </section>
  )
}

function After({ frame, lesson, next, done }: LessonProps) {
  const { lang } = frame
  return (
    <div class="lesson-after">
      {frame.viewer && !done && (
        <form method="post" action={link(frame, `/learn/${lesson.id}`)}>
          <CsrfField frame={frame} />
          <Button look="quiet">{say(LEARN.finish, lang)}</Button>
        </form>
      )}
      {next && (
        <p>
          {say(LEARN.toNext, lang)}:{' '}
          <StandingLink href={link(frame, `/learn/${next.id}`)}>{say(next.title, lang)}</StandingLink>
        </p>
      )}
    </div>
  )
}

/** Where each figure within the text is written, once each. */
function Sources({ frame, lesson, book, edition }: LessonProps) {
  const { lang } = frame
  const facts = factsIn(
    lesson.sections.flatMap(({ lines }) => lines),
    edition,
  )
  const ids = [
    ...new Map(facts.flatMap(({ source, since }) => (source && since ? [[source, since] as const] : []))),
  ]
  if (ids.length === 0) return null
  return (
    <section class="small lesson-sources">
      <h2>{say(LEARN.sources, lang)}</h2>
      <ul>
        {ids.map(([id, since]) => (
          <li key={id}>
            <SourceNote
              lang={lang}
              source={{
                title: book.sources.get(id)?.title ?? id,
                publisher: book.sources.get(id)?.publisher ?? '',
                asOf: since,
                href: link(frame, `/tradebook#${id}`),
              }}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
