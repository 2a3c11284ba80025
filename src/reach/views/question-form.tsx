/** The form of reach. It sends itself as an address (GET), so that every answer can be shared. */
import { say, type Lang, type Sentence } from '#kernel/words.ts'
import { FinderScript, SUGGEST } from '#finder/views/box.tsx'
import { BOX } from '#finder/words/browse.ts'
import { nameOf } from '#tradebook/views/spoken.ts'
import { Button } from '#ui/button/button.tsx'
import { Combobox } from '#ui/combobox/combobox.tsx'
import { CheckField, Hidden, SelectField, TextField, type Option } from '#ui/field/field.tsx'
import { link } from '#ui/frame.ts'
import { currencyName, money } from '#ui/figures.ts'
import type { QuestionField } from '../form.ts'
import { LANES } from '../rules/consignment.ts'
import { ATTRIBUTES, MATERIALS, METHODS, REACH, SECTORS } from '../words.ts'
import { shortVersion, type FormPage } from './question.ts'

export function QuestionForm(page: FormPage & { again?: boolean }) {
  const { frame, asked, book, again } = page
  const { lang } = frame
  return (
    <form class="question" method="get" action={link(frame, '/reach')} noValidate>
      <MainFields {...page} />
      <More {...page} />
      <Hidden name="version" value={shortVersion(book.version)} />
      {again &&
        (['sort', 'region', 'coverage', 'colour', 'pin'] as const).map((name) => (
          <Hidden key={name} name={name} value={asked[name]} />
        ))}
      <div class="question-send">
        <Button>{say(again ? REACH.again : REACH.ask, lang)}</Button>
      </div>
      <Lists {...page} />
      <FinderScript frame={frame} />
    </form>
  )
}

/** What a field's control needs from the page: its label, its text, its error. */
function about({ frame: { lang }, asked, wrong }: FormPage) {
  return (name: QuestionField & keyof typeof REACH, hint?: Sentence) => ({
    name,
    label: say(REACH[name], lang),
    value: asked[name],
    hint: hint && say(hint, lang),
    error: wrong?.field === name ? wrong.sentence : undefined,
  })
}

function MainFields(page: FormPage) {
  const {
    frame: { lang },
    asked,
    book,
    today,
  } = page
  const field = about(page)
  const lanes = [
    { value: '', label: say(REACH.laneBest, lang) },
    ...LANES.map((lane) => ({ value: lane, label: say(nameOf(lane), lang) })),
  ]
  return (
    <div class="fields">
      <Combobox
        {...field('hs', REACH.hsHint)}
        list="codes"
        maxLength={120}
        required
        class="field-wide"
        lang={lang}
        source={SUGGEST}
        sentences={BOX}
      />
      <TextField {...field('price')} inputMode="decimal" maxLength={20} required />
      <TextField
        {...field('currency')}
        value={asked.currency || 'INR'}
        list="currencies"
        maxLength={3}
        class="field-short"
      />
      <TextField
        {...field('weight')}
        inputMode="decimal"
        maxLength={12}
        required
        unit={say(REACH.grams, lang)}
      />
      <TextField
        {...field('quantity')}
        value={asked.quantity || '1'}
        inputMode="numeric"
        maxLength={7}
        class="field-short"
      />
      <TextField
        {...field('on')}
        value={asked.on || today}
        type="date"
        min={book.firstDay}
        max={book.lastDay}
      />
      <SelectField {...field('lane')} options={lanes} />
      <div class="field-full">
        <CheckField
          name="origin"
          value="yes"
          label={say(REACH.origin, lang)}
          checked={asked.origin === 'yes'}
        />
      </div>
    </div>
  )
}

const MORE: readonly QuestionField[] = [
  'freight',
  'insurance',
  'receiptCurrency',
  'originShare',
  'originMethod',
  'material',
  'is',
  'purity',
  'metal',
  'litres',
  'area',
  'dutyRate',
  'dutyAmount',
  'taxRate',
  'taxAmount',
  'carrierFee',
]

