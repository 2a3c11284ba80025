/** Stores, product types, catalogue, restrictions and fees of the simulated Amazon. */
import { md5Base64 } from '../documents/transfer.ts'
import { MARKETPLACES, marketById } from '../marketplaces.ts'
import { asked, iso, listed, ok, refuse, type Ask, type Reply } from './ask.ts'
import { documentLink, keepDocument } from './documents.ts'
import { titleOf } from './item-view.ts'
import { META_SCHEMA } from './meta-schema.ts'
import { KINDS, productTypeSchema, propertyGroups } from './product-types.ts'
import type { Item } from './world.ts'

/** A number that is in the catalogue under a brand whose owner must approve sellers. */
export const GUARDED_GTIN = '8901234567894'
const guardedAsin = 'B0SIMGUARD'

export const participations = (ask: Ask): Reply =>
  ok({
    payload: MARKETPLACES.filter(({ region }) => region === ask.seller.region).map((market) => ({
      marketplace: {
        id: market.id,
        name: `Amazon ${market.country} (simulated)`,
        countryCode: market.country,
        defaultCurrencyCode: market.currency,
        defaultLanguageCode: market.languages[0],
        domainName: `www.${market.domain}`,
      },
      storeName: ask.seller.name,
      participation: { isParticipating: true, hasSuspendedListings: false },
    })),
  })

const version = 'SIM1'

export function searchTypes(ask: Ask): Reply {
  const said = [...listed(ask, 'keywords'), asked(ask, 'itemName') ?? ''].join(' ').toLowerCase()
  const sought = said.split(/[^\p{L}]+/u).filter((word) => word.length > 2)
  const marketplaceIds = listed(ask, 'marketplaceIds')
  const kinds = Object.entries(KINDS).filter(
    ([, kind]) => sought.length === 0 || sought.some((word) => kind.words.split(' ').includes(word)),
  )
  const productTypes = kinds.map(([name, { title }]) => ({
    name,
    displayName: `${title} (simulated)`,
    marketplaceIds,
  }))
  return ok({ productTypes, productTypeVersion: version })
}

export function getType(ask: Ask): Reply {
  const market = marketById(listed(ask, 'marketplaceIds')[0] ?? '')
  const kind = ask.path['productType']!
  const locale = asked(ask, 'locale') ?? 'DEFAULT'
  const language = market && market.languages.includes(locale) ? locale : market?.languages[0]
  const schema = market && productTypeSchema(kind, market, language!)
  if (!schema) return refuse(404, 'NOT_FOUND', `Product type ${kind} not found`)
  return ok({
    metaSchema: linked(ask, META_SCHEMA),
    schema: linked(ask, schema),
    requirements: asked(ask, 'requirements') ?? 'LISTING',
    requirementsEnforced: asked(ask, 'requirementsEnforced') ?? 'ENFORCED',
    propertyGroups: propertyGroups(kind),
    locale: language,
    marketplaceIds: [market.id],
    productType: kind,
    displayName: `${KINDS[kind]!.title} (simulated)`,
    productTypeVersion: { version, latest: true, releaseCandidate: false },
  })
}

/** Schemas lie behind a link of their own, as everything does. */
function linked(ask: Ask, document: object): object {
  const text = JSON.stringify(document)
  const checksum = md5Base64(text)
  const known = Object.entries(ask.world.documents).find(
    ([, its]) => its.contentType === `schema;${checksum}` && its.sellerId === ask.seller.id,
  )
  const id = known?.[0] ?? keepDocument(ask, text, `schema;${checksum}`, false)
  const { url } = documentLink(ask, id, 'id').body as { url: string }
  return { link: { resource: url, verb: 'GET' }, checksum }
}

const gtinOf = (item: Item): unknown =>
  item.attributes['externally_assigned_product_identifier']?.[0]?.['value']

function catalogItem(asin: string, title: string, marketplaceId: string, productType: string): object {
  const summaries = [{ marketplaceId, itemName: title }]
  return { asin, summaries, productTypes: [{ marketplaceId, productType }] }
}

export function searchCatalogue(ask: Ask): Reply {
  const numbers = listed(ask, 'identifiers')
  const words = listed(ask, 'keywords').map((word) => word.toLowerCase())
  const marketplaceId = listed(ask, 'marketplaceIds')[0]!
  const items = Object.values(ask.world.items)
    .filter((item) => item.marketplaceId === marketplaceId && item.goneAt === undefined)
    .filter((item) =>
      numbers.length > 0
        ? numbers.includes(String(gtinOf(item)))
        : words.every((word) => titleOf(item).toLowerCase().includes(word)),
    )
    .slice(0, 20)
    .map((item) => catalogItem(item.asin, titleOf(item), marketplaceId, item.productType))
  if (numbers.includes(GUARDED_GTIN))
    items.push(catalogItem(guardedAsin, 'Guarded item (simulated)', marketplaceId, 'HOME'))
  return ok({ numberOfResults: items.length, items })
}

export function getCatalogueItem(ask: Ask): Reply {
  const asin = ask.path['asin']!
  const marketplaceId = listed(ask, 'marketplaceIds')[0]!
  const item = Object.values(ask.world.items).find((one) => one.asin === asin)
  if (!item) return refuse(404, 'NOT_FOUND', `Requested item '${asin}' not found`)
  return ok(catalogItem(asin, titleOf(item), marketplaceId, item.productType))
}

export function restrictions(ask: Ask): Reply {
  const asin = asked(ask, 'asin')!
  const marketplaceId = listed(ask, 'marketplaceIds')[0]!
  if (asin !== guardedAsin) return ok({ restrictions: [] })
  const market = marketById(marketplaceId)
  const reason = {
    message: 'You need approval to list this brand. (simulated)',
    reasonCode: 'APPROVAL_REQUIRED',
    links: [
      {
        resource: `${market?.sellerCentral ?? 'https://sellercentral.amazon.com'}/hz/approvalrequest?asin=${asin}`,
        verb: 'GET',
        title: 'Request approval',
        type: 'text/html',
      },
    ],
  }
  return ok({ restrictions: [{ marketplaceId, conditionType: 'new_new', reasons: [reason] }] })
}

type FeeQuestion = {
  IdType: string
  IdValue: string
  FeesEstimateRequest?: {
    MarketplaceId: string
    Identifier: string
    PriceToEstimateFees: { ListingPrice: { CurrencyCode?: string; Amount?: number } }
  }
}

/** Fifteen per cent: a round figure for showing, not a fact about Amazon. */
const referral = (cents: number): number => Math.round((cents * 15) / 100)

export function fees(ask: Ask): Reply {
  return ok(
    (ask.body as FeeQuestion[]).map((question) => {
      const { CurrencyCode = 'USD', Amount = 0 } =
        question.FeesEstimateRequest?.PriceToEstimateFees.ListingPrice ?? {}
      const fee = { CurrencyCode, Amount: referral(Math.round(Amount * 100)) / 100 }
      return {
        Status: 'Success',
        FeesEstimateIdentifier: {
          MarketplaceId: question.FeesEstimateRequest?.MarketplaceId,
          IdType: question.IdType,
          IdValue: question.IdValue,
          SellerInputIdentifier: question.FeesEstimateRequest?.Identifier,
        },
        FeesEstimate: {
          TimeOfFeesEstimation: iso(ask.now),
          TotalFeesEstimate: fee,
          FeeDetailList: [
            {
              FeeType: 'ReferralFee',
              FeeAmount: fee,
              FeePromotion: { CurrencyCode, Amount: 0 },
              FinalFee: fee,
            },
          ],
        },
      }
    }),
  )
}
