/** The line that customs reads, with better ones where it says too little. */
import { countryName } from '#kernel/country.ts'
import { say } from '#kernel/words.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import { Button } from '#ui/button/button.tsx'
import { Around, SelectField } from '#ui/field/field.tsx'
import { CsrfField } from '#ui/page/csrf-field.tsx'
import { LONGEST_GOODS_TEXT } from '../rules/goods-text.ts'
import { CODE, PRODUCT } from '../words/product.ts'
import { productLink } from './address.ts'
import { errorIn, PartPage, Version, type About } from './product-page.tsx'

export type GoodsTextProps = About &
  Readonly<{
    text: string
    to: string
    better: readonly string[]
    edition: Edition
  }>

export function GoodsTextPage(props: GoodsTextProps) {
  const { frame, product, firm, text, to, wrong, edition, mayWrite } = props
  const { lang } = frame
  const error = errorIn(wrong, 'goodsText')
  const wanted = new Set(firm.destinations)
  const countries = edition
    .facts('destinations')
    .map(({ cells }) => cells['iso2'] ?? '')
    .map((iso2) => ({ value: iso2, label: countryName(iso2, lang) }))
    .sort(
      (a, b) =>
        Number(wanted.has(b.value)) - Number(wanted.has(a.value)) || a.label.localeCompare(b.label, lang),
    )
  return (
    <PartPage
      {...props}
      wrong={error ? undefined : wrong}
      title={say(CODE.goodsTitle, lang)}
      lead={say(CODE.goodsLead, lang)}
    >
      <form class="card" method="post" action={productLink(frame, product, 'goods-text')} noValidate>
        <CsrfField frame={frame} />
        <Version product={product} />
        <Around field={{ name: 'goodsText', label: say(CODE.goods, lang), value: '', error }}>
          <textarea
            id="goodsText"
            name="goodsText"
            rows={2}
            lang="en"
            maxLength={LONGEST_GOODS_TEXT}
            aria-invalid={error ? 'true' : undefined}
            aria-describedby={error ? 'goodsText-error' : undefined}
          >
            {text}
          </textarea>
        </Around>
        <SelectField
          name="to"
          label={say(CODE.goodsTo, lang)}
          value={to}
          options={[{ value: '', label: say(CODE.goodsEverywhere, lang) }, ...countries]}
        />
        {mayWrite && (
          <div class="question-send">
            <Button>{say(PRODUCT.save, lang)}</Button>
          </div>
        )}
      </form>
      {mayWrite && <Better {...props} />}
    </PartPage>
  )
}

function Better({ frame, product, better, to }: GoodsTextProps) {
  const { lang } = frame
  return (
    <section aria-labelledby="better">
      <h2 id="better">{say(CODE.better, lang)}</h2>
      <p>{say(CODE.betterHow, lang)}</p>
      <ul class="product-choices">
        {better.map((one) => (
          <li key={one} class="product-choice">
            <span lang="en">{one}</span>
            <a
              class="button button-quiet"
              href={productLink(frame, product, 'goods-text', { text: one, ...(to ? { to } : {}) })}
            >
              {say(CODE.useThis, lang)} <span class="sr">{one}</span>
            </a>
          </li>
        ))}
      </ul>
      {product.materials.length === 0 && (
        <p>
          <a class="link" href={productLink(frame, product, 'make')}>
            {say(CODE.tellMaterials, lang)}
          </a>
        </p>
      )}
    </section>
  )
}
