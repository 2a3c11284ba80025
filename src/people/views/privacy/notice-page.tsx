/** `/privacy`: the notice of DPDP Act s. 5, open to everybody; `/privacy/erased`: what she sees once she is gone. */
import { say } from '#kernel/words.ts'
import { link, type Frame } from '#ui/frame.ts'
import { StandingLink } from '#ui/link/link.tsx'
import { Page } from '#ui/page/page.tsx'
import { HOLDS, type Hold } from '../../rules/privacy/holds.ts'
import { PURPOSES } from '../../rules/privacy/purposes.ts'
import { PRIVACY } from '../../words/privacy.ts'
import { Holds } from './holds.tsx'

/** `contact`: the person who answers questions (Rules r. 9), as the operator wrote it. */
export function NoticePage({ frame, contact }: { frame: Frame; contact: string | undefined }) {
  const { lang } = frame
  const { rightSee, rightChange, rightBack, rightErase, rightComplain } = PRIVACY
  return (
    <Page frame={frame} title={`${say(PRIVACY.noticeTitle, lang)} · Dhow`}>
      <div class="wide narrow me privacy">
        <h1>{say(PRIVACY.noticeTitle, lang)}</h1>
        <p class="lead">{say(PRIVACY.noticeLead, lang)}</p>
        <p>
          <StandingLink href={link(frame, '/me/privacy')}>{say(PRIVACY.toMine, lang)}</StandingLink>
        </p>
        <h2>{say(PRIVACY.purposes, lang)}</h2>
        {PURPOSES.map(({ key, basis, title, text, data }) => (
          <section key={key} class="card purpose">
            <h3>{say(title, lang)}</h3>
            <p>{say(text, lang)}</p>
            <p class="small">
              {say(PRIVACY.dataUsed, lang)}: {say(data, lang)}
            </p>
            {basis === 'needed' && <p class="small">{say(PRIVACY.needed, lang)}</p>}
          </section>
        ))}
        <h2>{say(PRIVACY.rights, lang)}</h2>
        <ul>
          {[rightSee, rightChange, rightBack, rightErase, rightComplain].map((right) => (
            <li key={right.en}>{say(right, lang)}</li>
          ))}
        </ul>
        <h2>{say(PRIVACY.stays, lang)}</h2>
        <p>{say(PRIVACY.eraseKeeps, lang)}</p>
        <Holds holds={HOLDS} lang={lang} />
        <h2>{say(PRIVACY.ask, lang)}</h2>
        <p>{contact ?? say(PRIVACY.askNobody, lang)}</p>
      </div>
    </Page>
  )
}

export const ErasedPage = ({ frame, holds }: { frame: Frame; holds: readonly Hold[] }) => (
  <Page frame={frame} title={`${say(PRIVACY.erasedTitle, frame.lang)} · Dhow`} hidden>
    <div class="wide narrow me privacy">
      <h1>{say(PRIVACY.erasedTitle, frame.lang)}</h1>
      <p>{say(PRIVACY.erasedLead, frame.lang)}</p>
      <h2>{say(PRIVACY.erasedKept, frame.lang)}</h2>
      <Holds holds={holds} lang={frame.lang} />
    </div>
  </Page>
)
