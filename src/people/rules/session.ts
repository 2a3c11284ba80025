/** How long somebody stays signed in. */
import type { Role } from './roles.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR

/** Since the last request: a maker's phone is hers; a desk with power over others' data is not left open. */
const IDLE = { maker: 30 * DAY, office: 12 * HOUR } as const
/** Since signing in, whatever is done. */
const AT_MOST = { maker: 180 * DAY, office: 14 * DAY } as const
/** A session is marked as seen at most this often. */
const SEEN_EVERY = 5 * 60_000

const OFFICE: ReadonlySet<Role> = new Set(['district-officer', 'state-director', 'auditor', 'administrator'])

const kindOf = (roles: readonly Role[]): 'maker' | 'office' =>
  roles.some((role) => OFFICE.has(role)) ? 'office' : 'maker'

/** When a session that is used now ends by itself. */
export function endOf(createdAt: Date, now: Date, roles: readonly Role[]): Date {
  const kind = kindOf(roles)
  return new Date(Math.min(now.getTime() + IDLE[kind], createdAt.getTime() + AT_MOST[kind]))
}

/** Whether the session's row should say that it was used now. */
export const isDueToRoll = (seenAt: Date, now: Date): boolean =>
  now.getTime() - seenAt.getTime() >= SEEN_EVERY

const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/Edg\//, 'Edge'],
  [/OPR\/|Opera/, 'Opera'],
  [/SamsungBrowser/, 'Samsung Internet'],
  [/UCBrowser/, 'UC Browser'],
  [/Firefox|FxiOS/, 'Firefox'],
  [/Chrome|CriOS/, 'Chrome'],
  [/Safari/, 'Safari'],
]
const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/KAIOS/, 'KaiOS'],
  [/Android/, 'Android'],
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Windows/, 'Windows'],
  [/Mac OS X|Macintosh/, 'Mac'],
  [/CrOS/, 'ChromeOS'],
  [/Linux/, 'Linux'],
]

/** `Chrome, Android`: enough to know one's own phone in a list. The browser's full text is not kept. */
export function deviceName(userAgent: string): string {
  const first = (table: typeof BROWSERS) => table.find(([pattern]) => pattern.test(userAgent))?.[1]
  return [first(BROWSERS), first(SYSTEMS)].filter(Boolean).join(', ')
}
