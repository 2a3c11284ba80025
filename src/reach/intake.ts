/**
 * The one door of consignments: from JSON (API, batch line) to exact types, or a refusal that names the field.
 * Forms and the command line build the same JSON first, so that all doors refuse alike.
 */
import { z } from 'zod'
import { parseDay, type Day } from '#kernel/day.ts'
import { parseAmount, type Minor } from '#kernel/money.ts'
import { no, yes, type Answer } from '#kernel/refusal.ts'
import type { TradeBook } from '#tradebook/rules/book.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import { destinationOf } from './rules/destination.ts'
import { LANES, type Consignment, type Item, type KnownCharge } from './rules/consignment.ts'
import { knownCurrency, MOST, readAmount, readHs, readWeight, Stop, stop } from './intake-fields.ts'
import * as refusals from './refusals.ts'

const decimal = z.union([z.string().max(24), z.number()]).describe('Plain decimal, e.g. "1499.00"')
const chargeSchema = z
  .object({ ratePercent: decimal.optional(), amount: decimal.optional() })
  .describe('A charge already known from a carrier: a rate or an amount, never both')

const itemSchema = z.object({
  hs: z.string().max(16).describe('6 digits, or the 8 of the Indian tariff'),
  quantity: z.number().int().default(1),
  unitPrice: decimal,
  netWeightGrams: z.number().describe('Net weight of one piece in grams'),
  attributes: z
    .record(z.string().max(40), z.union([z.string().max(80), z.number(), z.boolean()]))
    .default({}),
  origin: z
    .object({ method: z.enum(['build-up', 'build-down-exw', 'build-down-fob']), sharePercent: z.number() })
    .optional()
    .describe('How Indian origin was worked out'),
})

/** A consignment as JSON; the batch line is this with an `id`. */
export const consignmentSchema = z.object({
  to: z.string().max(8).describe('ISO 3166-1 alpha-2 code of the destination'),
  on: z.string().max(16).describe('Day of shipment, YYYY-MM-DD'),
  currency: z.string().max(8).default('INR'),
  receiptCurrency: z.string().max(8).optional(),
  items: z.array(itemSchema).min(1),
  freight: decimal.optional().describe('Absent: the postage of the lane'),
  insurance: decimal.optional(),
  lane: z.enum(LANES).optional(),
  originClaimed: z.boolean().default(false),
  terms: z.enum(['DDP', 'DAP']).default('DDP'),
  purpose: z.enum(['sale', 'sample', 'gift']).default('sale'),
  grossWeightGrams: z.number().optional(),
  charges: z
    .object({
      duty: chargeSchema.optional(),
      tax: chargeSchema.optional(),
      carrierFee: chargeSchema.optional(),
    })
    .optional(),
})

export type ConsignmentJson = z.input<typeof consignmentSchema>
type Parsed = z.output<typeof consignmentSchema>

export type Intake = Readonly<{ parcel: Consignment; edition: Edition }>
/** Reads a consignment. Every refusal names the field by its JSON path. */
export function readConsignment(
  json: unknown,
  book: TradeBook,
  editions: (on: Day) => Edition,
): Answer<Intake> {
  const parsed = consignmentSchema.safeParse(json)
  if (!parsed.success) {
    const field = parsed.error.issues[0]?.path.join('.') || 'consignment'
    return no(refusals.NotReadable({ field }, field))
  }
  const input = parsed.data
  const on = parseDay(input.on)
  if (!on) return no(refusals.DayUnreadable({ value: input.on }, 'on'))
  if (on < book.firstDay || on > book.lastDay)
    return no(refusals.DayOutsideBook({ first: book.firstDay, last: book.lastDay }, 'on'))
  try {
    const edition = editions(on)
    return yes({ edition, parcel: toConsignment(input, edition) })
  } catch (thrown) {
    if (thrown instanceof Stop) return no(thrown.refusal)
    throw thrown
  }
}

