/** The owner's side: another record has her number; and what others ask about her firm. */
import { say } from '#kernel/words.ts'
import { Button } from '#ui/button/button.tsx'
import { EmptyState } from '#ui/empty-state/empty-state.tsx'
import { link, type Frame } from '#ui/frame.ts'
import { Notice } from '#ui/notice/notice.tsx'
import { CsrfField } from '#ui/page/csrf-field.tsx'
import { Page } from '#ui/page/page.tsx'
import type { NamedProposal } from '../../store/merge/proposals.ts'
import { CLAIM, MERGE } from '../../words/merge/merge.ts'

/** `name` is public: a firm's name, nothing of its owner. */
export function ClaimPage({ frame, firm, name }: { frame: Frame; firm: string; name: string }) {
  const { lang } = frame
  const title = say(CLAIM.title, lang)
  return (
    <Page frame={frame} title={`${title} · Dhow`} hidden>
      <div class="wide narrow">
        <h1>{title}</h1>
        <p class="lead">{say(CLAIM.ask, lang, { name })}</p>
        <form class="card" method="post" action={link(frame, '/firm/claim')}>
          <CsrfField frame={frame} />
          <input type="hidden" name="firm" value={firm} />
          <Button>{say(CLAIM.send, lang)}</Button>
        </form>
      </div>
    </Page>
  )
}

type ConsentProps = Readonly<{
  frame: Frame
  proposals: readonly NamedProposal[]
  /** The firm that she speaks for. */
  actsFor: string
  wrong?: string | undefined
}>

export function ConsentPage({ frame, proposals, actsFor, wrong }: ConsentProps) {
  const { lang } = frame
  const title = say(CLAIM.waiting, lang)
  return (
    <Page frame={frame} title={`${title} · Dhow`} hidden>
      <div class="wide narrow me">
        <h1>{title}</h1>
        {wrong && (
          <Notice kind="error" lang={lang}>
            <p>{wrong}</p>
          </Notice>
        )}
        {proposals.length === 0 && <EmptyState title={say(CLAIM.none, lang)} />}
        {proposals.map((proposal) => (
          <Request key={proposal.id} frame={frame} proposal={proposal} actsFor={actsFor} />
        ))}
      </div>
    </Page>
  )
}

function Request({ frame, proposal, actsFor }: { frame: Frame; proposal: NamedProposal; actsFor: string }) {
  const { lang } = frame
  const agreed = proposal.winner === actsFor ? proposal.winnerAgreedBy : proposal.loserAgreedBy
  return (
    <article class="card">
      <p>
        <b>{say(MERGE.into, lang, { loser: proposal.loserName, winner: proposal.winnerName })}</b>
      </p>
      <p>{say(agreed ? CLAIM.yours : CLAIM.warning, lang)}</p>
      <div class="device-does">
        {(agreed ? (['refuse'] as const) : (['agree', 'refuse'] as const)).map((verb) => (
          <form key={verb} method="post" action={link(frame, `/firm/merges/${proposal.id}/${verb}`)}>
            <CsrfField frame={frame} />
            <Button look={verb === 'agree' ? 'main' : 'quiet'}>{say(MERGE[verb], lang)}</Button>
          </form>
        ))}
      </div>
    </article>
  )
}
