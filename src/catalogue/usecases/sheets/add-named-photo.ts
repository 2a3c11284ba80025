import { Refused } from '#kernel/refusal.ts'
import type { FirmsContext } from '#firms/services.ts'
import type { Viewer } from '#people/viewer.ts'
import type { PreparedFile } from '#platform/files/prepare.ts'
import type { FileStore } from '#platform/files/store.ts'
import { TooManyPhotos } from '../../refusals/photos.ts'
import { MOST_PHOTOS } from '../../rules/photo-advice.ts'
import type { Variant } from '../../rules/product.ts'
import { changing } from '../../store/changing.ts'
import { insertPhoto, photosOf } from '../../store/photos.ts'
import { hasFile } from '../../store/sheets/photo-files.ts'
import { variantsOf } from '../../store/variants.ts'

export type NamedPhoto = Readonly<{
  variant: Variant
  name: string
  file: PreparedFile
  width: number
  height: number
  advice: readonly string[]
}>

/** The photo of one SKU; of the whole product where that has no choices. False where the product shows the very file already. */
export async function addNamedPhoto(
  context: FirmsContext,
  files: Pick<FileStore, 'record'>,
  viewer: Viewer,
  { variant, name, file, width, height, advice }: NamedPhoto,
): Promise<boolean> {
  const { now, newId } = context
  const { productId } = variant
  return changing(context, viewer, { id: productId, part: 'photos' }, async (tx) => {
    if (await hasFile(tx, productId, file.sha256)) return { value: false, unchanged: true }
    if ((await photosOf(tx, productId)).length >= MOST_PHOTOS)
      throw new Refused(TooManyPhotos({ most: MOST_PHOTOS }, 'photo'))
    const stored = await files.record({ db: tx, now, newId }, file, { name, room: 'catalogue' })
    const id = newId()
    const isOnly = (await variantsOf(tx, productId)).length === 1
    const photo = {
      id,
      productId,
      variantId: isOnly ? null : variant.id,
      fileId: stored.id,
      alt: {},
      width,
      height,
      advice,
    }
    await insertPhoto(tx, { ...photo, addedBy: viewer.personId, now })
    return { value: true, detail: { added: id } }
  })
}
