import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, day } from '#kernel/day.ts'
import { LANGS } from '#kernel/words.ts'
import { tradeBook } from '../../../test/support/trade-book.ts'
import { BECAUSE, DOCUMENTS, HELPERS, spokenStep, STAGES, STEPS } from '../words.ts'
import { financialYear } from './financial-year.ts'
import { attributesOf, HELD_KINDS, NO_FACTS, type FirmFacts, type Held } from './firm-facts.ts'
import { ladderOf } from './ladder.ts'
import { igstStatusOn } from './lut.ts'
import { warningsDue } from './warnings.ts'

const { edition } = await tradeBook()
const given: Held = { status: 'given' }
const on = (facts: FirmFacts, date: string) => ladderOf(facts, edition(day(date)))
const stateOf = (facts: FirmFacts, date: string, step: string) =>
  on(facts, date).steps.find((one) => one.step === step)

/** Rajkot imitation jewellery with Udyam and GSTIN, wants to sell to the US and Germany. */
const jeweller: FirmFacts = {
  ...NO_FACTS,
  held: { udyam: given, gstin: given },
  makes: ['imitation-jewellery'],
  destinations: ['US', 'DE'],
}

describe('story 3: Udyam and GSTIN, but no IEC, AD code or LUT', () => {
  test('one next action is shown, with fee, time, documents and a voice', () => {
    const { next, steps } = on(jeweller, '2026-11-22')
    expect(next).toMatchObject({
      step: 'iec',
      state: 'next',
      fee: { amount: 50000n, currency: 'INR' },
      days: { min: 0, max: 1 },
      documents: ['pan', 'address-proof', 'bank-proof'],
      link: 'https://www.dgft.gov.in',
      helper: 'dgft',
      source: 'IN-DGFT-IEC-2021',
    })
    expect(steps.filter(({ state }) => state === 'next')).toHaveLength(1)
    expect(spokenStep(next!, 'en')).toBe(
      'Get your IEC. Without the importer-exporter code no parcel for sale may leave India. ' +
        'Apply on dgft.gov.in; the code comes the same day and is the same as your PAN. Confirm it there every year from April to June. ' +
        'The fee is 500 rupees. It takes about a day. Keep ready: PAN, proof of the address, cancelled cheque or bank statement. ' +
        'If you get stuck, ask the DGFT office (Ahmedabad, Rajkot, Surat, Vadodara).',
    )
    expect(spokenStep(next!, 'gu')).toContain('આની ફી 500 રૂપિયા છે.')
  })

  test('completing it moves the bar at once: IEC, then what the EU asks, bank, AD code, ICEGATE, LUT', () => {
    const path: string[] = []
    let facts = jeweller
    for (let at = 0; at < 6; at++) {
      const before = on(facts, '2026-11-22')
      path.push(before.next!.step)
      facts =
        before.next!.step === 'lut'
          ? { ...facts, luts: [{ year: financialYear(2026), status: 'given' }] }
          : { ...facts, held: { ...facts.held, [before.next!.step]: given } }
      expect(on(facts, '2026-11-22').done).toBe(before.done + 1)
    }
    expect(path).toEqual(['iec', 'euPerson', 'bankAccount', 'adCode', 'icegate', 'lut'])
    expect(on(facts, '2026-11-22').next?.step).toBe('product')
  })

  test('the PAN inside the GSTIN is known', () => {
    expect(stateOf(jeweller, '2026-11-22', 'pan')).toMatchObject({
      state: 'done',
      because: { id: 'pan-inside' },
    })
  })
})

