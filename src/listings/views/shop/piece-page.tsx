/** One piece of a shop, as a buyer abroad sees it. */
import { countryName } from '#kernel/country.ts'
import { say } from '#kernel/words.ts'
import { CoverageBadge } from '#ui/badge/badge.tsx'
import { link } from '#ui/frame.ts'
import { money, number } from '#ui/figures.ts'
import { Notice } from '#ui/notice/notice.tsx'
import { Page } from '#ui/page/page.tsx'
import { shopPath } from '../../rules/shop/address.ts'
import { contactHref } from '../../rules/shop/contact.ts'
import { ldText } from '../../rules/shop/json-ld.ts'
import type { Delivered } from '../../shop/delivered.ts'
import type { Shown } from '../../store/shop/window.ts'
import { SHOP } from '../../words/shop/pages.ts'
import { CountryChoice, Demo, Provenance, ShopPhoto, type ShopView } from './parts.tsx'

export type PieceProps = ShopView &
  Readonly<{
    piece: Shown
    /** The same goods in other sizes or colours. */
    others: readonly Shown[]
    countries: readonly string[]
    delivered: Delivered | undefined
    ld: Readonly<Record<string, unknown>>
  }>

export function PiecePage(props: PieceProps) {
  const { frame, shop, firm, piece, countries } = props
  const { lang } = frame
  const { content } = piece.offer
  return (
    <Page
      frame={frame}
      title={`${content.title} · ${firm.name}`}
      description={(content.description || content.bullets.join(' ')).slice(0, 160)}
      hidden={shop.publishedAt === null || piece.demo}
      head={<script type="application/ld+json" dangerouslySetInnerHTML={{ __html: ldText(props.ld) }} />}
    >
      <article class="wide shop">
        <p>
          <a class="link" href={`${link(frame, shopPath(shop.slug))}?to=${piece.market}`}>
            {say(SHOP.back, lang, { firm: firm.name })}
          </a>
        </p>
        {piece.demo && <Demo lang={lang} />}
        <div class="shop-piece">
          <Photos {...props} />
          <div>
            <h1 lang={piece.offer.lang}>{content.title}</h1>
            <p class="firm-about">{say(SHOP.by, lang, { firm: firm.name })}</p>
            <CountryChoice {...props} to={piece.market} countries={countries} sku={piece.sku} />
            <Price {...props} />
            <Contact {...props} />
          </div>
        </div>
        <Words {...props} />
        <Others {...props} />
        <Provenance {...props} product={props.products.get(piece.productId)} />
      </article>
    </Page>
  )
}

function Photos({ frame, photos, piece }: PieceProps) {
  const all = (photos.get(piece.productId) ?? []).filter(
    ({ variantId }) => variantId === null || variantId === piece.variantId,
  )
  return (
    <div class="shop-photos">
      {all.slice(0, 8).map((photo, at) => (
        <ShopPhoto key={photo.id} photo={photo} frame={frame} width={at === 0 ? 480 : 160} eager={at === 0} />
      ))}
    </div>
  )
}

function Price({ frame, piece, delivered, shop }: PieceProps) {
  const { lang } = frame
  const { price, quantity, handlingDays } = piece.offer
  const country = countryName(piece.market, lang)
  const days = shop.returnDays
  return (
    <section class="card shop-price" aria-label={say(SHOP.price, lang)}>
      <p class="shop-amount">{money(price.minor, price.currency, price.digits, lang)}</p>
      {delivered?.verdict === 'closed' ? (
        <p>{say(SHOP.closed, lang, { country })}</p>
      ) : delivered?.total === undefined ? (
        <p>{say(SHOP.ask, lang, { country })}</p>
      ) : (
        <p>
          {say(SHOP.delivered, lang, {
            country,
            amount: money(delivered.total, price.currency, price.digits, lang),
          })}{' '}
          <CoverageBadge coverage={delivered.coverage} lang={lang} />
        </p>
      )}
      <p>
        {quantity > 0 ? say(SHOP.left, lang, { count: number(quantity, lang) }) : say(SHOP.soldOut, lang)} ·{' '}
        {say(SHOP.leaves, lang, { days: number(handlingDays, lang) })}
      </p>
      <p class="small">
        {days === null
          ? say(SHOP.returnsUnsaid, lang)
          : days === 0
            ? say(SHOP.noReturns, lang)
            : say(SHOP.returns, lang, { days: number(days, lang) })}
      </p>
    </section>
  )
}

function Contact({ frame, shop, piece, site }: PieceProps) {
  const { lang } = frame
  const { contact } = shop
  const hello = say(SHOP.hello, lang, {
    sku: piece.sku,
    link: `${site}${shopPath(shop.slug, piece.sku)}?to=${piece.market}`,
  })
  return (
    <section aria-labelledby="buy">
      <h2 id="buy">{say(SHOP.buy, lang)}</h2>
      {contact ? (
        <p>
          <a class="button button-main" href={contactHref(contact, hello)} rel="nofollow">
            {say(SHOP[contact.way], lang, { to: contact.to })}
          </a>
        </p>
      ) : (
        <Notice kind="info" lang={lang}>
          <p>{say(SHOP.noContact, lang)}</p>
        </Notice>
      )}
      <p class="small">{say(SHOP.noCheckout, lang)}</p>
    </section>
  )
}

/** The maker's own words, in the language of the offer. */
function Words({ piece }: PieceProps) {
  const { content, lang } = piece.offer
  const paragraphs = content.description.split(/\n+/).filter((text) => text.trim() !== '')
  const bullets = content.bullets.filter((bullet) => !paragraphs.includes(bullet))
  return (
    <section lang={lang} class="shop-words">
      {bullets.length > 0 && (
        <ul>
          {bullets.map((bullet) => (
            <li key={bullet}>{bullet}</li>
          ))}
        </ul>
      )}
      {paragraphs.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </section>
  )
}

function Others({ frame, shop, others, piece }: PieceProps) {
  const rest = others.filter(({ sku }) => sku !== piece.sku).slice(0, 40)
  return rest.length === 0 ? null : (
    <section>
      <h2>{say(SHOP.others, frame.lang)}</h2>
      <ul class="shop-others">
        {rest.map(({ sku, market, offer }) => (
          <li key={sku}>
            <a class="link" href={`${link(frame, shopPath(shop.slug, sku))}?to=${market}`}>
              <span lang={offer.lang}>{offer.content.title}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
