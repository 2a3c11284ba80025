/** Before a quiz: how it goes, what was tried before, and the way in. */
import { say } from '#kernel/words.ts'
import { Button } from '#ui/button/button.tsx'
import { dayText, number, percentBps } from '#ui/figures.ts'
import { dayInIndia } from '#kernel/day.ts'
import { link, type Frame } from '#ui/frame.ts'
import { BackLink, StandingLink } from '#ui/link/link.tsx'
import { Notice } from '#ui/notice/notice.tsx'
import { CsrfField } from '#ui/page/csrf-field.tsx'
import { Page } from '#ui/page/page.tsx'
import type { Lesson } from '../../rules/lesson.ts'
import { clockOf, type Turn } from '../../rules/quiz-attempts.ts'
import type { Attempt } from '../../store/quiz.ts'
import { QUIZ } from '../../words/learning/quiz.ts'

export type QuizDoorProps = Readonly<{
  frame: Frame
  lesson: Lesson
  asked: number
  passBps: number
  /** Undefined: practice without a name. */
  turn: Turn | undefined
  past: readonly Attempt[]
  /** The secret of a stranger's seat, carried on. */
  seat: string
  /** A sentence that says why she may not begin. */
  wrong: string | undefined
}>

export function QuizDoorPage(props: QuizDoorProps) {
  const { frame, lesson, turn, past, wrong } = props
  const { lang } = frame
  const title = say(QUIZ.title, lang, { lesson: say(lesson.title, lang) })
  const open = past.find(({ handedAt }) => handedAt === null)
  return (
    <Page frame={frame} title={`${title} · Dhow`} hidden>
      <div class="wide narrow learn">
        <BackLink href={link(frame, `/learn/${lesson.id}`)}>{say(lesson.title, lang)}</BackLink>
        <h1>{title}</h1>
        {wrong && (
          <Notice kind="error" lang={lang}>
            <p>{wrong}</p>
          </Notice>
        )}
        <p>
          {say(QUIZ.rules, lang, {
            count: number(props.asked, lang),
            pass: percentBps(props.passBps, lang),
          })}
        </p>
        {!turn && <p>{say(QUIZ.practice, lang)}</p>}
        {turn && !turn.may && !open ? (
          <p>{say(QUIZ.pause, lang, clockOf(turn.from))}</p>
        ) : (
          <Begin {...props} isOpen={open !== undefined} />
        )}
        <p>
          <StandingLink href={link(frame, `/learn/${lesson.id}`)}>{say(QUIZ.readFirst, lang)}</StandingLink>
        </p>
        <Past frame={frame} past={past.filter(({ handedAt }) => handedAt !== null)} />
      </div>
    </Page>
  )
}

function Begin({ frame, lesson, turn, seat, isOpen }: QuizDoorProps & { isOpen: boolean }) {
  const { lang } = frame
  return (
    <form method="post" action={link(frame, `/learn/${lesson.id}/quiz`)}>
      <CsrfField frame={frame} />
      {seat !== '' && <input type="hidden" name="seat" value={seat} />}
      {turn?.may && !isOpen && (
        <p class="small">{say(QUIZ.left, lang, { count: number(turn.left, lang) })}</p>
      )}
      <Button>{say(isOpen ? QUIZ.goOn : QUIZ.begin, lang)}</Button>
    </form>
  )
}

function Past({ frame, past }: { frame: Frame; past: readonly Attempt[] }) {
  const { lang } = frame
  if (past.length === 0) return null
  return (
    <section>
      <h2>{say(QUIZ.past, lang)}</h2>
      <ul>
        {past.map(({ id, handedAt, marks, asked }) => (
          <li key={id}>
            <a href={link(frame, `/learn/quiz/${id}`)}>
              {say(QUIZ.pastLine, lang, {
                day: dayText(handedAt ? dayInIndia(handedAt) : '', lang),
                marks: number(marks ?? 0, lang),
                all: number(asked, lang),
              })}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
