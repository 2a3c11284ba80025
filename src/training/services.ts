/** What the pages and the use cases of training are handed by the program. */
import type { Vault } from '#people/vault.ts'
import type { Area, Where } from '#people/rules/roles.ts'
import type { Context } from '#platform/context.ts'
import type { Db } from '#platform/database.ts'
import type { FileStore } from '#platform/files/store.ts'
import type { MessageDesk } from '#platform/messages/desk.ts'
import type { Services } from '#tradebook/services.ts'
import type { Rooms } from './rooms/rooms.ts'

export type TrainingServices = Services &
  Readonly<{
    db: Db
    vault: Vault
    desk: MessageDesk
    files: FileStore
    /** The address that visitors type, without a slash at its end: what links in messages begin with. */
    site: string
    /** Where webinars are held. */
    rooms: Rooms
    /** An area with the ones around it: a district's state. */
    placeOf: (area: Area) => Promise<Where>
  }>

/** A use case of training: the context of a request or job, the room's secrets, and where messages are handed in. */
export type TrainingContext = Context &
  Readonly<{ vault: Vault; desk: Pick<MessageDesk, 'queue'>; site: string }>

export const contextOf = ({
  at,
  vault,
  desk,
  site,
}: Pick<TrainingServices, 'at' | 'vault' | 'desk' | 'site'>): TrainingContext => ({
  ...at(),
  vault,
  desk,
  site,
})
