import { accept } from '#kernel/refusal.ts'
import type { FirmsContext } from '#firms/services.ts'
import type { Viewer } from '#people/viewer.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import { readGoodsText, stopTerms } from '../rules/goods-text.ts'
import { updateProduct } from '../store/products.ts'
import { betterTextsFor } from '../rules/better-goods-texts.ts'
import { changing } from '../store/changing.ts'

export type GoodsTextForm = Readonly<{
  id: string
  version: number
  text: string
  /** The destination it must serve; empty: every one. */
  to: string
}>

/** Keeps the line that customs reads. Refuses one that could be anything, with three better ones in its params. */
export async function saveGoodsText(
  context: FirmsContext,
  viewer: Viewer,
  edition: Edition,
  { id, version, text, to }: GoodsTextForm,
): Promise<void> {
  const terms = stopTerms(edition, to || undefined)
  await changing(context, viewer, { id, version, part: 'goods-text' }, async (tx, { product, firm }) => {
    const told = { ...product, make: product.make ?? firm.makes[0] ?? null }
    const better = betterTextsFor(told, stopTerms(edition))
    const goodsText = text.trim() === '' ? null : accept(readGoodsText(text, terms, better))
    await updateProduct(tx, id, { goodsText }, context.now)
    return { value: undefined, detail: { goodsText } }
  })
}
