/** `/shop/:shop`: a firm's own shop for buyers abroad, its feeds, and the photos of what is offered. Open to everybody. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Refused } from '#kernel/refusal.ts'
import { productsByIds } from '#catalogue/store/products.ts'
import type { Photo } from '#catalogue/store/photos.ts'
import { photosOfMany } from '#catalogue/store/photos.ts'
import { variantsOfMany } from '#catalogue/store/variants.ts'
import { asked, isUuid } from '#firms/routes/reading.ts'
import { findFirm, type Firm } from '#firms/store/firms.ts'
import { DISTRICTS } from '#firms/words/districts.ts'
import { GI_PRODUCTS } from '#firms/words/gi-products.ts'
import { fileHeaders } from '#platform/files/serving.ts'
import { frameOf } from '#ui/frame.ts'
import { localised } from '#ui/language.ts'
import { sendPage } from '#ui/render.ts'
import { FeedUnpublished, ShopMissing } from '../../refusals/shop/shop.ts'
import { photoPath, shopPath } from '../../rules/shop/address.ts'
import { feedTsv, feedXml, type FeedItem } from '../../rules/shop/google-feed.ts'
import { productLd } from '../../rules/shop/json-ld.ts'
import { deliveredOf, type Delivered } from '../../shop/delivered.ts'
import type { ListingsServices } from '../../services.ts'
import { shopBySlug, type Shop } from '../../store/shop/shops.ts'
import { countriesOf, offersOfSku, publicPhoto, windowOf, type Shown } from '../../store/shop/window.ts'
import { wordOf } from '../../views/shop/parts.tsx'
import { PiecePage } from '../../views/shop/piece-page.tsx'
import { PIECES, ShopPage } from '../../views/shop/shop-page.tsx'

const OPEN = { schema: { hide: true }, config: { action: 'public.read' } } as const

export function publicShopRoutes(app: FastifyInstance, services: ListingsServices): void {
  for (const path of localised('/shop/:shop'))
    app.get(path, OPEN, (request, reply) => showWindow(services, request, reply))
  for (const path of localised('/shop/:shop/:sku'))
    app.get(path, OPEN, (request, reply) => showPiece(services, request, reply))
  for (const form of ['xml', 'tsv'] as const)
    app.get(`/shop/:shop/google.${form}`, OPEN, (request, reply) => sendFeed(services, request, reply, form))
  app.get('/photo/:photo', OPEN, (request, reply) => sendPhoto(services, request, reply, 'whole'))
  app.get('/photo/:photo/small', OPEN, (request, reply) => sendPhoto(services, request, reply, 'thumbnail'))
}

async function found({ db, vault }: ListingsServices, request: FastifyRequest) {
  const { shop: slug } = request.params as { shop: string }
  const shop = /^[a-z0-9-]{3,60}$/.test(slug) ? await shopBySlug(db, vault, slug) : undefined
  const firm = shop && (await findFirm(db, shop.firmId))
  if (!shop || !firm || firm.mergedInto) throw new Refused(ShopMissing())
  return { shop, firm }
}

/** What the goods of these offers are. */
async function goodsOf({ db }: ListingsServices, pieces: readonly Shown[]) {
  const ids = [...new Set(pieces.map(({ productId }) => productId))]
  const [products, photos, variants] = await Promise.all([
    productsByIds(db, ids),
    photosOfMany(db, ids),
    variantsOfMany(db, ids),
  ])
  return { products, photos, variants: new Map([...variants.values()].flat().map((one) => [one.id, one])) }
}
type Goods = Awaited<ReturnType<typeof goodsOf>>

async function showWindow(services: ListingsServices, request: FastifyRequest, reply: FastifyReply) {
  const { db, site } = services
  const { shop, firm } = await found(services, request)
  const countries = await countriesOf(db, firm.id)
  const to = countries.find((one) => one === asked(request, 'to')) ?? countries[0] ?? ''
  const all = to === '' ? [] : await windowOf(db, firm.id, to)
  const each = [...Map.groupBy(all, ({ productId }) => productId).values()].flatMap(([first]) => first ?? [])
  const pages = Math.max(1, Math.ceil(each.length / PIECES))
  const page = Math.min(pages, Number(/^[1-9]\d{0,4}$/.exec(asked(request, 'page'))?.[0] ?? 1))
  const pieces = each.slice((page - 1) * PIECES, page * PIECES)
  const frame = frameOf(request, services.asset)
  const props = { frame, shop, firm, site, countries, to, pieces, page, pages }
  return sendPage(reply, frame, <ShopPage {...props} {...await goodsOf(services, pieces)} />)
}

