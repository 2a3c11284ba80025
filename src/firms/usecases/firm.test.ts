/** Writes about one firm, on a real PostgreSQL. */
import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { day } from '#kernel/day.ts'
import { Refused } from '#kernel/refusal.ts'
import type { Viewer } from '#people/viewer.ts'
import { insertPerson } from '#people/store/persons.ts'
import { standing, versionOf } from '#people/store/privacy/consents.ts'
import { verifyChain } from '#people/store/audit.ts'
import { vaultOf } from '#people/vault.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import { freshDatabase } from '../../../test/support/database.ts'
import { testKeyring } from '../../../test/support/keyring.ts'
import { tradeBook } from '../../../test/support/trade-book.ts'
import type { DetailFields } from '../rules/details.ts'
import type { StepFields } from '../rules/step-input.ts'
import { findFirm, insertFirm } from '../store/firms.ts'
import { addIdentifier, identifiersOf } from '../store/identifiers.ts'
import { factsOf } from '../store/facts.ts'
import { keepNewRungs, keepRung, reviewRungs } from '../store/ladder.ts'
import { membersOf } from '../store/members.ts'
import { simulator } from '../verify/simulator.ts'
import type { Verifier } from '../verify/verifier.ts'
import { declareOwnership } from './declare-ownership.ts'
import { editFirm } from './edit-firm.ts'
import { giveNumber } from './give-number.ts'
import { saveMembers } from './save-members.ts'
import { SourceSilent, verifyNumber } from './verify-number.ts'

const vault = vaultOf(testKeyring)
const now = new Date('2026-11-22T06:30:00Z')
let here: {
  db: Awaited<ReturnType<typeof freshDatabase>>['db']
  now: Date
  newId: () => string
  vault: typeof vault
}
let edition: Edition
let firmId: string
let owner: Viewer
beforeEach(async () => {
  const { db } = await freshDatabase()
  here = { db, now, newId: randomUUID, vault }
  edition = (await tradeBook()).edition(day('2026-11-22'))
  firmId = await newFirm()
  owner = await viewer(firmId)
})

async function newFirm(kind: 'firm' | 'co-operative' = 'firm'): Promise<string> {
  const id = randomUUID()
  const place = { state: 'GJ', district: 'rajkot', cluster: null, pin: null }
  await here.db.transaction().execute((tx) =>
    insertFirm(tx, vault, {
      id,
      name: 'Rajkot Bangles',
      kind,
      ...place,
      languages: ['gu'],
      mobile: null,
      now,
      makes: ['imitation-jewellery'],
      sectors: ['jewellery'],
      origin: 'self',
      createdBy: null,
    }),
  )
  return id
}

async function viewer(
  actsFor: string | null,
  seat: Viewer['seat'] = 'owner',
  limits: Viewer['limits'] = [],
): Promise<Viewer> {
  const personId = randomUUID()
  await here.db.transaction().execute((tx) => insertPerson(tx, personId, 'gu', now))
  return {
    personId,
    sessionId: randomUUID(),
    name: 'R',
    lang: 'gu',
    grants: [],
    actsFor,
    seat,
    limits,
    seatTo: null,
    csrf: '',
  }
}

const NOTHING: StepFields = { number: '', ifsc: '', year: '', validTo: '', confirmedOn: '' }
const give = (step: string, fields: Partial<StepFields>, who = owner, firm = firmId) =>
  giveNumber(here, who, edition, { firmId: firm, step, fields: { ...NOTHING, ...fields } })
const codeOf = (error: unknown) => (error instanceof Refused ? error.refusal.code : error)

