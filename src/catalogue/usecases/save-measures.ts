import { accept, Refused } from '#kernel/refusal.ts'
import type { FirmsContext } from '#firms/services.ts'
import type { Viewer } from '#people/viewer.ts'
import type { Tx } from '#platform/database.ts'
import { GtinTaken, SkuTaken } from '../refusals/identifiers.ts'
import { gtin14 } from '../rules/gtin.ts'
import { readMeasures, type MeasureLine, type ReadMeasures } from '../rules/measures.ts'
import { variantByGtin, updateVariant, variantsBySku, variantsOf } from '../store/variants.ts'
import { changing } from '../store/changing.ts'

export type MeasuresForm = Readonly<{
  id: string
  version: number
  /** By variant; those of other products are passed over. */
  lines: Readonly<Record<string, MeasureLine>>
}>

type Line = Readonly<{ id: string; told: ReadMeasures }>

/** SKU, barcode, price and weights of every variant. Refuses a SKU or GTIN that another variant of the firm has. */
export async function saveMeasures(context: FirmsContext, viewer: Viewer, form: MeasuresForm): Promise<void> {
  const { id, version } = form
  await changing(context, viewer, { id, version, part: 'variants' }, async (tx, { firm }) => {
    const variants = await variantsOf(tx, id)
    const lines = variants.flatMap((variant): Line[] => {
      const line = form.lines[variant.id]
      if (!line) return []
      return [{ id: variant.id, told: accept(readMeasures(line, (field) => `${field}-${variant.id}`)) }]
    })
    await refuseTaken(tx, firm.id, lines)
    const before = new Map(variants.map((variant) => [variant.id, variant]))
    // Two that swap their SKUs must not meet on the way.
    for (const { id: variant, told } of lines)
      if (before.get(variant)?.sku !== told.sku)
        await updateVariant(tx, variant, { sku: `x-${variant}`, gtin: null }, context.now)
    for (const { id: variant, told } of lines) {
      const { pricePaise, ...rest } = told
      const priced = before.get(variant)?.pricePaise === pricePaise ? {} : { pricePaise }
      await updateVariant(tx, variant, { ...rest, ...priced }, context.now)
    }
    return { value: undefined, detail: { variants: lines.length } }
  })
}

async function refuseTaken(tx: Tx, firmId: string, lines: readonly Line[]): Promise<void> {
  const own = new Set(lines.map(({ id }) => id))
  const [skus, gtins] = [new Set<string>(), new Set<string>()]
  const known = await variantsBySku(
    tx,
    firmId,
    lines.map(({ told }) => told.sku),
  )
  for (const { id, told } of lines) {
    const sku = told.sku.toLowerCase()
    const holder = known.get(sku)
    if (skus.has(sku) || (holder && !own.has(holder.id)))
      throw new Refused(SkuTaken({ sku: told.sku }, `sku-${id}`))
    skus.add(sku)
    if (told.gtin === null) continue
    const gtin = gtin14(told.gtin)
    const other = await variantByGtin(tx, firmId, gtin)
    if (gtins.has(gtin) || (other && !own.has(other.id)))
      throw new Refused(GtinTaken({ sku: other?.sku ?? told.sku }, `gtin-${id}`))
    gtins.add(gtin)
  }
}
