/** `/listings/draft/:id`: one offer with what stands against it, to be changed and sent. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { parseAmount } from '#kernel/money.ts'
import { Refused } from '#kernel/refusal.ts'
import { hsOf } from '#catalogue/rules/product.ts'
import { findProduct } from '#catalogue/store/products.ts'
import { findVariant } from '#catalogue/store/variants.ts'
import { isUuid, textsOf, wrongOf, type Wrong } from '#firms/routes/reading.ts'
import { editionAt } from '#firms/services.ts'
import { findFirm, whereOf } from '#firms/store/firms.ts'
import { demand } from '#people/demand.ts'
import { mayDo } from '#people/rules/authorisation.ts'
import { viewerOf } from '#people/viewer.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import { frameOf } from '#ui/frame.ts'
import { localised } from '#ui/language.ts'
import { sendPage } from '#ui/render.ts'
import type { Json, OfferContent } from '../../port.ts'
import { PriceUnread, ValueUnread } from '../../refusals/drafts/drafts.ts'
import { ListingMissing } from '../../refusals/publishing/publishing.ts'
import { bytesOf, fieldGroups, readField, type FieldGroup } from '../../rules/drafts/form-fields.ts'
import { breakdownOf } from '../../rules/pricing/price.ts'
import { contextOf, type ListingsServices } from '../../services.ts'
import { findAccount, openConnection, type Account } from '../../store/connections/connections.ts'
import { findingsOf } from '../../store/checks/findings.ts'
import { textsOf as versionsOf } from '../../store/drafts/texts.ts'
import { askOf } from '../../store/pricing/policies.ts'
import { findListing, listingsOfProduct, type Listing } from '../../store/publishing/listings.ts'
import { amendDraft, type Amendment } from '../../usecases/drafts/amend-draft.ts'
import { checkDrafts } from '../../usecases/drafts/check-draft.ts'
import { saveDraft, type DraftWish } from '../../usecases/drafts/save-draft.ts'
import { publish } from '../../usecases/publishing/publish.ts'
import { BULLETS } from '../../views/drafts/draft-form.tsx'
import { DraftPage } from '../../views/drafts/draft-page.tsx'
import { draftLink } from '../../views/drafts/draft-props.ts'
import { firmLink } from '#firms/views/firm-address.ts'

const READ = { schema: { hide: true }, config: { action: 'listing.read' } } as const
const WRITE = { schema: { hide: true }, config: { action: 'listing.write' } } as const

export function draftRoutes(app: FastifyInstance, services: ListingsServices): void {
  for (const path of localised('/listings/draft/:id')) {
    app.get(path, READ, (request, reply) => show(services, request, reply))
    app.post(path, WRITE, (request, reply) => act(services, request, reply))
  }
}

async function chosen(
  services: ListingsServices,
  request: FastifyRequest,
  action: 'listing.read' | 'listing.write',
) {
  const viewer = viewerOf(request)
  const { id } = request.params as { id: string }
  const listing = isUuid(id) ? await findListing(services.db, id) : undefined
  const firm = listing && (await findFirm(services.db, listing.firmId))
  const account = listing && (await findAccount(services.db, listing.connectionId))
  if (!listing || !firm || !account) throw new Refused(ListingMissing())
  demand(viewer, action, whereOf(firm))
  const of = firm.id === viewer.actsFor ? undefined : firm.id
  return { viewer, listing, firm, account, place: { frame: frameOf(request, services.asset), of } }
}

async function show(
  services: ListingsServices,
  request: FastifyRequest,
  reply: FastifyReply,
  again?: Readonly<{ wrong: Wrong; typed?: OfferContent | undefined }>,
): Promise<FastifyReply> {
  const { db, marketplaces } = services
  const { viewer, listing, firm, account, place } = await chosen(services, request, 'listing.read')
  const context = contextOf(services)
  const edition = await editionAt(services, context.now)
  await checkDrafts(context, edition, [listing.id])
  const mayWrite = mayDo(viewer, 'listing.write', whereOf(firm))
  const form = mayWrite ? await formOf(services, edition, listing, account, place.frame.lang) : NO_FORM
  const product = await findProduct(db, listing.productId)
  const [price, others] = await Promise.all([
    priceOf(services, edition, listing, account),
    listingsOfProduct(db, listing.productId),
  ])
  const props = {
    place,
    listing: again?.typed ? { ...listing, content: again.typed } : listing,
    account,
    market: account.markets.find(({ iso2 }) => iso2 === listing.market),
    marketplaces,
    findings: await findingsOf(db, listing.id),
    sourceTitle: (id: string) => edition.book.sources.get(id)?.title ?? id,
    checkedOn: edition.on,
    ...form,
    withIngredients: product !== undefined && /^(33|3401|21|30|12)/.test(hsOf(product) ?? ''),
    ...price,
    versions: await versionsOf(db, listing.id),
    others: others.filter(({ id, variantId }) => id !== listing.id && variantId === listing.variantId),
    mayWrite,
    wrong: again?.wrong,
  }
  return sendPage(reply, place.frame, <DraftPage {...props} />, again ? 422 : 200)
}

type Form = Readonly<{ groups: readonly FieldGroup[] | undefined; most: Readonly<Record<string, number>> }>
const NO_FORM: Form = { groups: undefined, most: {} }

/** The marketplace's questions where it answers, and how long texts may be: by its own form, else by the book. */
async function formOf(
  { db, vault, marketplaces }: ListingsServices,
  edition: Edition,
  listing: Listing,
  account: Account,
  lang: string,
): Promise<Form> {
  const book = Object.fromEntries(
    edition
      .facts('listing-limits')
      .filter(({ cells }) => [account.marketplace, '*'].includes(cells['marketplace'] ?? ''))
      .map(({ cells }) => [cells['field'] ?? '', Number(cells['bytes'])]),
  )
  const connection = await openConnection(db, vault, account.id)
  const market = account.markets.find(({ iso2 }) => iso2 === listing.market)
  const port = marketplaces.get(account.marketplace)
  if (!connection || !market || !port || account.state !== 'connected')
    return { groups: undefined, most: book }
  const called = await port.schemaOf(connection, market, listing.productType, lang)
  if (!called.ok) return { groups: undefined, most: book }
  const groups = fieldGroups(called.value).map(({ title, fields }) => ({
    title,
    fields: fields.filter(({ name }) => name !== 'ingredients'),
  }))
  const own = Object.entries({
    title: 'item_name',
    bullet: 'bullet_point',
    description: 'product_description',
  }).flatMap(([name, attribute]) => {
    const bytes = bytesOf(called.value, attribute) ?? bytesOf(called.value, name)
    return bytes === undefined ? [] : [[name, bytes] as const]
  })
  const asked = groups.flatMap(({ fields }) =>
    fields.flatMap(({ name, mostBytes }) => (mostBytes ? [[name, mostBytes] as const] : [])),
  )
  return { groups, most: { ...book, ...Object.fromEntries([...own, ...asked]) } }
}

