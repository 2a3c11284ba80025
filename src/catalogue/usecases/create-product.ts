import { createHash } from 'node:crypto'
import { accept, Refused } from '#kernel/refusal.ts'
import type { FirmsContext } from '#firms/services.ts'
import { lockFirm, findFirm, whereOf } from '#firms/store/firms.ts'
import { FirmMissing } from '#firms/refusals/firm.ts'
import { searchText } from '#firms/rules/name-key.ts'
import { findTrail } from '#finder/store/trails.ts'
import { demand } from '#people/demand.ts'
import { record } from '#people/store/audit.ts'
import type { Viewer } from '#people/viewer.ts'
import { once } from '#platform/idempotency.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import { PriceWrong, TitleMissing, WeightWrong } from '../refusals/product.ts'
import { codeOfTrail } from '../rules/code.ts'
import { readPaise, readWhole } from '../rules/figures.ts'
import { proposeSku } from '../rules/sku.ts'
import { langOf, readTexts } from '../rules/texts.ts'
import { insertProduct, noteChange } from '../store/products.ts'
import { reportCatalogue } from '../store/progress.ts'
import { insertVariant, skusOf } from '../store/variants.ts'

export type NewProductForm = Readonly<{
  firmId: string
  /** What she calls it, in whatever language. */
  name: string
  /** Rupees and grams as typed; may be empty. */
  price: string
  weight: string
  /** The search whose code comes along; empty: none. */
  trail: string
  /** The form's own key. */
  tried: string
}>

const HEAVIEST_GRAMS = 1_000_000

/** Writes down a product with its one variant; answers its id. The same form sent again makes no second one. */
export async function createProduct(
  context: FirmsContext,
  viewer: Viewer,
  edition: Edition,
  form: NewProductForm,
): Promise<string> {
  const { db, now, newId } = context
  const seen = await findFirm(db, form.firmId)
  if (!seen) throw new Refused(FirmMissing())
  demand(viewer, 'product.write', whereOf(seen))
  if (form.name.trim() === '') throw new Refused(TitleMissing({}, 'name'))
  const title = accept(readTexts('title', { [langOf(form.name)]: form.name }))
  const [pricePaise, grams] = [readPaise(form.price), readWhole(form.weight, HEAVIEST_GRAMS)]
  if (pricePaise === undefined || pricePaise === 0n) throw new Refused(PriceWrong({}, 'price'))
  if (grams === undefined) throw new Refused(WeightWrong({}, 'weight'))
  // Gone back and filled in anew it is another product, not the first one again.
  const told = createHash('sha256').update(JSON.stringify([form.name, form.price, form.weight, form.trail]))
  const key = {
    key: `${form.tried} ${told.digest('hex')}`,
    route: `product.create ${form.firmId}`,
    body: null,
  }
  const { response } = await once(db, key, async (tx) => {
    const firm = await lockFirm(tx, form.firmId)
    if (!firm) throw new Refused(FirmMissing())
    const trail = form.trail === '' ? undefined : await findTrail(tx, form.trail)
    const code = trail ? accept(codeOfTrail(trail, viewer, firm.id)) : {}
    const id = newId()
    await insertProduct(tx, {
      id,
      firmId: firm.id,
      title,
      make: firm.makes.length === 1 ? (firm.makes[0] ?? null) : null,
      originDistrict: firm.district,
      createdBy: viewer.personId,
      demo: firm.demo,
      now,
      ...code,
    })
    const latin = searchText(form.name)
    const taken = await skusOf(tx, firm.id, '')
    await insertVariant(tx, {
      id: newId(),
      productId: id,
      firmId: firm.id,
      sku: proposeSku(latin, {}, taken),
      pricePaise,
      netWeightGrams: grams,
      now,
    })
    await noteChange(tx, { productId: id, part: 'created', by: viewer.personId, now })
    await reportCatalogue(tx, firm.id, edition, now)
    await record(tx, {
      at: now,
      actor: viewer.personId,
      actsFor: viewer.actsFor,
      place: whereOf(firm),
      action: 'product.write',
      subject: `product:${id}`,
      detail: { part: 'created' },
    })
    return { status: 201, response: id }
  })
  return String(response)
}
