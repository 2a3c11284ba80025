/** Amazon behind the port that all marketplaces share, and the simulated one behind the same. */
import { createHash } from 'node:crypto'
import { sentences } from '#kernel/words.ts'
import type { Connection, Marketplace } from '../../port.ts'
import type { SimulatedSeller, Simulator } from '../simulator/simulator.ts'
import { limits, markets, seller } from './account.ts'
import { deskOf, type AdapterSettings } from './desk.ts'
import { finances } from './finances.ts'
import { follow, received } from './follow.ts'
import { orders } from './orders.ts'
import { regionOf, REGIONS } from './regions.ts'
import { statusOf } from './status.ts'
import { submit } from './submit.ts'
import { preview, productTypes, restrictions, schemaOf } from './types.ts'
import { consentTo, FIELDS } from './ways.ts'

const NAMES = sentences({
  real: { en: 'Amazon', hi: 'Amazon', gu: 'Amazon' },
  simulated: {
    en: 'Amazon (simulated, for trying out)',
    hi: 'Amazon (नक़ली, आज़माने के लिए)',
    gu: 'Amazon (બનાવટી, અજમાવવા માટે)',
  },
})

/** Consent to an app lasts a year; Amazon then asks again. */
const agreedForDays = 365
/** Up to ten edits go one by one; a feed of 2,500 stays under the ten megabytes that Amazon advises. */
const lots = { from: 10, most: 2_500 } as const
/** After five minutes an edit that Amazon got can be seen there. */
const settlesAfterMs = 5 * 60_000

export function amazonMarketplace(settings: AdapterSettings): Marketplace {
  const desk = deskOf(settings)
  const app = settings.publicApp
  return {
    key: 'amazon',
    name: NAMES.real,
    simulated: false,
    regions: REGIONS.map(({ key, name }) => ({ key, name })),
    ways: { private: FIELDS, ...(app ? { public: consentTo(app, desk) } : {}) },
    agreedForDays,
    lots,
    settlesAfterMs,
    seller: (connection) => seller(desk, connection),
    markets: (connection) => markets(desk, connection),
    productTypes: (connection, market, words) => productTypes(desk, connection, market, words),
    schemaOf: (connection, market, type, lang) => schemaOf(desk, connection, market, type, lang),
    restrictions: (connection, market, offer) => restrictions(desk, connection, market, offer),
    preview: (connection, market, offer) => preview(desk, connection, market, offer),
    submit: (connection, market, submissions, as) => submit(desk, connection, market, submissions, as),
    follow: (connection, _market, lotId, submissions) => follow(desk, connection, lotId, submissions),
    received: (connection, market, lost) => received(desk, connection, market, lost),
    statusOf: (connection, market, skus) => statusOf(desk, connection, market, skus),
    limits: (connection) => limits(desk, connection),
    orders: (connection, since) => orders(desk, connection, since),
    finances: (connection, since) => finances(desk, connection, since),
  }
}

/** What of the simulator the adapter needs; a process without it knows its addresses and accounts only. */
export type SimulatedSide = Pick<Simulator, 'endpoints' | 'seller'>

/** Every connection has an account of its own at the simulator, so that two firms' SKUs never meet. */
export function simulatedAmazon(
  settings: Omit<AdapterSettings, 'endpoints' | 'publicApp' | 'credentialsOf' | 'sellerOf'>,
  side: SimulatedSide,
): Marketplace {
  const accountOf = (connection: Connection): SimulatedSeller =>
    side.seller(simulatedSellerId(connection.id), regionOf(connection.region).region)
  const { agreedForDays: _never, ...real } = amazonMarketplace({
    ...settings,
    endpoints: side.endpoints,
    credentialsOf: (connection) => accountOf(connection).credentials,
    sellerOf: (connection) => accountOf(connection).sellerId,
  })
  return {
    ...real,
    key: 'amazon-simulated',
    name: NAMES.simulated,
    simulated: true,
    ways: { open: true },
  }
}

/** The seller's id at the simulator of one of our connections. */
export const simulatedSellerId = (connectionId: string): string =>
  `SIM${createHash('sha256').update(connectionId).digest('hex').slice(0, 11).toUpperCase()}`