async function showPiece(services: ListingsServices, request: FastifyRequest, reply: FastifyReply) {
  const { db, site, shelf } = services
  const { shop, firm } = await found(services, request)
  const { sku } = request.params as { sku: string }
  const everywhere = await offersOfSku(db, firm.id, sku.slice(0, 40))
  const piece = everywhere.find(({ market }) => market === asked(request, 'to')) ?? everywhere[0]
  if (!piece) throw new Refused(ShopMissing())
  const others = (await windowOf(db, firm.id, piece.market)).filter(
    ({ productId }) => productId === piece.productId,
  )
  const goods = await goodsOf(services, others)
  const book = await shelf.current()
  const deliver = (one: Shown) => deliver1(book, services.at().now, firm, goods, one)
  const frame = frameOf(request, services.asset)
  const product = goods.products.get(piece.productId)
  const ld = productLd(
    {
      maker: firm.name,
      returnDays: shop.returnDays,
      district: wordOf(DISTRICTS, product?.originDistrict ?? null, 'en'),
      gi: wordOf(GI_PRODUCTS, product?.giProduct ?? null, 'en'),
    },
    others.slice(0, MOST_LD).map((one) => ({
      offer: one.offer,
      market: one.market,
      url: pieceUrl(site, shop, one),
      images: imagesOf(site, goods.photos.get(one.productId), one),
      weightGrams: goods.variants.get(one.variantId)?.netWeightGrams ?? null,
      shipping: deliver(one)?.shipping,
    })),
    piece.productId,
  )
  const props = {
    frame,
    shop,
    firm,
    site,
    piece,
    others,
    ld,
    countries: everywhere.map(({ market }) => market),
    delivered: deliver(piece),
    ...goods,
  }
  return sendPage(reply, frame, <PiecePage {...props} />)
}

/** Variants that a page tells search engines about. */
const MOST_LD = 20

function deliver1(
  book: Awaited<ReturnType<ListingsServices['shelf']['current']>>,
  now: Date,
  { organic }: Firm,
  goods: Goods,
  { productId, variantId, offer, market }: Shown,
): Delivered | undefined {
  const product = goods.products.get(productId)
  const variant = goods.variants.get(variantId)
  return product && variant && deliveredOf(book, now, { product, variant, organic }, offer, market)
}

const pieceUrl = (site: string, { slug }: Shop, { sku, market }: Shown): string =>
  `${site}${shopPath(slug, sku)}?to=${market}`

/** The variant's own photos stand before those of all. */
const imagesOf = (site: string, photos: readonly Photo[] = [], { variantId }: Shown): string[] =>
  [
    ...photos.filter((photo) => photo.variantId === variantId),
    ...photos.filter((photo) => photo.variantId === null),
  ].map(({ id }) => site + photoPath(id))

async function sendFeed(
  services: ListingsServices,
  request: FastifyRequest,
  reply: FastifyReply,
  form: 'xml' | 'tsv',
) {
  const { db, site, shelf } = services
  const { shop, firm } = await found(services, request)
  if (!shop.publishedAt || firm.demo) throw new Refused(FeedUnpublished())
  const countries = await countriesOf(db, firm.id)
  const to = countries.find((one) => one === asked(request, 'to')) ?? countries[0] ?? ''
  const pieces = (await windowOf(db, firm.id, to)).filter(({ demo }) => !demo)
  const goods = await goodsOf(services, pieces)
  const book = await shelf.current()
  const items = pieces.map((one): FeedItem => ({
    offer: one.offer,
    market: one.market,
    productId: one.productId,
    link: pieceUrl(site, shop, one),
    images: imagesOf(site, goods.photos.get(one.productId), one),
    weightGrams: goods.variants.get(one.variantId)?.packedWeightGrams ?? null,
    shipping: deliver1(book, services.at().now, firm, goods, one)?.shipping,
  }))
  const place = wordOf(DISTRICTS, firm.district, 'en')
  const head = {
    title: firm.name,
    link: site + shopPath(shop.slug),
    about: place ? `${firm.name}, ${place}, India` : `${firm.name}, India`,
  }
  return reply
    .type(form === 'xml' ? 'application/xml; charset=utf-8' : 'text/tab-separated-values; charset=utf-8')
    .header('cache-control', 'public, max-age=3600')
    .send(form === 'xml' ? feedXml(head, items) : feedTsv(items))
}

/** A photo never changes under its address, yet it may be taken out: kept for a day, then asked about again. */
async function sendPhoto(
  { db, files }: ListingsServices,
  request: FastifyRequest,
  reply: FastifyReply,
  part: 'whole' | 'thumbnail',
) {
  const { photo } = request.params as { photo: string }
  const fileId = isUuid(photo) ? await publicPhoto(db, photo) : undefined
  const file = fileId && (await files.find(db, fileId))
  if (!file) throw new Refused(ShopMissing())
  const bytes =
    (await files.read(file, part)) ?? (part === 'thumbnail' ? await files.read(file, 'whole') : undefined)
  if (!bytes) throw new Refused(ShopMissing())
  const headers: Record<string, string> = {
    ...fileHeaders(file, part),
    'cache-control': 'public, max-age=86400',
    'cross-origin-resource-policy': 'cross-origin',
  }
  if (request.headers['if-none-match'] === headers['etag'])
    return reply
      .headers({ ...headers, 'content-type': file.type })
      .code(304)
      .send()
  return reply.headers(headers).send(bytes)
}
