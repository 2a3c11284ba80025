import { say } from '#kernel/words.ts'
import { Button } from '#ui/button/button.tsx'
import { EmptyState } from '#ui/empty-state/empty-state.tsx'
import { TextField } from '#ui/field/field.tsx'
import { number } from '#ui/figures.ts'
import { StandingLink } from '#ui/link/link.tsx'
import { Notice } from '#ui/notice/notice.tsx'
import { CsrfField } from '#ui/page/csrf-field.tsx'
import { Page } from '#ui/page/page.tsx'
import type { ShareLine } from '../rules/shares.ts'
import type { Firm } from '../store/firms.ts'
import { DETAILS, MEMBERS } from '../words/keep.ts'
import { firmLink, type Place } from './firm-address.ts'
import { FirmWays } from './firm-ways.tsx'

export type MembersProps = Readonly<{
  place: Place
  firm: Firm
  lines: readonly ShareLine[]
  saved: number | undefined
  wrong: Readonly<{ field: string | undefined; sentence: string }> | undefined
}>

/** Members of a co-operative with their shares: one list that is sent as a whole. */
export function MembersPage(props: MembersProps) {
  const { place, firm, saved } = props
  const { frame } = place
  const { lang } = frame
  const title = say(MEMBERS.title, lang)
  const cooperative = firm.kind === 'co-operative'
  return (
    <Page frame={frame} title={`${title} · ${firm.name} · Dhow`} hidden>
      <div class="wide narrow firm">
        <p class="firm-about">{firm.name}</p>
        <h1>{title}</h1>
        <FirmWays place={place} cooperative />
        {cooperative ? <p class="lead">{say(MEMBERS.lead, lang)}</p> : null}
        {saved !== undefined && (
          <Notice kind="success" lang={lang}>
            <p>{say(MEMBERS.saved, lang, { count: number(saved, lang) })}</p>
          </Notice>
        )}
        {cooperative ? (
          <List {...props} />
        ) : (
          <EmptyState title={say(MEMBERS.onlyCooperative, lang)}>
            <StandingLink href={firmLink(place, '/firm/details')}>{say(DETAILS.title, lang)}</StandingLink>
          </EmptyState>
        )}
      </div>
    </Page>
  )
}

function List({ place, lines, wrong }: MembersProps) {
  const { frame } = place
  const { lang } = frame
  const errorIn = (field: string) => (wrong?.field === field ? wrong.sentence : undefined)
  return (
    <form class="card" method="post" action={firmLink(place, '/firm/members')} noValidate>
      <CsrfField frame={frame} />
      {wrong && !/^(name|share)-/.test(wrong.field ?? '') && (
        <Notice kind="error" lang={lang}>
          <p>{wrong.sentence}</p>
        </Notice>
      )}
      {lines.map((line, at) => (
        <div class="member" key={at}>
          <input type="hidden" name={`id-${at}`} value={line.id} />
          <TextField
            name={`name-${at}`}
            label={say(MEMBERS.name, lang, { number: number(at + 1, lang) })}
            value={line.name}
            maxLength={100}
            error={errorIn(`name-${at}`)}
          />
          <TextField
            name={`share-${at}`}
            label={say(MEMBERS.share, lang)}
            value={line.share}
            inputMode="decimal"
            maxLength={8}
            error={errorIn(`share-${at}`)}
          />
        </div>
      ))}
      <p class="small">{say(MEMBERS.leave, lang)}</p>
      <div class="question-send">
        <Button>{say(MEMBERS.save, lang)}</Button>
        <button type="submit" class="button button-quiet" name="do" value="equal">
          {say(MEMBERS.equal, lang)}
        </button>
        <button type="submit" class="button button-quiet" name="do" value="more">
          {say(MEMBERS.more, lang)}
        </button>
      </div>
    </form>
  )
}
