/** The room's queued work. */
import type { Context } from '#platform/context.ts'
import type { FileStore } from '#platform/files/store.ts'
import type { Cron, Tasks } from '#platform/jobs.ts'
import { editionAt } from '#firms/services.ts'
import type { Shelf } from '#tradebook/shelf.ts'
import type { UploadBytes } from './store/uploads/bytes.ts'
import { followMerge, type FirmMove } from './usecases/follow-merge.ts'
import { followOfficer } from './usecases/follow-officer.ts'
import { forgetPhotos } from './usecases/photos/forget.ts'

/** Rooms to the right that want to know. Each may be told twice, and must not mind. */
export type CatalogueEars = Readonly<{
  /** Something of a product, its variants or photos is other than before. */
  changed: readonly ((
    context: Context,
    about: Readonly<{ productId: string; firmId: string }>,
  ) => Promise<void>)[]
  /** Pieces came, went, or were set aside. */
  stock: readonly ((context: Context, about: Readonly<{ variantId: string }>) => Promise<void>)[]
}>

export type CatalogueWork = Readonly<{
  files: FileStore
  uploads: UploadBytes
  shelf: Shelf
  heard: CatalogueEars
}>

export function catalogueTasks({ files, uploads, shelf, heard }: CatalogueWork): Tasks {
  return {
    'catalogue.product-changed': async (context, payload) => {
      const about = payload as { productId: string; firmId: string }
      for (const hear of heard.changed) await hear(context, about)
    },
    'catalogue.stock-changed': async (context, payload) => {
      for (const hear of heard.stock) await hear(context, payload as { variantId: string })
    },
    'catalogue.forget-photos': (context) => forgetPhotos(context, { files, uploads }),
    // Told by the firms room when two records became one, or two again.
    'firms.merged': async (context, payload) => {
      const edition = await editionAt({ shelf }, context.now)
      await followMerge(context, edition, payload as FirmMove)
    },
    // Told by the finder when an officer answered a question.
    'finder.task-decided': async (context, payload) => {
      const edition = await editionAt({ shelf }, context.now)
      await followOfficer(context, edition, (payload as { trail: string }).trail)
    },
  }
}

/** Every hour. */
export const catalogueCron: readonly Cron[] = [{ task: 'catalogue.forget-photos', match: '17 * * * *' }]
