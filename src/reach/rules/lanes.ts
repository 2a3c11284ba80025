/** The ways to send: whether each is open for this parcel on this day, what it costs, what it keeps and needs. */
import { mulDiv, shareBps, type Minor } from '#kernel/money.ts'
import type { Fact } from '#tradebook/rules/book.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import { LANES, weightMg, type Consignment, type Lane } from './consignment.ts'
import { convert, factAmount } from './exchange.ts'
import { narrowestFirst, rangeWidth, rowsFor } from './fact-choice.ts'
import { coverageOf, originOf, periodOf, type Line, type Reason } from './receipt.ts'

export type Incentive = 'rodtep' | 'rosctl' | 'drawback' | 'igst_refund'

export type LaneOption = Readonly<{
  lane: Lane
  open: boolean
  reasons: readonly Reason[]
  /** In the receipt's currency; undefined where nobody has told a price. */
  freight: Minor | undefined
  freightLine: Partial<Line>
  service: string
  days: readonly [number, number] | undefined
  /** The Indian document that the lane files. */
  document: string
  keeps: readonly Incentive[]
  loses: readonly Incentive[]
}>

/** What each lane's own desk asks for, beyond what every export needs. */
export const LANE_PAPERS: Readonly<Record<Lane, readonly string[]>> = {
  post: ['pbe-iii', 'cn22-cn23'],
  courier: ['csb-v', 'airway-bill', 'kyc'],
  'courier-sb': ['shipping-bill', 'airway-bill', 'kyc'],
  freight: ['shipping-bill', 'packing-list'],
}

export const laneOptions = (edition: Edition, parcel: Consignment, currency: string): LaneOption[] =>
  LANES.map((lane) => laneOption(edition, parcel, lane, currency))

export function laneOption(edition: Edition, parcel: Consignment, lane: Lane, currency: string): LaneOption {
  const row = edition.fact('lanes', lane)
  const postage = postageRow(edition, parcel.to, lane)
  const reasons = [
    ...statusReasons(edition, parcel, lane),
    ...limitReasons(edition, parcel, lane),
    ...weightReasons(parcel, postage),
  ]
  const freight = freightOf(edition, parcel, postage, currency)
  if (freight.amount === undefined) reasons.push(reason('no-postage', 'closed', {}, row))
  const kept = incentives(row)
  return {
    lane,
    open: !reasons.some(({ weight }) => weight === 'closed'),
    reasons: reasons.map((one) => ({ ...one, params: { ...one.params, country: parcel.to, lane } })),
    freight: freight.amount,
    freightLine: freight.line,
    service: postage?.cells['service'] ?? '',
    days: row?.cells['days_min'] ? [Number(row.cells['days_min']), Number(row.cells['days_max'])] : undefined,
    document: row?.cells['document'] ?? '',
    ...kept,
  }
}

const INCENTIVES: readonly Incentive[] = ['rodtep', 'rosctl', 'drawback', 'igst_refund']

function incentives(row: Fact | undefined): { keeps: Incentive[]; loses: Incentive[] } {
  const keeps = INCENTIVES.filter((name) => row?.cells[name] === 'Y')
  return { keeps, loses: INCENTIVES.filter((name) => !keeps.includes(name)) }
}

/** The price list that reaches a destination by a lane; its own row before a group's before everyone's. */
export function postageRow(edition: Edition, iso2: string, lane: Lane): Fact | undefined {
  const rows = edition.factsFor('postage', iso2).filter((row) => row.cells['lane'] === lane)
  return narrowestFirst(rows.filter((row) => row.cells['service'] !== 'ems'))[0] ?? narrowestFirst(rows)[0]
}

/** Postage for a weight by a price list, in the list's own minor units, its tax included. */
export function postageFor(edition: Edition, row: Fact, weight: number): Minor | undefined {
  const currency = row.cells['currency']
  const first = factAmount(edition, row.cells['first_amount'], currency, currency ?? 'INR')
  const step = factAmount(edition, row.cells['step_amount'], currency, currency ?? 'INR')
  if (first === undefined || step === undefined) return undefined
  const beyond = weight - Number(row.cells['first_grams']) * 1000
  const steps = beyond > 0 ? Math.ceil(beyond / (Number(row.cells['step_grams']) * 1000)) : 0
  const price = first + step * BigInt(steps)
  return price + shareBps(price, Number(row.cells['tax_bps']))
}

function freightOf(edition: Edition, parcel: Consignment, row: Fact | undefined, currency: string) {
  if (parcel.freight !== undefined) {
    const line: Partial<Line> = {}
    return { amount: convert(edition, parcel.freight, parcel.currency, currency), line }
  }
  const price = row && postageFor(edition, row, weightMg(parcel))
  if (!row || price === undefined) return { amount: undefined, line: {} }
  const line: Partial<Line> = {
    ...originOf('postage', row),
    name: row.cells['service'] ?? '',
    coverage: coverageOf(row),
  }
  return { amount: convert(edition, price, row.cells['currency'] ?? 'INR', currency), line }
}

function statusReasons(edition: Edition, parcel: Consignment, lane: Lane): Reason[] {
  const rows = edition
    .factsFor('lane-status', parcel.to)
    .filter((row) => ['*', lane].includes(row.cells['lane'] ?? ''))
  const row = narrowestFirst(rows)[0]
  if (!row || row.cells['status'] === 'open') return []
  const { from = '', until = '' } = periodOf(row)
  return [reason(row.cells['reason'] || 'lane-suspended', 'closed', { since: from, until }, row)]
}

/** Value limits by purpose; a blank limit is no limit, and the rule's own text says which law set it. */
function limitReasons(edition: Edition, parcel: Consignment, lane: Lane): Reason[] {
  const rows = edition
    .facts('lane-limits')
    .filter((row) => row.cells['lane'] === lane && row.cells['purpose'] === parcel.purpose)
  const speaking = parcel.items.flatMap((item) =>
    rowsFor(rows, item)
      .sort((a, b) => rangeWidth(a) - rangeWidth(b))
      .slice(0, 1),
  )
  const goods = parcel.items.reduce((total, item) => total + item.unitPrice * BigInt(item.quantity), 0n)
  const found = new Map<number, Reason>()
  for (const row of speaking) {
    const { limit_amount: figure = '', currency = 'INR' } = row.cells
    const limit = factAmount(edition, figure, currency, currency)
    const value = convert(edition, goods, parcel.currency, currency)
    if (limit === undefined || value === undefined || value <= limit) continue
    found.set(
      row.line,
      reason(
        row.cells['reason'] || 'over-lane-limit',
        'closed',
        { limit: `${currency} ${figure}`, ...periodOf(row) },
        row,
      ),
    )
  }
  return [...found.values()]
}

function weightReasons(parcel: Consignment, postage: Fact | undefined): Reason[] {
  const most = Number(postage?.cells['max_grams'] || 0)
  if (!postage || !most || weightMg(parcel) <= most * 1000) return []
  const kilograms = String(mulDiv(BigInt(most), 1n, 1000n, 'floor'))
  return [reason('over-lane-weight', 'closed', { limit: `${kilograms} kg` }, postage)]
}

function reason(
  id: string,
  weight: Reason['weight'],
  params: Reason['params'],
  row: Fact | undefined,
): Reason {
  return { id, weight, params, side: 'lane', source: row?.tail.sourceId ?? '' }
}
