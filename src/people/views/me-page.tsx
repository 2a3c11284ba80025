/** Her own page: her name, what she signs in with, her roles, and where she is signed in. */
import { dayInIndia } from '#kernel/day.ts'
import { LANGS, LOCALE, say, type Lang, type Sentence } from '#kernel/words.ts'
import { masked } from '#platform/messages/message.ts'
import { Button } from '#ui/button/button.tsx'
import { Around, described } from '#ui/field/field.tsx'
import { dayText } from '#ui/figures.ts'
import { link, type Frame } from '#ui/frame.ts'
import { StandingLink } from '#ui/link/link.tsx'
import { Notice } from '#ui/notice/notice.tsx'
import { CsrfField } from '#ui/page/csrf-field.tsx'
import { Page } from '#ui/page/page.tsx'
import { LANGUAGE_NAMES } from '#ui/words.ts'
import type { Contact } from '../contact.ts'
import type { Viewer } from '../rules/authorisation.ts'
import type { Grant } from '../rules/roles.ts'
import type { PeopleServices } from '../services.ts'
import type { Session } from '../store/sessions.ts'
import { AREA_NAMES, HELPERS, ME, ROLE_NAMES } from '../words.ts'
import { PRIVACY } from '../words/privacy.ts'
import { Passkeys, type ShownPasskey } from './passkeys.tsx'

export type MeProps = Readonly<{
  frame: Frame
  viewer: Viewer
  contacts: readonly Contact[]
  sessions: readonly Session[]
  passkeys: readonly ShownPasskey[]
  areaName: PeopleServices['areaName']
  /** The firms in which she has a seat. */
  seats: readonly Readonly<{ firmId: string; name: string }>[]
  saved: boolean
  /** Something happened to her data: she should read it. */
  hasBreach: boolean
  /** What she typed and why it was refused. */
  wrong?: Readonly<{ name: string; error: string }> | undefined
}>

export function MePage(props: MeProps) {
  const { frame, viewer, saved } = props
  const { lang } = frame
  const title = viewer.name === '' ? say(ME.welcome, lang) : say(ME.hello, lang, { name: viewer.name })
  return (
    <Page frame={frame} title={`${say(ME.title, lang)} · Dhow`} hidden>
      <div class="wide narrow me">
        <h1>{title}</h1>
        {props.hasBreach && (
          <Notice kind="warning" title={say(PRIVACY.breach, lang)}>
            <StandingLink href={link(frame, '/me/privacy')}>{say(PRIVACY.title, lang)}</StandingLink>
          </Notice>
        )}
        {saved && (
          <Notice kind="success">
            <p>{say(ME.saved, lang)}</p>
          </Notice>
        )}
        <NameForm {...props} />
        <Contacts {...props} />
        <Firm {...props} />
        <Roles {...props} />
        <Passkeys {...props} />
        <Devices {...props} />
        <p>
          <StandingLink href={link(frame, '/me/privacy')}>{say(PRIVACY.toMine, lang)}</StandingLink>
        </p>
        <form method="post" action={link(frame, '/sign-out')}>
          <CsrfField frame={frame} />
          <Button look="quiet">{say(ME.signOut, lang)}</Button>
        </form>
      </div>
    </Page>
  )
}

function NameForm({ frame, viewer, wrong }: MeProps) {
  const { lang } = frame
  const field = {
    name: 'name',
    label: say(ME.name, lang),
    value: wrong?.name ?? viewer.name,
    hint: say(ME.nameHint, lang),
    error: wrong?.error,
  }
  return (
    <form class="card" method="post" action={link(frame, '/me')} novalidate>
      <CsrfField frame={frame} />
      <div class="fields">
        <Around field={field}>
          <input
            id="name"
            name="name"
            value={field.value}
            autoComplete="name"
            maxLength={100}
            aria-invalid={field.error ? 'true' : undefined}
            aria-describedby={described(field)}
          />
        </Around>
        <LanguageField label={say(ME.lang, lang)} value={viewer.name === '' ? lang : viewer.lang} />
      </div>
      <div class="question-send">
        <Button>{say(ME.save, lang)}</Button>
      </div>
    </form>
  )
}

/** Each language by its own name, and read out in its own voice. */
const LanguageField = ({ label, value }: { label: string; value: Lang }) => (
  <Around field={{ name: 'lang', label, value }}>
    <select id="lang" name="lang">
      {LANGS.map((one) => (
        <option key={one} value={one} lang={one} selected={one === value}>
          {LANGUAGE_NAMES[one]}
        </option>
      ))}
    </select>
  </Around>
)

