/** One field of a consignment at a time: read it exactly, or stop at it with the sentence that helps. */
import { parseHs } from '#kernel/hs.ts'
import { parseAmount, type Minor } from '#kernel/money.ts'
import type { Refusal } from '#kernel/refusal.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import * as refusals from './refusals.ts'

/** Bounds of what a parcel can be; beyond them a figure is a slip of the finger. */
export const MOST = { items: 200, quantity: 100_000, grams: 1_000_000, amount: 1_000_000_000 } as const

/** Leaves the reading at the first field that cannot be right. */
export class Stop extends Error {
  readonly refusal: Refusal
  constructor(refusal: Refusal) {
    super(refusal.code)
    this.refusal = refusal
  }
}

export const stop = (refused: Refusal): never => {
  throw new Stop(refused)
}

export function knownCurrency(text: string, edition: Edition, field: string): string {
  const currency = text.toUpperCase()
  if (!/^[A-Z]{3}$/.test(currency) || !edition.perRupee(currency))
    stop(refusals.CurrencyUnknown({ currency: text }, field))
  return currency
}

export function readAmount(value: string | number, currency: string, edition: Edition, field: string): Minor {
  const digits = edition.digits(currency)
  const amount = parseAmount(String(value), digits)
  if (amount === undefined) return stop(refusals.AmountUnreadable({ value: String(value), currency }, field))
  if (amount > BigInt(MOST.amount) * 10n ** BigInt(digits))
    return stop(refusals.NumberAbsurd({ value: String(value), least: 0, most: MOST.amount }, field))
  return amount
}

export function readWeight(grams: number, field: string): number {
  if (!(grams >= 0.001 && grams <= MOST.grams))
    stop(refusals.NumberAbsurd({ value: grams, least: 0.001, most: MOST.grams }, field))
  return Math.round(grams * 1000)
}

/** A code that exists on the day: in the HS edition in force, and for eight digits in the Indian tariff. */
export function readHs(text: string, edition: Edition, field: string): string {
  const hs = parseHs(text)
  if (!hs) return stop(refusals.HsNotACode({ hs: text }, field))
  const hs6 = hs.slice(0, 6)
  const listed = edition.book.tables.get('hs6') ?? []
  if (!edition.fact('hs6', hs6)) {
    const ended = listed.find((row) => row.cells['hs6'] === hs6)?.tail.validTo
    const heading = hs6.slice(0, 4)
    return stop(
      ended ? refusals.HsRetired({ hs: hs6, day: ended, heading }, field) : refusals.HsUnknown({ hs }, field),
    )
  }
  if (hs.length === 8) checkIndianLine(hs, edition, field)
  return hs
}

/** Eight digits are a line of the Indian tariff of the day: not six with zeros, not a line that has been split since. */
function checkIndianLine(hs: string, edition: Edition, field: string): void {
  const heirs = edition.facts('itc-hs8-predecessors').filter((row) => row.cells['old_hs8'] === hs)
  const successors = heirs.map((row) => row.cells['new_hs8']).join(', ')
  if (successors) stop(refusals.Hs8Replaced({ hs, successors }, field))
  if (!edition.fact('itc-hs8', hs)) stop(refusals.Hs8Unknown({ hs, hs6: hs.slice(0, 6) }, field))
}
