/** What it is, of what, from where, by whom. */
import { say } from '#kernel/words.ts'
import { makesOf } from '#firms/rules/makes.ts'
import { districtsOf, giProductsOf, odopOf } from '#firms/rules/places.ts'
import type { Member } from '#firms/store/members.ts'
import { DISTRICTS } from '#firms/words/districts.ts'
import { GI_PRODUCTS } from '#firms/words/gi-products.ts'
import { MAKES } from '#firms/words/makes.ts'
import { ODOP } from '#firms/words/odop.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import { Button } from '#ui/button/button.tsx'
import { CheckField, SelectField, TextField, type Option } from '#ui/field/field.tsx'
import { number } from '#ui/figures.ts'
import { CsrfField } from '#ui/page/csrf-field.tsx'
import type { MaterialLine } from '../rules/materials.ts'
import { MATERIALS } from '../words/materials.ts'
import { MAKE, PRODUCT } from '../words/product.ts'
import { productLink } from './address.ts'
import { errorIn, PartPage, Version, type About } from './product-page.tsx'

export type MakeFields = Readonly<{
  make: string
  brand: string
  materials: readonly MaterialLine[]
  forChildren: boolean
  district: string
  gi: string
  member: string
}>

export type MakeProps = About & Readonly<{ fields: MakeFields; edition: Edition; members: readonly Member[] }>

/** A word of a table by an id of the trade book; the id itself where the table lags behind. */
const wordOf = (table: object, id: string, lang: 'en' | 'hi' | 'gu'): string =>
  (table as Readonly<Record<string, Readonly<Record<string, string>>>>)[id]?.[lang] ?? id

export function MakePage(props: MakeProps) {
  const { frame, product, fields, edition, members, wrong } = props
  const { lang } = frame
  const sorted = (options: Option[]) => options.sort((a, b) => a.label.localeCompare(b.label, lang))
  const none = (label: string): Option => ({ value: '', label })
  const makes = sorted(
    makesOf(edition).map(({ make }) => ({ value: make, label: wordOf(MAKES, make, lang) })),
  )
  const districts = sorted(
    districtsOf(edition).map(({ district }) => ({
      value: district,
      label: wordOf(DISTRICTS, district, lang),
    })),
  )
  const names = sorted(
    giProductsOf(edition)
      .filter(({ make, gi }) => fields.make === '' || make === fields.make || gi === fields.gi)
      .map(({ gi }) => ({ value: gi, label: wordOf(GI_PRODUCTS, gi, lang) })),
  )
  return (
    <PartPage {...props} title={say(MAKE.title, lang)}>
      <form class="card" method="post" action={productLink(frame, product, 'make')} noValidate>
        <CsrfField frame={frame} />
        <Version product={product} />
        <div class="fields">
          <SelectField
            name="make"
            label={say(MAKE.kind, lang)}
            value={fields.make}
            options={[none(say(MAKE.chooseKind, lang)), ...makes]}
            error={errorIn(wrong, 'make')}
          />
          <TextField
            name="brand"
            label={say(MAKE.brand, lang)}
            value={fields.brand}
            maxLength={80}
            error={errorIn(wrong, 'brand')}
          />
        </div>
        <Materials {...props} />
        <CheckField
          name="children"
          value="yes"
          label={say(MAKE.children, lang)}
          checked={fields.forChildren}
        />
        <p class="hint">{say(MAKE.childrenHint, lang)}</p>
        <div class="fields">
          <SelectField
            name="district"
            label={say(MAKE.district, lang)}
            hint={odopHint(edition, fields.district, lang)}
            value={fields.district}
            options={[none(say(MAKE.noDistrict, lang)), ...districts]}
            error={errorIn(wrong, 'district')}
          />
          <SelectField
            name="gi"
            label={say(MAKE.gi, lang)}
            hint={say(MAKE.giHint, lang)}
            value={fields.gi}
            options={[none(say(MAKE.noGi, lang)), ...names]}
            error={errorIn(wrong, 'gi')}
          />
          {members.length > 0 && (
            <SelectField
              name="member"
              label={say(MAKE.member, lang)}
              value={fields.member}
              options={[
                none(say(MAKE.noMember, lang)),
                ...members.map(({ id, name }) => ({ value: id, label: name })),
              ]}
              error={errorIn(wrong, 'member')}
            />
          )}
        </div>
        <div class="question-send">
          <Button>{say(PRODUCT.save, lang)}</Button>
        </div>
      </form>
    </PartPage>
  )
}

function odopHint(edition: Edition, district: string, lang: 'en' | 'hi' | 'gu'): string | undefined {
  const [first] = district === '' ? [] : odopOf(edition, district)
  if (!first) return undefined
  const product = wordOf(ODOP, first.product, lang)
  return say(MAKE.odop, lang, { district: wordOf(DISTRICTS, district, lang), product })
}

/** A list to choose from while typing; her own word is as good. */
function Materials({ frame: { lang }, fields, wrong }: MakeProps) {
  const error = errorIn(wrong, 'materials')
  return (
    <fieldset class="product-materials">
      <legend>{say(MAKE.materials, lang)}</legend>
      <p class="hint" id="materials-hint">
        {say(MAKE.materialsHint, lang)}
      </p>
      {error && (
        <p class="field-error" id="materials-error">
          {error}
        </p>
      )}
      <datalist id="material-names">
        {Object.values(MATERIALS).map((name) => (
          <option key={name.en} value={name[lang]}>
            {name[lang]}
          </option>
        ))}
      </datalist>
      {fields.materials.map(({ material, percent }, at) => (
        <div class="product-material" key={at}>
          <TextField
            name={`material-${at}`}
            label={say(MAKE.material, lang, { number: number(at + 1, lang) })}
            value={material}
            list="material-names"
            maxLength={60}
          />
          <TextField
            name={`percent-${at}`}
            label={say(MAKE.percent, lang)}
            value={percent}
            inputMode="decimal"
            maxLength={6}
            unit="%"
          />
        </div>
      ))}
    </fieldset>
  )
}
