import type { Context } from '#platform/context.ts'
import type { FileStore } from '#platform/files/store.ts'
import { forgetRemoved } from '../../store/photos.ts'
import type { UploadBytes } from '../../store/uploads/bytes.ts'
import { forgetUploads } from '../../store/uploads/uploads.ts'

/** How long a photo that was taken out may be brought back. */
const UNDO_MS = 7 * 86_400_000

/** Uploads that never ended, and photos that nobody brought back. */
export async function forgetPhotos(
  { db, now }: Context,
  { files, uploads }: Readonly<{ files: Pick<FileStore, 'forget'>; uploads: UploadBytes }>,
): Promise<void> {
  for (const id of await forgetUploads(db, now)) await uploads.remove(id)
  const before = new Date(now.getTime() - UNDO_MS)
  await db.transaction().execute(async (tx) => {
    for (const fileId of await forgetRemoved(tx, before)) await files.forget(tx, fileId)
  })
}
