/** Photos: sent, put in order, described, taken out and back. */
import { say } from '#kernel/words.ts'
import { Button } from '#ui/button/button.tsx'
import { EmptyState } from '#ui/empty-state/empty-state.tsx'
import { Around, TextField } from '#ui/field/field.tsx'
import { number } from '#ui/figures.ts'
import { Notice } from '#ui/notice/notice.tsx'
import { CsrfField } from '#ui/page/csrf-field.tsx'
import { ADVICE, type PhotoLimits } from '../rules/photo-advice.ts'
import type { Photo } from '../store/photos.ts'
import { PHOTO_ADVICE, PHOTOS } from '../words/photos.ts'
import { productLink } from './address.ts'
import { PhotoPicture } from './photo-picture.tsx'
import { errorIn, PartPage, type About } from './product-page.tsx'

export type PhotosProps = About &
  Readonly<{
    photos: readonly Photo[]
    limits: PhotoLimits
    /** Just taken out. */
    removed: string
    tried: string
  }>

export function PhotosPage(props: PhotosProps) {
  const { frame, photos, wrong, mayWrite } = props
  const { lang } = frame
  return (
    <PartPage
      {...props}
      wrong={errorIn(wrong, 'photo') ? undefined : wrong}
      title={say(PHOTOS.title, lang)}
      lead={say(PHOTOS.lead, lang)}
      script={mayWrite}
    >
      <Removed {...props} />
      {photos.length === 0 && <EmptyState title={say(PHOTOS.none, lang)} />}
      <ol class="photos">
        {photos.map((photo, at) => (
          <OnePhoto key={photo.id} {...props} photo={photo} at={at} />
        ))}
      </ol>
      {mayWrite && <Add {...props} />}
    </PartPage>
  )
}

function Removed({ frame, product, removed }: PhotosProps) {
  if (removed === '') return null
  return (
    <Notice kind="success" lang={frame.lang}>
      <p>{say(PHOTOS.removed, frame.lang)}</p>
      <form method="post" action={productLink(frame, product, `photos/${removed}`)}>
        <CsrfField frame={frame} />
        <input type="hidden" name="do" value="restore" />
        <Button look="quiet">{say(PHOTOS.undo, frame.lang)}</Button>
      </form>
    </Notice>
  )
}

function OnePhoto(props: PhotosProps & { photo: Photo; at: number }) {
  const { frame, product, photo, photos, at, limits, mayWrite } = props
  const { lang } = frame
  const advice = ADVICE.filter((one) => photo.advice.includes(one))
  const figures = { tiny: number(limits.tiny, lang), small: number(limits.small, lang) }
  const size = { width: number(photo.width, lang), height: number(photo.height, lang) }
  return (
    <li class="card photo-card">
      <PhotoPicture frame={frame} product={product} photo={photo} width={200} />
      <div>
        {at === 0 && (
          <p>
            <b>{say(PHOTOS.first, lang)}</b>
          </p>
        )}
        <p class="small">{say(PHOTOS.size, lang, size)}</p>
        {advice.length === 0 ? (
          <p class="field-good">{say(PHOTOS.good, lang)}</p>
        ) : (
          <ul class="photo-advice">
            {advice.map((one) => (
              <li key={one}>{say(PHOTO_ADVICE[one], lang, figures)}</li>
            ))}
          </ul>
        )}
        {mayWrite && (
          <form method="post" action={productLink(frame, product, `photos/${photo.id}`)}>
            <CsrfField frame={frame} />
            <TextField
              name={`alt-${lang}`}
              label={say(PHOTOS.alt, lang)}
              value={photo.alt[lang] ?? ''}
              maxLength={300}
            />
            <div class="row-actions">
              <Deed name="alt" words={say(PHOTOS.saveAlt, lang)} />
              {at > 0 && <Deed name="earlier" words={say(PHOTOS.earlier, lang)} />}
              {at < photos.length - 1 && <Deed name="later" words={say(PHOTOS.later, lang)} />}
              <Deed name="remove" words={say(PHOTOS.remove, lang)} />
            </div>
          </form>
        )}
      </div>
    </li>
  )
}

const Deed = ({ name, words }: { name: string; words: string }) => (
  <button type="submit" class="button button-quiet" name="do" value={name}>
    {words}
  </button>
)

/** With a script the photo goes in parts and survives a broken line; without it the form sends it whole. */
function Add({ frame, product, wrong, tried }: PhotosProps) {
  const { lang } = frame
  const error = errorIn(wrong, 'photo')
  return (
    <form
      class="card"
      method="post"
      encType="multipart/form-data"
      action={productLink(frame, product, 'photos')}
      data-photos={`/products/${product.id}/photos/uploads`}
      data-sending={say(PHOTOS.sending, lang)}
      data-waiting={say(PHOTOS.waiting, lang)}
      data-preparing={say(PHOTOS.preparing, lang)}
    >
      <h2>{say(PHOTOS.add, lang)}</h2>
      <CsrfField frame={frame} />
      <input type="hidden" name="tried" value={tried} />
      <Around
        field={{
          name: 'photo',
          label: say(PHOTOS.choose, lang),
          value: '',
          hint: say(PHOTOS.hint, lang),
          error,
        }}
      >
        <input
          id="photo"
          class="file"
          type="file"
          name="photo"
          accept="image/jpeg,image/png"
          multiple
          aria-describedby={error ? 'photo-hint photo-error' : 'photo-hint'}
        />
      </Around>
      <output class="small" data-photos-said />
      <div class="question-send">
        <Button look="quiet">{say(PHOTOS.send, lang)}</Button>
      </div>
    </form>
  )
}
