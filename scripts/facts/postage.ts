import { readFactJson } from './facts-folder.ts'
import { TAIL, tail } from './tail.ts'

type ItpsRate = { iso2: string; first_50g_inr: number; addl_50g_inr: number; max_kg: number }
type Itps = { gst_pct_on_postage: number; rates: ItpsRate[] }

/** Rows whose printed figures were hard to read in the gazette's copy; see the source's note. */
const HARD_TO_READ = 'AU BF BI CO IE JE MO MD MN PH PL UY'.split(' ')

export const POSTAGE_HEADER = [
  'service',
  'lane',
  'scope',
  'first_grams',
  'first_amount',
  'step_grams',
  'step_amount',
  'currency',
  'max_grams',
  'tax_bps',
  ...TAIL,
]

/** International tracked packets: the gazetted tariff in steps of 50 g. */
export function itpsRows(): string[][] {
  const itps = readFactJson('raw/india-post-itps/itps_2026-02-06.json') as Itps
  return itps.rates.map((rate) => [
    'itps',
    'post',
    rate.iso2,
    '50',
    String(rate.first_50g_inr),
    '50',
    String(rate.addl_50g_inr),
    'INR',
    String(rate.max_kg * 1000),
    String(itps.gst_pct_on_postage * 100),
    ...tail('IN-SO-659E-2026', HARD_TO_READ.includes(rate.iso2) ? 'medium' : 'high', '2026-02-06'),
  ])
}
