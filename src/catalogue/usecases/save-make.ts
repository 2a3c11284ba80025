import { accept, Refused } from '#kernel/refusal.ts'
import type { FirmsContext } from '#firms/services.ts'
import { makesOf } from '#firms/rules/makes.ts'
import { districtsOf, giProductsOf } from '#firms/rules/places.ts'
import { membersOf } from '#firms/store/members.ts'
import { GI_PRODUCTS } from '#firms/words/gi-products.ts'
import type { Viewer } from '#people/viewer.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import type { Lang } from '#kernel/words.ts'
import { ChoiceUnknown, GiNotYours, TextLong } from '../refusals/product.ts'
import { readMaterials, type MaterialLine } from '../rules/materials.ts'
import { updateProduct } from '../store/products.ts'
import { hasGiUser } from '../store/whole.ts'
import { changing } from '../store/changing.ts'

export type MakeForm = Readonly<{
  id: string
  version: number
  make: string
  brand: string
  materials: readonly MaterialLine[]
  forChildren: boolean
  district: string
  gi: string
  member: string
  lang: Lang
}>

const LONGEST_BRAND = 80

/**
 * What it is, of what, from where, by whom. Refuses parts that are not the whole, and a GI name where the firm has no
 * registered user's number (Geographical Indications of Goods Act 1999, sections 21 and 22).
 */
export async function saveMake(
  context: FirmsContext,
  viewer: Viewer,
  edition: Edition,
  form: MakeForm,
): Promise<void> {
  const { id, version, make, district, gi, member } = form
  const materials = accept(readMaterials(form.materials))
  const brand = form.brand.normalize('NFC').trim()
  if ([...brand].length > LONGEST_BRAND) throw new Refused(TextLong({ most: LONGEST_BRAND }, 'brand'))
  if (make !== '' && !makesOf(edition).some((one) => one.make === make))
    throw new Refused(ChoiceUnknown({}, 'make'))
  if (district !== '' && !districtsOf(edition).some((one) => one.district === district))
    throw new Refused(ChoiceUnknown({}, 'district'))
  if (gi !== '' && !giProductsOf(edition).some((one) => one.gi === gi))
    throw new Refused(ChoiceUnknown({}, 'gi'))
  await changing(context, viewer, { id, version, part: 'origin' }, async (tx, { firm }) => {
    if (gi !== '' && !(await hasGiUser(tx, firm.id)))
      throw new Refused(GiNotYours({ gi: giName(gi, form.lang) }, 'gi'))
    const members = member === '' ? [] : await membersOf(tx, context.vault, firm.id)
    if (member !== '' && !members.some((one) => one.id === member))
      throw new Refused(ChoiceUnknown({}, 'member'))
    await updateProduct(
      tx,
      id,
      {
        make: make || null,
        brand: brand || null,
        materials,
        forChildren: form.forChildren,
        originDistrict: district || null,
        giProduct: gi || null,
        memberId: member || null,
      },
      context.now,
    )
    return { value: undefined, detail: { materials: materials.map(({ material }) => material) } }
  })
}

const giName = (gi: string, lang: Lang): string => GI_PRODUCTS[gi as keyof typeof GI_PRODUCTS]?.[lang] ?? gi
