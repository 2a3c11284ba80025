/** The attendance desk of one event: numbers, contests, who came, the scan log, phones, decisions. */
import { say } from '#kernel/words.ts'
import { ButtonLink } from '#ui/button/button.tsx'
import { number } from '#ui/figures.ts'
import { link } from '#ui/frame.ts'
import { FileLink, StandingLink } from '#ui/link/link.tsx'
import { Notice } from '#ui/notice/notice.tsx'
import { Page } from '#ui/page/page.tsx'
import { DESK as W } from '../../words/attendance/desk.ts'
import { Contests } from './contest-cards.tsx'
import { People } from './desk-people.tsx'
import { Log, Phones, Rulings } from './desk-log.tsx'
import type { DeskProps } from './desk-props.ts'
import { sittingTime } from './times.ts'

export function DeskPage(props: DeskProps) {
  const { frame, data, decided, again } = props
  const { lang } = frame
  const title = say(data.event.title, lang)
  const files = `/training/attendance/${data.event.id}`
  return (
    <Page frame={frame} title={`${say(W.title, lang)} · ${title} · Dhow`} hidden>
      <div class="wide firm attendance">
        <p class="firm-about">{title}</p>
        <h1>{say(W.title, lang)}</h1>
        {decided && (
          <Notice kind="success" lang={lang}>
            <p>{say(W.decided, lang)}</p>
          </Notice>
        )}
        {again && (
          <Notice kind="error" lang={lang}>
            <p>{again.wrong}</p>
          </Notice>
        )}
        <Numbers {...props} />
        <Days {...props} />
        <Contests {...props} />
        <People {...props} />
        <p class="attendance-files">
          <FileLink href={link(frame, `${files}.csv`)} kind="CSV">
            {say(W.csv, lang)}
          </FileLink>
          <FileLink href={link(frame, `${files}.xlsx`)} kind="XLSX">
            {say(W.csv, lang)}
          </FileLink>
        </p>
        <Rulings {...props} />
        <Phones {...props} />
        <Log {...props} />
      </div>
    </Page>
  )
}

function Numbers({ frame: { lang }, data }: DeskProps) {
  const figures = [
    { n: data.attended, label: W.attended },
    { n: data.missing, label: W.missing },
    { n: data.late, label: W.late },
    { n: data.enough, label: W.enough },
    { n: data.contests.filter(({ ruling }) => !ruling).length, label: W.contests },
    { n: data.unknown, label: W.unknown },
  ]
  return (
    <ul class="attendance-numbers">
      {figures
        .filter(({ n, label }) => n > 0 || label === W.attended || label === W.missing)
        .map(({ n, label }) => (
          <li key={label.en}>
            <b>{number(n, lang)}</b> {say(label, lang)}
          </li>
        ))}
    </ul>
  )
}

const Days = ({ frame, data }: DeskProps) => (
  <section>
    <h2>{say(W.days, frame.lang)}</h2>
    <ul class="attendance-days">
      {data.sittings.map((sitting) => {
        const base = `/training/check-in/${sitting.id}`
        return (
          <li key={sitting.id} class="card">
            <p class="attendance-when">
              {sittingTime(sitting, frame.lang)}
              {sitting.hall && ` · ${sitting.hall}`}
            </p>
            <p class="attendance-ways">
              <ButtonLink href={link(frame, base)}>{say(W.phone, frame.lang)}</ButtonLink>
              {sitting.room && (
                <StandingLink href={link(frame, `${base}/room`)}>{say(W.room, frame.lang)}</StandingLink>
              )}
              <StandingLink href={link(frame, `${base}/list`)}>{say(W.list, frame.lang)}</StandingLink>
              <StandingLink href={link(frame, `${base}/sheet`)}>{say(W.sheet, frame.lang)}</StandingLink>
            </p>
          </li>
        )
      })}
    </ul>
  </section>
)
