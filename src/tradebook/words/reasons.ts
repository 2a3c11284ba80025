import { ABROAD_REASONS } from './reasons-abroad.ts'
import { FIGURE_REASONS } from './reasons-figures.ts'
import { INDIA_REASONS } from './reasons-india.ts'
import { LANE_REASONS } from './reasons-lanes.ts'
import { US_EU_UK_REASONS } from './reasons-us-eu.ts'

/** Every reason of a verdict, a lane or a figure: what it is and what to do next, by the id in the `reason` columns. */
export const REASONS = {
  ...LANE_REASONS,
  ...FIGURE_REASONS,
  ...INDIA_REASONS,
  ...US_EU_UK_REASONS,
  ...ABROAD_REASONS,
} as const

export type ReasonId = keyof typeof REASONS
