/** The one table of who may do what. Every route names a row of it; a use case asks it about the record at hand. */
import type { Lang } from '#kernel/words.ts'
import type { Day } from '#kernel/day.ts'
import { covers, EVERYWHERE, type Area, type Grant, type Role, type Where } from './roles.ts'

/** How far a role reaches: her own records, those in the area of her grant, or all. */
export type Reach = 'own' | 'area' | 'any'

export type Row = Readonly<{
  /** Without signing in. */
  visitor?: true
  /** A second person of the same standing must agree. */
  fourEyes?: true
  roles: Readonly<Partial<Record<Role, Reach>>>
}>

const table = <A extends string>(rows: Record<A, Row>): Readonly<Record<A, Row>> => rows

const VISITOR: Row = { visitor: true, roles: {} }
/** Whoever is signed in, about herself or a firm she works for. */
const SELF: Row = { roles: { maker: 'own' } }
const SIGNED_IN: Row = { roles: { maker: 'any' } }
const OFFICERS = { 'district-officer': 'area', 'state-director': 'area' } as const

/** Trainers for their partner's events, officers for those of their place. */
const TEACHING = { trainer: 'area', ...OFFICERS } as const

export const AUTHORISATION = table({
  'public.read': VISITOR,
  /** Writes nothing of anybody's: it computes, or keeps a quote that belongs to nobody. */
  'public.ask': VISITOR,

  'session.open': VISITOR,
  'session.close': VISITOR,
  'session.read': SELF,
  'session.revoke': SELF,

  'person.self': SELF,
  'person.export': SELF,
  'person.erase': SELF,

  'finder.accept': SIGNED_IN,
  'finder.correct': {
    roles: { trainer: 'any', 'district-officer': 'any', 'state-director': 'any', administrator: 'any' },
  },
  'finder.tasks.read': { roles: { ...OFFICERS, administrator: 'any' } },
  'finder.tasks.decide': { roles: { ...OFFICERS, administrator: 'any' } },

  'firm.register': SIGNED_IN,
  'firm.read': { roles: { maker: 'own', 'cooperative-manager': 'area', ...OFFICERS, auditor: 'area' } },
  'firm.write': { roles: { maker: 'own', 'cooperative-manager': 'area' } },
  'firm.delegate': SELF,
  'firm.desk': { roles: OFFICERS },
  'firm.import': { roles: OFFICERS },
  'firm.merge': { roles: OFFICERS, fourEyes: true },
  'firm.merge.consent': SELF,
  'firm.document.decide': { roles: OFFICERS },

  /** Booking a seat, and everything about her own seat that her link opens: it may be a stranger's first visit. */
  'training.book': VISITOR,
  /** A provider of webinar rooms tells who came and went: its signature is asked instead of a sign-in. */
  'training.room.report': VISITOR,
  /** Lessons, and a quiz taken without a name. */
  'training.learn': VISITOR,
  'training.event.write': { roles: TEACHING },
  'training.event.publish': { roles: OFFICERS, fourEyes: true },
  'training.attend': { roles: TEACHING },
  'training.contest.decide': { roles: TEACHING },
  'training.certificate.revoke': { roles: OFFICERS },
  'training.report': { roles: { ...TEACHING, auditor: 'area' } },
  'training.curriculum.write': { roles: { trainer: 'area', 'state-director': 'area', administrator: 'any' } },

  'product.read': { roles: { maker: 'own', 'cooperative-manager': 'area', ...OFFICERS, auditor: 'area' } },
  'product.write': { roles: { maker: 'own', 'cooperative-manager': 'area' } },
  'listing.read': {
    roles: {
      maker: 'own',
      'cooperative-manager': 'area',
      'marketplace-manager': 'area',
      ...OFFICERS,
      auditor: 'area',
    },
  },
  'listing.write': { roles: { maker: 'own', 'cooperative-manager': 'area' } },
  /** Joining a firm's account at a marketplace: with her secrets. */
  'listing.connect': SELF,
  'listing.desk': { roles: { 'marketplace-manager': 'area', 'state-director': 'area' } },
  'order.read': { roles: { maker: 'own', 'cooperative-manager': 'area', 'marketplace-manager': 'area' } },
  'order.write': { roles: { maker: 'own', 'cooperative-manager': 'area' } },

  'grant.read': { roles: { 'state-director': 'area', administrator: 'any' } },
  'grant.give': { roles: { 'state-director': 'area', administrator: 'any' }, fourEyes: true },
  'audit.read': { roles: { auditor: 'area', administrator: 'any' } },
})

export type Action = keyof typeof AUTHORISATION
export const ACTIONS = Object.keys(AUTHORISATION) as readonly Action[]
export const isAction = (value: unknown): value is Action =>
  typeof value === 'string' && Object.hasOwn(AUTHORISATION, value)

/** Whoever is signed in. Her grants are those in force at the instant of the request. */
export type Viewer = Readonly<{
  personId: string
  sessionId: string
  name: string
  lang: Lang
  grants: readonly Grant[]
  /** The firm that the session acts for. */
  actsFor: string | null
  seat: 'owner' | 'delegate' | null
  /** What a delegate may do for the firm; an owner has no list. */
  limits: readonly Action[]
  /** The last day of a delegate's seat. */
  seatTo: Day | null
  /** What every form of this session carries. */
  csrf: string
}>

type Held = Readonly<{ role: Role; area: Area }>

/** Everybody signed in is a maker; that role alone reaches own records only. */
const roleOf = (viewer: Viewer): readonly Held[] => [{ role: 'maker', area: EVERYWHERE }, ...viewer.grants]

const rowOf = (action: Action): Row => AUTHORISATION[action]

/**
 * Whether `viewer` may do `action` to the record at `where`. Without `where` only the role is asked: whether there could be
 * a record for which the answer is yes. Pure: grants that are not in force must not be among the viewer's.
 */
export function mayDo(viewer: Viewer | null, action: Action, where?: Where): boolean {
  const { visitor, roles } = rowOf(action)
  if (visitor) return true
  if (!viewer) return false
  return roleOf(viewer).some(({ role, area }) => {
    const reach = roles[role]
    if (!reach) return false
    if (!where || reach === 'any') return true
    return reach === 'area' ? covers(area, where) : isOwn(viewer, action, where)
  })
}

/** Her own record, or that of the firm she acts for, as far as her seat there goes. */
function isOwn(viewer: Viewer, action: Action, { person, firm }: Where): boolean {
  if (firm !== undefined)
    return firm === viewer.actsFor && (viewer.seat === 'owner' || viewer.limits.includes(action))
  return person !== undefined && person === viewer.personId
}

/** The areas for which she may do it, to filter a list by; one of kind `everything` means all, none means nothing. */
export function areasFor(viewer: Viewer | null, action: Action): readonly Area[] {
  const row = rowOf(action)
  if (row.visitor) return [EVERYWHERE]
  if (!viewer) return []
  const areas = roleOf(viewer).flatMap(({ role, area }) => {
    const reach = row.roles[role]
    return reach === 'any' ? [EVERYWHERE] : reach === 'area' ? [area] : []
  })
  return areas.some(({ kind }) => kind === 'everything') ? [EVERYWHERE] : areas
}

/** Whether some role reaches this action only within its area. */
export const isBoundedByArea = (action: Action): boolean =>
  Object.values(rowOf(action).roles).includes('area')

export const needsFourEyes = (action: Action): boolean => rowOf(action).fourEyes === true
