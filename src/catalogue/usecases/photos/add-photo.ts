import { Refused } from '#kernel/refusal.ts'
import type { FirmsContext } from '#firms/services.ts'
import type { Viewer } from '#people/viewer.ts'
import type { PreparedFile } from '#platform/files/prepare.ts'
import type { FileStore } from '#platform/files/store.ts'
import { TooManyPhotos } from '../../refusals/photos.ts'
import { MOST_PHOTOS } from '../../rules/photo-advice.ts'
import { insertPhoto, photosOf } from '../../store/photos.ts'
import { findUpload, finishUpload } from '../../store/uploads/uploads.ts'
import { changing } from '../../store/changing.ts'

export type NewPhotoFile = Readonly<{
  productId: string
  name: string
  file: PreparedFile
  width: number
  height: number
  advice: readonly string[]
  /** The upload that it came by, where it came in parts. */
  upload?: string
}>

/** The photo becomes the product's last one; answers its id. */
export async function addPhoto(
  context: FirmsContext,
  files: Pick<FileStore, 'record'>,
  viewer: Viewer,
  { productId, name, file, width, height, advice, upload }: NewPhotoFile,
): Promise<string> {
  const { now, newId } = context
  return changing(context, viewer, { id: productId, part: 'photos' }, async (tx) => {
    // The last part sent twice, while the first was still at work, is one photo all the same.
    const before = upload ? await findUpload(tx, upload, true) : undefined
    if (before?.photoId) return { value: before.photoId, unchanged: true }
    if ((await photosOf(tx, productId)).length >= MOST_PHOTOS)
      throw new Refused(TooManyPhotos({ most: MOST_PHOTOS }, 'photo'))
    const stored = await files.record({ db: tx, now, newId }, file, { name, room: 'catalogue' })
    const id = newId()
    await insertPhoto(tx, {
      id,
      productId,
      variantId: null,
      fileId: stored.id,
      alt: {},
      width,
      height,
      advice,
      addedBy: viewer.personId,
      now,
    })
    if (upload) await finishUpload(tx, upload, { photoId: id, refused: null })
    return { value: id, detail: { added: id } }
  })
}
