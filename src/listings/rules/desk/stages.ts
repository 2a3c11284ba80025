/** How far a firm has come towards its first live offer, as the desk of a marketplace's manager counts it. */
import type { Area } from '#people/rules/roles.ts'

export const STAGES = ['code', 'photo', 'connection', 'draft', 'findings', 'queued', 'live'] as const
/** What it lacks, or where its offers are: a code, a photo, an account, a draft, put right, on the way, live. */
export type Stage = (typeof STAGES)[number]

/** Which firms and which marketplaces a grant opens. */
export type Scope = Readonly<{
  /** `all` for a place, else the marketplace's key. */
  key: string
  areas: readonly Area[]
  /** Marketplaces whose accounts and offers are shown. */
  marketplaces: readonly string[]
  /** Only firms with an account at one of them: a marketplace's own people see nobody who did not choose it. */
  joinedOnly: boolean
}>

/**
 * Each marketplace that a viewer works for is a view of its own; what lies in her state or district is one over all of them.
 * A partner who is no marketplace (a co-operative) counts as a place.
 */
export function scopesOf(areas: readonly Area[], known: readonly string[]): Scope[] {
  const isMarketplace = ({ kind, code }: Area): boolean => kind === 'partner' && known.includes(code)
  const places = areas.filter((area) => !isMarketplace(area))
  const own = [...new Set(areas.filter(isMarketplace).map(({ code }) => code))].map((key): Scope => ({
    key,
    areas: [{ kind: 'everything', code: '' }],
    marketplaces: [key],
    joinedOnly: true,
  }))
  return places.length === 0
    ? own
    : [{ key: 'all', areas: places, marketplaces: known, joinedOnly: false }, ...own]
}

export type DeskFilters = Readonly<{
  scope: string
  stage: Stage | undefined
  /** Part of a firm's name. */
  find: string
  page: number
}>

/** Whatever does not fit is left out. */
export function readDeskFilters(query: Readonly<Record<string, unknown>>): DeskFilters {
  const text = (name: string): string => {
    const value = query[name]
    return typeof value === 'string' ? value.trim().slice(0, 80) : ''
  }
  return {
    scope: text('scope'),
    stage: STAGES.find((stage) => stage === text('stage')),
    find: text('find'),
    page: /^[1-9]\d{0,4}$/.test(text('page')) ? Number(text('page')) : 1,
  }
}