describe('story 4: the year end of a LUT', () => {
  const exporter: FirmFacts = { ...jeweller, luts: [{ year: financialYear(2025), status: 'verified' }] }

  test('the owner is warned on 1, 15, 25 and 31 March and on no other day of the year', () => {
    const warned = []
    for (let date = day('2025-04-01'); date <= '2026-03-31'; date = addDays(date, 1))
      if (warningsDue(exporter, edition(date)).some(({ step }) => step === 'lut')) warned.push(date)
    expect(warned).toEqual(['2026-03-01', '2026-03-15', '2026-03-25', '2026-03-31'])
    expect(warningsDue(exporter, edition(day('2026-03-25')))).toEqual([
      {
        warning: 'lut-year-end',
        step: 'lut',
        ends: '2026-03-31',
        daysLeft: 6,
        key: 'lut-year-end:lut:2026-03-31:2026-03-25',
        source: 'DHOW-LADDER',
      },
    ])
  })

  test('an invoice of 31 March is under LUT, one of 1 April without a new ARN is tax paid', () => {
    expect(igstStatusOn(exporter, day('2026-03-31'))).toBe('B')
    expect(igstStatusOn(exporter, day('2026-04-01'))).toBe('C')
    const rejected: FirmFacts = { ...exporter, luts: [{ year: financialYear(2026), status: 'rejected' }] }
    expect(igstStatusOn(rejected, day('2026-04-01'))).toBe('C')
  })

  test('the step is done, then a warning, then to do again; a new LUT ends the warning', () => {
    const about = (date: string, facts = exporter) => {
      const { state, because } = stateOf(facts, date, 'lut')!
      return `${state} ${because.id}`
    }
    expect(about('2026-02-28')).toBe('done done')
    expect(about('2026-03-01')).toBe('warning ends-soon')
    expect(about('2026-03-30')).toBe('warning ends-soon')
    expect(about('2026-04-01')).toBe('later new-year')
    const renewed: FirmFacts = {
      ...exporter,
      luts: [...exporter.luts, { year: financialYear(2026), status: 'given' }],
    }
    expect(about('2026-03-20', renewed)).toBe('done done')
    expect(about('2026-04-01', renewed)).toBe('done done')
    expect(warningsDue(renewed, edition(day('2026-03-25')))).toEqual([])
  })
})

describe('warnings ahead', () => {
  test('an IEC is to be confirmed from April to June, unless it was confirmed or issued since 1 April', () => {
    const state = (iec: Held, date: string) => stateOf({ ...NO_FACTS, held: { iec } }, date, 'iec')?.state
    expect(state(given, '2026-03-31')).toBe('done')
    expect(state(given, '2026-04-01')).toBe('warning')
    expect(state(given, '2026-06-30')).toBe('warning')
    expect(state(given, '2026-07-01')).toBe('done')
    expect(state({ ...given, confirmedOn: day('2026-04-20') }, '2026-05-15')).toBe('done')
    expect(state({ ...given, confirmedOn: day('2025-04-20') }, '2026-05-15')).toBe('warning')
    expect(state({ ...given, from: day('2026-04-02') }, '2026-05-15')).toBe('done')
  })

  test('an IEC known to have missed its April to June comes back as the thing to do; an unknown one does not', () => {
    const late: FirmFacts = { ...NO_FACTS, held: { iec: { ...given, confirmedOn: day('2025-05-02') } } }
    expect(stateOf(late, '2026-03-31', 'iec')?.state).toBe('done')
    expect(stateOf(late, '2026-06-30', 'iec')?.state).toBe('warning')
    expect(stateOf(late, '2026-07-01', 'iec')?.because.id).toBe('not-confirmed')
    expect(stateOf(late, '2027-02-01', 'iec')?.because.id).toBe('not-confirmed')
    const told: FirmFacts = { ...late, held: { iec: { ...given, confirmedOn: day('2026-09-01') } } }
    expect(stateOf(told, '2027-02-01', 'iec')?.state).toBe('done')
  })

  test('a licence warns 60, 30 and 7 days before its end, and then is to be renewed', () => {
    const food: FirmFacts = {
      ...NO_FACTS,
      makes: ['spices'],
      held: { fssai: { status: 'checked', validTo: day('2026-12-31') } },
    }
    const warned = []
    for (let date = day('2026-10-01'); date <= '2027-01-31'; date = addDays(date, 1))
      warned.push(...warningsDue(food, edition(date)).map(({ daysLeft }) => `${date} ${daysLeft}`))
    expect(warned).toEqual(['2026-11-01 60', '2026-12-01 30', '2026-12-24 7'])
    expect(stateOf(food, '2026-12-31', 'fssai')).toMatchObject({ state: 'warning', daysLeft: 0 })
    expect(stateOf(food, '2027-01-01', 'fssai')?.because).toEqual({
      id: 'ended',
      params: { day: '2026-12-31' },
    })
  })
})

