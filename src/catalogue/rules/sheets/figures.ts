/** Figures as spreadsheets of many countries write them, and what spreadsheets did to them. */
import { no, yes, type Answer } from '#kernel/refusal.ts'
import { latinDigits } from '#firms/rules/identifiers/text.ts'
import {
  AmbiguousFigure,
  BecameDate,
  FigureWrong,
  Scientific,
  UnitUnknown,
  ZeroLost,
} from '../../refusals/sheets.ts'
import { CodeUnknownHere } from '../../refusals/product.ts'
import { parseAmount } from '#kernel/money.ts'

const DATE =
  /^(\d{4}-\d{2}-\d{2}.*|\d{1,2}[-/. ]\p{L}{3,9}([-/. ]\d{2,4})?|\p{L}{3,9}[-/. ]\d{2,4}|\d{1,2}[/]\d{1,2}[/]\d{2,4})$/u
const MONTH = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i

/** `2026-10-12`, `12-Oct`, `Jan-95`: what Excel makes of sizes and codes that look like days. */
export const isDate = (text: string): boolean =>
  DATE.test(text) && (MONTH.test(text) || /^\d{4}-\d\d-\d\d|\//.test(text))

export const isScientific = (text: string): boolean => /^\d+(?:[.,]\d+)?e\+?\d+$/i.test(text.trim())

/** Refuses what a spreadsheet has broken; else the text with Latin digits. */
export function unbroken(text: string, field: string): Answer<string> {
  const plain = latinDigits(text).trim()
  if (isScientific(plain)) return no(Scientific({ given: text }, field))
  if (isDate(plain)) return no(BecameDate({ given: text }, field))
  return yes(plain)
}

/**
 * A code of 6 or 8 digits as text: dots and blanks are forgiven. Five or seven digits have lost a nought at the front.
 */
export function readHs(text: string, field = 'hs'): Answer<string> {
  const plain = unbroken(text, field)
  if (!plain.ok) return plain
  const digits = plain.value
    .replace(/\.0+$/, (tail, at: number) => (at >= 5 ? '' : tail))
    .replace(/[\s.-]/g, '')
  if (/^\d{5}$|^\d{7}$/.test(digits)) return no(ZeroLost({ guess: `0${digits}` }, field))
  return /^\d{6}$|^\d{8}$/.test(digits) ? yes(digits) : no(CodeUnknownHere({}, field))
}

/** GTINs have 8, 12, 13 or 14 digits; seven or eleven have lost a nought at the front. */
export function readGtinDigits(text: string, field = 'gtin'): Answer<string> {
  const plain = unbroken(text, field)
  if (!plain.ok) return plain
  const digits = plain.value.replace(/\.0+$/, '').replace(/[\s-]/g, '')
  return /^\d{7}$|^\d{11}$/.test(digits) ? no(ZeroLost({ guess: `0${digits}` }, field)) : yes(digits)
}

/**
 * A plain decimal with a point, from `1,49,950.50`, `1.49.950,50`, `12,50`, `₹ 1 499`. Where one sign alone could be either a
 * decimal or a group (`1.499` of a price), it is refused unless three `decimals` make sense.
 */
export function plainDecimal(text: string, field: string, decimals = 2): Answer<string> {
  const whole = unbroken(text, field)
  if (!whole.ok) return whole
  const bare = whole.value
    .replace(/^(₹|rs\.?|inr)\s*/i, '')
    .replace(/(\/-|₹|inr)$/i, '')
    .replace(/[\s\u00a0']/g, '')
  if (!/^\d[\d.,]*$/.test(bare)) return no(FigureWrong({ given: text }, field))
  const last = Math.max(bare.lastIndexOf('.'), bare.lastIndexOf(','))
  if (last < 0) return yes(bare)
  const sign = bare[last]!
  const [before, after] = [bare.slice(0, last), bare.slice(last + 1)]
  const mixed = before.includes(sign === '.' ? ',' : '.')
  if (mixed)
    return isGrouped(before) && after !== '' ? yes(`${digitsOf(before)}.${after}`) : wrong(text, field)
  const again = before.includes(sign)
  if (again) return isGrouped(bare) ? yes(digitsOf(bare)) : wrong(text, field)
  if (after.length !== 3) return after === '' ? wrong(text, field) : yes(`${before}.${after}`)
  if (sign === ',') return yes(before === '0' ? `${before}.${after}` : digitsOf(bare))
  return decimals >= 3 || before === '0'
    ? yes(`${before}.${after}`)
    : no(AmbiguousFigure({ given: text }, field))
}

const wrong = (given: string, field: string): Answer<never> => no(FigureWrong({ given }, field))
const digitsOf = (text: string): string => text.replace(/[.,]/g, '')
/** Thousands, or lakhs and crores: the last group has three digits, those before it two or three. */
const isGrouped = (text: string): boolean =>
  /^\d{1,3}(?:([.,])\d{2,3})?(?:[.,]\d{2,3})*[.,]\d{3}$|^\d+$/.test(text)

type Unit = Readonly<Record<string, number>>
/** In milligrams. */
export const WEIGHTS: Unit = {
  g: 1000,
  gm: 1000,
  gms: 1000,
  gram: 1000,
  grams: 1000,
  ग्राम: 1000,
  ગ્રામ: 1000,
  kg: 1_000_000,
  kgs: 1_000_000,
  किलो: 1_000_000,
  કિલો: 1_000_000,
}
/** In tenths of a millimetre. */
export const LENGTHS: Unit = { cm: 100, cms: 100, mm: 10, सेमी: 100, સેમી: 100, मिमी: 10, મિમી: 10 }

/** A figure with its unit in the smallest part of the table; a bare figure is in `usual`. Ounces, pounds and inches are refused. */
export function readMeasure(
  text: string,
  units: Unit,
  usual: string,
  field: string,
  decimals = 2,
): Answer<bigint> {
  const match = /^(.*?)\s*([\p{L}\p{M}"″]+)\.?$/u.exec(text.trim())
  const unit = (match?.[2] ?? usual).toLowerCase()
  const factor = units[unit]
  const isBroken = isScientific(text) || isDate(text)
  if (factor === undefined && !isBroken) {
    const names = units === WEIGHTS ? 'g, kg' : 'cm, mm'
    return no(UnitUnknown({ units: names, given: unit.slice(0, 20) }, field))
  }
  const figure = plainDecimal(
    isBroken ? text : (match?.[1] ?? text),
    field,
    unit === 'kg' || unit === 'kgs' ? 3 : decimals,
  )
  if (!figure.ok) return figure
  const micro = parseAmount(figure.value, 6)
  if (micro === undefined) return no(FigureWrong({ given: text }, field))
  const scaled = micro * BigInt(factor!)
  return scaled % 1_000_000n === 0n ? yes(scaled / 1_000_000n) : no(FigureWrong({ given: text }, field))
}
