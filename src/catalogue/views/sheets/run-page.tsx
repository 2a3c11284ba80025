/** One sheet on its way: its columns, what was found, taken, taken back. */
import { say } from '#kernel/words.ts'
import { firmLink, type Place } from '#firms/views/firm-address.ts'
import { Button } from '#ui/button/button.tsx'
import { SelectField } from '#ui/field/field.tsx'
import { number } from '#ui/figures.ts'
import { Notice } from '#ui/notice/notice.tsx'
import { CsrfField } from '#ui/page/csrf-field.tsx'
import { Page } from '#ui/page/page.tsx'
import { Progress } from '#ui/progress/progress.tsx'
import { SHEET_FIELDS } from '../../rules/sheets/fields.ts'
import { UNDO_DAYS } from '../../rules/sheets/job.ts'
import type { RowFaults, Run, Tally } from '../../store/sheets/runs.ts'
import { FIELD_NAMES } from '../../words/sheets/fields.ts'
import { SHEETS, STATUS } from '../../words/sheets/pages.ts'

export type RunProps = Readonly<{
  place: Place
  run: Run
  tally: Tally
  mayWrite: boolean
  /** The first rows below the head. */
  sample: readonly (readonly string[])[]
  faults: readonly RowFaults[]
  /** The page asks again by itself. */
  watching: boolean
  mayUndo: boolean
  wrong?: string | undefined
}>

export const REFRESH_SECONDS = 3
const WORKS: ReadonlySet<Run['status']> = new Set(['checking', 'taking', 'undoing'])
const isWorking = ({ status }: Run): boolean => WORKS.has(status)

export function RunPage(props: RunProps) {
  const { place, run, watching, wrong } = props
  const { frame } = place
  const { lang } = frame
  return (
    <Page
      frame={frame}
      title={`${run.name} · Dhow`}
      hidden
      refreshAfter={isWorking(run) && watching ? REFRESH_SECONDS : undefined}
    >
      <div class="wide firm product">
        <p class="firm-about">
          <a class="link" href={firmLink(place, '/products/sheet')}>
            {say(SHEETS.title, lang)}
          </a>
        </p>
        <h1>{run.name}</h1>
        <p class="lead">
          {say(SHEETS.rows, lang, { count: number(run.rows, lang) })} · {say(STATUS[run.status], lang)}
        </p>
        {wrong && (
          <Notice kind="error" lang={lang}>
            <p>{wrong}</p>
          </Notice>
        )}
        <Now {...props} />
      </div>
    </Page>
  )
}

function Now(props: RunProps) {
  const { place, run } = props
  const { lang } = place.frame
  if (isWorking(run)) return <Working {...props} />
  switch (run.status) {
    case 'checked':
      return (
        <>
          <Found {...props} />
          <Steer {...props} verb="take" />
          <details>
            <summary>{say(SHEETS.again, lang)}</summary>
            <Columns {...props} />
          </details>
        </>
      )
    case 'stopped':
      return (
        <>
          <Notice kind="warning" lang={lang}>
            <p>{say(SHEETS.stopped, lang)}</p>
          </Notice>
          <Found {...props} />
          <Steer {...props} verb="resume" />
          <Undo {...props} />
        </>
      )
    case 'done':
      return (
        <>
          <Notice kind="success" lang={lang}>
            <p>{say(SHEETS.done, lang)}</p>
          </Notice>
          <Found {...props} />
          <Undo {...props} />
        </>
      )
    case 'undone':
      return (
        <Notice kind="success" lang={lang}>
          <p>{say(SHEETS.undone, lang, { kept: number(run.keptBack, lang) })}</p>
        </Notice>
      )
    default:
      return <Columns {...props} />
  }
}

const WORKING = { checking: SHEETS.looking, taking: SHEETS.taking, undoing: SHEETS.undoing } as const

