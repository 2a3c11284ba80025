/** Who acts for her firm: the seats, and a form to give one. */
import { say } from '#kernel/words.ts'
import { Button } from '#ui/button/button.tsx'
import { DateField } from '#ui/date-field/date-field.tsx'
import { EmptyState } from '#ui/empty-state/empty-state.tsx'
import { CheckField, TextField } from '#ui/field/field.tsx'
import { dayText } from '#ui/figures.ts'
import { link, type Frame } from '#ui/frame.ts'
import { BackLink } from '#ui/link/link.tsx'
import { Notice } from '#ui/notice/notice.tsx'
import { CsrfField } from '#ui/page/csrf-field.tsx'
import { Page } from '#ui/page/page.tsx'
import { DELEGABLE } from '../rules/giving.ts'
import type { Seat } from '../store/seats.ts'
import { HELPERS, ME } from '../words.ts'

export type HelperFields = Readonly<{ to: string; limits: readonly string[]; until: string }>

export type HelpersProps = Readonly<{
  frame: Frame
  /** False where her session acts for no firm of her own. */
  owns: boolean
  /** Delegates with the masked contact by which the owner knows them. */
  seats: readonly (Seat & Readonly<{ who: string }>)[]
  fields: HelperFields
  days: Readonly<{ first: string; last: string }>
  wrong?: Readonly<{ field: string | undefined; sentence: string }> | undefined
}>

export function HelpersPage(props: HelpersProps) {
  const { frame, owns } = props
  const { lang } = frame
  const title = say(HELPERS.title, lang)
  return (
    <Page frame={frame} title={`${title} · Dhow`} hidden>
      <div class="wide narrow me">
        <BackLink href={link(frame, '/me')}>{say(ME.title, lang)}</BackLink>
        <h1>{title}</h1>
        <p class="lead">{say(HELPERS.lead, lang)}</p>
        {owns ? <Seats {...props} /> : <EmptyState title={say(HELPERS.noFirm, lang)} />}
        {owns && <GiveSeat {...props} />}
      </div>
    </Page>
  )
}

const Seats = ({ frame, seats }: HelpersProps) =>
  seats.length === 0 ? (
    <EmptyState title={say(HELPERS.none, frame.lang)} />
  ) : (
    <ul class="devices">
      {seats.map((seat) => (
        <li key={seat.id} class="device">
          <div>
            <p class="device-name">{seat.who}</p>
            <p class="small">
              {seat.limits.map((limit) => say(limitName(limit), frame.lang)).join(', ')}
              {seat.to && ` · ${say(ME.roleUntil, frame.lang, { day: dayText(seat.to, frame.lang) })}`}
            </p>
          </div>
          <form method="post" action={link(frame, `/me/helpers/${seat.id}/end`)}>
            <CsrfField frame={frame} />
            <Button look="quiet">{say(ME.end, frame.lang)}</Button>
          </form>
        </li>
      ))}
    </ul>
  )

const limitName = (limit: string) => (limit === 'firm.write' ? HELPERS['firm.write'] : HELPERS['firm.read'])

function GiveSeat({ frame, fields, days, wrong }: HelpersProps) {
  const { lang } = frame
  const errorOf = (field: string) => (wrong?.field === field ? wrong.sentence : undefined)
  return (
    <section>
      <h2>{say(HELPERS.add, lang)}</h2>
      {wrong && (
        <Notice kind="error" lang={lang}>
          <p>{wrong.sentence}</p>
        </Notice>
      )}
      <form class="card" method="post" action={link(frame, '/me/helpers')} novalidate>
        <CsrfField frame={frame} />
        <TextField
          name="who"
          label={say(HELPERS.who, lang)}
          hint={say(HELPERS.whoHint, lang)}
          value={fields.to}
          maxLength={254}
          error={wrong?.field === 'to' ? wrong.sentence : undefined}
        />
        <fieldset>
          <legend>{say(HELPERS.limits, lang)}</legend>
          {DELEGABLE.map((limit) => (
            <CheckField
              key={limit}
              name="limits"
              value={limit}
              label={say(limitName(limit), lang)}
              checked={fields.limits.includes(limit)}
            />
          ))}
        </fieldset>
        <div class="helpers-until">
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
        <CheckField name="consent" value="yes" label={say(HELPERS.consent, lang)} checked={false} />
        <div class="question-send">
          <Button>{say(HELPERS.give, lang)}</Button>
        </div>
      </form>
    </section>
  )
}