function toConsignment(input: Parsed, edition: Edition): Consignment {
  const to = input.to.toUpperCase()
  if (!destinationOf(edition, to)) stop(refusals.DestinationUnknown({ to: input.to }, 'to'))
  const currency = knownCurrency(input.currency, edition, 'currency')
  if (input.items.length > MOST.items) stop(refusals.TooManyLines({ most: MOST.items }, 'items'))
  const money = (value: string | number | undefined, field: string): Minor | undefined =>
    value === undefined ? undefined : readAmount(value, currency, edition, field)
  const freight = money(input.freight, 'freight')
  const charge = (name: 'duty' | 'tax' | 'carrierFee') => readCharge(input, name, money)
  const [duty, tax, carrierFee] = [charge('duty'), charge('tax'), charge('carrierFee')]
  const gross = input.grossWeightGrams
  return {
    to,
    on: edition.on,
    currency,
    items: input.items.map((item, index) => readItem(item, `items.${index}`, money, edition)),
    insurance: money(input.insurance, 'insurance') ?? 0n,
    originClaimed: input.originClaimed,
    terms: input.terms,
    purpose: input.purpose,
    ...(freight === undefined ? {} : { freight }),
    ...(input.lane ? { lane: input.lane } : {}),
    ...(gross === undefined ? {} : { grossWeightMg: readWeight(gross, 'grossWeightGrams') }),
    ...(input.receiptCurrency
      ? { receiptCurrency: knownCurrency(input.receiptCurrency, edition, 'receiptCurrency') }
      : {}),
    ...(duty || tax || carrierFee
      ? {
          charges: {
            ...(duty ? { duty } : {}),
            ...(tax ? { tax } : {}),
            ...(carrierFee ? { carrierFee } : {}),
          },
        }
      : {}),
  }
}

type Money = (value: string | number | undefined, field: string) => Minor | undefined

function readItem(item: Parsed['items'][number], field: string, money: Money, edition: Edition): Item {
  const hs = readHs(item.hs, edition, `${field}.hs`)
  if (item.quantity < 1 || item.quantity > MOST.quantity)
    stop(refusals.NumberAbsurd({ value: item.quantity, least: 1, most: MOST.quantity }, `${field}.quantity`))
  const unitPrice = money(item.unitPrice, `${field}.unitPrice`)!
  if (unitPrice === 0n)
    stop(refusals.NumberAbsurd({ value: 0, least: 1, most: MOST.amount }, `${field}.unitPrice`))
  const evidence = item.origin
  const shareBps = evidence ? Math.round(evidence.sharePercent * 100) : 0
  if (evidence && (shareBps < 0 || shareBps > 10_000))
    stop(
      refusals.NumberAbsurd(
        { value: evidence.sharePercent, least: 0, most: 100 },
        `${field}.origin.sharePercent`,
      ),
    )
  return {
    hs,
    quantity: item.quantity,
    unitPrice,
    netWeightMg: readWeight(item.netWeightGrams, `${field}.netWeightGrams`),
    attributes: item.attributes,
    ...(evidence ? { origin: { method: evidence.method, shareBps } } : {}),
  }
}

function readCharge(
  input: Parsed,
  name: 'duty' | 'tax' | 'carrierFee',
  money: Money,
): KnownCharge | undefined {
  const charge = input.charges?.[name]
  const field = `charges.${name}`
  if (!charge) return undefined
  if (charge.ratePercent !== undefined && charge.amount !== undefined)
    return stop(refusals.RateAndAmount({}, field))
  const amount = money(charge.amount, field)
  if (amount !== undefined) return { amount }
  if (charge.ratePercent === undefined) return undefined
  const bps = parseAmount(String(charge.ratePercent), 2)
  if (bps === undefined || bps > 100_000n)
    return stop(refusals.NumberAbsurd({ value: String(charge.ratePercent), least: 0, most: 1000 }, field))
  return { bps: Number(bps) }
}
