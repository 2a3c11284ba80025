/** Looks at the products of a firm that changed, batch by batch; patterns are asked for once a heading. */
import { editionAt } from '#firms/services.ts'
import { theFinder } from '#finder/store/the-finder.ts'
import type { Context } from '#platform/context.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import type { Shelf } from '#tradebook/shelf.ts'
import { stopTerms } from '../../rules/goods-text.ts'
import { judge, nextLook, type Judging, type Pattern } from '../../rules/quality/judge.ts'
import type { Product, Variant } from '../../rules/product.ts'
import { productsByIds } from '../../store/products.ts'
import {
  countPhotos,
  keepLooks,
  patternsOf,
  productsToJudge,
  settingsOf,
  twinsOf,
  type Look,
} from '../../store/quality/findings.ts'
import { variantsOfMany } from '../../store/variants.ts'

const BATCH = 500

/** Works for about `budgetMs`; answers true when nothing is left. */
export async function judgeFirm(
  context: Context,
  shelf: Shelf,
  firmId: string,
  budgetMs: number,
): Promise<boolean> {
  const { db, now } = context
  const edition = await editionAt({ shelf }, now)
  const still = {
    settings: await settingsOf(db),
    terms: stopTerms(edition),
    now,
    usual: usualOf(edition),
    materialOf,
  }
  const until = performance.now() + budgetMs
  // A heading's pattern is that of all the firm's products: asked once, not once a batch.
  const patterns = new Map<string, Pattern | undefined>()
  for (;;) {
    const ids = await productsToJudge(db, firmId, edition.on, BATCH)
    if (ids.length === 0) return true
    const products = [...(await productsByIds(db, ids)).values()]
    const variants = await variantsOfMany(db, ids)
    const photos = await countPhotos(db, ids)
    const headings = [...new Set(products.flatMap(({ hs6 }) => hs6?.slice(0, 4) ?? []))]
    const unasked = headings.filter((heading) => !patterns.has(heading))
    const found = await patternsOf(db, firmId, unasked)
    for (const heading of unasked) patterns.set(heading, found.get(heading))
    const by: Judging = { ...still, patterns, twins: await twinsOf(db, firmId, ids) }
    const looks = products.map((product) =>
      look(product, variants.get(product.id) ?? [], photos.get(product.id) ?? 0, by),
    )
    await db.transaction().execute((tx) => keepLooks(tx, firmId, looks, now))
    if (performance.now() > until) return false
  }
}

function look(product: Product, variants: readonly Variant[], photos: number, by: Judging): Look {
  const { id: productId, version } = product
  if (product.status === 'archived') return { productId, version, againOn: null, findings: [] }
  const again = nextLook(variants, by.now, by.settings)
  const findings = judge({ product, variants, photos }, by)
  return { productId, version, againOn: again?.toISOString().slice(0, 10) ?? null, findings }
}

const materialOf = (hs6: string): string | undefined => theFinder().facts(hs6).material

/** The median of the trade book's goods under each heading. */
function usualOf(edition: Edition): Map<string, number> {
  const goods = edition.facts('sector-products').map(({ cells }) => ({
    heading: (cells['hs8'] ?? '').slice(0, 4),
    grams: Number(cells['grams']),
  }))
  const usual = [...Map.groupBy(goods, ({ heading }) => heading)].map(([heading, all]) => {
    const grams = all.map((one) => one.grams).toSorted((a, b) => a - b)
    return [heading, grams[Math.floor(grams.length / 2)]!] as const
  })
  return new Map(usual)
}
