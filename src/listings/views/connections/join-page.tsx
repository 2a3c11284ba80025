/** Joining an account at one marketplace: by consent there, with her own keys, or without anything. */
import { say } from '#kernel/words.ts'
import { firmLink, type Place } from '#firms/views/firm-address.ts'
import { Button } from '#ui/button/button.tsx'
import { Around, described, Hidden, SelectField } from '#ui/field/field.tsx'
import { link } from '#ui/frame.ts'
import { Notice } from '#ui/notice/notice.tsx'
import { CsrfField } from '#ui/page/csrf-field.tsx'
import { Page } from '#ui/page/page.tsx'
import type { ConnectField, Marketplace } from '../../port.ts'
import { ACCOUNTS } from '../../words/connections/pages.ts'
import { SimulatedNotice } from '../publishing/offers-page.tsx'

export type JoinProps = Readonly<{
  place: Place
  marketplace: Marketplace
  region: string
  wrong?: Readonly<{ field: string | undefined; sentence: string }> | undefined
}>

export function JoinPage(props: JoinProps) {
  const { place, marketplace, wrong } = props
  const { frame } = place
  const { lang } = frame
  const name = say(marketplace.name, lang)
  const title = say(ACCOUNTS.joinTitle, lang, { marketplace: name })
  const { ways } = marketplace
  return (
    <Page frame={frame} title={`${title} · Dhow`} hidden>
      <div class="wide narrow offers">
        <p>
          <a class="link" href={firmLink(place, '/listings/connect')}>
            {say(ACCOUNTS.title, lang)}
          </a>
        </p>
        <h1>{title}</h1>
        {marketplace.simulated && <SimulatedNotice lang={lang} />}
        {wrong && !ways.private?.some((field) => field.name === wrong.field) && (
          <Notice kind="error" lang={lang}>
            <p>{wrong.sentence}</p>
          </Notice>
        )}
        {ways.public && <ByConsent {...props} name={name} />}
        {ways.private && <ByKeys {...props} name={name} fields={ways.private} />}
        {ways.open && <Openly {...props} />}
      </div>
    </Page>
  )
}

function Region({ place, marketplace, region }: JoinProps) {
  const { lang } = place.frame
  const [only, ...more] = marketplace.regions
  if (more.length === 0) return <Hidden name="region" value={only?.key ?? ''} />
  return (
    <SelectField
      name="region"
      label={say(ACCOUNTS.region, lang)}
      value={region}
      options={marketplace.regions.map((one) => ({ value: one.key, label: say(one.name, lang) }))}
    />
  )
}

/** A question (GET), because it leads to another site. */
function ByConsent(props: JoinProps & { name: string }) {
  const { place, marketplace, name } = props
  const { frame } = place
  const { lang } = frame
  return (
    <form class="card" method="get" action={link(frame, `/listings/connect/${marketplace.key}/consent`)}>
      <Hidden name="of" value={place.of ?? ''} />
      <h2>{say(ACCOUNTS.byConsent, lang)}</h2>
      <p>{say(ACCOUNTS.byConsentLead, lang, { marketplace: name })}</p>
      <Region {...props} />
      <Button>{say(ACCOUNTS.toConsent, lang, { marketplace: name })}</Button>
    </form>
  )
}

function ByKeys(props: JoinProps & { name: string; fields: readonly ConnectField[] }) {
  const { place, marketplace, name, fields, wrong } = props
  const { frame } = place
  const { lang } = frame
  return (
    <form
      class="card"
      method="post"
      action={firmLink(place, `/listings/connect/${marketplace.key}`)}
      noValidate
    >
      <CsrfField frame={frame} />
      <Hidden name="way" value="private" />
      <h2>{say(ACCOUNTS.byKeys, lang)}</h2>
      <p>{say(ACCOUNTS.byKeysLead, lang, { marketplace: name })}</p>
      <Region {...props} />
      {fields.map((field) => {
        const error = wrong?.field === field.name ? wrong.sentence : undefined
        const shown = {
          name: field.name,
          label: say(field.label, lang),
          value: '',
          hint: field.hint && say(field.hint, lang),
          error,
        }
        const typed = {
          id: field.name,
          name: field.name,
          autoComplete: 'off',
          maxLength: 4000,
          required: true,
          'aria-invalid': error ? ('true' as const) : undefined,
          'aria-describedby': described(shown),
        }
        return (
          <Around key={field.name} field={shown}>
            {field.secret ? <input type="password" {...typed} /> : <input type="text" {...typed} />}
          </Around>
        )
      })}
      <p class="hint">{say(ACCOUNTS.test, lang)}</p>
      <Button>{say(ACCOUNTS.join, lang)}</Button>
    </form>
  )
}

function Openly(props: JoinProps) {
  const { place, marketplace } = props
  const { frame } = place
  const { lang } = frame
  return (
    <form class="card" method="post" action={firmLink(place, `/listings/connect/${marketplace.key}`)}>
      <CsrfField frame={frame} />
      <Hidden name="way" value="open" />
      <h2>{say(ACCOUNTS.openly, lang)}</h2>
      <p>{say(ACCOUNTS.openlyLead, lang)}</p>
      <Region {...props} />
      <Button>{say(ACCOUNTS.join, lang)}</Button>
    </form>
  )
}
