/** The list without script: a button beside each name, a code to type, a paper list to type in. Online only. */
import { say, type Sentence } from '#kernel/words.ts'
import { Button } from '#ui/button/button.tsx'
import { DataTable } from '#ui/data-table/data-table.tsx'
import { EmptyState } from '#ui/empty-state/empty-state.tsx'
import { Around, TextField } from '#ui/field/field.tsx'
import { link, type Frame } from '#ui/frame.ts'
import { Notice } from '#ui/notice/notice.tsx'
import { CsrfField } from '#ui/page/csrf-field.tsx'
import { Page } from '#ui/page/page.tsx'
import type { Registered } from '../../store/attendance/register.ts'
import type { Sitting } from '../../store/attendance/sittings.ts'
import { CHECK_IN as W } from '../../words/attendance/check-in.ts'
import { CheckInHead } from './check-in-head.tsx'

export type OnList = Registered & Readonly<{ present: boolean }>

type Props = Readonly<{
  frame: Frame
  sitting: Sitting
  people: readonly OnList[]
  /** Lines that were taken; undefined: none just now. */
  taken: number | undefined
  /** The same paper list sent twice is taken once. */
  tried: string
  wrong: Readonly<{ field: string | undefined; sentence: string }> | undefined
  typed: string
}>

export const standingOf = ({ status }: Pick<Registered, 'status'>): Sentence =>
  status === null ? W.came : status === 'seated' || status === 'offered' ? W.seat : W.waiting

export function ListPage({ frame, sitting, people, taken, tried, wrong, typed }: Props) {
  const { lang } = frame
  const action = link(frame, `/training/check-in/${sitting.id}/list`)
  return (
    <Page frame={frame} title={`${say(W.plainList, lang)} · ${say(sitting.event.title, lang)} · Dhow`} hidden>
      <div class="wide narrow firm">
        <CheckInHead frame={frame} sitting={sitting} here="list" />
        <p class="lead">{say(W.listLead, lang)}</p>
        {taken !== undefined && (
          <Notice kind="success" lang={lang}>
            <p>{taken === 1 ? say(W.noted, lang) : say(W.notedMany, lang, { n: taken })}</p>
          </Notice>
        )}
        {wrong && wrong.field !== 'paper' && wrong.field !== 'code' && (
          <Notice kind="error" lang={lang}>
            <p>{wrong.sentence}</p>
          </Notice>
        )}
        <form class="card check-in-code" method="post" action={action}>
          <CsrfField frame={frame} />
          <TextField
            name="code"
            label={say(W.code, lang)}
            value={wrong?.field === 'code' ? typed : ''}
            error={wrong?.field === 'code' ? wrong.sentence : undefined}
          />
          <Button look="quiet">{say(W.note, lang)}</Button>
        </form>
        {people.length === 0 ? (
          <EmptyState title={say(W.nobody, lang)} />
        ) : (
          <DataTable
            caption={say(W.people, lang)}
            lang={lang}
            columns={[
              { id: 'name', head: say(W.name, lang) },
              { id: 'status', head: say(W.status, lang) },
              { id: 'mark', head: say(W.mark, lang) },
            ]}
            rows={people.map((one) => ({
              id: one.ref,
              cells: [
                <Who key="who" one={one} frame={frame} />,
                say(standingOf(one), lang),
                <Mark key="mark" one={one} frame={frame} action={action} />,
              ],
            }))}
          />
        )}
        <PaperForm
          frame={frame}
          action={action}
          tried={tried}
          wrong={wrong?.field === 'paper' ? wrong.sentence : undefined}
          typed={typed}
        />
      </div>
    </Page>
  )
}

const Who = ({ one: { name, needs }, frame: { lang } }: { one: OnList; frame: Frame }) => (
  <>
    {name}
    {needs !== '' && <span class="small check-in-needs">{say(W.needs, lang, { needs })}</span>}
  </>
)

const Mark = ({ one, frame, action }: { one: OnList; frame: Frame; action: string }) =>
  one.present ? (
    <b class="check-in-here">{say(W.present, frame.lang)}</b>
  ) : (
    <form method="post" action={action}>
      <CsrfField frame={frame} />
      <input type="hidden" name="ref" value={one.ref} />
      <button
        type="submit"
        class="button button-quiet"
        aria-label={`${say(W.present, frame.lang)}: ${one.name}`}
      >
        {say(W.present, frame.lang)}
      </button>
    </form>
  )

type PaperProps = Readonly<{
  frame: Frame
  action: string
  tried: string
  wrong: string | undefined
  typed: string
}>

function PaperForm({ frame, action, tried, wrong, typed }: PaperProps) {
  const { lang } = frame
  const field = {
    name: 'paper',
    label: say(W.paper, lang),
    value: '',
    hint: say(W.paperHint, lang),
    error: wrong,
  }
  return (
    <form class="card" method="post" action={action}>
      <CsrfField frame={frame} />
      <input type="hidden" name="tried" value={tried} />
      <Around field={field}>
        <textarea
          id="paper"
          name="paper"
          rows={5}
          maxLength={20_000}
          aria-invalid={wrong ? 'true' : undefined}
          aria-describedby={`paper-hint${wrong ? ' paper-error' : ''}`}
        >
          {wrong ? typed : ''}
        </textarea>
      </Around>
      <div class="question-send">
        <Button look="quiet">{say(W.paperTake, lang)}</Button>
      </div>
    </form>
  )
}
