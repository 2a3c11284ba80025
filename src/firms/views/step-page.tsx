/** One step: why and how, what it costs, and the place to enter its number or its document. */
import { countryName } from '#kernel/country.ts'
import { addDays, type Day } from '#kernel/day.ts'
import { say, type Lang } from '#kernel/words.ts'
import type { TradeBook } from '#tradebook/rules/book.ts'
import { Button } from '#ui/button/button.tsx'
import { DateField } from '#ui/date-field/date-field.tsx'
import { SelectField, TextField } from '#ui/field/field.tsx'
import { link } from '#ui/frame.ts'
import { BackLink, StandingLink } from '#ui/link/link.tsx'
import { Notice } from '#ui/notice/notice.tsx'
import { CsrfField } from '#ui/page/csrf-field.tsx'
import { Page } from '#ui/page/page.tsx'
import { SourceNote } from '#ui/source-note/source-note.tsx'
import { financialYearOf, nextYear } from '../rules/financial-year.ts'
import type { LadderStep } from '../rules/ladder.ts'
import type { IgstStatus } from '../rules/lut.ts'
import type { StepFields, StepInput } from '../rules/step-input.ts'
import type { FirmDocument } from '../store/documents.ts'
import type { Identifier } from '../store/identifiers.ts'
import type { Lut } from '../store/luts.ts'
import { COUNCILS } from '../words/councils.ts'
import { STEP } from '../words/home.ts'
import { DETAILS } from '../words/keep.ts'
import { NUMBER_NAMES } from '../words/numbers.ts'
import { spokenStep } from '../words/spoken.ts'
import { STEP_STATES } from '../words/stages.ts'
import { DocumentForm, DocumentList } from './documents-parts.tsx'
import { firmLink, type Place } from './firm-address.ts'
import { ReadAloud } from './home-page.tsx'
import { becauseText } from './ladder-list.tsx'
import { NumbersTable } from './numbers-table.tsx'
import { howOf, StepFacts, titleOf, whyOf } from './step-facts.tsx'

export type StepProps = Readonly<{
  place: Place
  step: LadderStep
  input: StepInput | undefined
  fields: StepFields
  wrong: Readonly<{ field: string | undefined; sentence: string }> | undefined
  numbers: readonly Identifier[]
  luts: readonly Lut[]
  documents: readonly FirmDocument[]
  /** B: exports of today go under LUT; C: IGST is paid. */
  igst: IgstStatus
  /** Which give the RCMC for what it makes. */
  councils: readonly string[]
  book: TradeBook
  on: Day
  tried: string
}>

export function StepPage(props: StepProps) {
  const { place, step, input, book, on } = props
  const { frame } = place
  const { lang } = frame
  const title = titleOf(step.step, lang)
  const source = book.sources.get(step.source)
  return (
    <Page frame={frame} title={`${title} · Dhow`} hidden>
      <div class="wide narrow firm">
        <BackLink href={firmLink(place, '/firm')}>{say(STEP.back, lang)}</BackLink>
        <h1>{title}</h1>
        <p>
          <span class={`rung-state rung-state-${step.state}`}>{say(STEP_STATES[step.state], lang)}</span>{' '}
          {step.because.id !== 'comes-later' &&
            step.because.id !== 'comes-next' &&
            becauseText(step.because, lang)}
        </p>
        <h2>{say(STEP.why, lang)}</h2>
        <p>{whyOf(step.step, lang)}</p>
        {step.to.length > 0 && (
          <p>
            {say(STEP.wantedBy, lang, {
              countries: step.to.map((iso2) => countryName(iso2, lang)).join(', '),
            })}
          </p>
        )}
        <h2>{say(STEP.how, lang)}</h2>
        <p>{howOf(step.step, lang)}</p>
        <Especially {...props} />
        <p>
          <StandingLink href={link(frame, `/learn/step/${step.step}`)}>{say(STEP.learn, lang)}</StandingLink>
        </p>
        <ReadAloud text={spokenStep(step, lang)} lang={lang} />
        <div class="card">
          <StepFacts step={step} lang={lang} />
          {source && (
            <p class="small">
              <SourceNote
                lang={lang}
                source={{
                  title: source.title,
                  publisher: source.publisher,
                  asOf: source.publishedOn,
                  href: source.address,
                }}
              />
            </p>
          )}
        </div>
        {input ? <Input {...props} input={input} on={on} /> : <p>{say(STEP.elsewhere, lang)}</p>}
        <Kept {...props} />
      </div>
      <script src={frame.asset(`firm.${frame.lang}.js`)} defer />
    </Page>
  )
}

