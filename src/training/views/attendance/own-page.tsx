/** A learner's own attendance, day by day, and how she says that she was there. */
import { dayInIndia } from '#kernel/day.ts'
import { say } from '#kernel/words.ts'
import { ACCEPT } from '#platform/files/kinds.ts'
import { DataTable } from '#ui/data-table/data-table.tsx'
import { Button } from '#ui/button/button.tsx'
import { Around, SelectField } from '#ui/field/field.tsx'
import { dayText, number, percentBps } from '#ui/figures.ts'
import { link, type Frame } from '#ui/frame.ts'
import { BackLink } from '#ui/link/link.tsx'
import { Notice } from '#ui/notice/notice.tsx'
import { CsrfField } from '#ui/page/csrf-field.tsx'
import { Page } from '#ui/page/page.tsx'
import { lastContestDay, mayContest } from '../../rules/attendance/contest.ts'
import type { Contest, Ruling } from '../../store/attendance/contests.ts'
import type { Sitting } from '../../store/attendance/sittings.ts'
import type { Attendance, SittingAttendance } from '../../store/attendance/summary.ts'
import { LEARNER as W } from '../../words/attendance/learner.ts'
import { waysText } from './desk-people.tsx'
import { momentText, sittingTime } from './times.ts'

export type OwnProps = Readonly<{
  frame: Frame
  now: Date
  /** Where her seat's own page lies, and under which address this one. */
  seat: string
  form: string
  sittings: readonly Sitting[]
  hers: Attendance
  contests: readonly Contest[]
  rulings: readonly Ruling[]
  sent: boolean
  again: Readonly<{ words: string; wrong: string }> | undefined
}>

export function OwnPage(props: OwnProps) {
  const { frame, seat, sittings, hers, sent, again } = props
  const { lang } = frame
  const [first] = sittings
  if (!first) return null
  const needed = percentBps(first.event.passAttendanceBps, lang)
  const enough = hers.attendedBps > 0 && hers.attendedBps >= first.event.passAttendanceBps
  return (
    <Page frame={frame} title={`${say(W.title, lang)} · ${say(first.event.title, lang)} · Dhow`} hidden>
      <div class="wide narrow firm attendance">
        <BackLink href={link(frame, seat)}>{say(W.back, lang)}</BackLink>
        <p class="firm-about">{say(first.event.title, lang)}</p>
        <h1>{say(W.title, lang)}</h1>
        {sent && (
          <Notice kind="success" lang={lang}>
            <p>{say(W.sent, lang)}</p>
          </Notice>
        )}
        {again && (
          <Notice kind="error" lang={lang}>
            <p>{again.wrong}</p>
          </Notice>
        )}
        <p class="lead">
          {say(W.sum, lang, {
            minutes: number(hers.attendedMinutes, lang),
            planned: number(hers.plannedMinutes, lang),
            share: percentBps(hers.attendedBps, lang),
          })}
        </p>
        <p>{say(enough ? W.enough : W.short, lang, { share: needed })}</p>
        <DataTable
          caption={say(W.title, lang)}
          lang={lang}
          columns={[
            { id: 'day', head: say(W.day, lang) },
            { id: 'counted', head: say(W.counted, lang) },
            { id: 'seen', head: say(W.seenBy, lang) },
          ]}
          rows={sittings.map((sitting) => ({ id: sitting.id, cells: cellsOf(props, sitting) }))}
        />
        <History {...props} />
        <ContestForm {...props} />
      </div>
    </Page>
  )
}

const dayOf = ({ hers }: OwnProps, { id }: Sitting): SittingAttendance =>
  hers.sittings.find(({ sittingId }) => sittingId === id)!

function cellsOf(props: OwnProps, sitting: Sitting) {
  const { lang } = props.frame
  const day = dayOf(props, sitting)
  const share = { n: number(day.minutes, lang), of: number(day.plannedMinutes, lang) }
  const ahead = props.now < sitting.endsAt && !day.present
  const counted = ahead ? W.ahead : day.present ? W.minutes : W.absent
  return [sittingTime(sitting, lang), say(counted, lang, share), waysText({ sittings: [day] }, lang)]
}

/** Her own words back, and each decision with its reason. */
function History({ frame: { lang }, contests, rulings }: OwnProps) {
  const waiting = contests.filter(({ id }) => !rulings.some(({ contestId }) => contestId === id))
  if (waiting.length + rulings.length === 0) return null
  return (
    <section>
      <h2>{say(W.history, lang)}</h2>
      <ul class="attendance-scans">
        {waiting.map(({ id, filedAt }) => (
          <li key={id}>{say(W.open, lang, { day: dayText(dayInIndia(filedAt), lang) })}</li>
        ))}
        {rulings.map(({ id, present, decidedAt, reason }) => (
          <li key={id}>
            {say(present ? W.ruledPresent : W.ruledAbsent, lang, { at: momentText(decidedAt, lang), reason })}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Days that she may contest now. */
function contestable(props: OwnProps): Sitting[] {
  const { sittings, now } = props
  return sittings.filter((sitting) => {
    const day = dayOf(props, sitting)
    const { contestDays } = sitting.event
    const about = { sittingEnds: sitting.endsAt, contestDays, countedBps: day.bps, open: day.openContest }
    return mayContest(about, now).ok
  })
}

function ContestForm(props: OwnProps) {
  const { frame, form, again } = props
  const { lang } = frame
  const days = contestable(props)
  const [first] = days
  if (!first) return null
  const until = dayText(
    lastContestDay({ sittingEnds: first.endsAt, contestDays: first.event.contestDays }),
    lang,
  )
  const words = { name: 'words', label: say(W.words, lang), value: '', hint: say(W.wordsHint, lang) }
  return (
    <section class="card">
      <h2>{say(W.contestTitle, lang)}</h2>
      <p>{say(W.contestLead, lang, { day: until })}</p>
      <form method="post" action={link(frame, `${form}/attendance`)} encType="multipart/form-data">
        <CsrfField frame={frame} />
        {days.length === 1 ? (
          <input type="hidden" name="sitting" value={first.id} />
        ) : (
          <SelectField
            name="sitting"
            label={say(W.which, lang)}
            value={first.id}
            options={days.map((sitting) => ({ value: sitting.id, label: sittingTime(sitting, lang) }))}
          />
        )}
        <Around field={words}>
          <textarea id="words" name="words" rows={3} maxLength={1000} aria-describedby="words-hint">
            {again?.words ?? ''}
          </textarea>
        </Around>
        <Around field={{ name: 'photo', label: say(W.photo, lang), value: '' }}>
          <input id="photo" class="file" type="file" name="photo" accept={ACCEPT} />
        </Around>
        <div class="question-send">
          <Button>{say(W.send, lang)}</Button>
        </div>
      </form>
    </section>
  )
}