describe('a number', () => {
  test('told twice is there once; another one of its kind takes its place, and nothing is overwritten', async () => {
    await give('pan', { number: 'ABCPD1234E' })
    await give('pan', { number: 'abcpd 1234 e' })
    expect(await identifiersOf(here.db, firmId)).toHaveLength(1)
    await give('pan', { number: 'ABCPD1234F' })
    const all = await here.db
      .selectFrom('firms.identifier')
      .select(['masked', 'ended_at'])
      .orderBy('masked')
      .execute()
    expect(all.map(({ ended_at: ended }) => ended !== null).sort()).toEqual([false, true])
  })

  test('of another firm is refused, also when both come in the same instant', async () => {
    const other = await newFirm()
    const theirs = await viewer(other)
    const both = await Promise.allSettled([
      give('iec', { number: 'ABCPD1234E' }),
      give('iec', { number: 'ABCPD1234E' }, theirs, other),
    ])
    const refused = both.filter((one) => one.status === 'rejected')
    expect(refused.map(({ reason }) => codeOf(reason))).toEqual(['firms.number-taken'])
  })

  test('of a bank account needs its branch, and both are kept masked', async () => {
    await expect(give('bankAccount', { number: '123456789012' })).rejects.toMatchObject({
      refusal: { field: 'ifsc' },
    })
    await give('bankAccount', { number: '1234 5678 9012', ifsc: 'HDFC0000123' })
    const kept = await identifiersOf(here.db, firmId)
    expect(kept.map(({ kind }) => kind).sort()).toEqual(['bankAccount', 'ifsc'])
    expect(kept.find(({ kind }) => kind === 'bankAccount')!.masked).toMatch(/9012$/)
    expect(JSON.stringify(kept)).not.toContain('12345678')
  })

  test('of a LUT is for a year that its own date allows', async () => {
    await expect(give('lut', { number: 'AD240425123456A', year: '2026-27' })).rejects.toMatchObject({
      refusal: { code: 'firms.financial-year', field: 'year' },
    })
    await give('lut', { number: 'AD240326123456A' })
    expect((await factsOf(here.db, firmId)).luts).toEqual([{ year: '2026-27', status: 'given' }])
  })

  test('is given by her, or by a helper whose seat goes as far, and by nobody else', async () => {
    await give(
      'udyam',
      { number: 'UDYAM-GJ-20-0000001' },
      await viewer(firmId, 'delegate', ['firm.read', 'firm.write']),
    )
    await expect(
      give('pan', { number: 'ABCPD1234E' }, await viewer(firmId, 'delegate', ['firm.read'])),
    ).rejects.toMatchObject({
      refusal: { code: 'people.not-here' },
    })
    await expect(give('pan', { number: 'ABCPD1234E' }, await viewer(null, null))).rejects.toMatchObject({
      refusal: { code: 'people.not-here' },
    })
  })

  test('never stands in the log', async () => {
    await give('iec', { number: 'ABCPD1234E' })
    const entries = await here.db.selectFrom('people.audit_entry').select('canonical').execute()
    expect(entries).not.toHaveLength(0)
    expect(JSON.stringify(entries)).not.toContain('ABCPD1234E')
    expect(await verifyChain(here.db)).toMatchObject({ whole: true })
  })
})

describe('an outside source', () => {
  const says = (outcome: 'confirmed' | 'denied' | 'unavailable'): Verifier => ({
    source: 'api-setu',
    simulated: false,
    kinds: ['iec'],
    verify: async () => ({ outcome, evidence: { status: '0' } }),
  })
  const ask = (verifier: Verifier) => verifyNumber(here, verifier, edition, { firmId, kind: 'iec' })
  const iec = async () => (await identifiersOf(here.db, firmId)).find(({ kind }) => kind === 'iec')!

  test('that confirms makes the number verified, with its source and day', async () => {
    await give('iec', { number: 'ABCPD1234E' })
    await ask(says('confirmed'))
    expect(await iec()).toMatchObject({
      status: 'verified',
      source: 'api-setu',
      checkedAt: now,
      evidence: { status: '0' },
    })
  })

  test('that denies takes the step back', async () => {
    const before = await give('iec', { number: 'ABCPD1234E' })
    await ask(says('denied'))
    const { rung } = (await findFirm(here.db, firmId))!
    expect(rung).toBeLessThan(before.done)
  })

  test('that is silent is asked again, and the number stays as it was', async () => {
    await give('iec', { number: 'ABCPD1234E' })
    await expect(ask(says('unavailable'))).rejects.toBeInstanceOf(SourceSilent)
    expect(await iec()).toMatchObject({ status: 'given', source: 'self' })
  })

  test('that is simulated says so and proves nothing', async () => {
    await give('iec', { number: 'ABCPD1234E' })
    await ask(simulator)
    expect(await iec()).toMatchObject({
      status: 'given',
      source: 'simulated',
      evidence: { simulated: 'yes' },
    })
  })
})

describe('the rung', () => {
  test('keeps the instant at which it was reached until it changes', async () => {
    await here.db.transaction().execute((tx) => keepRung(tx, firmId, edition, now))
    await give('pan', { number: 'ABCPD1234E' })
    const later = new Date('2026-11-25T06:30:00Z')
    await here.db.transaction().execute((tx) => keepRung(tx, firmId, edition, later))
    expect((await findFirm(here.db, firmId))!.rungSince).toEqual(now)
  })

  test('of firms from a sheet is worked out once', async () => {
    await newFirm()
    expect(await keepNewRungs(here.db, edition, now, 100)).toBe(2)
    expect(await keepNewRungs(here.db, edition, now, 100)).toBe(0)
  })

  test('falls in the night in which a licence ended; the other rows are not written', async () => {
    const other = await newFirm()
    const fields = {
      makes: ['herbs'],
      destinations: [],
      giProducts: [],
      name: 'H',
      kind: 'firm',
      district: 'rajkot',
    }
    const rest = { cluster: '', pin: '', organic: '', investment: '', turnover: '', exports: '' }
    await editFirm(here, owner, edition, { firmId, fields: { ...fields, ...rest } })
    await give('fssai', { number: '10726001000001', validTo: '2026-11-30' })
    await here.db.transaction().execute((tx) => keepRung(tx, other, edition, now))
    const before = (await findFirm(here.db, firmId))!.rung
    const december = (await tradeBook()).edition(day('2026-12-01'))
    const later = new Date('2026-12-01T00:30:00Z')
    let after: string | undefined
    do after = await reviewRungs(here.db, december, later, { after, limit: 1 })
    while (after !== undefined)
    expect(await findFirm(here.db, firmId)).toMatchObject({ rung: before - 1, rungSince: later })
    const untouched = await here.db
      .selectFrom('firms.firm')
      .select('laddered_on')
      .where('id', '=', other)
      .execute()
    expect(untouched).toEqual([{ laddered_on: '2026-11-22' }])
  })

  test('of a kind that is held several times goes by the best of them', async () => {
    await here.db.transaction().execute(async (tx) => {
      const one = { firmId, kind: 'fssai', source: 'self', givenBy: null, now }
      await addIdentifier(tx, vault, {
        ...one,
        id: randomUUID(),
        value: '10720001000001',
        validTo: day('2026-01-01'),
      })
      await addIdentifier(tx, vault, {
        ...one,
        id: randomUUID(),
        value: '10720001000002',
        validTo: day('2028-01-01'),
      })
    })
    expect((await factsOf(here.db, firmId)).held.fssai).toMatchObject({ validTo: '2028-01-01' })
  })
})

