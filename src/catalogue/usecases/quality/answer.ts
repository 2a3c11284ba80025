/** What she answers to a finding: it is right as it is, or the price still holds. */
import { Refused } from '#kernel/refusal.ts'
import { oneLine } from '#firms/rules/identifiers/text.ts'
import type { FirmsContext } from '#firms/services.ts'
import { whereOf, type Firm } from '#firms/store/firms.ts'
import { demand } from '#people/demand.ts'
import { record } from '#people/store/audit.ts'
import type { Viewer } from '#people/viewer.ts'
import { FindingMissing, WhyMissing } from '../../refusals/sheets.ts'
import { changing } from '../../store/changing.ts'
import { ignoreFinding } from '../../store/quality/findings.ts'
import { findVariant, updateVariant } from '../../store/variants.ts'

export type Ignoring = Readonly<{ subject: string; kind: string; why: string }>

/** Refuses without a reason, and what is not there any more. */
export async function ignore(
  { db, now }: FirmsContext,
  viewer: Viewer,
  firm: Firm,
  about: Ignoring,
): Promise<void> {
  demand(viewer, 'product.write', whereOf(firm))
  const why = oneLine(about.why, 200)
  if (why === '') throw new Refused(WhyMissing({}, `why-${about.kind}-${about.subject}`))
  await db.transaction().execute(async (tx) => {
    const told = { ...about, why, by: viewer.personId, now }
    if (!(await ignoreFinding(tx, firm.id, told))) throw new Refused(FindingMissing())
    await record(tx, {
      at: now,
      actor: viewer.personId,
      actsFor: viewer.actsFor,
      place: whereOf(firm),
      action: 'product.write',
      subject: `finding:${about.subject}`,
      detail: { part: 'quality', kind: about.kind },
    })
  })
}

/** The same price, told today. */
export async function keepPrice(context: FirmsContext, viewer: Viewer, variantId: string): Promise<void> {
  const seen = await findVariant(context.db, variantId)
  if (!seen) throw new Refused(FindingMissing())
  await changing(context, viewer, { id: seen.productId, part: 'variants' }, async (tx) => {
    const variant = await findVariant(tx, variantId)
    if (!variant || variant.pricePaise === null) throw new Refused(FindingMissing())
    await updateVariant(tx, variantId, { pricePaise: variant.pricePaise }, context.now)
    return { value: undefined, detail: { priceHolds: variant.sku } }
  })
}