/** What few parcels need. It opens by itself where something in it was filled in or is wrong. */
function More(page: FormPage) {
  const {
    frame: { lang },
    asked,
    wrong,
  } = page
  const field = about(page)
  const used = MORE.some((name) => asked[name] !== '' || wrong?.field === name)
  return (
    <details class="more" open={used}>
      <summary>{say(REACH.more, lang)}</summary>
      <div class="fields">
        <TextField {...field('freight', REACH.freightHint)} inputMode="decimal" maxLength={20} />
        <TextField {...field('insurance')} inputMode="decimal" maxLength={20} />
        <TextField {...field('receiptCurrency', REACH.receiptCurrencyHint)} list="currencies" maxLength={3} />
        <TextField
          {...field('originShare', REACH.originShareHint)}
          inputMode="decimal"
          maxLength={6}
          unit="%"
        />
        <SelectField {...field('originMethod')} options={optionsOf(METHODS, lang)} />
      </div>
      <fieldset>
        <legend>{say(REACH.about, lang)}</legend>
        <div class="fields">
          <SelectField
            {...field('material')}
            options={[{ value: '', label: say(REACH.unsaid, lang) }, ...optionsOf(MATERIALS, lang)]}
          />
          <TextField {...field('purity')} inputMode="decimal" maxLength={5} unit={say(REACH.karat, lang)} />
          <TextField {...field('metal', REACH.metalHint)} inputMode="decimal" maxLength={5} unit="%" />
          <TextField {...field('litres')} inputMode="decimal" maxLength={8} unit={say(REACH.litre, lang)} />
          <TextField {...field('area')} inputMode="decimal" maxLength={8} unit="m²" />
        </div>
        <div class="checks">
          {Object.entries(ATTRIBUTES).map(([name, sentence]) => (
            <CheckField
              key={name}
              name="is"
              value={name}
              label={say(sentence, lang)}
              checked={asked.is.split(' ').includes(name)}
            />
          ))}
        </div>
      </fieldset>
      <Charges {...page} />
    </details>
  )
}

function Charges(page: FormPage) {
  const { lang } = page.frame
  const field = about(page)
  return (
    <fieldset>
      <legend>{say(REACH.charges, lang)}</legend>
      <p class="hint">{say(REACH.chargesHint, lang)}</p>
      <div class="fields">
        <TextField {...field('dutyRate')} inputMode="decimal" maxLength={10} unit="%" />
        <TextField {...field('dutyAmount')} inputMode="decimal" maxLength={20} />
        <TextField {...field('taxRate')} inputMode="decimal" maxLength={10} unit="%" />
        <TextField {...field('taxAmount')} inputMode="decimal" maxLength={20} />
        <TextField {...field('carrierFee')} inputMode="decimal" maxLength={20} />
      </div>
    </fieldset>
  )
}

const optionsOf = (table: Readonly<Record<string, Sentence>>, lang: Lang): Option[] =>
  Object.entries(table).map(([value, sentence]) => ({ value, label: say(sentence, lang) }))

/** What the fields suggest: the book's own sector products, and every currency that it holds a rate for. */
function Lists({ edition, frame: { lang } }: FormPage) {
  const currencies = edition.facts('currencies').map((row) => row.cells['currency'] ?? '')
  return (
    <>
      <datalist id="codes">
        {edition.facts('sector-products').map(({ cells }) => (
          <option key={cells['hs8']} value={cells['hs8']}>
            {sectorName(cells['sector'], lang)} ·{' '}
            {money(BigInt(Math.round(Number(cells['price_inr']))), 'INR', 0, lang)}
          </option>
        ))}
      </datalist>
      <datalist id="currencies">
        {currencies
          .filter((code) => edition.perRupee(code))
          .map((code) => (
            <option key={code} value={code}>
              {currencyName(code, lang)}
            </option>
          ))}
      </datalist>
    </>
  )
}

const sectorName = (sector: string | undefined, lang: Lang): string => {
  const known = (SECTORS as Readonly<Record<string, Sentence>>)[sector ?? '']
  return known ? say(known, lang) : ''
}
