/** `/me/privacy`: her yes and no to each purpose, her file, what stays, and the way out. Works without script. */
import { dayInIndia } from '#kernel/day.ts'
import { say, type Lang } from '#kernel/words.ts'
import { Button } from '#ui/button/button.tsx'
import { dayText } from '#ui/figures.ts'
import { link, type Frame } from '#ui/frame.ts'
import { BackLink, FileLink, StandingLink } from '#ui/link/link.tsx'
import { Notice } from '#ui/notice/notice.tsx'
import { CsrfField } from '#ui/page/csrf-field.tsx'
import { Page } from '#ui/page/page.tsx'
import { holdOf } from '../../rules/privacy/holds.ts'
import { CHOICES, purposeOf, type Purpose, type PurposeKey } from '../../rules/privacy/purposes.ts'
import { risksOf, type BreachTold, type DataKind } from '../../rules/privacy/breach.ts'
import { versionOf, type Consent } from '../../store/privacy/consents.ts'
import {
  BREACH_MEASURES,
  BREACH_NATURES,
  BREACH_PLACES,
  BREACH_RISKS,
  DATA_KINDS,
} from '../../words/breach.ts'
import { PRIVACY } from '../../words/privacy.ts'
import { ME } from '../../words.ts'
import { Holds } from './holds.tsx'

/** A breach that touched her, as her page tells it. */
export type ShownBreach = Readonly<{
  id: string
  since: Date
  until: Date
  kinds: readonly DataKind[]
  told: BreachTold
}>

export type PrivacyProps = Readonly<{
  frame: Frame
  standing: ReadonlyMap<PurposeKey, Consent>
  breaches: readonly ShownBreach[]
  done: 'given' | 'withdrawn' | undefined
  /** Why her last yes was not taken. */
  wrong?: string | undefined
}>

export function PrivacyPage({ frame, standing, breaches, done, wrong }: PrivacyProps) {
  const { lang } = frame
  return (
    <Page frame={frame} title={`${say(PRIVACY.title, lang)} · Dhow`} hidden>
      <div class="wide narrow me privacy">
        <BackLink href={link(frame, '/me')}>{say(ME.title, lang)}</BackLink>
        <h1>{say(PRIVACY.title, lang)}</h1>
        <p class="lead">{say(PRIVACY.lead, lang)}</p>
        {breaches.map((breach) => (
          <Breach key={breach.id} breach={breach} lang={lang} />
        ))}
        {done && (
          <Notice kind="success">
            <p>{say(PRIVACY[done], lang)}</p>
          </Notice>
        )}
        {wrong && (
          <Notice kind="error" lang={lang}>
            <p>{wrong}</p>
          </Notice>
        )}
        <h2>{say(PRIVACY.purposes, lang)}</h2>
        {CHOICES.map((purpose) => (
          <Choice key={purpose.key} frame={frame} purpose={purpose} last={standing.get(purpose.key)} />
        ))}
        <Needed lang={lang} />
        <File frame={frame} />
        <section>
          <h2>{say(PRIVACY.stays, lang)}</h2>
          <p>{say(PRIVACY.staysAfterNo, lang)}</p>
          <Holds holds={[holdOf('proof'), holdOf('log')]} lang={lang} />
        </section>
        <p>
          <StandingLink href={link(frame, '/privacy')}>{say(PRIVACY.toNotice, lang)}</StandingLink>
        </p>
        <p>
          <StandingLink href={link(frame, '/me/privacy/erase')}>{say(PRIVACY.eraseLink, lang)}</StandingLink>
        </p>
      </div>
    </Page>
  )
}

/** The five things of DPDP Rules r. 7(1), in her account from the first moment on. */
function Breach({ breach: { since, until, kinds, told }, lang }: { breach: ShownBreach; lang: Lang }) {
  const { nature, place, measures = [], contact } = told
  const when = { from: dayText(dayInIndia(since), lang), to: dayText(dayInIndia(until), lang) }
  const data = kinds.map((kind) => say(DATA_KINDS[kind], lang)).join(', ')
  const happened = nature ? `${say(BREACH_NATURES[nature], lang)}: ${data}` : data
  return (
    <Notice kind="warning" title={say(PRIVACY.breach, lang)}>
      <p>{say(PRIVACY.breachLine, lang, { ...when, data: happened })}</p>
      {place && <p>{say(PRIVACY.breachPlace, lang, { place: say(BREACH_PLACES[place], lang) })}</p>}
      <p>
        {risksOf(kinds)
          .map((risk) => say(BREACH_RISKS[risk], lang))
          .join(' ')}
      </p>
      {measures.length > 0 && (
        <p>
          {say(PRIVACY.breachMeasures, lang, {
            measures: measures.map((measure) => say(BREACH_MEASURES[measure], lang)).join(', '),
          })}
        </p>
      )}
      <p>{say(PRIVACY.breachSafety, lang)}</p>
      {contact && <p>{say(PRIVACY.breachAsk, lang, { contact })}</p>}
    </Notice>
  )
}

