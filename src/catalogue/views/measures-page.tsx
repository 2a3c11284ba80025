/** SKU, price, weight and barcode of each variant. */
import { say, type Lang } from '#kernel/words.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import { Button } from '#ui/button/button.tsx'
import { SelectField, TextField, type TextFieldProps } from '#ui/field/field.tsx'
import { money, number } from '#ui/figures.ts'
import { CsrfField } from '#ui/page/csrf-field.tsx'
import { digitalLink } from '../rules/digital-link.ts'
import { madePrice, type MeasureField, type MeasureLine } from '../rules/measures.ts'
import type { Metal, Variant } from '../rules/product.ts'
import { weighedBy } from '../rules/volumetric.ts'
import { PRODUCT } from '../words/product.ts'
import { METALS, VARIANTS } from '../words/variants.ts'
import { productLink } from './address.ts'
import { errorIn, PartPage, Version, type About } from './product-page.tsx'
import { optionText } from './variants-page.tsx'

export type MeasuresProps = About &
  Readonly<{
    variants: readonly Variant[]
    /** As typed or as kept, by variant. */
    lines: Readonly<Record<string, MeasureLine>>
    edition: Edition
  }>

export function MeasuresPage(props: MeasuresProps) {
  const { frame, product, variants, wrong, mayWrite } = props
  const { lang } = frame
  const isBeside = wrong?.field && /-[0-9a-f-]{36}$/.test(wrong.field)
  return (
    <PartPage
      {...props}
      wrong={isBeside ? undefined : wrong}
      title={say(VARIANTS.measures, lang)}
      lead={say(VARIANTS.measuresLead, lang)}
    >
      <form method="post" action={productLink(frame, product, 'measures')} noValidate>
        <CsrfField frame={frame} />
        <Version product={product} />
        {variants.map((variant) => (
          <OneVariant key={variant.id} {...props} variant={variant} />
        ))}
        {mayWrite && (
          <div class="question-send">
            <Button>{say(PRODUCT.save, lang)}</Button>
          </div>
        )}
      </form>
    </PartPage>
  )
}

function OneVariant(props: MeasuresProps & { variant: Variant }) {
  const { frame, variant, lines, wrong } = props
  const { lang } = frame
  const line = lines[variant.id]
  if (!line) return null
  const box = (field: MeasureField, label: string, more: Partial<TextFieldProps> = {}) => (
    <TextField
      name={`${field}-${variant.id}`}
      label={label}
      value={line[field]}
      inputMode="decimal"
      maxLength={16}
      error={errorIn(wrong, `${field}-${variant.id}`)}
      {...more}
    />
  )
  const isPrecious = line.metal !== '' || line.metalWeight !== ''
  return (
    <fieldset class="card product-variant">
      <legend>{optionText(variant.options) || say(VARIANTS.single, lang)}</legend>
      <div class="fields">
        {box('price', say(VARIANTS.price, lang), { unit: '₹' })}
        {box('cost', say(VARIANTS.cost, lang), { unit: '₹' })}
        {box('net', say(VARIANTS.net, lang), { unit: 'g' })}
        {box('packed', say(VARIANTS.packed, lang), { unit: 'g' })}
      </div>
      <fieldset class="product-size">
        <legend>{say(VARIANTS.size, lang)}</legend>
        <div class="fields">
          {box('length', say(VARIANTS.length, lang), { unit: 'cm' })}
          {box('width', say(VARIANTS.width, lang), { unit: 'cm' })}
          {box('height', say(VARIANTS.height, lang), { unit: 'cm' })}
        </div>
      </fieldset>
      <Counted {...props} />
      <div class="fields">
        {box('sku', say(VARIANTS.sku, lang), { inputMode: 'text', maxLength: 40 })}
        {box('gtin', say(VARIANTS.gtin, lang), { inputMode: 'numeric', maxLength: 20 })}
      </div>
      <Link {...props} />
      <details class="more" open={isPrecious}>
        <summary>{say(VARIANTS.precious, lang)}</summary>
        <p class="hint">{say(VARIANTS.preciousHint, lang)}</p>
        <div class="fields">
          <SelectField
            name={`metal-${variant.id}`}
            label={say(VARIANTS.metal, lang)}
            value={line.metal}
            options={metalOptions(lang)}
            error={errorIn(wrong, `metal-${variant.id}`)}
          />
          {box('metalWeight', say(VARIANTS.metalWeight, lang), { unit: 'g' })}
          {box('purity', say(VARIANTS.purity, lang))}
          {box('metalPrice', say(VARIANTS.metalPrice, lang), { unit: '₹' })}
          {box('making', say(VARIANTS.making, lang), { unit: '₹' })}
        </div>
        <Made variant={variant} lang={lang} />
      </details>
    </fieldset>
  )
}

const metalOptions = (lang: Lang) => [
  { value: '', label: say(VARIANTS.noMetal, lang) },
  ...(Object.keys(METALS) as Metal[]).map((value) => ({ value, label: say(METALS[value], lang) })),
]

/** What post, courier and air freight would count. */
function Counted({ variant, edition, frame: { lang } }: MeasuresProps & { variant: Variant }) {
  const packed = variant.packedWeightGrams ?? variant.netWeightGrams
  if (packed === null) return null
  const names = { post: VARIANTS.post, courier: VARIANTS.courier, freight: VARIANTS.freight } as const
  const counted = weighedBy(edition, { ...variant, packedWeightGrams: packed })
  return (
    <p class="small">
      {counted
        .flatMap(({ lane, chargeableGrams }) =>
          lane === 'courier-sb'
            ? []
            : say(VARIANTS.counted, lang, {
                lane: say(names[lane], lang),
                weight: number(chargeableGrams, lang),
              }),
        )
        .join(' · ')}
    </p>
  )
}

/** What stands in a QR code on the piece: the product's identity as a web address (GS1 Digital Link). */
function Link({ variant, frame }: MeasuresProps & { variant: Variant }) {
  const address = variant.gtin ? digitalLink(frame.origin, { gtin: variant.gtin }) : undefined
  if (!address?.ok) return null
  return (
    <p class="small">
      {say(VARIANTS.link, frame.lang)}: <code>{address.value}</code>
    </p>
  )
}

function Made({ variant, lang }: { variant: Variant; lang: Lang }) {
  const price = madePrice(variant)
  return price === null ? null : (
    <p class="small">{say(VARIANTS.madePrice, lang, { price: money(price, 'INR', 2, lang) })}</p>
  )
}
