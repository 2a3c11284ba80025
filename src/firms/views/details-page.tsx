/** What the firm told of itself: its numbers masked with their state, and a form to change the rest. */
import { formatAmount } from '#kernel/money.ts'
import { say } from '#kernel/words.ts'
import { Button } from '#ui/button/button.tsx'
import { EmptyState } from '#ui/empty-state/empty-state.tsx'
import { CheckField } from '#ui/field/field.tsx'
import { Notice } from '#ui/notice/notice.tsx'
import { CsrfField } from '#ui/page/csrf-field.tsx'
import { Page } from '#ui/page/page.tsx'
import { PURPOSE_TEXTS } from '#people/words/purposes.ts'
import type { CrossFinding } from '../rules/cross-checks.ts'
import type { DetailFields } from '../rules/details.ts'
import type { Firm } from '../store/firms.ts'
import type { Identifier } from '../store/identifiers.ts'
import type { Lut } from '../store/luts.ts'
import { DETAILS } from '../words/keep.ts'
import { errorIn, Size, What, Where, Who, type GroupProps } from './details-groups.tsx'
import { firmLink } from './firm-address.ts'
import { FirmWays } from './firm-ways.tsx'
import { NumbersTable } from './numbers-table.tsx'

export type DetailsProps = GroupProps &
  Readonly<{
    numbers: readonly Identifier[]
    luts: readonly Lut[]
    hints: readonly CrossFinding[]
    saved: boolean
    /** The viewer is its owner. */
    ownerHere: boolean
    /** Her yes to keeping what she says of ownership stands. */
    consents: boolean
    consentVersion: string
  }>

/** What the form shows of a firm as it is kept. */
export const fieldsOfFirm = (firm: Firm): DetailFields => ({
  name: firm.name,
  kind: firm.kind,
  district: firm.district ?? '',
  cluster: firm.cluster ?? '',
  pin: firm.pin ?? '',
  makes: firm.makes,
  destinations: firm.destinations,
  giProducts: firm.giProducts,
  organic: firm.organic ? 'yes' : '',
  investment: figure(firm.investment),
  turnover: figure(firm.turnover),
  exports: figure(firm.exports),
})

const figure = (paise: bigint | null): string =>
  paise === null ? '' : formatAmount(paise, 2).replace(/\.00$/, '')

export function DetailsPage(props: DetailsProps) {
  const { place, firm, numbers, luts, hints, saved, wrong } = props
  const { frame } = place
  const { lang } = frame
  const title = say(DETAILS.title, lang)
  return (
    <Page frame={frame} title={`${title} · ${firm.name} · Dhow`} hidden>
      <div class="wide narrow firm">
        <p class="firm-about">{firm.name}</p>
        <h1>{title}</h1>
        <FirmWays place={place} cooperative={firm.kind === 'co-operative'} />
        {saved && (
          <Notice kind="success" lang={lang}>
            <p>{say(DETAILS.saved, lang)}</p>
          </Notice>
        )}
        {wrong && (
          <Notice kind="error" lang={lang}>
            <p>{wrong.sentence}</p>
          </Notice>
        )}
        {hints.length > 0 && (
          <Notice kind="warning" title={say(DETAILS.hints, lang)}>
            <ul>
              {hints.map(({ code, sentence, params }) => (
                <li key={code}>{say(sentence, lang, params)}</li>
              ))}
            </ul>
          </Notice>
        )}
        <h2>{say(DETAILS.numbers, lang)}</h2>
        {numbers.length + luts.length === 0 ? (
          <EmptyState title={say(DETAILS.noNumbers, lang)} />
        ) : (
          <NumbersTable place={place} numbers={numbers} luts={luts} change />
        )}
        <h2>{say(DETAILS.about, lang)}</h2>
        <form class="card" method="post" action={firmLink(place, '/firm/details')} noValidate>
          <CsrfField frame={frame} />
          <Who {...props} />
          <What {...props} />
          <Where {...props} />
          <Size {...props} />
          <div class="question-send">
            <Button>{say(DETAILS.save, lang)}</Button>
          </div>
        </form>
        {props.ownerHere && <OwnershipForm {...props} />}
      </div>
    </Page>
  )
}

/** Apart from the rest: told of her own will, kept only with her yes. */
function OwnershipForm({ place, firm, wrong, consents, consentVersion }: DetailsProps) {
  const { frame } = place
  const { lang } = frame
  const boxes = [
    ['women', firm.womenOwned],
    ['sc', firm.scOwned],
    ['st', firm.stOwned],
  ] as const
  return (
    <form class="card" method="post" action={firmLink(place, '/firm/ownership')} noValidate>
      <CsrfField frame={frame} />
      <input type="hidden" name="version" value={consentVersion} />
      <h2>{say(DETAILS.ownership, lang)}</h2>
      <p>{say(PURPOSE_TEXTS.ownership, lang)}</p>
      {boxes.map(([name, value]) => (
        <CheckField
          key={name}
          name={name}
          value="yes"
          label={say(DETAILS[name], lang)}
          checked={value === true}
        />
      ))}
      {consents ? (
        <p class="small">{say(DETAILS.takeBack, lang)}</p>
      ) : (
        <>
          {errorIn(wrong, 'consent') && <p class="field-error">{errorIn(wrong, 'consent')}</p>}
          <CheckField name="agreed" value="yes" label={say(DETAILS.agree, lang)} checked={false} />
        </>
      )}
      <div class="question-send">
        <Button look="quiet">{say(DETAILS.save, lang)}</Button>
      </div>
    </form>
  )
}
