import { apiSetu, readApiSetu } from '#firms/verify/api-setu.ts'
import { simulator } from '#firms/verify/simulator.ts'
import type { Verifier } from '#firms/verify/verifier.ts'
import type { Provider } from '#people/services.ts'
import { mayMessage } from '#people/store/privacy/consents.ts'
import { vaultOf, type Vault } from '#people/vault.ts'
import type { Clock } from '#platform/clock.ts'
import { contextNow, type Context } from '#platform/context.ts'
import type { Db } from '#platform/database.ts'
import { scannerFrom } from '#platform/files/scanner.ts'
import { fileStore, type FileStore } from '#platform/files/store.ts'
import type { Log } from '#platform/log.ts'
import { carriersFrom } from '#platform/messages/carriers.ts'
import { messageDesk, type MessageDesk } from '#platform/messages/desk.ts'
import type { Keyring } from '#platform/secrets/keyring.ts'
import type { Marketplaces } from '#listings/services.ts'
import { openShelf, type Shelf } from '#tradebook/shelf.ts'
import { roomsFrom, type Rooms } from '#training/rooms/rooms.ts'
import type { Config } from './config.ts'
import { identityProviders } from './identity-providers.ts'
import { allMarketplaces } from './marketplaces.ts'

/** What the running program has at hand; routes take from it what they pass to a room. */
export type AppContext = Readonly<{
  config: Config
  /** The checkout, with data/ and migrations/. */
  root: string
  db: Db
  clock: Clock
  log: Log
  /** The keys that seal personal data. */
  keyring: Keyring
  vault: Vault
  /** Where messages are handed in. */
  desk: MessageDesk
  /** Where documents and photos are kept. */
  files: FileStore
  /** Who is asked about a firm's numbers. */
  verifier: Verifier
  /** The trade books that this process holds in memory. */
  shelf: Shelf
  providers: readonly Provider[]
  /** Where goods are offered. */
  marketplaces: Marketplaces
  /** Where webinars are held. */
  rooms: Rooms
  /** The context of one request: the clock is read now. */
  at(): Context
}>

type Parts = Pick<AppContext, 'config' | 'root' | 'db' | 'clock' | 'log' | 'keyring'>

/** Throws one line for the operator where the settings of a channel or an identity provider cannot be read. */
export function appContext(parts: Parts): AppContext {
  const { config, root, db, clock, log, keyring } = parts
  const vault = vaultOf(keyring)
  const shelf = openShelf(db)
  return {
    ...parts,
    vault,
    desk: messageDesk({ keyring, carriers: carriersFrom(config.carriers), log, mayMessage }),
    files: fileStore({ dataDir: config.dataDir, scanner: scannerFrom(config.scanner), log }),
    verifier: config.apiSetu ? apiSetu(readApiSetu(config.apiSetu)) : simulator,
    shelf,
    providers: identityProviders(root, config.identityProviders),
    marketplaces: allMarketplaces({ config, db, clock, log, vault, shelf }),
    rooms: roomsFrom(config.rooms, { site: config.site }),
    at: () => contextNow(db, clock),
  }
}