const Contacts = ({ frame: { lang }, contacts }: MeProps) => (
  <section>
    <h2>{say(ME.contacts, lang)}</h2>
    <ul class="plain">
      {contacts.map(({ value }) => (
        <li key={value}>{masked(value)}</li>
      ))}
    </ul>
  </section>
)

/** Her helpers, and the other firms she could work for. */
const Firm = ({ frame, viewer, seats }: MeProps) =>
  seats.length === 0 ? null : (
    <section>
      <h2>{say(HELPERS.firm, frame.lang)}</h2>
      {seats
        .filter(({ firmId }) => firmId !== viewer.actsFor)
        .map(({ firmId, name }) => (
          <form key={firmId} method="post" action={link(frame, '/me/firm')}>
            <CsrfField frame={frame} />
            <input type="hidden" name="firm" value={firmId} />
            <Button look="quiet">{say(HELPERS.switch, frame.lang, { firm: name })}</Button>
          </form>
        ))}
      {viewer.seat === 'owner' && (
        <p>
          <StandingLink href={link(frame, '/me/helpers')}>{say(HELPERS.title, frame.lang)}</StandingLink>
        </p>
      )}
    </section>
  )

const Roles = ({ frame: { lang }, viewer: { grants }, areaName }: MeProps) =>
  grants.length === 0 ? null : (
    <section>
      <h2>{say(ME.roles, lang)}</h2>
      <ul class="plain">
        {grants.map((grant) => (
          <li key={`${grant.role} ${grant.area.kind} ${grant.area.code}`}>
            {grantText(grant, lang, areaName(grant.area))}
          </li>
        ))}
      </ul>
    </section>
  )

/** `named` is the area's own name. */
export function grantText({ role, area, to }: Grant, lang: Lang, named?: Sentence): string {
  const place = named ? say(named, lang) : say(AREA_NAMES[area.kind], lang, { code: area.code })
  const line = say(ME.roleLine, lang, { role: say(ROLE_NAMES[role], lang), area: place })
  return to ? `${line}, ${say(ME.roleUntil, lang, { day: dayText(to, lang) })}` : line
}

const Devices = ({ frame, viewer, sessions }: MeProps) => (
  <section>
    <h2>{say(ME.devices, frame.lang)}</h2>
    <p class="small">{say(ME.devicesLead, frame.lang)}</p>
    <ul class="devices">
      {sessions.map((session) => (
        <Device key={session.id} frame={frame} session={session} own={session.id === viewer.sessionId} />
      ))}
    </ul>
    {sessions.length > 1 && (
      <form method="post" action={link(frame, '/me/sessions/others/end')}>
        <CsrfField frame={frame} />
        <Button look="quiet">{say(ME.endOthers, frame.lang)}</Button>
      </form>
    )}
  </section>
)

function Device({ frame, session, own }: { frame: Frame; session: Session; own: boolean }) {
  const { lang } = frame
  const name = session.device || say(ME.unknownDevice, lang)
  const seen = say(ME.lastSeen, lang, { when: momentText(session.seenAt, lang) })
  return (
    <li class="device">
      <div>
        <p class="device-name">
          {name}
          {own && <span class="device-own"> · {say(ME.thisDevice, lang)}</span>}
        </p>
        <p class="small">
          {seen} · {say(ME.place, lang)}
        </p>
      </div>
      {!own && (
        <form method="post" action={link(frame, `/me/sessions/${session.id}/end`)}>
          <CsrfField frame={frame} />
          <button type="submit" class="button button-quiet" aria-label={`${say(ME.end, lang)}: ${name}`}>
            {say(ME.end, lang)}
          </button>
        </form>
      )}
    </li>
  )
}

const times = new Map<Lang, Intl.DateTimeFormat>()

/** Day and time in India. */
export function momentText(at: Date, lang: Lang): string {
  let time = times.get(lang)
  if (!time) {
    time = new Intl.DateTimeFormat(LOCALE[lang], {
      hour: '2-digit',
      minute: '2-digit',
      timeZone: 'Asia/Kolkata',
    })
    times.set(lang, time)
  }
  return `${dayText(dayInIndia(at), lang)}, ${time.format(at)}`
}
