import { accept, Refused } from '#kernel/refusal.ts'
import type { FirmsContext } from '#firms/services.ts'
import type { Viewer } from '#people/viewer.ts'
import { TitleMissing } from '../refusals/product.ts'
import { readTexts } from '../rules/texts.ts'
import { updateProduct } from '../store/products.ts'
import { changing } from '../store/changing.ts'

export type WordsForm = Readonly<{
  id: string
  version: number
  /** By language. */
  title: Readonly<Record<string, string>>
  about: Readonly<Record<string, string>>
  care: Readonly<Record<string, string>>
}>

/** Puts the texts in the place of those before. Refuses a product without a name in any language. */
export async function saveWords(context: FirmsContext, viewer: Viewer, form: WordsForm): Promise<void> {
  const title = accept(readTexts('title', form.title))
  const about = accept(readTexts('about', form.about))
  const care = accept(readTexts('care', form.care))
  if (Object.keys(title).length === 0) throw new Refused(TitleMissing({}, 'title-en'))
  const { id, version } = form
  await changing(context, viewer, { id, version, part: 'words' }, async (tx) => {
    await updateProduct(tx, id, { title, about, care }, context.now)
    return { value: undefined, detail: { languages: Object.keys(title) } }
  })
}
