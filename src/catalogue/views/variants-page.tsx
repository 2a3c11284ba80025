/** What the buyer may choose. */
import { say, type Sentence } from '#kernel/words.ts'
import { Button } from '#ui/button/button.tsx'
import { TextField } from '#ui/field/field.tsx'
import { number } from '#ui/figures.ts'
import { CsrfField } from '#ui/page/csrf-field.tsx'
import { OPTION_NAMES, type OptionName, type Options, type Variant } from '../rules/product.ts'
import { PRODUCT } from '../words/product.ts'
import { OPTIONS, VARIANTS } from '../words/variants.ts'
import { productLink } from './address.ts'
import { PartPage, Version, type About } from './product-page.tsx'

export type VariantsProps = About &
  Readonly<{ variants: readonly Variant[]; choices: Readonly<Partial<Record<OptionName, string>>> }>

const EXAMPLES: Readonly<Record<OptionName, Sentence>> = {
  size: { en: 'S, M, L', hi: 'S, M, L', gu: 'S, M, L' },
  colour: { en: 'indigo, madder', hi: 'नीला, लाल', gu: 'ગળી, મજીઠ' },
  metal: { en: 'silver, gold', hi: 'चाँदी, सोना', gu: 'ચાંદી, સોનું' },
  purity: { en: '925, 999', hi: '925, 999', gu: '925, 999' },
  stone: { en: 'agate, pearl', hi: 'अकीक, मोती', gu: 'અકીક, મોતી' },
  style: { en: 'peacock, lotus', hi: 'मोर, कमल', gu: 'મોર, કમળ' },
}

export function VariantsPage(props: VariantsProps) {
  const { frame, product, variants, choices, mayWrite } = props
  const { lang } = frame
  return (
    <PartPage {...props} title={say(VARIANTS.title, lang)} lead={say(VARIANTS.lead, lang)}>
      <form class="card" method="post" action={productLink(frame, product, 'variants')} noValidate>
        <CsrfField frame={frame} />
        <Version product={product} />
        <div class="fields">
          {OPTION_NAMES.map((name) => (
            <TextField
              key={name}
              name={`choice-${name}`}
              label={say(OPTIONS[name], lang)}
              hint={say(VARIANTS.example, lang, { values: say(EXAMPLES[name], lang) })}
              value={choices[name] ?? ''}
              maxLength={600}
            />
          ))}
        </div>
        <p class="hint">{say(VARIANTS.becomes, lang)}</p>
        {mayWrite && (
          <div class="question-send">
            <Button>{say(PRODUCT.save, lang)}</Button>
          </div>
        )}
      </form>
      <h2>{say(VARIANTS.now, lang, { count: number(variants.length, lang) })}</h2>
      <ul class="product-variants">
        {variants.map((variant) => (
          <li key={variant.id}>
            <code>{variant.sku}</code> {optionText(variant.options) || say(VARIANTS.single, lang)}
          </li>
        ))}
      </ul>
      <p>
        <a class="link" href={productLink(frame, product, 'measures')}>
          {say(VARIANTS.measures, lang)}
        </a>
      </p>
    </PartPage>
  )
}

/** `M · indigo`. */
export const optionText = (options: Options): string =>
  OPTION_NAMES.flatMap((name) => options[name] ?? []).join(' · ')
