/** The officer's list of codes to confirm. */
import { dayInIndia } from '#kernel/day.ts'
import { say } from '#kernel/words.ts'
import { EmptyState } from '#ui/empty-state/empty-state.tsx'
import { dayText, number } from '#ui/figures.ts'
import { link, type Frame } from '#ui/frame.ts'
import { Page } from '#ui/page/page.tsx'
import { Pagination } from '#ui/pagination/pagination.tsx'
import { TASKS_A_PAGE, type listTasks } from '../store/tasks.ts'
import { ANSWER } from '../words/answer.ts'
import { Said } from './said.tsx'
import { spelled } from './spelled.ts'

const REASON = { unsure: ANSWER.reasonUnsure, line: ANSWER.reasonLine, asked: ANSWER.reasonAsked } as const

export type TasksProps = Readonly<{ frame: Frame; open: boolean; page: number }> &
  Awaited<ReturnType<typeof listTasks>>

export function TasksPage({ frame, open, page, tasks, count }: TasksProps) {
  const { lang } = frame
  const title = say(ANSWER.tasks, lang)
  return (
    <Page frame={frame} title={`${title} · Dhow`} hidden>
      <div class="wide finder">
        <h1>{title}</h1>
        <nav class="toggle" aria-label={title}>
          <a href={link(frame, '/find/tasks')} aria-current={open ? 'page' : undefined}>
            {say(ANSWER.tasksOpen, lang)} {open && `(${number(count, lang)})`}
          </a>
          <a href={link(frame, '/find/tasks?done=yes')} aria-current={open ? undefined : 'page'}>
            {say(ANSWER.tasksDone, lang)} {!open && `(${number(count, lang)})`}
          </a>
        </nav>
        {tasks.length === 0 && (
          <EmptyState title={say(ANSWER.tasksNone, lang)}>
            <p>{say(ANSWER.tasksNoneHint, lang)}</p>
          </EmptyState>
        )}
        <ol class="candidates">
          {tasks.map((task) => (
            <li class="card" key={task.id}>
              <h2>
                <a href={link(frame, `/find/trail/${task.trail}`)}>
                  <Said text={task.text} />
                </a>
              </h2>
              <p class="small">
                {say(REASON[task.reason], lang)} ·{' '}
                {say(ANSWER.since, lang, { day: dayText(dayInIndia(task.openedAt), lang) })}
                {(task.hs8 ?? task.hs6 ?? task.best) && (
                  <>
                    {' '}
                    · <code class="hs">{spelled(task.hs8 ?? task.hs6 ?? task.best ?? '')}</code>
                  </>
                )}
              </p>
            </li>
          ))}
        </ol>
        <Pagination
          lang={lang}
          page={page + 1}
          pages={Math.ceil(count / TASKS_A_PAGE)}
          href={(wanted) => link(frame, `/find/tasks?page=${wanted}${open ? '' : '&done=yes'}`)}
        />
      </div>
    </Page>
  )
}
