/** The groups of the form about a firm: who and where it is, what it makes, where it sells, how large it is. */
import { countryName } from '#kernel/country.ts'
import { say, type Lang } from '#kernel/words.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import { CheckField, SelectField, TextField } from '#ui/field/field.tsx'
import { dayText } from '#ui/figures.ts'
import type { DetailFields } from '../rules/details.ts'
import { clustersOf, giProductsOf } from '../rules/places.ts'
import type { Firm } from '../store/firms.ts'
import { CLASSES } from '../words/classes.ts'
import { CLUSTERS } from '../words/clusters.ts'
import { GI_PRODUCTS } from '../words/gi-products.ts'
import { JOIN } from '../words/join.ts'
import { DETAILS } from '../words/keep.ts'
import type { Place } from './firm-address.ts'
import { districtOptions, MakesChoice } from './join-page.tsx'

export type GroupProps = Readonly<{
  place: Place
  firm: Firm
  fields: DetailFields
  edition: Edition
  wrong: Readonly<{ field: string | undefined; sentence: string }> | undefined
}>

export const errorIn = (wrong: GroupProps['wrong'], field: string) =>
  wrong?.field === field ? wrong.sentence : undefined

export function Who({ place: { frame }, fields, wrong, edition }: GroupProps) {
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

export function What({ place: { frame }, fields, wrong, edition }: GroupProps) {
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

export function Where({ place: { frame }, fields, edition }: GroupProps) {
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
        <summary>{say(DETAILS.moreCountries, lang)}</summary>
        <div class="checks">{all.map(({ iso2 }) => box(iso2))}</div>
      </details>
    </fieldset>
  )
}

export function Size({ place: { frame }, fields, wrong, firm, edition }: GroupProps) {
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
