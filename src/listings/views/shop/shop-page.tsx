/** A firm's shop: everything it offers in one country. */
import { say } from '#kernel/words.ts'
import { EmptyState } from '#ui/empty-state/empty-state.tsx'
import { link } from '#ui/frame.ts'
import { money } from '#ui/figures.ts'
import { Page } from '#ui/page/page.tsx'
import { Pagination } from '#ui/pagination/pagination.tsx'
import { shopPath } from '../../rules/shop/address.ts'
import type { Shown } from '../../store/shop/window.ts'
import { SHOP } from '../../words/shop/pages.ts'
import { CountryChoice, Demo, Provenance, ShopPhoto, type ShopView } from './parts.tsx'

/** Products on one page. */
export const PIECES = 24

export type WindowProps = ShopView &
  Readonly<{
    to: string
    countries: readonly string[]
    /** One of each product. */
    pieces: readonly Shown[]
    page: number
    pages: number
  }>

export function ShopPage(props: WindowProps) {
  const { frame, shop, firm, pieces, to, page, pages } = props
  const { lang } = frame
  const here = `${link(frame, shopPath(shop.slug))}?to=${to}`
  return (
    <Page
      frame={frame}
      title={firm.name}
      description={pieces
        .slice(0, 5)
        .map(({ offer }) => offer.content.title)
        .join(' · ')
        .slice(0, 160)}
      hidden={shop.publishedAt === null || firm.demo}
    >
      <div class="wide shop">
        {(firm.demo || pieces.some(({ demo }) => demo)) && <Demo lang={lang} />}
        <h1>{firm.name}</h1>
        {props.countries.length > 0 && <CountryChoice {...props} />}
        {pieces.length === 0 ? (
          <EmptyState title={say(SHOP.empty, lang)} />
        ) : (
          <ul class="shop-window">
            {pieces.map((piece) => (
              <Piece key={piece.sku} {...props} piece={piece} />
            ))}
          </ul>
        )}
        <Pagination lang={lang} page={page} pages={pages} href={(next) => `${here}&page=${next}`} />
        <Provenance {...props} product={undefined} />
        {shop.publishedAt && to !== '' && (
          <p class="small">
            <a class="link" href={`${shopPath(shop.slug)}/google.xml?to=${to}`}>
              {say(SHOP.xml, lang)}
            </a>{' '}
            ·{' '}
            <a class="link" href={`${shopPath(shop.slug)}/google.tsv?to=${to}`}>
              {say(SHOP.tsv, lang)}
            </a>
          </p>
        )}
      </div>
    </Page>
  )
}

function Piece({ frame, shop, photos, piece }: WindowProps & { piece: Shown }) {
  const { offer, market, productId, sku } = piece
  const photo = photos.get(productId)?.[0]
  return (
    <li class="card">
      <a class="shop-card" href={`${link(frame, shopPath(shop.slug, sku))}?to=${market}`}>
        {photo && <ShopPhoto photo={photo} frame={frame} width={240} />}
        <span lang={offer.lang}>{offer.content.title}</span>
      </a>
      <b>{money(offer.price.minor, offer.price.currency, offer.price.digits, frame.lang)}</b>
    </li>
  )
}
