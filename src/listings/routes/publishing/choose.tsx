/** `/listings/choose`: products × country become offers that are ready, or go out at once. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Product } from '#catalogue/rules/product.ts'
import { productsByIds, walkProducts } from '#catalogue/store/products.ts'
import { variantsOfMany } from '#catalogue/store/variants.ts'
import { asked, chosenFirm, isUuid, textsOf, ticked, wrongOf, type Chosen } from '#firms/routes/reading.ts'
import { editionAt } from '#firms/services.ts'
import { localised } from '#ui/language.ts'
import { sendPage } from '#ui/render.ts'
import type { ProductType } from '../../port.ts'
import { contextOf, type ListingsServices } from '../../services.ts'
import { accountsOf, openConnection, type Account } from '../../store/connections/connections.ts'
import { offerProducts, type Choice } from '../../usecases/publishing/offer-products.ts'
import { publish } from '../../usecases/publishing/publish.ts'
import { ChoosePage } from '../../views/publishing/choose-page.tsx'
import { listLink } from '../../views/publishing/offers-page.tsx'

const WRITE = { schema: { hide: true }, config: { action: 'listing.write' } } as const
/** Products on one page. */
const SHOWN = 200
const WALKED = 500

export function chooseRoutes(app: FastifyInstance, services: ListingsServices): void {
  for (const path of localised('/listings/choose')) {
    app.get(path, WRITE, (request, reply) => show(services, request, reply))
    app.post(path, WRITE, (request, reply) => act(services, request, reply))
  }
}

/** The country chosen, as `<account>.<country>`. */
function choiceOf(accounts: readonly Account[], text: string) {
  const [id, iso2] = text.split('.')
  const account = accounts.find((one) => one.id === id && one.state === 'connected')
  const market = account?.markets.find((one) => one.iso2 === iso2)
  return account && market ? { account, market } : undefined
}

async function show(
  services: ListingsServices,
  request: FastifyRequest,
  reply: FastifyReply,
  again?: Readonly<{ wrong: string; chosen: readonly string[]; type: string; to: string }>,
): Promise<FastifyReply> {
  const { db, marketplaces } = services
  const { firm, place } = await chosenFirm(services, request, 'listing.write')
  const accounts = await accountsOf(db, firm.id)
  const to = choiceOf(accounts, again?.to ?? asked(request, 'to'))
  const products = await readyProducts(services, firm.id)
  const words = asked(request, 'kind').trim().slice(0, 100)
  const first = products[0]
  const props = {
    place,
    firm,
    accounts,
    marketplaces,
    to,
    products,
    variants: await variantsOfMany(
      db,
      products.map(({ id }) => id),
    ),
    words,
    types: to ? await typesOf(services, to, words || (first?.title.en ?? ''), place.frame.lang) : [],
    chosen: again?.chosen ?? products.map(({ id }) => id),
    type: again?.type ?? '',
    wrong: again?.wrong,
  }
  return sendPage(reply, place.frame, <ChoosePage {...props} />, again ? 422 : 200)
}

/** The first that are ready, however many drafts stand between them. */
async function readyProducts({ db }: ListingsServices, firmId: string): Promise<Product[]> {
  const ready: Product[] = []
  for (let after: string | undefined; ready.length < SHOWN;) {
    const some = await walkProducts(db, firmId, { after, limit: WALKED })
    ready.push(...some.filter(({ status }) => status === 'ready'))
    after = some.at(-1)?.id
    if (some.length < WALKED) break
  }
  return ready.slice(0, SHOWN)
}

/** What the marketplace would list it as; none where it does not answer now. */
async function typesOf(
  { db, vault, marketplaces }: ListingsServices,
  { account, market }: NonNullable<ReturnType<typeof choiceOf>>,
  text: string,
  lang: string,
): Promise<readonly ProductType[]> {
  const connection = await openConnection(db, vault, account.id)
  const marketplace = marketplaces.get(account.marketplace)
  if (!connection || !marketplace) return []
  const called = await marketplace.productTypes(connection, market, { text, lang })
  return called.ok ? called.value.slice(0, 30) : []
}

async function act(
  services: ListingsServices,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { viewer, firm, place }: Chosen = await chosenFirm(services, request, 'listing.write')
  const context = contextOf(services)
  const text = textsOf(request)
  const to = text('to')
  const [accountId = '', market = ''] = to.split('.')
  const chosen = ticked(request, 'product').filter(isUuid)
  const type = text('type').trim().slice(0, 200)
  try {
    const known = await productsByIds(services.db, chosen)
    const choice: Choice = {
      accountId: isUuid(accountId) ? accountId : firm.id,
      market,
      productIds: [...known.keys()],
      productType: type,
    }
    const edition = await editionAt(services, context.now)
    const made = await offerProducts(context, viewer, edition, choice)
    if (text('deed') !== 'publish') return reply.redirect(listLink(place, { state: 'ready' }), 303)
    const count = await publish(context, viewer, edition, { firmId: firm.id, listingIds: made })
    return reply.redirect(listLink(place, {}, { done: String(count), deed: 'publish' }), 303)
  } catch (error) {
    const { sentence } = wrongOf(error, place.frame.lang)
    return show(services, request, reply, { wrong: sentence, chosen, type, to })
  }
}