/** What is to be known of this step for this very firm. */
function Especially({ place: { frame }, step, igst, councils }: StepProps) {
  const { lang } = frame
  if (step.step === 'lut') return <p>{say(igst === 'B' ? STEP.underLut : STEP.igstPaid, lang)}</p>
  if (step.step === 'code')
    return (
      <p>
        <StandingLink href={link(frame, '/find')}>{say(STEP.findCode, lang)}</StandingLink>
      </p>
    )
  if (step.step !== 'rcmc' || councils.length === 0) return null
  const names = councils.map((id) => COUNCILS[id as keyof typeof COUNCILS]?.[lang] ?? id)
  return (
    <p>
      {say(STEP.councils, lang)}: {names.join(', ')}
    </p>
  )
}

function Kept({ place, numbers, luts, documents }: StepProps) {
  if (numbers.length + luts.length + documents.length === 0) return null
  return (
    <section>
      <h2>{say(STEP.kept, place.frame.lang)}</h2>
      {numbers.length + luts.length > 0 && <NumbersTable place={place} numbers={numbers} luts={luts} />}
      <DocumentList place={place} documents={documents} />
    </section>
  )
}

function Input(props: StepProps & { input: StepInput }) {
  const { place, step, input, fields, wrong, on, tried } = props
  const { frame } = place
  const { lang } = frame
  const errorOf = (field: string) => (wrong?.field === field ? wrong.sentence : undefined)
  const elsewhere =
    wrong && !['number', 'ifsc', 'year', 'validTo', 'confirmedOn', 'file'].includes(wrong.field ?? '')
  return (
    <section>
      <h2>{say(STEP.haveIt, lang)}</h2>
      {elsewhere && (
        <Notice kind="error" lang={lang}>
          <p>{wrong.sentence}</p>
        </Notice>
      )}
      <form
        class="card"
        method="post"
        action={firmLink(place, `/firm/step/${step.step}`)}
        noValidate
        data-number={numberKind(input)}
        data-lang={lang}
      >
        <CsrfField frame={frame} />
        <TextField
          name="number"
          label={numberLabel(step.step, input, lang)}
          value={fields.number}
          maxLength={60}
          error={errorOf('number')}
        />
        {input.number === 'account' && (
          <TextField
            name="ifsc"
            label={say(NUMBER_NAMES.ifsc, lang)}
            value={fields.ifsc}
            maxLength={16}
            error={errorOf('ifsc')}
          />
        )}
        {input.number === 'lutArn' && (
          <YearField on={on} lang={lang} value={fields.year} error={errorOf('year')} />
        )}
        {input.ends && (
          <DateField
            lang={lang}
            name="validTo"
            label={say(STEP.validTo, lang)}
            value={fields.validTo}
            first={addDays(on, -3650)}
            last={addDays(on, 10950)}
            error={errorOf('validTo')}
          />
        )}
        {input.confirmed && (
          <DateField
            lang={lang}
            name="confirmedOn"
            label={say(STEP.confirmedOn, lang)}
            value={fields.confirmedOn}
            first={addDays(on, -1826)}
            last={on}
            error={errorOf('confirmedOn')}
          />
        )}
        <div class="question-send">
          <Button>{say(STEP.save, lang)}</Button>
        </div>
      </form>
      <DocumentForm
        place={place}
        step={step.step}
        tried={tried}
        hint={say(input.paperDoes ? STEP.paperDoes : STEP.uploadHint, lang)}
        error={errorOf('file')}
        ends={input.ends === true}
        on={on}
      />
    </section>
  )
}

/** Which rules the phone checks the number by. */
const numberKind = ({ number }: StepInput): string | undefined =>
  number === 'text' || number === 'account' ? undefined : number

function numberLabel(step: string, { number }: StepInput, lang: Lang): string {
  if (number === 'account') return say(STEP.account, lang)
  if (number === 'text') return say(STEP.number, lang)
  return say(NUMBER_NAMES[number] ?? NUMBER_NAMES[step as 'pan'], lang)
}

function YearField(props: { on: Day; lang: Lang; value: string; error: string | undefined }) {
  const { on, lang, value, error } = props
  const year = financialYearOf(on)
  const options = [
    { value: '', label: say(STEP.yearByNumber, lang) },
    ...[year, nextYear(year)].map((one) => ({ value: one, label: say(DETAILS.lut, lang, { year: one }) })),
  ]
  return (
    <SelectField name="year" label={say(STEP.year, lang)} value={value} options={options} error={error} />
  )
}
