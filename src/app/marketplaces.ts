/** Every marketplace that this program speaks to, and the engine that works for the accounts there. */
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { z } from 'zod'
import { amazonMarketplace, simulatedAmazon, type SimulatedSide } from '#listings/amazon/adapter/amazon.ts'
import type { PublicApp } from '#listings/amazon/consent.ts'
import type { Region } from '#listings/amazon/marketplaces.ts'
import { CLIENT, refreshTokenOf } from '#listings/amazon/simulator/sign-in.ts'
import { openSimulator, type Simulator } from '#listings/amazon/simulator/simulator.ts'
import { realTime, runtimeOf } from '#listings/amazon/transport/runtime.ts'
import { ownShop } from '#listings/shop/own-shop.ts'
import { editionAt } from '#firms/services.ts'
import { isPublicHost } from '#listings/woocommerce/public-host.ts'
import { wooCommerce } from '#listings/woocommerce/woocommerce.ts'
import { marketplacesOf, PACE, type Engine, type Marketplaces } from '#listings/services.ts'
import { databaseBuckets } from '#listings/store/publishing/buckets.ts'
import type { Vault } from '#people/vault.ts'
import type { Clock } from '#platform/clock.ts'
import type { Db } from '#platform/database.ts'
import type { Log } from '#platform/log.ts'
import type { MessageDesk } from '#platform/messages/desk.ts'
import type { Shelf } from '#tradebook/shelf.ts'
import type { Config } from './config.ts'

type Parts = Readonly<{ config: Config; db: Db; clock: Clock; log: Log; vault: Vault; shelf: Shelf }>

/** Throws one line for the operator where the settings of a marketplace cannot be read. */
export function allMarketplaces({ config, db, clock, log, vault, shelf }: Parts): Marketplaces {
  const buckets = databaseBuckets(db)
  const { dataDir } = config
  const time = { now: () => clock.now(), sleep: realTime.sleep }
  const side = simulatedSide(dataDir, clock)
  const app = config.amazon ? readPublicApp(config.amazon) : undefined
  return marketplacesOf([
    amazonMarketplace({
      runtime: runtimeOf({ time, log }),
      buckets,
      dataDir,
      ...(app ? { publicApp: app } : {}),
    }),
    simulatedAmazon({ runtime: runtimeOf({ time, log, fetch: side.fetch }), buckets, dataDir }, side),
    ownShop({
      db,
      vault,
      now: () => clock.now(),
      edition: () => editionAt({ shelf }, clock.now()),
      site: config.site,
    }),
    wooCommerce({ ...time, fetch: globalThis.fetch, buckets, isPublic: isPublicHost, patienceMs: 2_000 }),
  ])
}

const publicApp = z.object({
  applicationId: z.string().min(1),
  clientId: z.string().min(1),
  clientSecret: z.string().min(1),
  beta: z.boolean().optional(),
})

function readPublicApp(text: string): PublicApp {
  try {
    const { beta, ...app } = publicApp.parse(JSON.parse(text))
    return { ...app, ...(beta === undefined ? {} : { beta }) }
  } catch {
    throw new Error('DHOW_AMAZON: must be JSON with applicationId, clientId and clientSecret')
  }
}

/** A host that no network knows: these calls never leave the process. */
const BASE = 'https://amazon.simulated.invalid'

/** The simulated marketplace within this process; it opens when it is first asked, and keeps its world in the data folder. */
function simulatedSide(dataDir: string, clock: Clock): SimulatedSide & Readonly<{ fetch: typeof fetch }> {
  let opening: Promise<Simulator> | undefined
  const accounts = new Map<string, Region>()
  return {
    endpoints: () => ({ api: BASE, token: `${BASE}/auth/o2/token` }),
    seller(id, region) {
      accounts.set(id, region)
      return { sellerId: id, region, credentials: { ...CLIENT, refreshToken: refreshTokenOf(id) } }
    },
    fetch: async (input, init) => {
      const simulator = await (opening ??= openSimulator({
        clock,
        file: join(dataDir, 'simulated-amazon.json'),
        hostility: { rejected: 0.05 },
        feedSeconds: 20,
        issueSeconds: 30,
      }))
      for (const [id, region] of accounts) simulator.seller(id, region)
      accounts.clear()
      return simulator.fetch(input, init)
    },
  }
}

/** The engine on the program's clock. */
export const engineOf = ({
  db,
  vault,
  desk,
  clock,
  log,
  marketplaces,
}: Pick<Parts, 'db' | 'clock' | 'log'> &
  Readonly<{ vault: Vault; desk: MessageDesk; marketplaces: Marketplaces }>): Engine => ({
  db,
  vault,
  desk,
  log,
  marketplaces,
  now: () => clock.now(),
  sleep: async (ms) => {
    await wait(ms)
  },
  newId: randomUUID,
  pace: PACE,
})

/** The queue runs by the machine's own clock, also where the program's stands still. */
export const dueIn = (ms: number): Date => new Date(Date.now() + ms)
