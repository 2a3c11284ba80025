/** One product: its first photo, what is still missing, its parts, and what other rooms say of it. */
import { formatAmount } from '#kernel/money.ts'
import { say } from '#kernel/words.ts'
import { Button, ButtonLink } from '#ui/button/button.tsx'
import { money, number } from '#ui/figures.ts'
import { link } from '#ui/frame.ts'
import { CsrfField } from '#ui/page/csrf-field.tsx'
import { Page } from '#ui/page/page.tsx'
import type { Gap } from '../rules/gaps.ts'
import { hsOf, type ProductStatus } from '../rules/product.ts'
import { percentText } from '../rules/materials.ts'
import type { WholeProduct } from '../store/whole.ts'
import { STATES } from '../words/list.ts'
import { isMaterial, MATERIALS } from '../words/materials.ts'
import { PHOTOS } from '../words/photos.ts'
import { GAPS, PRODUCT } from '../words/product.ts'
import { productLink } from './address.ts'
import { PhotoPicture } from './photo-picture.tsx'
import { ProductName, Said, Version, nameText, type About } from './product-page.tsx'
import { Sections, type SectionsShown } from './sections.tsx'

export type OverviewProps = About &
  Readonly<{ whole: WholeProduct; free: number; member: string | undefined; sections: SectionsShown }>

export function OverviewPage(props: OverviewProps) {
  const { frame, product, firm, whole, sections, saved, wrong } = props
  const { lang } = frame
  const photo = whole.photos[0]
  return (
    <Page frame={frame} title={`${nameText(product, lang)} · Dhow`} hidden>
      <div class="wide narrow firm product">
        <nav class="product-back" aria-label={say(PRODUCT.parts, lang)}>
          <a href={link(frame, `/products?of=${firm.id}`)}>{say(PRODUCT.all, lang)}</a>
        </nav>
        <div class="product-head">
          {photo && <PhotoPicture frame={frame} product={product} photo={photo} width={120} />}
          <div>
            <h1>
              <ProductName product={product} frame={frame} />
            </h1>
            <p class="firm-about">
              <b class={`product-state product-state-${product.status}`}>
                {say(STATES[product.status], lang)}
              </b>
              {` · ${firm.name}`}
            </p>
            {product.demo && <p class="small">{say(PRODUCT.demo, lang)}</p>}
          </div>
        </div>
        <Said lang={lang} saved={saved} wrong={wrong} />
        <Missing {...props} />
        <Parts {...props} />
        <Sections shown={sections} />
        <Onward {...props} />
      </div>
    </Page>
  )
}

const GAP_PAGES: Readonly<Record<Gap, string>> = {
  photo: 'photos',
  title: 'words',
  price: 'measures',
  weight: 'measures',
  materials: 'make',
  code: 'code',
  'goods-text': 'goods-text',
  gi: 'make',
}

function Missing({ frame, product, whole: { gaps }, mayWrite }: OverviewProps) {
  const { lang } = frame
  if (product.status === 'archived') return null
  if (gaps.length === 0)
    return product.status === 'draft' && mayWrite ? (
      <form class="card product-next" method="post" action={productLink(frame, product, 'status')}>
        <CsrfField frame={frame} />
        <Version product={product} />
        <input type="hidden" name="status" value="ready" />
        <p>{say(PRODUCT.complete, lang)}</p>
        <Button>{say(PRODUCT.makeReady, lang)}</Button>
      </form>
    ) : null
  return (
    <section class="card product-next" aria-labelledby="missing">
      <h2 id="missing">{say(PRODUCT.missing, lang)}</h2>
      <ul class="product-gaps">
        {gaps.map((gap) => (
          <li key={gap}>
            {mayWrite ? (
              <a class="link" href={productLink(frame, product, GAP_PAGES[gap])}>
                {say(GAPS[gap], lang)}
              </a>
            ) : (
              say(GAPS[gap], lang)
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Each part with what it says now. */
function Parts(props: OverviewProps) {
  const { frame, product, whole, free, member } = props
  const { lang } = frame
  const prices = whole.variants.flatMap(({ pricePaise }) => pricePaise ?? [])
  const least = prices.length > 0 ? prices.reduce((a, b) => (b < a ? b : a)) : undefined
  const grams = whole.variants[0]?.packedWeightGrams ?? whole.variants[0]?.netWeightGrams
  const materials = product.materials
    .map(({ material, bps }) => {
      const name = isMaterial(material) ? say(MATERIALS[material], lang) : material
      return bps === 10_000 ? name : `${percentText(bps)} % ${name}`
    })
    .join(', ')
  const languages = Object.keys(product.title).map((code) => code.toUpperCase())
  const parts: readonly (readonly [string, string, string])[] = [
    ['photos', say(PHOTOS.title, lang), whole.photos.length > 0 ? number(whole.photos.length, lang) : ''],
    ['words', say(PRODUCT.words, lang), languages.join(' · ')],
    ['make', say(PRODUCT.make, lang), [materials, member].filter(Boolean).join(' · ')],
    ['code', say(PRODUCT.code, lang), hsOf(product) ?? ''],
    ['goods-text', say(PRODUCT.goodsText, lang), product.goodsText ?? ''],
    ['variants', say(PRODUCT.variants, lang), number(whole.variants.length, lang)],
    [
      'measures',
      say(PRODUCT.measures, lang),
      [least !== undefined && money(least, 'INR', 2, lang), grams && `${number(grams, lang)} g`]
        .filter(Boolean)
        .join(' · '),
    ],
    ['stock', say(PRODUCT.stock, lang), number(free, lang)],
  ]
  return (
    <ul class="tiles product-parts">
      {parts.map(([part, name, now]) => (
        <li key={part}>
          <a class="tile" href={productLink(frame, product, part)}>
            <span class="tile-name">{name}</span>
            <span class="tile-more">{now || say(PRODUCT.notTold, lang)}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}

function Onward({ frame, product, whole, mayWrite }: OverviewProps) {
  const { lang } = frame
  const hs = hsOf(product)
  const first = whole.variants[0]
  const query = new URLSearchParams({
    ...(hs ? { hs } : {}),
    ...(first?.pricePaise ? { price: formatAmount(first.pricePaise, 2) } : {}),
    ...(first?.netWeightGrams ? { weight: String(first.netWeightGrams) } : {}),
  })
  const turn = (status: ProductStatus, words: string) => (
    <form method="post" action={productLink(frame, product, 'status')}>
      <CsrfField frame={frame} />
      <Version product={product} />
      <input type="hidden" name="status" value={status} />
      <Button look="quiet">{words}</Button>
    </form>
  )
  return (
    <div class="row-actions product-onward">
      {hs && <ButtonLink href={`${link(frame, '/reach')}?${query}`}>{say(PRODUCT.world, lang)}</ButtonLink>}
      <ButtonLink href={productLink(frame, product, 'print')}>{say(PRODUCT.print, lang)}</ButtonLink>
      <ButtonLink href={productLink(frame, product, 'history')}>{say(PRODUCT.history, lang)}</ButtonLink>
      {mayWrite && product.status === 'ready' && turn('draft', say(PRODUCT.makeDraft, lang))}
      {mayWrite && product.status !== 'archived' && turn('archived', say(PRODUCT.archive, lang))}
      {mayWrite && product.status === 'archived' && turn('draft', say(PRODUCT.restore, lang))}
    </div>
  )
}
