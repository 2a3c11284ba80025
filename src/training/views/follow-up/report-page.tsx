/** `/training/report/:event`: numbers, the trainer's words with their versions, what learners said. */
import { say } from '#kernel/words.ts'
import { Button, ButtonLink } from '#ui/button/button.tsx'
import { DataTable } from '#ui/data-table/data-table.tsx'
import { number } from '#ui/figures.ts'
import { Hidden } from '#ui/field/field.tsx'
import { link, type Frame } from '#ui/frame.ts'
import { BackLink, FileLink } from '#ui/link/link.tsx'
import { Notice } from '#ui/notice/notice.tsx'
import { CsrfField } from '#ui/page/csrf-field.tsx'
import { Page } from '#ui/page/page.tsx'
import type { Event } from '../../store/events.ts'
import type { Feedback } from '../../store/follow-up/feedback.ts'
import type { Report, ReportNumbers } from '../../store/follow-up/reports.ts'
import type { Material } from '../../store/materials.ts'
import { NUMBERS, REPORT } from '../../words/follow-up/report.ts'
import { MATERIALS } from '../../words/mine/seat.ts'
import { written } from '../event/said.ts'
import { momentText } from '../event/when.ts'
import { FeedbackShown } from './feedback-shown.tsx'
import { ReportText } from './report-text.tsx'

export type ReportPageProps = Readonly<{
  frame: Frame
  event: Event
  now: ReportNumbers
  /** Last one first. */
  reports: readonly Report[]
  nameOf: (personId: string) => string | undefined
  feedback: Feedback
  materials: readonly Material[]
  mayWrite: boolean
  done: boolean
  typed: (name: string) => string
  wrong: Readonly<{ field: string | undefined; sentence: string }> | undefined
}>

export function ReportPage(props: ReportPageProps) {
  const { frame, event, reports, done, mayWrite } = props
  const { lang } = frame
  const name = written(event.title, lang)
  const held = event.status === 'held' || event.status === 'closed'
  return (
    <Page frame={frame} title={`${say(REPORT.title, lang)} · ${name.text} · Dhow`} hidden>
      <div class="wide follow-up">
        <p>
          <BackLink href={link(frame, `/training/manage/${event.id}`)}>{say(REPORT.back, lang)}</BackLink>
        </p>
        <p class="event-kind">
          {say(REPORT.title, lang)}
          {event.firstAt && ` · ${momentText(event.firstAt, lang)}`}
        </p>
        <h1 lang={name.lang === lang ? undefined : name.lang}>{name.text}</h1>
        {done && (
          <Notice kind="success" lang={lang}>
            <p>{say(REPORT.done, lang)}</p>
          </Notice>
        )}
        <Numbers {...props} />
        {reports.length === 0 && !mayWrite && <p>{say(REPORT.notYet, lang)}</p>}
        {reports[0] && <Handed {...props} report={reports[0]} />}
        {mayWrite && (held ? <Writing {...props} /> : <p>{say(REPORT.early, lang)}</p>)}
        <FeedbackShown frame={frame} feedback={props.feedback} />
        <HandedOut {...props} />
        <Older {...props} />
        <Ways {...props} />
      </div>
    </Page>
  )
}

const KEYS = Object.keys(NUMBERS) as (keyof ReportNumbers)[]

function Numbers({ frame, now, reports }: ReportPageProps) {
  const { lang } = frame
  const [last] = reports
  const numbers = last?.numbers ?? now
  return (
    <DataTable
      caption={say(last ? REPORT.numbersThen : REPORT.numbers, lang)}
      columns={[
        { id: 'what', head: say(REPORT.what, lang) },
        { id: 'count', head: say(REPORT.count, lang), numeric: true },
      ]}
      rows={KEYS.map((key) => ({ id: key, cells: [say(NUMBERS[key], lang), number(numbers[key], lang)] }))}
      lang={lang}
      look="scroll"
    />
  )
}

