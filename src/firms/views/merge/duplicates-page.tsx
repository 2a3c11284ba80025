/** Pairs that may be one firm with the reasons, proposals that wait for a second person, and merges that may be undone. */
import { dayInIndia } from '#kernel/day.ts'
import { say, type Lang } from '#kernel/words.ts'
import { Button } from '#ui/button/button.tsx'
import { EmptyState } from '#ui/empty-state/empty-state.tsx'
import { dayText } from '#ui/figures.ts'
import { link, type Frame } from '#ui/frame.ts'
import { Notice } from '#ui/notice/notice.tsx'
import { CsrfField } from '#ui/page/csrf-field.tsx'
import { Page } from '#ui/page/page.tsx'
import type { LikelyFirm, LikelyPair } from '../../store/merge/likeness.ts'
import type { NamedProposal } from '../../store/merge/proposals.ts'
import { MATCH_REASONS } from '../../words/matches.ts'
import { MERGE } from '../../words/merge/merge.ts'
import { districtName, nameLang } from '../desk/listed.ts'

export type DuplicatesProps = Readonly<{
  frame: Frame
  pairs: readonly LikelyPair[]
  /** The address of the next page, where there is one. */
  next: string | undefined
  proposals: readonly NamedProposal[]
  /** Who looks: nobody agrees to her own proposal. */
  viewer: string
  wrong?: string | undefined
}>

export function DuplicatesPage(props: DuplicatesProps) {
  const { frame, pairs, next, proposals, wrong } = props
  const { lang } = frame
  const title = say(MERGE.title, lang)
  const waiting = proposals.filter(({ status }) => status === 'proposed')
  const done = proposals.filter(({ status }) => status === 'done')
  return (
    <Page frame={frame} title={`${title} · Dhow`} hidden>
      <div class="wide desk">
        <h1>{title}</h1>
        <p class="lead">{say(MERGE.lead, lang)}</p>
        {wrong && (
          <Notice kind="error" lang={lang}>
            <p>{wrong}</p>
          </Notice>
        )}
        <section>
          <h2>{say(MERGE.waiting, lang)}</h2>
          {waiting.length === 0 && <p>{say(MERGE.waitingNone, lang)}</p>}
          <Proposals {...props} proposals={waiting} />
        </section>
        <section>
          <h2>{title}</h2>
          {pairs.length === 0 && <EmptyState title={say(MERGE.none, lang)} />}
          {pairs.map((pair) => (
            <Pair key={`${pair.one.id}${pair.other.id}`} frame={frame} pair={pair} />
          ))}
          {next && (
            <p>
              <a class="button button-quiet" rel="next" href={next}>
                {say(MERGE.more, lang)}
              </a>
            </p>
          )}
        </section>
        {done.length > 0 && (
          <section>
            <h2>{say(MERGE.done, lang)}</h2>
            <Proposals {...props} proposals={done} />
          </section>
        )}
      </div>
    </Page>
  )
}

function Proposals({ frame, proposals, viewer }: DuplicatesProps) {
  const { lang } = frame
  return (
    <ul class="devices">
      {proposals.map((proposal) => (
        <li key={proposal.id} class="device">
          <div>
            <p class="device-name">
              {say(MERGE.into, lang, { loser: proposal.loserName, winner: proposal.winnerName })}
            </p>
            <p class="small">
              {say(proposal.proposedAs === 'officer' ? MERGE.byOfficer : MERGE.byOwner, lang)} ·{' '}
              {dayText(dayInIndia(proposal.proposedAt), lang)}
              {proposal.reason && ` · ${proposal.reason}`}
            </p>
          </div>
          <div class="device-does">
            {proposal.status === 'proposed' &&
              ![proposal.proposedBy, proposal.officerAgreedBy].includes(viewer) && (
                <Verb frame={frame} id={proposal.id} verb="agree" />
              )}
            <Verb frame={frame} id={proposal.id} verb={proposal.status === 'proposed' ? 'refuse' : 'undo'} />
          </div>
        </li>
      ))}
    </ul>
  )
}

const Verb = ({ frame, id, verb }: { frame: Frame; id: string; verb: 'agree' | 'refuse' | 'undo' }) => (
  <form method="post" action={link(frame, `/desk/merge/${id}/${verb}`)}>
    <CsrfField frame={frame} />
    <Button look={verb === 'agree' ? 'main' : 'quiet'}>{say(MERGE[verb], frame.lang)}</Button>
  </form>
)

/** The older record is offered to stay. */
function Pair({ frame, pair }: { frame: Frame; pair: LikelyPair }) {
  const { lang } = frame
  const [kept, lost] =
    pair.one.createdAt <= pair.other.createdAt ? [pair.one, pair.other] : [pair.other, pair.one]
  const at = `reason-${kept.id.slice(0, 8)}${lost.id.slice(0, 8)}`
  return (
    <article class="card pair">
      <p class="small">
        {say(MERGE.because, lang)}:{' '}
        <b>{pair.reasons.map((reason) => say(MATCH_REASONS[reason], lang)).join(' · ')}</b>
      </p>
      <form method="post" action={link(frame, '/desk/duplicates')}>
        <CsrfField frame={frame} />
        <input type="hidden" name="one" value={kept.id} />
        <input type="hidden" name="other" value={lost.id} />
        <fieldset class="pair-choice">
          <legend>{say(MERGE.keep, lang)}</legend>
          <Choice frame={frame} firm={kept} chosen />
          <Choice frame={frame} firm={lost} />
        </fieldset>
        <div class="field">
          <label for={at}>{say(MERGE.reason, lang)}</label>
          <input id={at} name="reason" type="text" maxLength={500} autoComplete="off" />
        </div>
        <div class="device-does">
          <button class="button button-main" name="verb" value="propose">
            {say(MERGE.propose, lang)}
          </button>
          <button class="button button-quiet" name="verb" value="different">
            {say(MERGE.different, lang)}
          </button>
        </div>
      </form>
    </article>
  )
}

const Choice = ({ frame, firm, chosen = false }: { frame: Frame; firm: LikelyFirm; chosen?: boolean }) => (
  <p class="pair-firm">
    <label class="check">
      <input type="radio" name="winner" value={firm.id} checked={chosen} />
      <span lang={nameLang(firm.name)}>{firm.name}</span>
    </label>
    <span class="small">{aboutFirm(firm, frame.lang)}</span>{' '}
    <a class="link small" href={link(frame, `/desk/firm/${firm.id}`)}>
      {say(MERGE.more, frame.lang)}
      <span class="sr"> {firm.name}</span>
    </a>
  </p>
)

const aboutFirm = ({ district, rung, createdAt }: LikelyFirm, lang: Lang): string =>
  [
    districtName(district, lang),
    say(MERGE.steps, lang, { count: rung }),
    say(MERGE.since, lang, { day: dayText(dayInIndia(createdAt), lang) }),
  ]
    .filter(Boolean)
    .join(' · ')
