/** Who may hand on which role, and for how long. */
import { addDays, type Day } from '#kernel/day.ts'
import { no, yes, type Answer } from '#kernel/refusal.ts'
import { ConsentMissing, LimitsMissing, NotAllowed, PeriodUnreadable, RoleUnreadable } from '../refusals.ts'
import { isAction, type Action, type Viewer } from './authorisation.ts'
import { AREA_KINDS, isRole, type Area, type AreaKind, type Role } from './roles.ts'

export type GivenRole = Exclude<Role, 'maker'>
export const GIVEN_ROLES: readonly GivenRole[] = [
  'cooperative-manager',
  'trainer',
  'marketplace-manager',
  'district-officer',
  'state-director',
  'auditor',
  'administrator',
]

/** A director builds up her own state; who directs, audits and administers is for administrators. */
const BY_DIRECTOR: ReadonlySet<GivenRole> = new Set([
  'cooperative-manager',
  'trainer',
  'marketplace-manager',
  'district-officer',
])

/** The area itself is asked with `demand(viewer, 'grant.give', where)`. */
export function mayGive(viewer: Viewer, role: GivenRole): Answer<true> {
  const isAdministrator = viewer.grants.some((grant) => grant.role === 'administrator')
  return isAdministrator || BY_DIRECTOR.has(role) ? yes(true) : no(NotAllowed())
}

const YEARS = { role: 3, seat: 2 } as const

/** A last day from today to some years ahead: no power is given for ever. */
export function readLastDay(last: Day | undefined, today: Day, kind: keyof typeof YEARS): Answer<Day> {
  const years = YEARS[kind]
  if (!last || last < today || last > addDays(today, years * 366))
    return no(PeriodUnreadable({ years }, 'until'))
  return yes(last)
}

export function readRole(role: string, kind: string, code: string): Answer<{ role: GivenRole; area: Area }> {
  const areaKind = AREA_KINDS.find((one) => one === kind)
  const trimmed = code.trim()
  if (!isRole(role) || role === 'maker' || !areaKind || !isCode(areaKind, trimmed))
    return no(RoleUnreadable({}, 'role'))
  return yes({ role, area: { kind: areaKind, code: areaKind === 'everything' ? '' : trimmed } })
}

const isCode = (kind: AreaKind, code: string): boolean =>
  kind === 'everything' ? code === '' : /^[\w.-]{1,60}$/.test(code)

/** What an owner may let somebody do in her firm's name. Giving seats and erasing stay her own. */
export const DELEGABLE: readonly Action[] = ['firm.read', 'firm.write']

export function readLimits(wished: readonly string[], agreed: boolean): Answer<Action[]> {
  const limits = wished.filter(isAction).filter((action) => DELEGABLE.includes(action))
  if (limits.length === 0) return no(LimitsMissing({}, 'limits'))
  return agreed ? yes([...new Set(limits)]) : no(ConsentMissing({}, 'consent'))
}
