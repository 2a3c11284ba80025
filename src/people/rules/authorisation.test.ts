import { describe, expect, test } from 'vitest'
import { day } from '#kernel/day.ts'
import {
  ACTIONS,
  areasFor,
  AUTHORISATION,
  isBoundedByArea,
  mayDo,
  needsFourEyes,
  type Action,
  type Viewer,
} from './authorisation.ts'
import { covers, EVERYWHERE, inForce, ROLES, type Area, type Role, type Where } from './roles.ts'

/**
 * Written apart from the table, so that a change there must be meant. Columns: visitor, then the roles in their order
 * (maker, co-operative manager, trainer, marketplace manager, district officer, state director, auditor, administrator).
 * o = own records, a = within the area, x = all, - = no (beyond what a maker may).
 */
const MATRIX: Readonly<Record<Action, string>> = {
  'public.read': 'x--------',
  'public.ask': 'x--------',
  'session.open': 'x--------',
  'session.close': 'x--------',
  'session.read': '-o-------',
  'session.revoke': '-o-------',
  'person.self': '-o-------',
  'person.export': '-o-------',
  'person.erase': '-o-------',
  'finder.accept': '-x-------',
  'finder.correct': '---x-xx-x',
  'finder.tasks.read': '-----aa-x',
  'finder.tasks.decide': '-----aa-x',
  'firm.register': '-x-------',
  'firm.read': '-oa--aaa-',
  'firm.write': '-oa------',
  'firm.delegate': '-o-------',
  'firm.desk': '-----aa--',
  'firm.import': '-----aa--',
  'firm.merge': '-----aa--',
  'firm.merge.consent': '-o-------',
  'firm.document.decide': '-----aa--',
  'training.book': 'x--------',
  'training.room.report': 'x--------',
  'training.learn': 'x--------',
  'training.event.write': '---a-aa--',
  'training.event.publish': '-----aa--',
  'training.attend': '---a-aa--',
  'training.contest.decide': '---a-aa--',
  'training.certificate.revoke': '-----aa--',
  'training.report': '---a-aaa-',
  'training.curriculum.write': '---a--a-x',
  'product.read': '-oa--aaa-',
  'product.write': '-oa------',
  'listing.read': '-oa-aaaa-',
  'listing.write': '-oa------',
  'listing.connect': '-o-------',
  'listing.desk': '----a-a--',
  'order.read': '-oa-a----',
  'order.write': '-oa------',
  'grant.read': '------a-x',
  'grant.give': '------a-x',
  'audit.read': '-------ax',
}

const KUTCH: Area = { kind: 'district', code: '445' }
const INSIDE: Where = { state: '24', district: '445', cluster: 'ajrakhpur', firm: 'other', person: 'other' }
const OUTSIDE: Where = { state: '27', district: '490', firm: 'other', person: 'other' }

const viewer = (role: Role | undefined, area: Area = KUTCH, more: Partial<Viewer> = {}): Viewer => ({
  personId: 'me',
  sessionId: 's',
  name: 'Rami',
  lang: 'gu',
  grants: role && role !== 'maker' ? [{ role, area, from: day('2026-01-01'), to: null }] : [],
  actsFor: null,
  seat: null,
  limits: [],
  seatTo: null,
  csrf: 'x',
  ...more,
})

describe('who may do what', () => {
  test('every action has its row in the matrix', () => {
    expect(Object.keys(MATRIX).sort()).toEqual([...ACTIONS].sort())
  })

  test.each(ACTIONS)('%s', (action) => {
    const [visitor = '', maker = '', ...given] = MATRIX[action]
    const open = visitor === 'x'
    expect(mayDo(null, action)).toBe(open)
    expect(mayDo(null, action, INSIDE)).toBe(open)
    for (const [index, role] of ROLES.entries()) {
      const mark = index === 0 ? maker : (given[index - 1] ?? '')
      const who = viewer(role)
      expect(mayDo(who, action), `${role} at all`).toBe(open || maker !== '-' || mark !== '-')
      expect(mayDo(who, action, INSIDE), `${role} inside`).toBe(open || maker === 'x' || 'ax'.includes(mark))
      expect(mayDo(who, action, OUTSIDE), `${role} outside`).toBe(open || maker === 'x' || mark === 'x')
      expect(mayDo(who, action, {}), `${role} nowhere`).toBe(open || maker === 'x' || mark === 'x')
      expect(mayDo(who, action, { person: 'me' }), `${role} own`).toBe(open || maker !== '-' || mark === 'x')
    }
  })

  test('four eyes are asked for giving roles, merging firms and publishing events', () => {
    expect(ACTIONS.filter(needsFourEyes)).toEqual(['firm.merge', 'training.event.publish', 'grant.give'])
  })

  test('nobody but a visitor’s row is open to visitors', () => {
    const open = ACTIONS.filter((action) => AUTHORISATION[action].visitor)
    expect(open.every((action) => /^(public|session|training)\./.test(action))).toBe(true)
  })
})

describe('a firm', () => {
  const her = { firm: 'f1', district: '445' }
  test('belongs to its owner, whatever session she uses it in', () => {
    expect(mayDo(viewer('maker', KUTCH, { actsFor: 'f1', seat: 'owner' }), 'firm.write', her)).toBe(true)
    expect(mayDo(viewer('maker', KUTCH, { actsFor: 'f2', seat: 'owner' }), 'firm.write', her)).toBe(false)
    expect(mayDo(viewer('maker'), 'firm.write', { ...her, person: 'me' })).toBe(false)
  })
  test('is open to a delegate as far as his limits go', () => {
    const ca = viewer('maker', KUTCH, { actsFor: 'f1', seat: 'delegate', limits: ['firm.read'] })
    expect(mayDo(ca, 'firm.read', her)).toBe(true)
    expect(mayDo(ca, 'firm.write', her)).toBe(false)
    expect(mayDo(ca, 'firm.delegate', her)).toBe(false)
  })
})

describe('areas', () => {
  test('hold what names them', () => {
    expect(covers({ kind: 'state', code: '24' }, INSIDE)).toBe(true)
    expect(covers({ kind: 'partner', code: 'coop' }, { partner: ['x', 'coop'] })).toBe(true)
    expect(covers({ kind: 'partner', code: 'coop' }, { partner: 'co' })).toBe(false)
    expect(covers({ kind: 'district', code: '' }, { district: '' })).toBe(false)
    expect(covers(EVERYWHERE, {})).toBe(true)
  })
  test('say by what to filter a list', () => {
    expect(areasFor(viewer('district-officer'), 'firm.desk')).toEqual([KUTCH])
    expect(areasFor(viewer('district-officer', EVERYWHERE), 'firm.desk')).toEqual([EVERYWHERE])
    expect(areasFor(viewer('maker'), 'firm.desk')).toEqual([])
    expect(areasFor(null, 'firm.desk')).toEqual([])
    expect(areasFor(viewer('administrator'), 'audit.read')).toEqual([EVERYWHERE])
    expect(isBoundedByArea('firm.desk')).toBe(true)
    expect(isBoundedByArea('finder.accept')).toBe(false)
  })
  test('end with the last day of the grant', () => {
    const grant = { from: day('2026-01-01'), to: day('2026-06-30') }
    expect(inForce(grant, day('2026-06-30'))).toBe(true)
    expect(inForce(grant, day('2026-07-01'))).toBe(false)
    expect(inForce(grant, day('2025-12-31'))).toBe(false)
  })
})
