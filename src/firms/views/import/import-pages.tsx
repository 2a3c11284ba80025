/** Reading in a registry: send the sheet, tell the columns, look, take. */
import { say, type Lang } from '#kernel/words.ts'
import { Button } from '#ui/button/button.tsx'
import { FileField } from '#ui/file-field/file-field.tsx'
import { SelectField } from '#ui/field/field.tsx'
import { number } from '#ui/figures.ts'
import { link, type Frame } from '#ui/frame.ts'
import { Notice } from '#ui/notice/notice.tsx'
import { CsrfField } from '#ui/page/csrf-field.tsx'
import { Page } from '#ui/page/page.tsx'
import { Progress } from '#ui/progress/progress.tsx'
import { mask } from '../../rules/identifiers.ts'
import { FIELDS, type Field } from '../../rules/import/fields.ts'
import type { Run, Tally } from '../../store/import/runs.ts'
import { FIELD_NAMES, IMPORT, STATUS } from '../../words/import/pages.ts'

export const MEGABYTES = 400

export function ImportPage(
  props: Readonly<{ frame: Frame; runs: readonly Run[]; error?: string | undefined }>,
) {
  const { frame, runs, error } = props
  const { lang } = frame
  const title = say(IMPORT.title, lang)
  return (
    <Page frame={frame} title={`${title} · Dhow`} hidden>
      <div class="wide desk">
        <h1>{title}</h1>
        <p class="lead">{say(IMPORT.lead, lang)}</p>
        <form class="card" method="post" action={link(frame, '/desk/import')} encType="multipart/form-data">
          <CsrfField frame={frame} />
          <FileField
            name="sheet"
            label={say(IMPORT.sheet, lang)}
            lang={lang}
            kinds={['.csv', '.xlsx']}
            most={MEGABYTES}
            error={error}
          />
          <p class="hint">{say(IMPORT.excel, lang)}</p>
          <Button>{say(IMPORT.send, lang)}</Button>
        </form>
        {runs.length > 0 && (
          <section>
            <h2>{say(IMPORT.earlier, lang)}</h2>
            <ul class="devices">
              {runs.map((run) => (
                <li key={run.id} class="device">
                  <p>
                    <a class="link device-name" href={link(frame, `/desk/import/${run.id}`)}>
                      {run.name}
                    </a>{' '}
                    <span class="small">
                      {say(IMPORT.rows, lang, { count: number(run.rows, lang) })} ·{' '}
                      {say(STATUS[run.status], lang)}
                    </span>
                  </p>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </Page>
  )
}

/** A row that was not taken, and why, in the reader's words. */
export type ShownFault = Readonly<{ row: number; sentences: readonly string[] }>

export type RunProps = Readonly<{
  frame: Frame
  run: Run
  tally: Tally
  /** The first rows below the head. */
  sample: readonly (readonly string[])[]
  faults: readonly ShownFault[]
  /** The page asks again by itself. */
  watching: boolean
  wrong?: string | undefined
}>

export const REFRESH_SECONDS = 3
const isWorking = ({ status }: Run): boolean => status === 'checking' || status === 'importing'

export function RunPage(props: RunProps) {
  const { frame, run, watching, wrong } = props
  const { lang } = frame
  return (
    <Page
      frame={frame}
      title={`${run.name} · Dhow`}
      hidden
      refreshAfter={isWorking(run) && watching ? REFRESH_SECONDS : undefined}
    >
      <div class="wide desk">
        <p>
          <a class="link" href={link(frame, '/desk/import')}>
            {say(IMPORT.title, lang)}
          </a>
        </p>
        <h1>{run.name}</h1>
        <p class="lead">
          {say(IMPORT.rows, lang, { count: number(run.rows, lang) })} · {say(STATUS[run.status], lang)}
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
  const { frame, run } = props
  switch (run.status) {
    case 'receiving':
    case 'mapping':
      return <Columns {...props} />
    case 'checking':
    case 'importing':
      return <Working {...props} />
    case 'checked':
      return (
        <>
          <Found {...props} />
          <p class="hint">{say(IMPORT.farApart, frame.lang)}</p>
          <Steer {...props} verb="take" />
          <details>
            <summary>{say(IMPORT.again, frame.lang)}</summary>
            <Columns {...props} />
          </details>
        </>
      )
    case 'stopped':
      return (
        <>
          <Notice kind="warning" lang={frame.lang}>
            <p>{say(IMPORT.stopped, frame.lang)}</p>
          </Notice>
          <Found {...props} />
          <Steer {...props} verb="resume" />
        </>
      )
    case 'done':
      return (
        <>
          <Notice kind="success" lang={frame.lang}>
            <p>{say(IMPORT.done, frame.lang)}</p>
          </Notice>
          <Found {...props} />
        </>
      )
  }
}

function Working(props: RunProps) {
  const { frame, run, tally, watching } = props
  const { lang } = frame
  const looks = run.status === 'checking'
  const here = link(frame, `/desk/import/${run.id}`)
  return (
    <>
      <Progress
        name="import"
        label={say(looks ? IMPORT.looking : IMPORT.taking, lang)}
        lang={lang}
        done={looks ? tally.rowsChecked : tally.rowsDone}
        of={run.rows}
        next={say(looks ? IMPORT.lookingNext : IMPORT.takingNext, lang)}
        href={here}
        {...(watching ? { every: { seconds: REFRESH_SECONDS, restHref: `${here}?rest` } } : {})}
      />
      <Steer {...props} verb="stop" />
    </>
  )
}

const LABELS = { stop: IMPORT.stop, resume: IMPORT.resume, take: IMPORT.take }

const Steer = ({ frame, run, tally, verb }: RunProps & { verb: 'take' | 'stop' | 'resume' }) => (
  <form method="post" action={link(frame, `/desk/import/${run.id}/${verb}`)}>
    <CsrfField frame={frame} />
    <Button look={verb === 'stop' ? 'quiet' : 'main'}>
      {say(LABELS[verb], frame.lang, { count: number(tally.good, frame.lang) })}
    </Button>
  </form>
)

function Found({ frame, run, tally, faults }: RunProps) {
  const { lang } = frame
  const counts = [
    [tally.done > 0 ? IMPORT.taken : IMPORT.good, tally.good],
    [IMPORT.faulty, tally.faulty],
    [IMPORT.repeated, tally.repeated],
    ...(tally.done > 0 ? ([[IMPORT.alike, tally.alike]] as const) : []),
  ] as const
  return (
    <section>
      <dl class="counts">
        {counts.map(([name, count]) => (
          <div key={name.en}>
            <dt>{say(name, lang)}</dt>
            <dd>{number(count, lang)}</dd>
          </div>
        ))}
      </dl>
      {faults.length > 0 && (
        <>
          <p>
            <a class="link" href={link(frame, `/desk/import/${run.id}.csv`)} download>
              {say(IMPORT.returned, lang)}
            </a>
          </p>
          <h2>{say(IMPORT.firstFaults, lang)}</h2>
          <ul class="log">
            {faults.map(({ row, sentences }) => (
              <li key={row} class="log-entry">
                <p>
                  <b>
                    {say(IMPORT.row, lang)} {row}
                  </b>{' '}
                  {sentences.join(' ')}
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

const fieldOptions = (lang: Lang) => [
  { value: '', label: say(IMPORT.notRead, lang) },
  ...FIELDS.map((field) => ({ value: field, label: say(FIELD_NAMES[field], lang) })),
]

/** Enough of a cell to recognise the column by; numbers of firms and people stay masked. */
const sampleText = (field: Field | '', text: string): string =>
  field === 'udyam' || field === 'gstin' || field === 'pan' || field === 'iec' || field === 'mobile'
    ? mask(field, text.slice(0, 60))
    : text.slice(0, 60)

function Columns({ frame, run, sample }: RunProps) {
  const { lang } = frame
  return (
    <form class="card" method="post" action={link(frame, `/desk/import/${run.id}/check`)}>
      <CsrfField frame={frame} />
      <h2>{say(IMPORT.columns, lang)}</h2>
      <p>{say(IMPORT.columnsLead, lang)}</p>
      <div class="fields">
        {run.columns.map((head, column) => {
          const some = sample.map((row) => row[column]?.trim()).find(Boolean)
          return (
            <SelectField
              key={column}
              name={`column-${column}`}
              label={head || say(IMPORT.columnHead, lang, { number: column + 1 })}
              {...(some ? { hint: sampleText(run.mapping[column] ?? '', some) } : {})}
              value={run.mapping[column] ?? ''}
              options={fieldOptions(lang)}
            />
          )
        })}
      </div>
      <div class="question-send">
        <Button>{say(IMPORT.look, lang)}</Button>
      </div>
    </form>
  )
}
