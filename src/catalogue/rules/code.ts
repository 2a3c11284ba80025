/** Where a product's HS code comes from. */
import { no, yes, type Answer } from '#kernel/refusal.ts'
import type { Trail } from '#finder/rules/trail.ts'
import { codeDigits, takeCode } from '#finder/rules/code.ts'
import { tenantOf } from '#finder/rules/tenant.ts'
import type { Viewer } from '#people/rules/authorisation.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import { CodeEight, CodeOfOthers, CodeUnknownHere } from '../refusals/product.ts'
import type { CodeFrom } from './product.ts'

export type Code = Readonly<{ hs6: string; hs8: string | null; codeFrom: CodeFrom; trailId: string | null }>

/** The code of a search that ended with one: her own, or the firm's. */
export function codeOfTrail(
  trail: Trail,
  viewer: Pick<Viewer, 'personId' | 'actsFor'>,
  firmId: string,
  officer = false,
): Answer<Code> {
  const { id, tenant, hs6, hs8 } = trail
  const isHers =
    tenant === tenantOf(viewer) || tenant === `person:${viewer.personId}` || tenant === `firm:${firmId}`
  if (!isHers || hs6 === null) return no(CodeOfOthers({}, 'trail'))
  return yes({ hs6, hs8, codeFrom: officer ? 'officer' : 'trail', trailId: id })
}

/** Six digits that the maker knows. Refuses eight: those are told by the finder or an officer. */
export function codeTyped(edition: Edition, text: string): Answer<Code> {
  const digits = codeDigits(text)
  if (digits.length === 8) return no(CodeEight({}, 'hs'))
  const taken = digits.length === 6 ? takeCode(edition, digits) : undefined
  if (!taken?.ok) return no(CodeUnknownHere({}, 'hs'))
  return yes({ hs6: taken.value.hs6, hs8: null, codeFrom: 'maker', trailId: null })
}
