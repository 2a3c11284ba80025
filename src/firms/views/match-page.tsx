/** Her number is with another record already: why we think it is one firm, and the two ways on. */
import { say } from '#kernel/words.ts'
import { Button } from '#ui/button/button.tsx'
import { dayText } from '#ui/figures.ts'
import { link, type Frame } from '#ui/frame.ts'
import { StandingLink } from '#ui/link/link.tsx'
import { Notice } from '#ui/notice/notice.tsx'
import { CsrfField } from '#ui/page/csrf-field.tsx'
import { Page } from '#ui/page/page.tsx'
import type { MatchReason } from '../rules/matches.ts'
import type { JoiningFields } from '../rules/registration.ts'
import { DISTRICTS } from '../words/districts.ts'
import { MATCH } from '../words/join.ts'
import { MATCH_REASONS } from '../words/matches.ts'

export type MatchProps = Readonly<{
  frame: Frame
  fields: JoiningFields
  tried: string
  other: Readonly<{ name: string; district: string | null; since: string }>
  reasons: readonly MatchReason[]
}>

export function MatchPage({ frame, fields, tried, other, reasons }: MatchProps) {
  const { lang } = frame
  const title = say(MATCH.title, lang)
  const district = DISTRICTS[other.district as keyof typeof DISTRICTS]?.[lang]
  return (
    <Page frame={frame} title={`${title} · Dhow`} hidden>
      <div class="wide narrow join" data-match>
        <h1>{title}</h1>
        <p class="lead">{say(MATCH.lead, lang)}</p>
        <div class="card">
          <p class="tile-name">{other.name}</p>
          <p>
            {[district, say(MATCH.since, lang, { day: dayText(other.since, lang) })]
              .filter(Boolean)
              .join(' · ')}
          </p>
          <Notice kind="warning" title={say(MATCH.reason, lang)}>
            <ul>
              {reasons.map((reason) => (
                <li key={reason}>{say(MATCH_REASONS[reason], lang)}</li>
              ))}
            </ul>
          </Notice>
          <form method="post" action={link(frame, '/firm/join')}>
            <CsrfField frame={frame} />
            <input type="hidden" name="tried" value={tried} />
            <input type="hidden" name="despite" value="yes" />
            {Object.entries(fields).flatMap(([name, value]) =>
              [value]
                .flat()
                .map((one) => <input key={`${name}${one}`} type="hidden" name={name} value={one} />),
            )}
            <p>{say(MATCH.mineHint, lang)}</p>
            <div class="question-send">
              <Button>{say(MATCH.mine, lang)}</Button>
              <StandingLink href={link(frame, '/firm/join')}>{say(MATCH.notMine, lang)}</StandingLink>
            </div>
          </form>
        </div>
      </div>
    </Page>
  )
}