function Working(props: RunProps) {
  const { place, run, tally, watching } = props
  const { lang } = place.frame
  const here = firmLink(place, `/products/sheet/${run.id}`)
  const rest = firmLink(place, `/products/sheet/${run.id}`, { rest: 'yes' })
  const status = run.status as keyof typeof WORKING
  const counted = { done: status === 'checking' ? tally.rowsChecked : tally.rowsDone, of: run.rows }
  return (
    <>
      <Progress
        name="sheet"
        label={say(WORKING[status], lang)}
        lang={lang}
        {...(status === 'undoing' ? {} : counted)}
        next={say(status === 'checking' ? SHEETS.lookingNext : SHEETS.takingNext, lang)}
        href={here}
        {...(watching ? { every: { seconds: REFRESH_SECONDS, restHref: rest } } : {})}
      />
      {status !== 'undoing' && <Steer {...props} verb="stop" />}
    </>
  )
}

function Steer({
  place,
  run,
  tally,
  mayWrite,
  verb,
}: RunProps & { verb: 'take' | 'stop' | 'resume' | 'undo' }) {
  const { frame } = place
  if (!mayWrite) return null
  const count = number(tally.made + tally.changed, frame.lang)
  return (
    <form method="post" action={firmLink(place, `/products/sheet/${run.id}/${verb}`)}>
      <CsrfField frame={frame} />
      <Button look={verb === 'take' || verb === 'resume' ? 'main' : 'quiet'}>
        {say(SHEETS[verb], frame.lang, { count })}
      </Button>
    </form>
  )
}

const Undo = (props: RunProps) =>
  props.mayUndo ? (
    <>
      <p class="hint">{say(SHEETS.undoHint, props.place.frame.lang, { days: UNDO_DAYS })}</p>
      <Steer {...props} verb="undo" />
    </>
  ) : null

function Found({ place, run, tally, faults }: RunProps) {
  const { lang } = place.frame
  const address = (kind: string) => firmLink(place, `/products/sheet/${run.id}.${kind}`)
  return (
    <section>
      <dl class="counts">
        {(['made', 'changed', 'same', 'faulty'] as const).map((name) => (
          <div key={name}>
            <dt>{say(SHEETS[name], lang)}</dt>
            <dd>{number(tally[name], lang)}</dd>
          </div>
        ))}
      </dl>
      {faults.length > 0 && (
        <>
          <p>
            {say(SHEETS.returned, lang)}{' '}
            <a class="link" href={address('xlsx')} download>
              Excel (.xlsx)
            </a>{' '}
            ·{' '}
            <a class="link" href={address('csv')} download>
              CSV
            </a>
          </p>
          <h2>{say(SHEETS.firstFaults, lang)}</h2>
          <ul class="log">
            {faults.map(({ row, faults: wrong }) => (
              <li key={row} class="log-entry">
                <p>
                  <b>
                    {say(SHEETS.row, lang)} {row}
                  </b>{' '}
                  {wrong.map((one) => faultText(one, lang)).join(' ')}
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

/** `HS code: …` */
export function faultText(fault: RowFaults['faults'][number], lang: 'en' | 'hi' | 'gu'): string {
  const name = FIELD_NAMES[fault.field as keyof typeof FIELD_NAMES]
  return name ? `${say(name, lang)}: ${fault[lang]}` : fault[lang]
}

function Columns({ place, run, sample, mayWrite }: RunProps) {
  const { frame } = place
  const { lang } = frame
  if (!mayWrite) return null
  const options = [
    { value: '', label: say(SHEETS.notRead, lang) },
    ...SHEET_FIELDS.map((field) => ({ value: field, label: say(FIELD_NAMES[field], lang) })),
  ]
  return (
    <form class="card" method="post" action={firmLink(place, `/products/sheet/${run.id}/check`)}>
      <CsrfField frame={frame} />
      <h2>{say(SHEETS.columns, lang)}</h2>
      <p>{say(SHEETS.columnsLead, lang)}</p>
      <div class="fields">
        {run.columns.map((head, column) => {
          const some = sample.map((row) => row[column]?.trim()).find(Boolean)
          return (
            <SelectField
              key={column}
              name={`column-${column}`}
              label={head || say(SHEETS.columnHead, lang, { number: column + 1 })}
              {...(some ? { hint: some.slice(0, 60) } : {})}
              value={run.mapping[column] ?? ''}
              options={options}
            />
          )
        })}
      </div>
      <div class="question-send">
        <Button>{say(SHEETS.look, lang)}</Button>
      </div>
    </form>
  )
}
