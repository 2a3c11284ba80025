/**
 * Amazon's stores that Dhow can publish to. Ids, regions and consent pages as in Amazon's developer documentation
 * ("Marketplace IDs", "Seller Central URLs", "SP-API endpoints"); read on 22 November 2026. What an account really
 * holds is asked anew by getMarketplaceParticipations; this table says where to ask and where to send her to consent.
 */
export type Region = 'NA' | 'EU' | 'FE'

/** One store. Languages as Amazon writes them in `language_tag`, the store's first language first. */
export type AmazonMarket = Readonly<{
  id: string
  country: string
  region: Region
  currency: string
  languages: readonly [string, ...string[]]
  domain: string
  sellerCentral: string
}>

const row = (
  country: string,
  id: string,
  region: Region,
  currency: string,
  languages: readonly [string, ...string[]],
  domain: string,
  sellerCentral: string,
): AmazonMarket => ({ id, country, region, currency, languages, domain, sellerCentral })

const europe = 'https://sellercentral-europe.amazon.com'

export const MARKETPLACES: readonly AmazonMarket[] = [
  row(
    'US',
    'ATVPDKIKX0DER',
    'NA',
    'USD',
    ['en_US', 'es_US'],
    'amazon.com',
    'https://sellercentral.amazon.com',
  ),
  row(
    'CA',
    'A2EUQ1WTGCTBG2',
    'NA',
    'CAD',
    ['en_CA', 'fr_CA'],
    'amazon.ca',
    'https://sellercentral.amazon.ca',
  ),
  row('MX', 'A1AM78C64UM0Y8', 'NA', 'MXN', ['es_MX'], 'amazon.com.mx', 'https://sellercentral.amazon.com.mx'),
  row('BR', 'A2Q3Y263D00KWC', 'NA', 'BRL', ['pt_BR'], 'amazon.com.br', 'https://sellercentral.amazon.com.br'),
  row('GB', 'A1F83G8C2ARO7P', 'EU', 'GBP', ['en_GB'], 'amazon.co.uk', europe),
  row('DE', 'A1PA6795UKMFR9', 'EU', 'EUR', ['de_DE', 'en_GB'], 'amazon.de', europe),
  row('FR', 'A13V1IB3VIYZZH', 'EU', 'EUR', ['fr_FR'], 'amazon.fr', europe),
  row('IT', 'APJ6JRA9NG5V4', 'EU', 'EUR', ['it_IT'], 'amazon.it', europe),
  row('ES', 'A1RKKUPIHCS9HS', 'EU', 'EUR', ['es_ES'], 'amazon.es', europe),
  row('NL', 'A1805IZSGTT6HS', 'EU', 'EUR', ['nl_NL'], 'amazon.nl', 'https://sellercentral.amazon.nl'),
  row(
    'BE',
    'AMEN7PMS3EDWL',
    'EU',
    'EUR',
    ['fr_BE', 'nl_BE'],
    'amazon.com.be',
    'https://sellercentral.amazon.com.be',
  ),
  row('IE', 'A28R8C7NBKEWEA', 'EU', 'EUR', ['en_IE'], 'amazon.ie', 'https://sellercentral.amazon.ie'),
  row('SE', 'A2NODRKZP88ZB9', 'EU', 'SEK', ['sv_SE'], 'amazon.se', 'https://sellercentral.amazon.se'),
  row('PL', 'A1C3SOZRARQ6R3', 'EU', 'PLN', ['pl_PL'], 'amazon.pl', 'https://sellercentral.amazon.pl'),
  row('TR', 'A33AVAJ2PDY3EV', 'EU', 'TRY', ['tr_TR'], 'amazon.com.tr', 'https://sellercentral.amazon.com.tr'),
  row(
    'AE',
    'A2VIGQ35RCS4UG',
    'EU',
    'AED',
    ['en_AE', 'ar_AE'],
    'amazon.ae',
    'https://sellercentral.amazon.ae',
  ),
  row(
    'SA',
    'A17E79C6D8DWNP',
    'EU',
    'SAR',
    ['en_AE', 'ar_AE'],
    'amazon.sa',
    'https://sellercentral.amazon.sa',
  ),
  row('EG', 'ARBP9OOSHTCHU', 'EU', 'EGP', ['en_AE', 'ar_AE'], 'amazon.eg', 'https://sellercentral.amazon.eg'),
  row('ZA', 'AE08WJ6YKNBMC', 'EU', 'ZAR', ['en_ZA'], 'amazon.co.za', 'https://sellercentral.amazon.co.za'),
  row('IN', 'A21TJRUUN4KGV', 'EU', 'INR', ['en_IN', 'hi_IN'], 'amazon.in', 'https://sellercentral.amazon.in'),
  row('JP', 'A1VC38T7YXB528', 'FE', 'JPY', ['ja_JP'], 'amazon.co.jp', 'https://sellercentral.amazon.co.jp'),
  row('AU', 'A39IBJ37TRP1C6', 'FE', 'AUD', ['en_AU'], 'amazon.com.au', 'https://sellercentral.amazon.com.au'),
  row('SG', 'A19VAU5U5O7RUS', 'FE', 'SGD', ['en_SG'], 'amazon.sg', 'https://sellercentral.amazon.sg'),
]

const byId = new Map(MARKETPLACES.map((market) => [market.id, market]))
const byCountry = new Map(MARKETPLACES.map((market) => [market.country, market]))

export const marketById = (id: string): AmazonMarket | undefined => byId.get(id)
export const marketByCountry = (iso2: string): AmazonMarket | undefined => byCountry.get(iso2)

/** Where one region's calls go, and where access tokens come from. */
export type Endpoints = Readonly<{ api: string; token: string }>

/** Amazon's own addresses; `sandbox` answers from fixed examples and changes nothing. */
export function endpointsOf(region: Region, options: { sandbox?: boolean } = {}): Endpoints {
  const prefix = options.sandbox ? 'sandbox.' : ''
  return {
    api: `https://${prefix}sellingpartnerapi-${region.toLowerCase()}.amazon.com`,
    token: 'https://api.amazon.com/auth/o2/token',
  }
}
