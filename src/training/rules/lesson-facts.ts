/**
 * The facts that lessons may name in braces. Each is read from the trade book opened on the reader's day; a fact that the
 * book does not hold on that day is undefined, and no lesson states it.
 */
import type { Day } from '#kernel/day.ts'
import { parseAmount, type Minor } from '#kernel/money.ts'
import { financialYearOf, lastDay } from '#firms/rules/financial-year.ts'
import type { Fact } from '#tradebook/rules/book.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import { addMonths } from './months.ts'

/** A fact as it is told: pages put it in the reader's words. */
export type Told =
  | Readonly<{ kind: 'money'; amount: Minor; currency: string; digits: number; per?: 'kg' | 'g' | undefined }>
  | Readonly<{ kind: 'span'; least: number; most: number; unit: 'days' }>
  | Readonly<{
      kind: 'count'
      value: number
      unit: 'months' | 'days' | 'digits' | 'characters' | 'SDR' | 'places'
    }>
  | Readonly<{ kind: 'day'; day: Day }>
  | Readonly<{ kind: 'free' }>
  | Readonly<{ kind: 'noLimit' }>

/** With the row's own source and first day, for the note under the lesson; a fact that is only worked out has none. */
export type LessonFact = Told & Readonly<{ source?: string; since?: Day }>

type Reader = (edition: Edition) => LessonFact | undefined

const from = (row: Fact, told: Told): LessonFact => ({
  ...told,
  source: row.tail.sourceId,
  since: row.tail.validFrom,
})

const step = (edition: Edition, id: string): Fact | undefined =>
  edition.facts('ladder-steps').find(({ cells }) => cells['step'] === id)

const fee =
  (id: string): Reader =>
  (edition) => {
    const row = step(edition, id)
    const currency = row?.cells['fee_currency'] ?? ''
    const digits = edition.digits(currency)
    const amount = parseAmount(row?.cells['fee_amount'] ?? '', digits)
    if (!row || amount === undefined) return undefined
    return from(row, amount === 0n ? { kind: 'free' } : { kind: 'money', amount, currency, digits })
  }

const stepDays =
  (id: string): Reader =>
  (edition) => {
    const row = step(edition, id)
    return row && days(row)
  }

const laneDays =
  (lane: string): Reader =>
  (edition) => {
    const row = edition.fact('lanes', lane)
    return row && days(row)
  }

function days(row: Fact): LessonFact | undefined {
  const { days_min = '', days_max = '' } = row.cells
  if (days_max === '') return undefined
  return from(row, { kind: 'span', least: Number(days_min), most: Number(days_max), unit: 'days' })
}

const limitRow = (edition: Edition, lane: string, purpose: string): Fact | undefined =>
  edition
    .facts('lane-limits')
    .find(({ cells }) => cells['lane'] === lane && cells['purpose'] === purpose && !cells['hs_from'])

const limit =
  (lane: string, purpose: string): Reader =>
  (edition) => {
    const row = limitRow(edition, lane, purpose)
    if (!row) return undefined
    const { limit_amount = '', currency = 'INR' } = row.cells
    const digits = edition.digits(currency)
    const amount = parseAmount(limit_amount, digits)
    return from(row, amount === undefined ? { kind: 'noLimit' } : { kind: 'money', amount, currency, digits })
  }

/** The day from which a row holds, where `holds` says that it is the row meant. */
const since =
  (find: (edition: Edition) => Fact | undefined): Reader =>
  (edition) => {
    const row = find(edition)
    return row && from(row, { kind: 'day', day: row.tail.validFrom })
  }

const term =
  (id: string): Reader =>
  (edition) => {
    const row = edition.fact('export-terms', id)
    if (!row) return undefined
    const { quantity = '', unit = '' } = row.cells
    if (unit === 'INR') {
      const amount = parseAmount(quantity, 2)
      return amount === undefined
        ? undefined
        : from(row, { kind: 'money', amount, currency: 'INR', digits: 2 })
    }
    return from(row, { kind: 'count', value: Number(quantity), unit: unit as 'months' })
  }

