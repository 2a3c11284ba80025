import { accept, Refused } from '#kernel/refusal.ts'
import type { FirmsContext } from '#firms/services.ts'
import type { Viewer } from '#people/viewer.ts'
import { TooManyPhotos } from '../../refusals/photos.ts'
import { NothingToUndo, ProductMissing } from '../../refusals/product.ts'
import { readTexts } from '../../rules/texts.ts'
import { findPhoto, photosOf, setAlt, setPlaces, setRemoved } from '../../store/photos.ts'
import { changing } from '../../store/changing.ts'
import { MOST_PHOTOS } from '../../rules/photo-advice.ts'

export type PhotoChange = Readonly<{
  productId: string
  photoId: string
  change:
    | Readonly<{ do: 'remove' | 'restore' | 'earlier' | 'later' }>
    | Readonly<{ do: 'alt'; alt: Readonly<Record<string, string>> }>
}>

/** Words for a photo, its place in the row, taking it out and back. */
export async function changePhoto(
  context: FirmsContext,
  viewer: Viewer,
  { productId, photoId, change }: PhotoChange,
): Promise<void> {
  await changing(context, viewer, { id: productId, part: 'photos' }, async (tx) => {
    const photo = await findPhoto(tx, photoId)
    if (!photo || photo.productId !== productId) throw new Refused(ProductMissing())
    const row = await photosOf(tx, productId)
    const detail = { [change.do]: photoId }
    if (change.do === 'restore') {
      if (!photo.removedAt) throw new Refused(NothingToUndo())
      if (row.length >= MOST_PHOTOS) throw new Refused(TooManyPhotos({ most: MOST_PHOTOS }, 'photo'))
      await setRemoved(tx, photoId, null)
      return { value: undefined, detail }
    }
    if (photo.removedAt) throw new Refused(ProductMissing())
    if (change.do === 'remove') await setRemoved(tx, photoId, context.now)
    else if (change.do === 'alt')
      await setAlt(tx, photoId, accept(readTexts('care', { ...photo.alt, ...change.alt })))
    else {
      const ids = row.map(({ id }) => id)
      const at = ids.indexOf(photoId)
      const to = at + (change.do === 'earlier' ? -1 : 1)
      if (to < 0 || to >= ids.length) return { value: undefined, unchanged: true }
      await setPlaces(tx, ids.toSpliced(at, 1).toSpliced(to, 0, photoId))
    }
    return { value: undefined, detail }
  })
}