/** One purpose: what for, which data, how it stands, and one button. */
function Choice({ frame, purpose, last }: { frame: Frame; purpose: Purpose; last: Consent | undefined }) {
  const { lang } = frame
  const given = last?.given ?? false
  const { key } = purpose
  return (
    <section class="card purpose">
      <h3 id={`purpose-${key}`}>{say(purpose.title, lang)}</h3>
      <p>{say(purpose.text, lang)}</p>
      <p class="small">
        {say(PRIVACY.dataUsed, lang)}: {say(purpose.data, lang)}
      </p>
      <form method="post" action={link(frame, '/me/privacy')} class="purpose-do">
        <CsrfField frame={frame} />
        <input type="hidden" name="purpose" value={key} />
        <input type="hidden" name="version" value={versionOf(key)} />
        <input type="hidden" name="answer" value={given ? 'no' : 'yes'} />
        <p class={`purpose-state ${given ? 'is-given' : ''}`.trim()}>{stateText(last, lang)}</p>
        <button
          type="submit"
          class={`button button-${given ? 'quiet' : 'main'}`}
          aria-describedby={`purpose-${key}`}
        >
          {say(given ? PRIVACY.takeBack : PRIVACY.agree, lang)}
        </button>
      </form>
      {given && last?.version !== versionOf(key) && <p class="small">{say(PRIVACY.wordsChanged, lang)}</p>}
    </section>
  )
}

function stateText(last: Consent | undefined, lang: Lang): string {
  if (!last) return say(PRIVACY.isNotGiven, lang)
  const day = dayText(dayInIndia(last.at), lang)
  return say(last.given ? PRIVACY.isGiven : PRIVACY.isWithdrawn, lang, { day })
}

function Needed({ lang }: { lang: Lang }) {
  const { title, text, data } = purposeOf('account')
  return (
    <section class="purpose-needed">
      <h3>{say(title, lang)}</h3>
      <p>{say(text, lang)}</p>
      <p class="small">
        {say(PRIVACY.dataUsed, lang)}: {say(data, lang)}
      </p>
      <p class="small">{say(PRIVACY.needed, lang)}</p>
    </section>
  )
}

export const File = ({ frame }: { frame: Frame }) => (
  <section>
    <h2>{say(PRIVACY.file, frame.lang)}</h2>
    <p>{say(PRIVACY.fileLead, frame.lang)}</p>
    <p class="files">
      <FileLink href={link(frame, '/me/privacy/file.html')} kind="HTML">
        {say(PRIVACY.fileRead, frame.lang)}
      </FileLink>
      <FileLink href={link(frame, '/me/privacy/file.json')} kind="JSON">
        {say(PRIVACY.fileData, frame.lang)}
      </FileLink>
    </p>
  </section>
)

export type EraseProps = Readonly<{
  frame: Frame
  ownsAlone: boolean
  hasRoles: boolean
  wrong?: string | undefined
}>

/** `/me/privacy/erase`: what goes, what stays and why, before she decides. */
export function ErasePage({ frame, ownsAlone, hasRoles, wrong }: EraseProps) {
  const { lang } = frame
  const holds = [
    holdOf('account'),
    holdOf('proof'),
    holdOf('log'),
    ...(hasRoles ? [holdOf('roles')] : []),
    ...(ownsAlone ? [holdOf('firm')] : []),
  ]
  return (
    <Page frame={frame} title={`${say(PRIVACY.eraseTitle, lang)} · Dhow`} hidden>
      <div class="wide narrow me privacy">
        <BackLink href={link(frame, '/me/privacy')}>{say(PRIVACY.title, lang)}</BackLink>
        <h1>{say(PRIVACY.eraseTitle, lang)}</h1>
        {wrong && (
          <Notice kind="error" lang={lang}>
            <p id="confirmed-error">{wrong}</p>
          </Notice>
        )}
        <p>{say(PRIVACY.eraseLead, lang)}</p>
        <p>{say(PRIVACY.eraseKeeps, lang)}</p>
        <Holds holds={holds} lang={lang} />
        <p>
          {say(PRIVACY.eraseFirst, lang)}{' '}
          <a href={link(frame, '/me/privacy/file.html')} download>
            {say(PRIVACY.file, lang)}
          </a>
        </p>
        <form class="card" method="post" action={link(frame, '/me/privacy/erase')}>
          <CsrfField frame={frame} />
          <label class="check">
            <input
              type="checkbox"
              name="confirmed"
              value="yes"
              aria-describedby={wrong ? 'confirmed-error' : undefined}
            />
            <span>{say(PRIVACY.eraseConfirm, lang)}</span>
          </label>
          <div class="question-send">
            <Button>{say(PRIVACY.eraseDo, lang)}</Button>
          </div>
        </form>
      </div>
    </Page>
  )
}
