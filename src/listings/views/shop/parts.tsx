/** What the pages of a shop share. */
import { countryName } from '#kernel/country.ts'
import { say, type Lang, type Sentence } from '#kernel/words.ts'
import { textIn, type Product } from '#catalogue/rules/product.ts'
import type { Photo } from '#catalogue/store/photos.ts'
import type { Firm } from '#firms/store/firms.ts'
import { DISTRICTS } from '#firms/words/districts.ts'
import { GI_PRODUCTS } from '#firms/words/gi-products.ts'
import { Button } from '#ui/button/button.tsx'
import { SelectField } from '#ui/field/field.tsx'
import { link, type Frame } from '#ui/frame.ts'
import { Notice } from '#ui/notice/notice.tsx'
import { photoPath, shopPath } from '../../rules/shop/address.ts'
import type { Shop } from '../../store/shop/shops.ts'
import { SHOP } from '../../words/shop/pages.ts'

export type ShopView = Readonly<{
  frame: Frame
  shop: Shop
  firm: Firm
  products: ReadonlyMap<string, Product>
  photos: ReadonlyMap<string, readonly Photo[]>
  /** Our own address. */
  site: string
}>

/** A word by its id; nothing where the table has none. */
export const wordOf = (table: Readonly<Record<string, Sentence>>, id: string | null, lang: Lang) =>
  id !== null && Object.hasOwn(table, id) ? say(table[id]!, lang) : undefined

export const Demo = ({ lang }: { lang: Lang }) => (
  <Notice kind="warning" lang={lang}>
    <p>{say(SHOP.demo, lang)}</p>
  </Notice>
)

export function ShopPhoto({
  photo,
  frame,
  width,
  eager = false,
}: Readonly<{ photo: Photo; frame: Frame; width: number; eager?: boolean }>) {
  return (
    <img
      class="photo"
      src={photoPath(photo.id, width > 320 ? 'whole' : 'small')}
      alt={textIn(photo.alt, frame.lang)?.text ?? ''}
      width={width}
      height={Math.max(1, Math.round((width * photo.height) / photo.width))}
      loading={eager ? 'eager' : 'lazy'}
    />
  )
}

type ChoiceProps = ShopView & Readonly<{ to: string; countries: readonly string[]; sku?: string }>

export function CountryChoice({ frame, shop, to, countries, sku }: ChoiceProps) {
  const { lang } = frame
  const options = countries
    .map((value) => ({ value, label: countryName(value, lang) }))
    .sort((a, b) => a.label.localeCompare(b.label, lang))
  return (
    <form method="get" action={link(frame, shopPath(shop.slug, sku))} class="shop-to">
      <SelectField name="to" label={say(SHOP.to, lang)} value={to} options={options} />
      <Button look="quiet">{say(SHOP.show, lang)}</Button>
      <p class="small">{say(SHOP.elsewhere, lang)}</p>
    </form>
  )
}

/** Where it comes from: what sets it apart from goods without a name. */
export function Provenance({ frame, firm, product }: ShopView & { product: Product | undefined }) {
  const { lang } = frame
  const place = wordOf(DISTRICTS, product?.originDistrict ?? firm.district, lang)
  const name = wordOf(GI_PRODUCTS, product?.giProduct ?? null, lang)
  return (
    <section class="card">
      <p>{say(SHOP.by, lang, { firm: firm.name })}</p>
      {place && <p>{say(SHOP.from, lang, { place })}</p>}
      {name && <p>{say(SHOP.gi, lang, { name })}</p>}
    </section>
  )
}
