/** What is sent: the question that a receipt answers. */
import type { Day } from '#kernel/day.ts'
import type { Minor } from '#kernel/money.ts'

export const LANES = ['post', 'courier', 'courier-sb', 'freight'] as const
/** post (PBE-III), courier (CSB-V), courier with a shipping bill, consolidated freight to a marketplace's warehouse. */
export type Lane = (typeof LANES)[number]

export type Attributes = Readonly<Record<string, string | number | boolean>>

/** How the maker worked out that the goods originate in India; shares in basis points. */
export type OriginEvidence = Readonly<{
  method: 'build-up' | 'build-down-exw' | 'build-down-fob'
  shareBps: number
}>

export type Item = Readonly<{
  /** 6 digits, or the 8 of the Indian tariff. */
  hs: string
  quantity: number
  /** Price of one piece, in minor units of the consignment's currency. */
  unitPrice: Minor
  /** Net weight of one piece in milligrams. */
  netWeightMg: number
  attributes: Attributes
  origin?: OriginEvidence
}>

/** A charge that the maker already knows, from a carrier's quote: either a rate or an amount, never both. */
export type KnownCharge = Readonly<{ bps: number } | { amount: Minor }>

export type Consignment = Readonly<{
  to: string
  /** The day of shipment, on which all rules are read. */
  on: Day
  /** Currency of prices, freight, insurance and known charges. */
  currency: string
  /** Currency of the receipt; the destination's own where absent. */
  receiptCurrency?: string
  items: readonly Item[]
  /** Absent: the lane's own postage is used. */
  freight?: Minor
  insurance: Minor
  /** Absent: the open lane with the lowest total for the buyer. */
  lane?: Lane
  /** Whether the seller claims Indian origin under a trade agreement. */
  originClaimed: boolean
  /** DDP: the seller pays duty and tax beforehand; DAP: the buyer pays at the door. The sum is the same. */
  terms: 'DDP' | 'DAP'
  purpose: 'sale' | 'sample' | 'gift'
  /** Packed weight of the whole parcel in milligrams; the net weight where absent. */
  grossWeightMg?: number
  charges?: Readonly<{ duty?: KnownCharge; tax?: KnownCharge; carrierFee?: KnownCharge }>
}>

export const weightMg = (parcel: Consignment): number =>
  parcel.grossWeightMg ?? parcel.items.reduce((sum, item) => sum + item.netWeightMg * item.quantity, 0)
