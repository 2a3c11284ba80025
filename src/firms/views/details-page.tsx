/** What the firm told of itself: its numbers masked with their state, and a form to change the rest. */
import { countryName } from '#kernel/country.ts'
import { formatAmount } from '#kernel/money.ts'
import { say, type Lang } from '#kernel/words.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import { Button } from '#ui/button/button.tsx'
import { EmptyState } from '#ui/empty-state/empty-state.tsx'
import { CheckField, SelectField, TextField } from '#ui/field/field.tsx'
import { dayText } from '#ui/figures.ts'
import { Notice } from '#ui/notice/notice.tsx'
import { CsrfField } from '#ui/page/csrf-field.tsx'
import { Page } from '#ui/page/page.tsx'
import { PURPOSE_TEXTS } from '#people/words/purposes.ts'
import type { CrossFinding } from '../rules/cross-checks.ts'
import type { DetailFields } from '../rules/details.ts'
import { clustersOf, giProductsOf } from '../rules/places.ts'
import type { Firm } from '../store/firms.ts'
import type { Identifier } from '../store/identifiers.ts'
import type { Lut } from '../store/luts.ts'
import { CLASSES } from '../words/classes.ts'
import { CLUSTERS } from '../words/clusters.ts'
import { GI_PRODUCTS } from '../words/gi-products.ts'
import { JOIN } from '../words/join.ts'
import { DETAILS } from '../words/keep.ts'
import { firmLink, type Place } from './firm-address.ts'
import { FirmWays } from './firm-ways.tsx'
import { districtOptions, MakesChoice } from './join-page.tsx'
import { NumbersTable } from './numbers-table.tsx'

export type DetailsProps = Readonly<{
  place: Place
  firm: Firm
  fields: DetailFields
  numbers: readonly Identifier[]
  luts: readonly Lut[]
  hints: readonly CrossFinding[]
  edition: Edition
  saved: boolean
  /** The viewer is its owner. */
  ownerHere: boolean
  /** Her yes to keeping what she says of ownership stands. */
  consents: boolean
  consentVersion: string
  wrong: Readonly<{ field: string | undefined; sentence: string }> | undefined
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

const errorIn = (wrong: DetailsProps['wrong'], field: string) =>
  wrong?.field === field ? wrong.sentence : undefined

function Who({ place: { frame }, fields, wrong, edition }: DetailsProps) {
  const { lang } = frame
  const clusters = clustersOf(edition).map(({ cluster }) => ({
    value: cluster,
    label: CLUSTERS[cluster as keyof typeof CLUSTERS]?.[lang] ?? cluster,
  }))
  return (
    <>
      <div class="fields">
        <TextField
          name="name"
          label={say(JOIN.name, lang)}
          value={fields.name}
          maxLength={120}
          error={errorIn(wrong, 'name')}
          class="field-wide"
        />
        <SelectField
          name="district"
          label={say(JOIN.district, lang)}
          value={fields.district}
          options={districtOptions(edition, lang)}
          error={errorIn(wrong, 'district')}
        />
        <TextField
          name="pin"
          label={say(JOIN.pin, lang)}
          value={fields.pin}
          inputMode="numeric"
          maxLength={10}
          error={errorIn(wrong, 'pin')}
        />
        <SelectField
          name="cluster"
          label={say(DETAILS.cluster, lang)}
          value={fields.cluster}
          options={[{ value: '', label: say(DETAILS.noCluster, lang) }, ...clusters]}
        />
      </div>
      <CheckField
        name="kind"
        value="co-operative"
        label={say(JOIN.cooperative, lang)}
        checked={fields.kind === 'co-operative'}
      />
    </>
  )
}

function What({ place: { frame }, fields, wrong, edition }: DetailsProps) {
  const { lang } = frame
  const names = giProductsOf(edition).filter(({ make }) => fields.makes.includes(make))
  return (
    <fieldset aria-describedby="makes-hint">
      <legend>{say(JOIN.makes, lang)}</legend>
      <MakesChoice lang={lang} edition={edition} chosen={fields.makes} error={errorIn(wrong, 'makes')} />
      <CheckField
        name="organic"
        value="yes"
        label={say(DETAILS.organic, lang)}
        checked={fields.organic === 'yes'}
      />
      {names.length > 0 && (
        <fieldset>
          <legend>{say(DETAILS.gi, lang)}</legend>
          <div class="checks">
            {names.map(({ gi }) => (
              <CheckField
                key={gi}
                name="giProducts"
                value={gi}
                label={GI_PRODUCTS[gi as keyof typeof GI_PRODUCTS]?.[lang] ?? gi}
                checked={fields.giProducts.includes(gi)}
              />
            ))}
          </div>
        </fieldset>
      )}
    </fieldset>
  )
}

/** Those that ask for papers of their own come first; the rest is folded away. */
const OFTEN = ['US', 'AE', 'GB', 'DE', 'FR', 'NL', 'CA', 'AU', 'SA', 'SG', 'JP', 'IT']

function Where({ place: { frame }, fields, edition }: DetailsProps) {
  const { lang } = frame
  const all = edition
    .facts('destinations')
    .map(({ cells }) => cells['iso2'] ?? '')
    .filter((iso2) => !OFTEN.includes(iso2))
    .map((iso2) => ({ iso2, name: countryName(iso2, lang) }))
    .sort((a, b) => a.name.localeCompare(b.name, lang))
  const box = (iso2: string) => (
    <CheckField
      key={iso2}
      name="destinations"
      value={iso2}
      label={countryName(iso2, lang)}
      checked={fields.destinations.includes(iso2)}
    />
  )
  return (
    <fieldset>
      <legend>{say(DETAILS.destinations, lang)}</legend>
      <p class="hint">{say(DETAILS.destinationsHint, lang)}</p>
      <div class="checks">{OFTEN.map(box)}</div>
      <details class="more" open={all.some(({ iso2 }) => fields.destinations.includes(iso2))}>
        <summary>{say(MORE, lang)}</summary>
        <div class="checks">{all.map(({ iso2 }) => box(iso2))}</div>
      </details>
    </fieldset>
  )
}

const MORE = { en: 'More countries', hi: 'और देश', gu: 'વધુ દેશો' }

function Size({ place: { frame }, fields, wrong, firm, edition }: DetailsProps) {
  const { lang } = frame
  const box = (name: 'investment' | 'turnover' | 'exports') => (
    <TextField
      name={name}
      label={say(DETAILS[name], lang)}
      value={fields[name]}
      inputMode="decimal"
      maxLength={24}
      error={errorIn(wrong, name)}
    />
  )
  return (
    <fieldset>
      <legend>{say(DETAILS.figures, lang)}</legend>
      <div class="fields">
        {box('investment')}
        {box('turnover')}
        {box('exports')}
      </div>
      {firm.msmeClass && (
        <p class="small">
          {say(DETAILS.msmeClass, lang, {
            class: className(firm.msmeClass, lang),
            day: dayText(edition.on, lang),
          })}
        </p>
      )}
    </fieldset>
  )
}

const className = (id: string, lang: Lang): string => CLASSES[id as keyof typeof CLASSES]?.[lang] ?? id