async function priceOf({ db }: ListingsServices, edition: Edition, listing: Listing, account: Account) {
  const [product, variant] = [
    await findProduct(db, listing.productId),
    await findVariant(db, listing.variantId),
  ]
  const perRupee = edition.perRupee(listing.currency)
  if (!product || !variant || !perRupee || listing.price === null)
    return { breakdown: undefined, feeBps: 0, isFeeGuess: false }
  const { market, digits } = listing
  const { ask, feeSource } = await askOf(db, edition, { account, market, product, variant, perRupee, digits })
  return {
    breakdown: breakdownOf(ask, listing.price),
    feeBps: ask.policy.feeBps,
    isFeeGuess: feeSource !== undefined && ask.policy.feeBps > 0,
  }
}

async function act(
  services: ListingsServices,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { viewer, listing, account, firm, place } = await chosen(services, request, 'listing.write')
  const context = contextOf(services)
  const edition = await editionAt(services, context.now)
  const text = textsOf(request)
  let typed: OfferContent | undefined
  try {
    if (text('deed') === 'publish') {
      await publish(context, viewer, edition, { firmId: firm.id, listingIds: [listing.id] })
      return reply.redirect(firmLink(place, `/listings/offer/${listing.id}`), 303)
    }
    const amendment = amendmentOf(text)
    if (amendment) await amendDraft(context, viewer, edition, listing.id, amendment)
    else {
      const form = await formOf(services, edition, listing, account, place.frame.lang)
      typed = readContent(listing, form.groups ?? [], text)
      await saveDraft(context, viewer, edition, { ...readWish(listing, typed, text), most: form.most })
    }
    return reply.redirect(draftLink(place, listing.id), 303)
  } catch (error) {
    return show(services, request, reply, { wrong: wrongOf(error, place.frame.lang), typed })
  }
}

type Text = (name: string) => string

function amendmentOf(text: Text): Amendment | undefined {
  const deed = text('deed')
  if (deed === 'better' && /^\d{1,4}$/.test(text('place')))
    return { kind: 'better', place: Number(text('place')) }
  if (deed === 'older' && /^\d{1,6}$/.test(text('version')))
    return { kind: 'older', lang: text('lang'), version: Number(text('version')) }
  if (deed === 'carry' && isUuid(text('from'))) return { kind: 'carry', fromId: text('from') }
  return undefined
}

const LONGEST = 20_000
const plain = (text: string): string => text.normalize('NFC').replace(/\r\n?/g, '\n').trim().slice(0, LONGEST)

function readContent(listing: Listing, groups: readonly FieldGroup[], text: Text): OfferContent {
  const bullets = Array.from({ length: BULLETS }, (_, at) =>
    plain(text(at === 0 ? 'bullet' : `bullet-${at}`)),
  )
  const attributes: Record<string, Json> = { ...listing.content.attributes }
  const ingredients = plain(text('attributes.ingredients'))
  if (ingredients !== '') attributes['ingredients'] = ingredients
  else delete attributes['ingredients']
  for (const field of groups.flatMap(({ fields }) => fields)) {
    const typed = text(`attributes.${field.name}`)
    const value = readField(field, typed)
    if (value === null)
      throw new Refused(ValueUnread({ text: typed.slice(0, 60) }, `attributes.${field.name}`))
    if (value === undefined) delete attributes[field.name]
    else attributes[field.name] = value
  }
  return {
    ...listing.content,
    title: plain(text('title')),
    bullets: bullets.filter(Boolean),
    description: plain(text('description')),
    brand: plain(text('brand')),
    attributes,
  }
}

function readWish(listing: Listing, content: OfferContent, text: Text): Omit<DraftWish, 'most'> {
  const days = /^\d{1,2}$/.test(text('handling'))
    ? Math.min(30, Number(text('handling')))
    : listing.handlingDays
  const lang = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(text('lang')) ? text('lang') : listing.lang
  return { listingId: listing.id, lang, content, price: readPrice(listing, text), handlingDays: days }
}

function readPrice({ digits }: Listing, text: Text): DraftWish['price'] {
  if (text('pricing') !== 'hand') return 'policy'
  const price = parseAmount(text('price').trim().replace(',', '.'), digits)
  if (price === undefined || price <= 0n) throw new Refused(PriceUnread({}, 'price'))
  return price
}
