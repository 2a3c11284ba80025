import { say } from '#kernel/words.ts'
import type { Frame } from '#ui/frame.ts'
import { textIn, type Product } from '../rules/product.ts'
import type { Photo } from '../store/photos.ts'
import { PRODUCT } from '../words/product.ts'
import { productLink } from './address.ts'

type Props = Readonly<{
  frame: Frame
  product: Pick<Product, 'id' | 'title'>
  photo: Photo
  width: number
  /** It stands beside the name: then a screen reader need not hear it again. */
  beside?: boolean
}>

/** The small copy of a photo, in its own shape: nothing jumps while it loads. */
export function PhotoPicture({ frame, product, photo, width, beside = false }: Props) {
  const words = textIn(photo.alt, frame.lang)?.text ?? textIn(product.title, frame.lang)?.text
  return (
    <img
      class="photo"
      src={productLink(frame, product, `photos/${photo.id}/thumbnail`)}
      alt={beside ? '' : (words ?? say(PRODUCT.untitled, frame.lang))}
      width={width}
      height={Math.max(1, Math.round((width * photo.height) / photo.width))}
      loading="lazy"
    />
  )
}
