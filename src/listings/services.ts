/** What the pages and jobs of listings are handed by the program. */
import type { Vault } from '#people/vault.ts'
import type { Context } from '#platform/context.ts'
import type { Db } from '#platform/database.ts'
import type { FileStore } from '#platform/files/store.ts'
import type { Log } from '#platform/log.ts'
import type { MessageDesk } from '#platform/messages/desk.ts'
import type { Services } from '#tradebook/services.ts'
import type { Marketplace } from './port.ts'
import { PACE, type Pace } from './rules/publishing/pace.ts'

/** Every marketplace that this program can speak to, by key, in the order in which they were made: all are equal. */
export type Marketplaces = ReadonlyMap<string, Marketplace>

export const marketplacesOf = (all: readonly Marketplace[]): Marketplaces =>
  new Map(all.map((one) => [one.key, one]))

export type ListingsServices = Services &
  Readonly<{
    db: Db
    vault: Vault
    desk: MessageDesk
    files: FileStore
    marketplaces: Marketplaces
    /** Our own address, without a slash at its end. */
    site: string
  }>

/** A use case of listings: the context of a request, and the room's secrets. */
export type ListingsContext = Context & Readonly<{ vault: Vault }>

export const contextOf = ({ at, vault }: Pick<ListingsServices, 'at' | 'vault'>): ListingsContext => ({
  ...at(),
  vault,
})

/** What the engine works with. Its clock goes on while it works; tests hand it a faster one. */
export type Engine = Readonly<{
  db: Db
  vault: Vault
  marketplaces: Marketplaces
  desk: Pick<MessageDesk, 'queue'>
  now(): Date
  sleep(ms: number): Promise<void>
  newId(): string
  log: Log
  pace: Pace
}>

export { PACE }
