/** The form of a draft: texts with their findings beside them, the marketplace's own questions, and the price. */
import { formatAmount } from '#kernel/money.ts'
import { say } from '#kernel/words.ts'
import { Button } from '#ui/button/button.tsx'
import { Around, described, SelectField, TextField } from '#ui/field/field.tsx'
import { number } from '#ui/figures.ts'
import { CsrfField } from '#ui/page/csrf-field.tsx'
import type { FormField } from '../../rules/drafts/form-fields.ts'
import { DRAFT } from '../../words/drafts/pages.ts'
import { FindingsList } from '../checks/findings-list.tsx'
import { draftLink, type DraftProps } from './draft-props.ts'
import { languageName } from './language-name.ts'

export const BULLETS = 5

export function DraftForm(props: DraftProps) {
  const { place, listing, market, groups, withIngredients, most } = props
  const { frame } = place
  const { lang } = frame
  const { content } = listing
  const langs = [...new Set([listing.lang, ...(market?.langs ?? [])])]
  const limit = (name: string) => most[name]
  return (
    <form class="card draft-form" method="post" action={draftLink(place, listing.id)} noValidate>
      <CsrfField frame={frame} />
      <h2>{say(DRAFT.texts, lang)}</h2>
      <SelectField
        name="lang"
        label={say(DRAFT.language, lang)}
        value={listing.lang}
        options={langs.map((tag) => ({ value: tag, label: languageName(tag, lang) }))}
      />
      <Text
        {...props}
        name="title"
        field="title"
        label={say(DRAFT.name, lang)}
        value={content.title}
        limit={limit('title')}
        rows={2}
      />
      {Array.from({ length: BULLETS }, (_, at) => (
        <Text
          key={at}
          {...props}
          name={at === 0 ? 'bullet' : `bullet-${at}`}
          field={`bullets.${at}`}
          label={say(DRAFT.bullets, lang, { number: number(at + 1, lang) })}
          value={content.bullets[at] ?? ''}
          limit={limit('bullet')}
          rows={2}
        />
      ))}
      <Text
        {...props}
        name="description"
        field="description"
        label={say(DRAFT.description, lang)}
        value={content.description}
        limit={limit('description')}
        rows={6}
      />
      <Text
        {...props}
        name="brand"
        field="brand"
        label={say(DRAFT.brand, lang)}
        value={content.brand}
        limit={limit('brand')}
        rows={1}
      />
      {withIngredients && (
        <Text
          {...props}
          name="attributes.ingredients"
          field="attributes.ingredients"
          label={say(DRAFT.ingredients, lang)}
          value={textOf(content.attributes['ingredients'])}
          limit={limit('attribute')}
          rows={3}
        />
      )}
      {groups === undefined ? <p class="small">{say(DRAFT.noForm, lang)}</p> : <Questions {...props} />}
      <Price {...props} />
      <div class="question-send">
        <Button>{say(DRAFT.save, lang)}</Button>
      </div>
    </form>
  )
}

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : ''

type TextProps = DraftProps &
  Readonly<{
    name: string
    field: string
    label: string
    value: string
    limit: number | undefined
    rows: number
  }>

function Text(props: TextProps) {
  const { place, listing, findings, sourceTitle, name, field, label, value, limit, rows, wrong } = props
  const { lang } = place.frame
  const hint = limit === undefined ? undefined : say(DRAFT.most, lang, { most: number(limit, lang) })
  const error = wrong?.field === field ? wrong.sentence : undefined
  const shown = findings
    .map((finding, at) => ({ finding, place: at }))
    .filter(({ finding }) => finding.field === field && finding.to > finding.from)
  return (
    <>
      <Around field={{ name, label, value, hint, error }}>
        <textarea
          id={name}
          name={name}
          rows={rows}
          lang={listing.lang}
          data-bytes={limit}
          aria-invalid={error ? 'true' : undefined}
          aria-describedby={described({ name, hint, error })}
        >
          {value}
        </textarea>
      </Around>
      <FindingsList
        shown={shown}
        lang={lang}
        tag={listing.lang}
        sourceTitle={sourceTitle}
        textOf={() => value}
        mayWrite
      />
    </>
  )
}

function Questions({ place, listing, groups = [] }: DraftProps) {
  const { lang } = place.frame
  if (groups.length === 0) return null
  const required = groups.flatMap(({ fields }) => fields.filter((field) => field.required))
  const rest = groups.map(({ title, fields }) => ({
    title,
    fields: fields.filter((field) => !field.required),
  }))
  const value = (name: string) => listing.content.attributes[name]
  return (
    <>
      {required.map((field) => (
        <Question key={field.name} field={field} value={value(field.name)} place={place} />
      ))}
      <details>
        <summary>{say(DRAFT.more, lang)}</summary>
        {rest
          .filter(({ fields }) => fields.length > 0)
          .map(({ title, fields }) => (
            <fieldset key={title}>
              <legend lang="">{title || say(DRAFT.more, lang)}</legend>
              {fields.map((field) => (
                <Question key={field.name} field={field} value={value(field.name)} place={place} />
              ))}
            </fieldset>
          ))}
      </details>
    </>
  )
}

function Question({ field, value, place }: { field: FormField; value: unknown; place: DraftProps['place'] }) {
  const { lang } = place.frame
  const label = field.required ? `${field.title} (${say(DRAFT.needed, lang)})` : field.title
  const about = { name: `attributes.${field.name}`, label, hint: field.help.slice(0, 200) || undefined }
  const none = { value: '', label: say(DRAFT.choose, lang) }
  if (field.kind === 'choice')
    return <SelectField {...about} value={textOf(value)} options={[none, ...field.options.slice(0, 300)]} />
  if (field.kind === 'yes-no')
    return (
      <SelectField
        {...about}
        value={value === true ? 'yes' : value === false ? 'no' : ''}
        options={[
          none,
          { value: 'yes', label: say(DRAFT.yes, lang) },
          { value: 'no', label: say(DRAFT.no, lang) },
        ]}
      />
    )
  return (
    <TextField
      {...about}
      value={textOf(value)}
      maxLength={2000}
      inputMode={field.kind === 'number' ? 'decimal' : 'text'}
    />
  )
}

function Price({ place, listing, wrong }: DraftProps) {
  const { lang } = place.frame
  const { price, priceFrom, currency, digits } = listing
  return (
    <fieldset>
      <legend>{say(DRAFT.price, lang)}</legend>
      <label class="check">
        <input type="radio" name="pricing" value="policy" checked={priceFrom === 'policy'} />
        <span>{say(DRAFT.byPolicy, lang)}</span>
      </label>
      <label class="check">
        <input type="radio" name="pricing" value="hand" checked={priceFrom === 'hand'} />
        <span>{say(DRAFT.byHand, lang, { currency })}</span>
      </label>
      <TextField
        name="price"
        label={`${say(DRAFT.price, lang)} (${currency})`}
        value={price === null ? '' : formatAmount(price, digits)}
        inputMode="decimal"
        error={wrong?.field === 'price' ? wrong.sentence : undefined}
      />
      <TextField
        name="handling"
        label={say(DRAFT.handling, lang)}
        value={String(listing.handlingDays)}
        inputMode="numeric"
        maxLength={2}
      />
    </fieldset>
  )
}
