/** Bank, post and phone: AD code, IFSC, PIN code, LUT's ARN, mobile. */
import { no, yes, type Answer } from '#kernel/refusal.ts'
import {
  AdCodeWrong,
  IfscWrong,
  LutArnWrong,
  MobileWrong,
  NumberMissing,
  PinWrong,
} from '../../refusals/identifiers.ts'
import { financialYear, type FinancialYear } from '../financial-year.ts'
import { readShape } from './shape.ts'
import { compact } from './text.ts'

export type LutArn = Readonly<{
  value: string
  state: string
  filedMonth: string
  filedYear: string
  /** The years that it may be for, the likelier first. */
  years: readonly FinancialYear[]
}>
type Plain = Readonly<{ value: string }>

const plain = (read: Answer<string>): Answer<Plain> => (read.ok ? yes({ value: read.value }) : read)

/** Fourteen digits: the bank's seven and the branch's seven. */
export const parseAdCode = (text: string): Answer<Plain> =>
  plain(readShape(text, { slots: '99999999999999', wrong: AdCodeWrong }))

/** Four letters of the bank, a zero, six of the branch. */
export function parseIfsc(text: string): Answer<Plain & Readonly<{ bank: string }>> {
  const read = readShape(text, { slots: 'aaaa0xxxxxx', wrong: IfscWrong })
  return read.ok ? yes({ value: read.value, bank: read.value.slice(0, 4) }) : read
}

export const parsePin = (text: string): Answer<Plain> =>
  plain(readShape(text, { slots: '999999', fits: (value) => value[0] !== '0', wrong: PinWrong }))

/**
 * The receipt number of form RFD-11: A, a letter, state, month and year of filing, six digits, a check character whose
 * sum nobody publishes. Filed in the last quarter, it may be for the year that runs or the one to come.
 */
export function parseLutArn(text: string): Answer<LutArn> {
  const month = /^.{4}(0[1-9]|1[0-2])/
  const read = readShape(text, {
    slots: 'Aa999999999999x',
    fits: (value) => month.test(value),
    wrong: LutArnWrong,
  })
  if (!read.ok) return read
  const value = read.value
  const filedMonth = value.slice(4, 6)
  const filedYear = `20${value.slice(6, 8)}`
  const runs = financialYear(Number(filedYear) - (filedMonth < '04' ? 1 : 0))
  const comes = financialYear(Number(filedYear))
  const years = filedMonth > '03' ? [runs] : filedMonth === '01' ? [runs, comes] : [comes, runs]
  return yes({ value, state: value.slice(2, 4), filedMonth, filedYear, years })
}

/** An Indian mobile in the form of E.164; +91, 0091 or 0 in front may be there. */
export function parseMobile(text: string): Answer<Plain> {
  const value = compact(text).replace(/[()]/g, '')
  if (value === '') return no(NumberMissing())
  const number = /^(?:\+91|0091|91(?=\d{10}$)|0)?([6-9]\d{9})$/.exec(value)?.[1]
  if (number !== undefined) return yes({ value: `+91${number}` })
  return plain(readShape(value, { slots: '9999999999', fits: () => false, wrong: MobileWrong }))
}
