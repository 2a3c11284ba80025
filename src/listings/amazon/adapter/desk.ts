/** What every part of the adapter works with. */
import { join } from 'node:path'
import type { Buckets, Called, Connection, Market } from '../../port.ts'
import { amazonClient, type AmazonClient } from '../client.ts'
import type { PublicApp } from '../consent.ts'
import { endpointsOf, type Endpoints } from '../marketplaces.ts'
import { schemaLocale } from '../operations/product-types.ts'
import { schemaShelf, type SchemaShelf, type ShelvedType } from '../schema/shelf.ts'
import type { Runtime } from '../transport/runtime.ts'
import { tokenCache, type Credentials, type TokenCache } from '../transport/token.ts'
import { called } from './called.ts'
import { regionOf } from './regions.ts'

export type AdapterSettings = Readonly<{
  runtime: Runtime
  buckets: Buckets
  tokens?: TokenCache
  /** Schemas are kept below it. */
  dataDir: string
  /** How long one call may wait, in milliseconds; longer waits come back as `later`. */
  patience?: number
  /** Other addresses than Amazon's own. */
  endpoints?: () => Endpoints
  /** The operator's app, where there is one. */
  publicApp?: PublicApp
  /** Where the secrets of a connection come from; by default from the connection itself. */
  credentialsOf?: (connection: Connection) => Credentials
  sellerOf?: (connection: Connection) => string
}>

export type Desk = Readonly<{
  settings: AdapterSettings
  clientOf(connection: Connection): AmazonClient
  shelf: SchemaShelf
  endpoints(region: string): Endpoints
  typeOf(
    connection: Connection,
    market: Market,
    productType: string,
    tag: string,
  ): Promise<Called<ShelvedType>>
}>

const patienceMs = 2_000

export function deskOf(settings: AdapterSettings): Desk {
  const tokens = settings.tokens ?? tokenCache(settings.runtime)
  const shelf = schemaShelf(join(settings.dataDir, 'amazon', 'product-types'))
  const endpoints = (region: string): Endpoints =>
    settings.endpoints?.() ?? endpointsOf(regionOf(region).region)

  const clientOf = (connection: Connection): AmazonClient => {
    const { id, region } = connection
    const sellerId = settings.sellerOf?.(connection) ?? connection.secrets['sellerId'] ?? connection.seller
    return amazonClient({
      runtime: settings.runtime,
      account: { id, region: regionOf(region).region, sellerId },
      credentials: settings.credentialsOf?.(connection) ?? credentialsOf(connection, settings.publicApp),
      endpoints: endpoints(region),
      buckets: settings.buckets,
      tokens,
      patience: settings.patience ?? patienceMs,
    })
  }

  return {
    settings,
    clientOf,
    shelf,
    endpoints,
    typeOf: async (connection, market, productType, tag) => {
      const client = clientOf(connection)
      const { sellerId } = client.account
      const request = {
        productType,
        marketplaceId: market.outsideId,
        sellerId,
        requirements: 'LISTING',
        locale: schemaLocale(tag),
      } as const
      return called(await shelf.get(client, request), (type) => type)
    },
  }
}

/** A private app's secrets are hers; of a public app only the refresh token is. */
function credentialsOf({ mode, secrets }: Connection, app: PublicApp | undefined): Credentials {
  const own = mode === 'public' ? app : undefined
  return {
    clientId: own?.clientId ?? secrets['clientId'] ?? '',
    clientSecret: own?.clientSecret ?? secrets['clientSecret'] ?? '',
    refreshToken: secrets['refreshToken'] ?? '',
  }
}