describe('what a firm makes and where it wants to sell', () => {
  const needed = (facts: Partial<FirmFacts>) =>
    on({ ...NO_FACTS, ...facts }, '2026-11-22')
      .steps.filter(({ stage, state }) => stage === 'licences' && state !== 'not-needed')
      .map(({ step }) => step)

  test.each([
    [{ makes: ['imitation-jewellery'] }, []],
    [{ makes: ['spices'] }, ['fssai']],
    [{ makes: ['spices'], destinations: ['US', 'FR'] }, ['fssai', 'usFdaFood']],
    [{ makes: ['spices'], organic: true }, ['fssai', 'npop']],
    [
      { makes: ['cosmetics'], destinations: ['US', 'FR', 'GB'] },
      ['cosmeticLicence', 'usMocra', 'euPerson', 'ukPerson'],
    ],
    [{ makes: ['ayurvedic-medicine'] }, ['ayush']],
    [{ makes: ['gold-jewellery'] }, ['bisHallmark']],
    [{ makes: ['handloom'], giProducts: ['patan-patola'], destinations: ['IT'] }, ['giUser', 'euPerson']],
  ] as [Partial<FirmFacts>, string[]][])('%o needs %o', (facts, steps) =>
    expect(needed(facts)).toEqual(steps),
  )

  test('a step says which of the wanted places ask for it, and why another is not needed', () => {
    expect(stateOf(jeweller, '2026-11-22', 'euPerson')?.to).toEqual(['DE'])
    expect(stateOf(jeweller, '2026-11-22', 'fssai')?.because.id).toBe('not-made')
    expect(stateOf(jeweller, '2026-11-22', 'ukPerson')?.because.id).toBe('not-sold-there')
  })
})

test('a number that was rejected counts as missing, and says so', () => {
  const facts: FirmFacts = { ...jeweller, held: { ...jeweller.held, udyam: { status: 'rejected' } } }
  expect(on(facts, '2026-11-22').next).toMatchObject({ step: 'udyam', because: { id: 'rejected' } })
})

