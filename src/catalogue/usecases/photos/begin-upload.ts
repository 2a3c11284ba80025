import { Refused } from '#kernel/refusal.ts'
import type { FirmsContext } from '#firms/services.ts'
import type { Viewer } from '#people/viewer.ts'
import { FILE_LIMITS } from '#platform/files/prepare.ts'
import { FileEmpty, FileTooLarge } from '#platform/refusals.ts'
import { TooManyPhotos } from '../../refusals/photos.ts'
import { insertUpload, underWay, type Upload } from '../../store/uploads/uploads.ts'
import { productFor } from '../../store/changing.ts'

export type UploadWish = Readonly<{ productId: string; name: string; bytes: number }>

/** A photo that did not come in a day is let go of. */
const KEPT_MS = 86_400_000
/** At once, of one person. */
const MOST_UNDER_WAY = 20

/** Makes room for a photo that comes in parts. */
export async function beginUpload(
  { db, now, newId }: FirmsContext,
  viewer: Viewer,
  { productId, name, bytes }: UploadWish,
): Promise<Pick<Upload, 'id' | 'endsAt'>> {
  await productFor(db, viewer, productId, 'product.write')
  if (bytes > FILE_LIMITS.maxBytes)
    throw new Refused(FileTooLarge({ megabytes: Math.floor(FILE_LIMITS.maxBytes / 1_000_000) }, 'photo'))
  if (!Number.isSafeInteger(bytes) || bytes < 1) throw new Refused(FileEmpty({}, 'photo'))
  if ((await underWay(db, viewer.personId, now)) >= MOST_UNDER_WAY)
    throw new Refused(TooManyPhotos({ most: MOST_UNDER_WAY }, 'photo'))
  const upload = { id: newId(), endsAt: new Date(now.getTime() + KEPT_MS) }
  await db
    .transaction()
    .execute((tx) =>
      insertUpload(
        tx,
        { ...upload, productId, begunBy: viewer.personId, name: name.slice(0, 150), bytes },
        now,
      ),
    )
  return upload
}
