/**
 * Joining: four groups of questions on one page that sends them all. A script shows one group at a time, checks numbers
 * before any network and keeps a draft; without it the page works the same.
 */
import type { Refusal } from '#kernel/refusal.ts'
import { sayRefusal } from '#kernel/refusal.ts'
import { say, type Lang } from '#kernel/words.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import { Button } from '#ui/button/button.tsx'
import { CheckField, SelectField, TextField } from '#ui/field/field.tsx'
import { link, type Frame } from '#ui/frame.ts'
import { StandingLink } from '#ui/link/link.tsx'
import { Notice } from '#ui/notice/notice.tsx'
import { CsrfField } from '#ui/page/csrf-field.tsx'
import { Page } from '#ui/page/page.tsx'
import { makesOf, SECTORS } from '../rules/makes.ts'
import { districtsOf } from '../rules/places.ts'
import type { JoiningFields } from '../rules/registration.ts'
import { DISTRICTS } from '../words/districts.ts'
import { JOIN } from '../words/join.ts'
import { MAKES, SECTOR_NAMES } from '../words/makes.ts'

export type JoinProps = Readonly<{
  frame: Frame
  edition: Edition
  fields: JoiningFields
  /** The form's own key: however often it is sent, there is one firm. */
  tried: string
  asksPerson: boolean
  refusals: readonly Refusal[]
  /** The firm that she has already. */
  has: string | undefined
}>

const firstOf = (refusals: readonly Refusal[], field: string, lang: Lang): string | undefined => {
  const found = refusals.find((refusal) => refusal.field === field)
  return found && sayRefusal(found, lang)
}

export function JoinPage(props: JoinProps) {
  const { frame, refusals, tried, has } = props
  const { lang } = frame
  const title = say(JOIN.title, lang)
  return (
    <Page frame={frame} title={`${title} · Dhow`} hidden>
      <div class="wide narrow join">
        <h1>{title}</h1>
        <p class="lead" data-plain={say(JOIN.lead, lang)}>
          {say(JOIN.leadPlain, lang)}
        </p>
        {has !== undefined && (
          <Notice lang={lang}>
            <p>{say(JOIN.hasFirm, lang, { name: has })}</p>
            <p>
              <StandingLink href={link(frame, '/firm')}>{say(JOIN.goHome, lang, { name: has })}</StandingLink>
            </p>
          </Notice>
        )}
        {refusals.length > 0 && (
          <Notice kind="error" title={say(JOIN.wrong, lang)}>
            <ul>
              {refusals.map((refusal) => (
                <li key={refusal.code}>{sayRefusal(refusal, lang)}</li>
              ))}
            </ul>
          </Notice>
        )}
        <form class="card" method="post" action={link(frame, '/firm/join')} noValidate data-join>
          <CsrfField frame={frame} />
          <input type="hidden" name="tried" value={tried} />
          <NameGroup {...props} />
          <NumberGroup {...props} />
          <MakesGroup {...props} />
          <PlaceGroup {...props} />
          <div class="question-send">
            <Button>{say(JOIN.send, lang)}</Button>
          </div>
        </form>
        <p class="small">{say(JOIN.promise, lang)}</p>
      </div>
      <script src={frame.asset(`firm.${frame.lang}.js`)} defer />
    </Page>
  )
}

function NameGroup({ frame: { lang }, fields, refusals, asksPerson }: JoinProps) {
  return (
    <fieldset data-group="name">
      <legend>{say(JOIN.stepName, lang)}</legend>
      <TextField
        name="name"
        label={say(JOIN.name, lang)}
        hint={say(JOIN.nameHint, lang)}
        value={fields.name}
        maxLength={120}
        required
        error={firstOf(refusals, 'name', lang)}
      />
      {asksPerson && (
        <TextField
          name="person"
          label={say(JOIN.person, lang)}
          value={fields.person}
          maxLength={100}
          required
          error={firstOf(refusals, 'person', lang)}
        />
      )}
      <CheckField
        name="kind"
        value="co-operative"
        label={say(JOIN.cooperative, lang)}
        checked={fields.kind === 'co-operative'}
      />
    </fieldset>
  )
}

const NumberGroup = ({ frame: { lang }, fields, refusals }: JoinProps) => (
  <fieldset data-group="number">
    <legend>{say(JOIN.stepNumber, lang)}</legend>
    <TextField
      name="number"
      label={say(JOIN.number, lang)}
      hint={say(JOIN.numberHint, lang)}
      value={fields.number}
      maxLength={40}
      required
      error={firstOf(refusals, 'number', lang)}
    />
  </fieldset>
)

function MakesGroup({ frame: { lang }, fields, refusals, edition }: JoinProps) {
  return (
    <fieldset data-group="makes" aria-describedby="makes-hint">
      <legend>{say(JOIN.stepMakes, lang)}</legend>
      <MakesChoice
        lang={lang}
        edition={edition}
        chosen={fields.makes}
        error={firstOf(refusals, 'makes', lang)}
      />
    </fieldset>
  )
}

/** Everything one may tick, by sector. */
export function MakesChoice(props: {
  lang: Lang
  edition: Edition
  chosen: readonly string[]
  error: string | undefined
}) {
  const { lang, edition, chosen, error } = props
  const makes = makesOf(edition)
  return (
    <>
      <p class="hint" id="makes-hint">
        {say(JOIN.makesHint, lang)}
      </p>
      {error && <p class="field-error">{error}</p>}
      {SECTORS.map((sector) => (
        <details
          key={sector}
          class="makes"
          open={makes.some((one) => one.sector === sector && chosen.includes(one.make))}
        >
          <summary>{say(SECTOR_NAMES[sector], lang)}</summary>
          <div class="checks">
            {makes
              .filter((one) => one.sector === sector)
              .map(({ make }) => (
                <CheckField
                  key={make}
                  name="makes"
                  value={make}
                  label={MAKES[make as keyof typeof MAKES]?.[lang] ?? make}
                  checked={chosen.includes(make)}
                />
              ))}
          </div>
        </details>
      ))}
    </>
  )
}

function PlaceGroup({ frame: { lang }, fields, refusals, edition }: JoinProps) {
  return (
    <fieldset data-group="place">
      <legend>{say(JOIN.stepPlace, lang)}</legend>
      <SelectField
        name="district"
        label={say(JOIN.district, lang)}
        value={fields.district}
        error={firstOf(refusals, 'district', lang)}
        options={[{ value: '', label: say(JOIN.chooseDistrict, lang) }, ...districtOptions(edition, lang)]}
      />
      <TextField
        name="pin"
        label={say(JOIN.pin, lang)}
        value={fields.pin}
        inputMode="numeric"
        maxLength={10}
        error={firstOf(refusals, 'pin', lang)}
      />
    </fieldset>
  )
}

/** In the order of the reader's alphabet. */
export const districtOptions = (edition: Edition, lang: Lang) =>
  districtsOf(edition)
    .map(({ district }) => ({
      value: district,
      label: DISTRICTS[district as keyof typeof DISTRICTS]?.[lang] ?? district,
    }))
    .sort((a, b) => a.label.localeCompare(b.label, lang))
