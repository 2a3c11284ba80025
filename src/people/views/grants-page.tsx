/** Roles in an area: those that wait for a second person, those in force, and a form to propose one. */
import { say, type Sentence } from '#kernel/words.ts'
import { Button } from '#ui/button/button.tsx'
import { DateField } from '#ui/date-field/date-field.tsx'
import { EmptyState } from '#ui/empty-state/empty-state.tsx'
import { SelectField, TextField } from '#ui/field/field.tsx'
import { link, type Frame } from '#ui/frame.ts'
import { Notice } from '#ui/notice/notice.tsx'
import { CsrfField } from '#ui/page/csrf-field.tsx'
import { Page } from '#ui/page/page.tsx'
import { GIVEN_ROLES } from '../rules/giving.ts'
import { AREA_KINDS } from '../rules/roles.ts'
import type { GrantRecord } from '../store/grants.ts'
import { AREA_KIND_NAMES, GRANTS, HELPERS, ROLE_NAMES } from '../words.ts'
import { grantText } from './me-page.tsx'

export type ShownGrant = GrantRecord &
  Readonly<{ who: string; mayAgree: boolean; mayEnd: boolean; named: Sentence | undefined }>

export type GrantFields = Readonly<Record<'who' | 'role' | 'kind' | 'code' | 'until', string>>

export type GrantsProps = Readonly<{
  frame: Frame
  grants: readonly ShownGrant[]
  fields: GrantFields
  days: Readonly<{ first: string; last: string }>
  wrong?: Readonly<{ field: string | undefined; sentence: string }> | undefined
}>

export function GrantsPage(props: GrantsProps) {
  const { frame, grants } = props
  const { lang } = frame
  const title = say(GRANTS.title, lang)
  return (
    <Page frame={frame} title={`${title} · Dhow`} hidden>
      <div class="wide narrow me">
        <h1>{title}</h1>
        <p class="lead">{say(GRANTS.lead, lang)}</p>
        <h2>{say(GRANTS.waiting, lang)}</h2>
        <Rows frame={frame} grants={grants.filter(({ agreedAt }) => !agreedAt)} />
        <h2>{say(GRANTS.held, lang)}</h2>
        <Rows frame={frame} grants={grants.filter(({ agreedAt }) => agreedAt)} />
        <Propose {...props} />
      </div>
    </Page>
  )
}

const Rows = ({ frame, grants }: Pick<GrantsProps, 'frame' | 'grants'>) =>
  grants.length === 0 ? (
    <EmptyState title={say(GRANTS.none, frame.lang)} />
  ) : (
    <ul class="devices">
      {grants.map((grant) => (
        <li key={grant.id} class="device">
          <div>
            <p class="device-name">{grant.who}</p>
            <p class="small">{grantText(grant, frame.lang, grant.named)}</p>
          </div>
          <div class="device-does">
            {grant.mayAgree && <Decide frame={frame} id={grant.id} verb="agree" />}
            {grant.mayEnd && <Decide frame={frame} id={grant.id} verb="end" />}
          </div>
        </li>
      ))}
    </ul>
  )

const Decide = ({ frame, id, verb }: { frame: Frame; id: string; verb: 'agree' | 'end' }) => (
  <form method="post" action={link(frame, `/grants/${id}/${verb}`)}>
    <CsrfField frame={frame} />
    <Button look={verb === 'agree' ? 'main' : 'quiet'}>{say(GRANTS[verb], frame.lang)}</Button>
  </form>
)

function Propose({ frame, fields, days, wrong }: GrantsProps) {
  const { lang } = frame
  const errorOf = (...names: string[]) =>
    wrong?.field && names.includes(wrong.field) ? wrong.sentence : undefined
  return (
    <section>
      <h2>{say(GRANTS.propose, lang)}</h2>
      {wrong && (
        <Notice kind="error" lang={lang}>
          <p>{wrong.sentence}</p>
        </Notice>
      )}
      <form class="card" method="post" action={link(frame, '/grants')} novalidate>
        <CsrfField frame={frame} />
        <div class="fields">
          <TextField
            name="who"
            label={say(HELPERS.who, lang)}
            value={fields.who}
            maxLength={254}
            class="field-full"
            error={errorOf('to')}
          />
          <SelectField
            name="role"
            label={say(GRANTS.role, lang)}
            value={fields.role}
            options={GIVEN_ROLES.map((role) => ({ value: role, label: say(ROLE_NAMES[role], lang) }))}
            error={errorOf('role')}
          />
          <SelectField
            name="kind"
            label={say(GRANTS.areaKind, lang)}
            value={fields.kind}
            options={AREA_KINDS.map((kind) => ({ value: kind, label: say(AREA_KIND_NAMES[kind], lang) }))}
          />
          <TextField
            name="code"
            label={say(GRANTS.areaCode, lang)}
            hint={say(GRANTS.areaHint, lang)}
            value={fields.code}
            maxLength={60}
          />
          <DateField
            lang={lang}
            name="until"
            label={say(HELPERS.until, lang)}
            value={fields.until}
            first={days.first}
            last={days.last}
            error={errorOf('until')}
          />
        </div>
        <div class="question-send">
          <Button>{say(GRANTS.send, lang)}</Button>
        </div>
      </form>
    </section>
  )
}
