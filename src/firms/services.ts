/** What the pages of firms are handed by the program. */
import { dayInIndia } from '#kernel/day.ts'
import type { Vault } from '#people/vault.ts'
import type { Context } from '#platform/context.ts'
import type { Db } from '#platform/database.ts'
import type { FileStore } from '#platform/files/store.ts'
import type { MessageDesk } from '#platform/messages/desk.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import type { Services } from '#tradebook/services.ts'

export type FirmsServices = Services &
  Readonly<{
    db: Db
    vault: Vault
    desk: MessageDesk
    files: FileStore
  }>

/** A use case of firms: the context of a request, and the room's secrets. */
export type FirmsContext = Context & Readonly<{ vault: Vault }>

export const contextOf = ({ at, vault }: Pick<FirmsServices, 'at' | 'vault'>): FirmsContext => ({
  ...at(),
  vault,
})

/** The trade book of today in India; on days before or after its span that of its first or last day. */
export async function editionAt({ shelf }: Pick<Services, 'shelf'>, now: Date): Promise<Edition> {
  const { book, edition } = await shelf.current()
  const today = dayInIndia(now)
  return edition(today < book.firstDay ? book.firstDay : today > book.lastDay ? book.lastDay : today)
}
