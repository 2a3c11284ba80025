/** What learners contest, each beside the scans that speak for or against it, and the decision. */
import { say } from '#kernel/words.ts'
import { link } from '#ui/frame.ts'
import type { DeskContest } from '../../store/attendance/desk.ts'
import { DESK as W } from '../../words/attendance/desk.ts'
import { DecisionForm } from './decision-form.tsx'
import { ScanRow } from './desk-log.tsx'
import type { DeskProps } from './desk-props.ts'
import { momentText, sittingDay } from './times.ts'

export function Contests(props: DeskProps) {
  const open = props.data.contests.filter(({ ruling }) => !ruling)
  if (open.length === 0) return null
  return (
    <section>
      <h2>{say(W.contestsTitle, props.frame.lang)}</h2>
      {open.map((contest) => (
        <ContestCard key={contest.id} {...props} contest={contest} />
      ))}
    </section>
  )
}

function ContestCard(props: DeskProps & { contest: DeskContest }) {
  const { frame, data, contest, again } = props
  const { lang } = frame
  const sitting = data.sittings.find(({ id }) => id === contest.sittingId)!
  const name = data.nameOf(contest.learnerId)
  const scans = data.log.filter(({ learnerId }) => learnerId === contest.learnerId)
  const photo = `/training/attendance/${data.event.id}/contest/${contest.id}`
  const hers =
    again?.learnerId === contest.learnerId && again.sittingId === contest.sittingId ? again : undefined
  return (
    <article class="card attendance-contest">
      <h3>
        {say(W.filed, lang, {
          name,
          day: sittingDay(sitting.startsAt, lang),
          at: momentText(contest.filedAt, lang),
        })}
      </h3>
      {contest.words === '' ? (
        <p>{say(W.noWords, lang)}</p>
      ) : (
        <blockquote lang={contest.lang}>{contest.words}</blockquote>
      )}
      {contest.fileId && (
        <p>
          <a href={link(frame, photo)}>
            <img src={link(frame, `${photo}/thumbnail`)} alt={say(W.photo, lang)} loading="lazy" />
          </a>
        </p>
      )}
      <h4>{say(W.herLog, lang)}</h4>
      {scans.length === 0 ? (
        <p>{say(W.noScans, lang)}</p>
      ) : (
        <ul class="attendance-scans">
          {scans.map((scan) => (
            <li key={scan.id}>
              <ScanRow {...props} scan={scan} />
            </li>
          ))}
        </ul>
      )}
      <Neighbours {...props} />
      <DecisionForm
        frame={frame}
        eventId={data.event.id}
        learnerId={contest.learnerId}
        sittingId={contest.sittingId}
        contestId={contest.id}
        name={name}
        again={hers}
      />
    </article>
  )
}

/** When the door was watched at all that day: a contest at nine is no surprise where the first scan was at ten. */
function Neighbours({ frame: { lang }, data, contest }: DeskProps & { contest: DeskContest }) {
  const day = data.log.filter(({ sittingId }) => sittingId === contest.sittingId)
  const [first, last] = [day[0], day.at(-1)]
  if (!first || !last) return null
  const times = { first: momentText(first.at, lang), last: momentText(last.at, lang) }
  return <p class="small">{say(W.neighbours, lang, { ...times, n: day.length })}</p>
}