const perWeight =
  (scheme: string, hs: string): Reader =>
  (edition) => {
    const row = edition
      .facts('incentives')
      .find(({ cells }) => cells['scheme'] === scheme && cells['hs_from'] === hs)
    const unit = row?.cells['cap_unit']
    const amount = parseAmount(row?.cells['cap_amount'] ?? '', 2)
    if (!row || amount === undefined || (unit !== 'kg' && unit !== 'g')) return undefined
    return from(row, { kind: 'money', amount, currency: 'INR', digits: 2, per: unit })
  }

const ceiling =
  (column: 'investment_inr' | 'turnover_inr'): Reader =>
  (edition) => {
    const row = edition.fact('msme-classes', 'micro')
    const amount = parseAmount(row?.cells[column] ?? '', 2)
    return row && amount !== undefined
      ? from(row, { kind: 'money', amount, currency: 'INR', digits: 2 })
      : undefined
  }

/** By when the money for a parcel that leaves on the edition's day must have come. */
export const dueDay: Reader = (edition) => {
  const row = edition.fact('export-terms', 'realise')
  return row && from(row, { kind: 'day', day: addMonths(edition.on, Number(row.cells['quantity'])) })
}

const isOpenCourier = (edition: Edition): Fact | undefined => {
  const row = limitRow(edition, 'courier', 'sale')
  return row?.cells['limit_amount'] ? undefined : row
}
const postKeeps = (edition: Edition): Fact | undefined => {
  const row = edition.fact('lanes', 'post')
  return row?.cells['drawback'] === 'Y' ? row : undefined
}

export const LESSON_FACTS = {
  iecFee: fee('iec'),
  iecDays: stepDays('iec'),
  udyamFee: fee('udyam'),
  gstFee: fee('gstin'),
  gstDays: stepDays('gstin'),
  lutFee: fee('lut'),
  adDays: stepDays('adCode'),
  icegateDays: stepDays('icegate'),
  fssaiDays: stepDays('fssai'),
  ayushDays: stepDays('ayush'),
  giDays: stepDays('giUser'),
  microInvestment: ceiling('investment_inr'),
  microTurnover: ceiling('turnover_inr'),
  courierLimit: limit('courier', 'sale'),
  courierOpenSince: since(isOpenCourier),
  sampleLimit: limit('courier', 'sample'),
  giftLimit: limit('courier', 'gift'),
  postDays: laneDays('post'),
  courierDays: laneDays('courier'),
  freightDays: laneDays('freight'),
  postKeepsSince: since(postKeeps),
  realise: term('realise'),
  realiseRupees: term('realise-rupees'),
  selfDeclaration: term('self-declaration'),
  cn22: term('cn22-limit'),
  invoiceNumber: term('invoice-number'),
  lutLeave: term('lut-goods-leave'),
  tariffLine: term('tariff-line'),
  lutEnds: ({ on }) => ({ kind: 'day', day: lastDay(financialYearOf(on)) }),
  dueDay,
  silverDrawback: perWeight('drawback', '71131110'),
  goldDrawback: perWeight('drawback', '71131910'),
  ukPreference: since((edition) =>
    edition.facts('preferences').find(({ cells }) => cells['agreement'] === 'uk-india-ceta'),
  ),
  destinations: (edition) => ({ kind: 'count', value: edition.facts('destinations').length, unit: 'places' }),
} as const satisfies Readonly<Record<string, Reader>>

export type FactName = keyof typeof LESSON_FACTS
export const FACT_NAMES = Object.keys(LESSON_FACTS) as readonly FactName[]

const isFactName = (name: string): name is FactName => Object.hasOwn(LESSON_FACTS, name)

/** The names in braces of a text. */
export const namesIn = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!)

export const factOf = (name: string, edition: Edition): LessonFact | undefined =>
  isFactName(name) ? LESSON_FACTS[name](edition) : undefined
