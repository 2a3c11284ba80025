/** One learner at the desk: her days, her scans, and a correction of a day. */
import { say } from '#kernel/words.ts'
import { percentBps } from '#ui/figures.ts'
import { link, type Frame } from '#ui/frame.ts'
import { BackLink } from '#ui/link/link.tsx'
import { Page } from '#ui/page/page.tsx'
import type { DeskData } from '../../store/attendance/desk.ts'
import type { Attendance } from '../../store/attendance/summary.ts'
import { DESK as W } from '../../words/attendance/desk.ts'
import { DecisionForm } from './decision-form.tsx'
import { Rulings, ScanRow } from './desk-log.tsx'
import { minutesText, waysText } from './desk-people.tsx'
import { sittingTime } from './times.ts'

type Props = Readonly<{ frame: Frame; data: DeskData; her: Attendance }>

export function LearnerPage({ frame, data, her }: Props) {
  const { lang } = frame
  const name = data.nameOf(her.learnerId)
  const title = say(W.correctTitle, lang, { name })
  const scans = data.log.filter(({ learnerId }) => learnerId === her.learnerId)
  const hers = { ...data, rulings: data.rulings.filter(({ learnerId }) => learnerId === her.learnerId) }
  return (
    <Page frame={frame} title={`${title} · Dhow`} hidden>
      <div class="wide narrow firm attendance">
        <BackLink href={link(frame, `/training/attendance/${data.event.id}`)}>{say(W.title, lang)}</BackLink>
        <p class="firm-about">{say(data.event.title, lang)}</p>
        <h1>{title}</h1>
        <p class="lead">{say(W.correctLead, lang)}</p>
        {data.sittings.map((sitting) => {
          const day = her.sittings.find(({ sittingId }) => sittingId === sitting.id)
          if (!day) return null
          const seen = scans.filter(({ sittingId }) => sittingId === sitting.id)
          return (
            <section key={sitting.id} class="card">
              <h2 class="attendance-when">{sittingTime(sitting, lang)}</h2>
              <p>
                <b>{percentBps(day.bps, lang)}</b> · {minutesText(day.minutes, day.plannedMinutes, lang)} ·{' '}
                {waysText({ sittings: [day] }, lang)}
              </p>
              <ul class="attendance-scans">
                {seen.map((scan) => (
                  <li key={scan.id}>
                    <ScanRow frame={frame} data={data} scan={scan} />
                  </li>
                ))}
              </ul>
              <details>
                <summary>{say(W.correct, lang)}</summary>
                <DecisionForm
                  frame={frame}
                  eventId={data.event.id}
                  learnerId={her.learnerId}
                  sittingId={sitting.id}
                  contestId={null}
                  name={name}
                  again={undefined}
                />
              </details>
            </section>
          )
        })}
        <Rulings frame={frame} data={hers} />
      </div>
    </Page>
  )
}
