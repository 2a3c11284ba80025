/** What the pages of people are handed by the program. */
import type { Sentence } from '#kernel/words.ts'
import type { Context } from '#platform/context.ts'
import type { Db } from '#platform/database.ts'
import type { MessageDesk } from '#platform/messages/desk.ts'
import type { AssetAddress } from '#ui/frame.ts'
import type { Area, Where } from './rules/roles.ts'
import type { Vault } from './vault.ts'

export type PeopleServices = Readonly<{
  db: Db
  /** The context of one request: the clock is read now. */
  at: () => Context
  asset: AssetAddress
  vault: Vault
  desk: MessageDesk
  /** Everything an area lies in, as the trade book has it: a district's state, a cluster's district. */
  placeOf: (area: Area) => Promise<Where>
  /** The area's own name where the trade book has one, such as a district's. */
  areaName: (area: Area) => Sentence | undefined
  /** The firm's own name; the firms room tells it. */
  firmName: (firmId: string) => Promise<string>
  /** Identity providers that this installation trusts. */
  providers: readonly Provider[]
}>

/** An OpenID Connect provider by its configuration. */
export type Provider = Readonly<{
  /** In the address of our pages: `google`, `parichay`. */
  id: string
  name: string
  issuer: string
  clientId: string
  clientSecret?: string
  scopes: string
}>

/** A use case of people: the context of a request, and the room's secrets. */
export type PeopleContext = Context & Readonly<{ vault: Vault }>

/** The context of this request: the clock is read now. */
export const contextOf = ({ at, vault }: Pick<PeopleServices, 'at' | 'vault'>): PeopleContext => ({
  ...at(),
  vault,
})