const Handed = ({ frame, report, nameOf }: ReportPageProps & Readonly<{ report: Report }>) => {
  const { lang } = frame
  const who = nameOf(report.submittedBy)
  return (
    <section class="report-text">
      <p class="small">
        {say(who ? REPORT.version : REPORT.versionOnly, lang, {
          version: number(report.version, lang),
          when: momentText(report.submittedAt, lang),
          who: who ?? '',
        })}
      </p>
      {(['wentWell', 'asked', 'changeNext'] as const).map(
        (part) =>
          report[part] !== '' && (
            <div key={part}>
              <h2>{say(REPORT[part], lang)}</h2>
              <p>{report[part]}</p>
            </div>
          ),
      )}
    </section>
  )
}

/** The form; folded away once there is a report. */
function Writing(props: ReportPageProps) {
  const { frame, reports, wrong } = props
  const { lang } = frame
  const form = <ReportForm {...props} />
  if (reports.length === 0)
    return (
      <section>
        <h2>{say(REPORT.write, lang)}</h2>
        {form}
      </section>
    )
  return (
    <details open={wrong !== undefined}>
      <summary>{say(REPORT.correct, lang)}</summary>
      <p class="small">{say(REPORT.correctHint, lang)}</p>
      {form}
    </details>
  )
}

function ReportForm({ frame, event, reports, typed, wrong }: ReportPageProps) {
  const { lang } = frame
  const value = (part: 'wentWell' | 'asked' | 'changeNext') =>
    wrong ? typed(part) : (reports[0]?.[part] ?? '')
  const error = (part: string) => (wrong?.field === part ? wrong.sentence : undefined)
  return (
    <form method="post" action={link(frame, `/training/report/${event.id}`)}>
      <CsrfField frame={frame} />
      <Hidden name="after" value={String(reports[0]?.version ?? 0)} />
      {wrong && wrong.field === undefined && (
        <Notice kind="error" lang={lang}>
          <p>{wrong.sentence}</p>
        </Notice>
      )}
      <ReportText
        name="wentWell"
        label={say(REPORT.wentWell, lang)}
        value={value('wentWell')}
        error={error('wentWell')}
      />
      <ReportText
        name="asked"
        label={say(REPORT.asked, lang)}
        value={value('asked')}
        hint={say(REPORT.askedHint, lang)}
      />
      <ReportText name="changeNext" label={say(REPORT.changeNext, lang)} value={value('changeNext')} />
      <div class="question-send">
        <Button>{say(REPORT.send, lang)}</Button>
      </div>
    </form>
  )
}

const HandedOut = ({ frame: { lang }, materials }: ReportPageProps) =>
  materials.length === 0 ? null : (
    <section>
      <h2>{say(REPORT.files, lang)}</h2>
      <ul>
        {materials.map(({ id, kind, title, url }) => (
          <li key={id}>
            {say(MATERIALS[kind], lang)}: {url ? <a href={url}>{title}</a> : title}
          </li>
        ))}
      </ul>
    </section>
  )

const Older = (props: ReportPageProps) => {
  const older = props.reports.slice(1)
  if (older.length === 0) return null
  return (
    <details>
      <summary>{say(REPORT.older, props.frame.lang)}</summary>
      {older.map((report) => (
        <Handed key={report.version} {...props} report={report} />
      ))}
    </details>
  )
}

const Ways = ({ frame, event }: ReportPageProps) => {
  const { lang } = frame
  const file = (kind: 'csv' | 'xlsx') => (
    <FileLink
      href={link(frame, `/training/report/${event.id}.${kind}`)}
      kind={kind === 'csv' ? 'CSV' : 'XLSX'}
    >
      {say(REPORT.take, lang)}
    </FileLink>
  )
  return (
    <p class="device-does no-print">
      <ButtonLink href={link(frame, `/training/attendance/${event.id}`)}>
        {say(REPORT.attendance, lang)}
      </ButtonLink>
      <ButtonLink href={link(frame, `/training/cohort/${event.id}`)}>{say(REPORT.cohort, lang)}</ButtonLink>
      {file('csv')} {file('xlsx')}
    </p>
  )
}
