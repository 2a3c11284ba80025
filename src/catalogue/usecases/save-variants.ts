/** What the buyer may choose. Each combination is a variant; what is no longer offered is put away with its stock. */
import { accept } from '#kernel/refusal.ts'
import type { FirmsContext } from '#firms/services.ts'
import { searchText } from '#firms/rules/name-key.ts'
import type { Viewer } from '#people/viewer.ts'
import type { Tx } from '#platform/database.ts'
import { combine, matrixOf, optionKey, type Choices } from '../rules/options.ts'
import { textIn, type Options, type Product, type Variant } from '../rules/product.ts'
import { proposeSku } from '../rules/sku.ts'
import { insertVariant, skusOf, updateVariant, variantsOf } from '../store/variants.ts'
import { changing } from '../store/changing.ts'

export type VariantsForm = Readonly<{ id: string; version: number; choices: Choices }>

export async function saveVariants(context: FirmsContext, viewer: Viewer, form: VariantsForm): Promise<void> {
  const wanted = accept(combine(form.choices))
  const { id, version } = form
  await changing(context, viewer, { id, version, part: 'variants' }, async (tx, { product }) => {
    const now = await adoptSingle(context, tx, await variantsOf(tx, id), wanted)
    const { kept, made, retired } = matrixOf(now, wanted)
    for (const variant of retired) await updateVariant(tx, variant, { active: false }, context.now)
    await makeVariants(context, tx, product, made, now[0])
    await orderAs(context, tx, id, wanted)
    return { value: undefined, detail: { kept: kept.length, made: made.length, retired: retired.length } }
  })
}

/** A product of one kind gets choices: the one becomes the first of them and keeps its SKU and its stock. */
async function adoptSingle(
  { now }: FirmsContext,
  tx: Tx,
  variants: readonly Variant[],
  wanted: readonly Options[],
): Promise<readonly Variant[]> {
  const [only, ...others] = variants
  const first = wanted[0]
  if (!only || !first || others.length > 0 || Object.keys(only.options).length > 0) return variants
  await updateVariant(tx, only.id, { options: first }, now)
  return [{ ...only, options: first }]
}

/** Those that were put away come back with their SKU; the others are like their sister but for the choice. */
async function makeVariants(
  { now, newId }: FirmsContext,
  tx: Tx,
  product: Product,
  made: readonly Options[],
  like: Variant | undefined,
): Promise<void> {
  if (made.length === 0) return
  const away = (await variantsOf(tx, product.id, true)).filter(({ active }) => !active)
  const byKey = new Map(away.map((variant) => [optionKey(variant.options), variant.id]))
  const latin = searchText(textIn(product.title, 'en')?.text ?? '')
  const taken = await skusOf(tx, product.firmId, '')
  for (const options of made) {
    const back = byKey.get(optionKey(options))
    if (back) {
      await updateVariant(tx, back, { active: true, options }, now)
      continue
    }
    const sku = proposeSku(latin, options, taken)
    taken.add(sku.toLowerCase())
    await insertVariant(tx, {
      id: newId(),
      productId: product.id,
      firmId: product.firmId,
      sku,
      options,
      now,
      ...(like
        ? {
            netWeightGrams: like.netWeightGrams,
            packedWeightGrams: like.packedWeightGrams,
            lengthMm: like.lengthMm,
            widthMm: like.widthMm,
            heightMm: like.heightMm,
            costPaise: like.costPaise,
            pricePaise: like.pricePaise,
          }
        : {}),
    })
  }
}

async function orderAs(
  { now }: FirmsContext,
  tx: Tx,
  productId: string,
  wanted: readonly Options[],
): Promise<void> {
  const order = new Map(wanted.map((options, index) => [optionKey(options), index]))
  for (const { id, options, place } of await variantsOf(tx, productId)) {
    const next = order.get(optionKey(options)) ?? 0
    if (next !== place) await updateVariant(tx, id, { place: next }, now)
  }
}
