/**
 * The worked example of a lesson: which question is put to the trade book. The figures are worked out when the page is
 * made, so they are those of the day and carry their sources; none is typed in.
 */

export type Goods = Readonly<{
  hs: string
  /** Rupees as a plain decimal. */
  price: string
  grams: number
  quantity: number
  /** What the rules ask of these goods, such as the karat of gold. */
  attributes?: Readonly<Record<string, string | number | boolean>> | undefined
}>

export type Example =
  /** Fee and days of some steps of the ladder. */
  | Readonly<{ kind: 'steps'; steps: readonly string[] }>
  /** How a code grows longer: section of the tariff to Indian line. */
  | Readonly<{ kind: 'code'; codes: readonly string[] }>
  /** What the buyer in one country pays, line by line. */
  | Readonly<{ kind: 'receipt'; goods: Goods; to: string }>
  /** The same goods in several countries. */
  | Readonly<{ kind: 'places'; goods: Goods; to: readonly string[] }>
  /** What one country asks for. */
  | Readonly<{ kind: 'papers'; goods: Goods; to: string }>
  /** The ways to send it. */
  | Readonly<{ kind: 'lanes'; goods: Goods; to: string }>
  /** By when the money for a parcel sent today must have come. */
  | Readonly<{ kind: 'due' }>
  /** What comes back after sending it, by each way. */
  | Readonly<{ kind: 'refund'; goods: Goods }>
  /** How long photos take on a slow network. */
  | Readonly<{ kind: 'photo'; kilobytes: readonly number[]; kbitPerSecond: number }>
