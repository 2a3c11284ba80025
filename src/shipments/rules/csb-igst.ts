/** What a courier shipping bill (CSB-V, form HA part C) may say about IGST. */
import { no, yes, type Answer } from '#kernel/refusal.ts'
import { CsbVLutMissing, CsbVNotApplicable, CsbVPaidUnderLut } from '../refusals.ts'

/** B: exported under LUT, no IGST; C: IGST paid. As igstStatusOn of firms answers for the day of the invoice. */
export type CsbIgst = Readonly<{ igst: 'B' | 'C'; declared: 'lut' | 'paid' | 'not-applicable' }>

/**
 * The declaration that the bill carries. Sold goods leave under LUT or with IGST paid: “not applicable” is no third way, and
 * without a LUT of the invoice's own financial year there is no LUT to declare (rule 96A).
 */
export function csbV({ igst, declared }: CsbIgst): Answer<'lut' | 'paid'> {
  if (declared === 'not-applicable') return no(CsbVNotApplicable({}, 'igst'))
  if (declared === 'lut' && igst === 'C') return no(CsbVLutMissing({}, 'igst'))
  if (declared === 'paid' && igst === 'B') return no(CsbVPaidUnderLut({}, 'igst'))
  return yes(declared)
}
