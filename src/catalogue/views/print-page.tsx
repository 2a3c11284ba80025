/** One sheet of paper with everything a buyer, a carrier or an officer asks about a product. */
import { say } from '#kernel/words.ts'
import { Page } from '#ui/page/page.tsx'
import { money, number } from '#ui/figures.ts'
import { DISTRICTS } from '#firms/words/districts.ts'
import { materialName } from '../rules/material-names.ts'
import { percentText } from '../rules/materials.ts'
import { cmText } from '../rules/figures.ts'
import { hsOf, textIn } from '../rules/product.ts'
import type { WholeProduct } from '../store/whole.ts'
import { MAKE, PRODUCT, WORDS } from '../words/product.ts'
import { VARIANTS } from '../words/variants.ts'
import { productLink } from './address.ts'
import { PhotoPicture } from './photo-picture.tsx'
import { nameText, ProductName, type About } from './product-page.tsx'
import { optionText } from './variants-page.tsx'
import { DataTable } from '#ui/data-table/data-table.tsx'

export function PrintPage({ frame, product, firm, whole }: About & { whole: WholeProduct }) {
  const { lang } = frame
  const photo = whole.photos[0]
  const materials = product.materials
    .map(({ material, bps }) => `${percentText(bps)} % ${materialName(material, lang)}`)
    .join(', ')
  const district = DISTRICTS[product.originDistrict as keyof typeof DISTRICTS]?.[lang]
  const facts: readonly (readonly [string, string | undefined | null])[] = [
    [say(PRODUCT.madeBy, lang), [firm.name, district].filter(Boolean).join(', ')],
    [say(PRODUCT.code, lang), hsOf(product)],
    [say(PRODUCT.goodsText, lang), product.goodsText],
    [say(MAKE.materials, lang), materials],
    [say(WORDS.about, lang), textIn(product.about, lang)?.text],
    [say(WORDS.care, lang), textIn(product.care, lang)?.text],
  ]
  return (
    <Page frame={frame} title={`${nameText(product, lang)} · ${firm.name}`} hidden>
      <div class="wide narrow firm product product-print">
        <p class="no-print">
          <a class="link" href={productLink(frame, product)}>
            {say(PRODUCT.back, lang)}
          </a>
        </p>
        <h1>
          <ProductName product={product} frame={frame} />
        </h1>
        {photo && <PhotoPicture frame={frame} product={product} photo={photo} width={240} />}
        <dl class="pairs">
          {facts
            .filter(([, value]) => value)
            .map(([name, value]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
        </dl>
        <DataTable
          lang={lang}
          caption={say(PRODUCT.variants, lang)}
          columns={[
            { id: 'sku', head: say(VARIANTS.sku, lang) },
            { id: 'kind', head: say(PRODUCT.variants, lang) },
            { id: 'price', head: say(VARIANTS.price, lang), numeric: true },
            { id: 'packed', head: say(VARIANTS.packed, lang), numeric: true },
            { id: 'size', head: say(VARIANTS.size, lang), numeric: true },
          ]}
          rows={whole.variants.map((variant) => ({
            id: variant.id,
            cells: [
              <code key="sku">{variant.sku}</code>,
              optionText(variant.options) || say(VARIANTS.single, lang),
              variant.pricePaise === null ? '' : money(variant.pricePaise, 'INR', 2, lang),
              variant.packedWeightGrams === null ? '' : number(variant.packedWeightGrams, lang),
              [variant.lengthMm, variant.widthMm, variant.heightMm].map(cmText).filter(Boolean).join(' × '),
            ],
          }))}
        />
      </div>
    </Page>
  )
}
