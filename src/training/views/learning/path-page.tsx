/** `/learn`: the lessons along the ladder, what is done, and the one that comes next for her firm. */
import { say } from '#kernel/words.ts'
import { titleOf } from '#firms/views/step-facts.tsx'
import { ButtonLink } from '#ui/button/button.tsx'
import { number } from '#ui/figures.ts'
import { link, type Frame } from '#ui/frame.ts'
import { StandingLink } from '#ui/link/link.tsx'
import { Page } from '#ui/page/page.tsx'
import { LESSON_STAGES, type Lesson, type LessonStage } from '../../rules/lesson.ts'
import { LEARN } from '../../words/learning/pages.ts'

export type PathProps = Readonly<{
  frame: Frame
  lessons: readonly Lesson[]
  done: ReadonlySet<string>
  passed: ReadonlySet<string>
  /** The lesson that helps with her firm's next step, or the first that she has not read. */
  next: Lesson | undefined
  /** Her firm's next step on the ladder, where it chose the lesson. */
  step: string | undefined
  mayWrite: boolean
}>

export function PathPage(props: PathProps) {
  const { frame, lessons, done, mayWrite } = props
  const { lang } = frame
  return (
    <Page frame={frame} title={`${say(LEARN.title, lang)} · Dhow`} description={say(LEARN.about, lang)}>
      <div class="wide narrow learn">
        <h1>{say(LEARN.title, lang)}</h1>
        <p class="lead">{say(LEARN.lead, lang)}</p>
        {frame.viewer ? (
          <p>
            {say(LEARN.counted, lang, {
              done: number(lessons.filter(({ id }) => done.has(id)).length, lang),
              all: number(lessons.length, lang),
            })}
          </p>
        ) : (
          <p class="small">{say(LEARN.signIn, lang)}</p>
        )}
        <Next {...props} />
        <h2>{say(LEARN.path, lang)}</h2>
        <ol class="path">
          {LESSON_STAGES.map((stage) => (
            <Stage key={stage} {...props} stage={stage} />
          ))}
        </ol>
        {mayWrite && (
          <p>
            <StandingLink href={link(frame, '/learn/manage')}>{say(LEARN.manage, lang)}</StandingLink>
          </p>
        )}
      </div>
    </Page>
  )
}

function Next({ frame, next, step }: PathProps) {
  const { lang } = frame
  if (!next) return null
  return (
    <div class="card next-step">
      <p class="next-step-label">{say(LEARN.next, lang)}</p>
      <h2>{say(next.title, lang)}</h2>
      <p>{step ? say(LEARN.nextBecause, lang, { step: titleOf(step, lang) }) : say(next.lead, lang)}</p>
      <ButtonLink href={link(frame, `/learn/${next.id}`)}>{say(LEARN.begin, lang)}</ButtonLink>
    </div>
  )
}

function Stage({ frame, lessons, done, passed, next, stage }: PathProps & { stage: LessonStage }) {
  const { lang } = frame
  const here = lessons.filter((lesson) => lesson.stage === stage)
  if (here.length === 0) return null
  return (
    <li class="path-stage">
      <h3>{say(LEARN[stage], lang)}</h3>
      <ol class="path-lessons">
        {here.map(({ id, title, minutes }) => (
          <li key={id} class={done.has(id) ? 'path-done' : id === next?.id ? 'path-next' : 'path-open'}>
            <a href={link(frame, `/learn/${id}`)}>{say(title, lang)}</a>
            <span class="small">
              {[
                say(LEARN.minutes, lang, { minutes: number(minutes, lang) }),
                done.has(id) && say(LEARN.done, lang),
                passed.has(id) && say(LEARN.passed, lang),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ol>
    </li>
  )
}