describe('any firm on any day', () => {
  const held = fc.option(
    fc.record({
      status: fc.constantFrom('given' as const, 'checked' as const, 'verified' as const, 'rejected' as const),
      validTo: fc.constantFrom(day('2026-01-31'), day('2026-12-31'), day('2027-06-30')),
    }),
  )
  const firms: fc.Arbitrary<FirmFacts> = fc
    .record({
      held: fc.tuple(...HELD_KINDS.map(() => held)),
      lut: fc.boolean(),
      makes: fc.subarray(['spices', 'cosmetics', 'gold-jewellery', 'garments', 'ayurvedic-medicine']),
      destinations: fc.subarray(['US', 'DE', 'GB', 'AE', 'JP']),
      organic: fc.boolean(),
      count: fc.nat(1),
    })
    .map(({ held, lut, makes, destinations, organic, count }) => ({
      ...NO_FACTS,
      held: Object.fromEntries(HELD_KINDS.flatMap((kind, at) => (held[at] ? [[kind, held[at]]] : []))),
      luts: lut ? [{ year: financialYear(2026), status: 'given' as const }] : [],
      makes,
      destinations,
      organic,
      products: count,
      productsWithCode: count,
      listings: count,
      parcels: count,
      payments: count,
      refunds: count,
    }))
  const dates = fc.constantFrom('2025-02-01', '2026-03-20', '2026-05-01', '2026-11-22', '2027-03-31')

  test('has one next action while anything is left, and every step has its words', () => {
    fc.assert(
      fc.property(firms, dates, (facts, date) => {
        const { steps, next, done, needed } = on(facts, date)
        const open = steps.filter(({ state }) => state === 'next' || state === 'later')
        expect(steps.filter(({ state }) => state === 'next').length).toBeLessThanOrEqual(1)
        expect(next !== undefined).toBe(
          steps.some(({ state }) => ['next', 'later', 'warning'].includes(state)),
        )
        expect(done + open.filter(({ kind }) => kind === 'must').length).toBe(needed)
        if (open.some(({ kind }) => kind === 'must')) expect(next?.kind).toBe('must')
        for (const { because } of steps) expect(BECAUSE[because.id]).toBeDefined()
      }),
      { numRuns: 300 },
    )
  })

  test('a firm that does its next action again and again comes to the end', () => {
    fc.assert(
      fc.property(firms, (start) => {
        let facts = start
        for (let at = 0; at < 40; at++) {
          const { next } = on(facts, '2026-11-22')
          if (!next) return
          facts = doing(facts, next.step)
        }
        throw new Error('never comes to an end')
      }),
      { numRuns: 100 },
    )
  })

  function doing(facts: FirmFacts, step: string): FirmFacts {
    const all = {
      ...facts,
      products: 1,
      productsWithCode: 1,
      listings: 1,
      parcels: 1,
      payments: 1,
      refunds: 1,
    }
    if (step === 'lut') return { ...facts, luts: [{ year: financialYear(2026), status: 'given' }] }
    return HELD_KINDS.some((kind) => kind === step)
      ? { ...facts, held: { ...facts.held, [step]: given } }
      : all
  }
})

test('conditions of the book name only what a firm’s facts can answer, and warnings name steps', () => {
  const today = edition(day('2026-11-22'))
  const traits = today.facts('makes').flatMap(({ cells }) => cells['traits']!.split(' '))
  const known = new Set([...HELD_KINDS, ...traits, ...Object.keys(attributesOf(NO_FACTS, today))])
  const asked = today
    .facts('ladder-steps')
    .flatMap(({ cells }) => `${cells['when']}&${cells['done']}`.split('&'))
    .flatMap((test) => /\w+/.exec(test)?.[0] ?? [])
  expect(asked.filter((name) => !known.has(name))).toEqual([])
  const steps = new Set(['*', ...today.facts('ladder-steps').map(({ cells }) => cells['step'])])
  expect(today.facts('ladder-warnings').filter(({ cells }) => !steps.has(cells['step']))).toEqual([])
  for (const { cells } of today.facts('ladder-warnings'))
    expect(cells['month_day'] ? /^\d\d-\d\d$/.test(cells['month_day']) : cells['days_before'] !== '').toBe(
      true,
    )
})

test('every step of the book can be spoken in every language, and its stage, papers and helper have names', () => {
  for (const step of on(jeweller, '2026-11-22').steps) {
    expect(Object.keys(STEPS)).toContain(step.step)
    expect(Object.keys(STAGES)).toContain(step.stage)
    expect(Object.keys(HELPERS)).toContain(step.helper)
    for (const paper of step.documents) expect(Object.keys(DOCUMENTS)).toContain(paper)
    for (const lang of LANGS) {
      const spoken = spokenStep(step, lang)
      expect(spoken.length, step.step).toBeGreaterThan(60)
      expect(spoken).not.toMatch(/[{}₹]/)
      if (lang === 'gu') expect(spoken).not.toMatch(/[\u0900-\u097F]/)
      if (lang === 'hi') expect(spoken).not.toMatch(/[\u0A80-\u0AFF]/)
    }
  }
})