describe('what it told of itself', () => {
  const fields: DetailFields = {
    name: 'Rajkot Herbal',
    kind: 'firm',
    district: 'rajkot',
    cluster: '',
    pin: '360001',
    makes: ['herbs'],
    destinations: ['US', 'XX'],
    giProducts: [],
    organic: '',
    exports: '',
    investment: '1,50,00,000',
    turnover: '4,00,00,000',
  }

  test('changes its sectors, its class and its ladder at once', async () => {
    await editFirm(here, owner, edition, { firmId, fields })
    const firm = (await findFirm(here.db, firmId))!
    expect(firm).toMatchObject({
      sectors: ['herbal'],
      msmeClass: 'micro',
      destinations: ['US'],
      figuresYear: '2026-27',
    })
    expect(firm.investment).toBe(1_500_000_000n)
    const { steps } = await give('pan', { number: 'ABCPD1234E' })
    expect(steps.find(({ step }) => step === 'fssai')!.state).toBe('later')
    expect(steps.find(({ step }) => step === 'usFdaFood')!.to).toEqual(['US'])
  })

  test('of ownership is kept only with her yes, and gone when she takes it back', async () => {
    const told = {
      firmId,
      women: true,
      sc: false,
      st: false,
      version: versionOf('ownership'),
      lang: 'gu',
    } as const
    await expect(declareOwnership(here, owner, { ...told, agreed: false })).rejects.toMatchObject({
      refusal: { code: 'firms.consent-missing' },
    })
    await declareOwnership(here, owner, { ...told, agreed: true })
    expect(await findFirm(here.db, firmId)).toMatchObject({ womenOwned: true, scOwned: false })
    expect((await standing(here.db, owner.personId)).get('ownership')).toMatchObject({
      given: true,
      way: 'form',
    })
    await declareOwnership(here, owner, { ...told, women: false, agreed: false })
    expect(await findFirm(here.db, firmId)).toMatchObject({ womenOwned: null, scOwned: null })
    const helper = await viewer(firmId, 'delegate', ['firm.write'])
    await expect(declareOwnership(here, helper, { ...told, agreed: true })).rejects.toMatchObject({
      refusal: { code: 'firms.owner-only' },
    })
  })
})

describe('members of a co-operative', () => {
  test('come, stay with another share, and leave; their names are sealed', async () => {
    const coop = await newFirm('co-operative')
    const manager = await viewer(coop)
    const save = (lines: readonly { id: string; name: string; share: string }[]) =>
      saveMembers(here, manager, { firmId: coop, lines })
    await save([
      { id: '', name: 'Hansaben', share: '60' },
      { id: '', name: 'Ramilaben', share: '40' },
    ])
    const [hansa] = await membersOf(here.db, vault, coop)
    await save([{ id: hansa!.id, name: 'Hansaben', share: '100' }])
    expect(await membersOf(here.db, vault, coop)).toMatchObject([{ id: hansa!.id, shareBps: 10_000 }])
    const rows = await here.db.selectFrom('firms.member').selectAll().execute()
    expect(rows).toHaveLength(2)
    expect(JSON.stringify(rows)).not.toContain('Hansaben')
  })

  test('never have shares that are not the whole, whatever writes them', async () => {
    const coop = await newFirm('co-operative')
    const row = {
      id: randomUUID(),
      firm_id: coop,
      name_sealed: vault.seal('A'),
      share_bps: 9999,
      joined_at: now,
    }
    await expect(here.db.insertInto('firms.member').values(row).execute()).rejects.toThrow(
      /9999 basis points/,
    )
  })

  test('are not for a firm that is none', async () => {
    await expect(
      saveMembers(here, owner, { firmId, lines: [{ id: '', name: 'A', share: '100' }] }),
    ).rejects.toMatchObject({ refusal: { code: 'firms.not-a-cooperative' } })
  })
})
