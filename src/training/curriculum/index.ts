/** The starter curriculum, in the order of the path. */
import type { Lesson } from '../rules/lesson.ts'
import { CODING } from './coding.ts'
import { FIRST_STEPS } from './first-steps.ts'
import { LISTING } from './listing.ts'
import { PARCELS } from './parcels.ts'
import { PAYMENT } from './payment.ts'
import { PHOTOGRAPHS } from './photographs.ts'
import { PRICING } from './pricing.ts'
import { REFUNDS } from './refunds.ts'
import { REGISTERING } from './registering.ts'
import { SECTOR_HANDICRAFTS } from './sector-handicrafts.ts'
import { SECTOR_HERBAL } from './sector-herbal.ts'
import { SECTOR_JEWELLERY } from './sector-jewellery.ts'
import { SECTOR_TEXTILES } from './sector-textiles.ts'
import { WHAT_MAY_GO } from './what-may-go.ts'

export const MODULES: readonly Lesson[] = [
  FIRST_STEPS,
  REGISTERING,
  CODING,
  PRICING,
  WHAT_MAY_GO,
  LISTING,
  PHOTOGRAPHS,
  PARCELS,
  PAYMENT,
  REFUNDS,
  SECTOR_TEXTILES,
  SECTOR_JEWELLERY,
  SECTOR_HANDICRAFTS,
  SECTOR_HERBAL,
]
