/**
 * What every marketplace must be able to do for us, and what it is handed for that. One folder per marketplace implements it
 * (`amazon/`, `shop/`); the engine, the desk and the pages know this file only. docs/guides/adapter.md tells how to write one.
 */
import type { Minor } from '#kernel/money.ts'
import type { Sentence } from '#kernel/words.ts'
import type { Json, Offer, OfferStatus, Reason, Submission, SubmissionOutcome } from './rules/offer.ts'

export type * from './rules/offer.ts'

/** A firm's account at a marketplace, its secrets open: lives in memory for one job or request, is never logged or kept. */
export type Connection = Readonly<{
  id: string
  firmId: string
  /** The `key` of the marketplace. */
  marketplace: string
  /** The marketplace's account region (`eu`, `na` …); `''` where it knows none. */
  region: string
  /** private: the seller's own app; public: the operator's app, agreed to by the seller; open: nothing to agree to. */
  mode: 'private' | 'public' | 'open'
  /** The seller's id at the marketplace. */
  seller: string
  simulated: boolean
  /** By the names of `fields`, and what a consent brought (`refreshToken` …). */
  secrets: Readonly<Record<string, string>>
}>

/** A country's shop in which a connection may sell. */
export type Market = Readonly<{
  /** ISO 3166-1 alpha-2; unique within a connection. */
  iso2: string
  /** The marketplace's own id. */
  outsideId: string
  name: string
  /** ISO 4217, and how many digits its minor unit has. */
  currency: string
  digits: number
  /** BCP 47 tags that texts may be in, the main one first. */
  langs: readonly string[]
  /** Whether this seller may sell there at present. */
  open: boolean
}>

/**
 * What came of a call. Planned failures are values, so that the engine decides; only bugs are thrown.
 * later: too many requests or out of order, nothing was done. credentials: the account must be connected anew.
 * refused: the marketplace will not do this, and says why. uncertain: a write left us and no answer came back.
 */
export type Called<T> =
  | Readonly<{ ok: true; value: T }>
  | Readonly<{ ok: false; why: 'later'; afterMs: number }>
  | Readonly<{ ok: false; why: 'credentials'; text: string }>
  | Readonly<{ ok: false; why: 'refused'; reasons: readonly Reason[] }>
  | Readonly<{ ok: false; why: 'uncertain' }>

export type ProductType = Readonly<{ name: string; title: string }>

/** JSON Schema (2019-09) of a product type with the marketplace's own keywords, and the checksum of its text. */
export type ProductTypeSchema = Readonly<{
  productType: string
  version: string
  checksum: string
  schema: Json
  /** Attributes in the groups of the marketplace's form, in its order. */
  groups: readonly Readonly<{ title: string; attributes: readonly string[] }>[]
}>

/** Why a seller may not offer this there, and where the marketplace lets her ask. */
export type Restriction = Readonly<{
  reason: Reason
  links: readonly Readonly<{ title: string; url: string }>[]
}>

/**
 * What came of handing in. each: every submission was answered by itself. lot: all of them were taken in as one; ask `follow`
 * with its id until it is done. Nothing in between: a lot is taken in wholly or not at all.
 */
export type Handed =
  | Readonly<{ as: 'each'; outcomes: readonly SubmissionOutcome[] }>
  | Readonly<{ as: 'lot'; outsideId: string }>

/** How far a lot is. `done` tells every submission of the lot. */
export type LotProgress =
  | Readonly<{ state: 'working'; afterMs: number }>
  | Readonly<{ state: 'done'; outcomes: readonly SubmissionOutcome[] }>
  /** The marketplace gave the lot up as a whole: none of it was carried out. */
  | Readonly<{ state: 'dropped'; reasons: readonly Reason[] }>

/** One attempt after which we lost our memory: what was to be handed in, and when we began. */
export type LostAttempt = Readonly<{
  submissions: readonly Submission[]
  as: 'each' | 'lot'
  begunAt: Date
  /** Lots of this connection whose ids we know: they are somebody else's. */
  knownLots: readonly string[]
}>

/** Whether the marketplace has got it. Absent = for certain not, it may be handed in again. */
export type Received =
  | Readonly<{ as: 'each'; got: readonly Readonly<{ id: string; got: boolean; outsideId?: string }>[] }>
  | Readonly<{ as: 'lot'; outsideId: string | undefined }>

/** How much of an operation may still be asked for: for the desk. */
export type Quota = Readonly<{
  operation: string
  perSecond: number
  burst: number
  /** Whole calls that could be made now. */
  left: number
}>

/** Amounts of an order or payment, minor units of `currency`. */
export type Amount = Readonly<{ minor: Minor; currency: string; digits: number }>

export type OutsideOrder = Readonly<{
  outsideId: string
  market: string
  state: 'pending' | 'unshipped' | 'partly-shipped' | 'shipped' | 'cancelled' | 'unfulfillable'
  placedAt: Date
  changedAt: Date
  lines: readonly Readonly<{
    outsideId: string
    sku: string
    title: string
    quantity: number
    price: Amount | undefined
    tax: Amount | undefined
  }>[]
  total: Amount | undefined
  /** Absent where the account has not been given the right to see it. */
  buyer?: Readonly<{
    name: string
    lines: readonly string[]
    city: string
    region: string
    postcode: string
    iso2: string
    phone?: string
  }>
  /** Tax that the marketplace collects itself. */
  taxCollected: boolean
  /** The import scheme's number that must stand on the parcel's papers (IOSS …). */
  importNumber?: string
}>

export type OutsidePayment = Readonly<{
  outsideId: string
  kind: 'order' | 'refund' | 'fee' | 'payout' | 'other'
  orderId?: string
  market?: string
  postedAt: Date
  amount: Amount
  /** The marketplace's own words for its parts, Σ = amount. */
  parts: readonly Readonly<{ name: string; amount: Amount }>[]
}>

/** A page of a long list: `next` is handed back as `since` to go on. */
export type Page<T> = Readonly<{ rows: readonly T[]; next: string | undefined }>
/** From an instant on, or on from where the last page ended. */
export type Since = Date | string

/** One field of the form that connects an account; secret ones are sealed and never shown again. */
export type ConnectField = Readonly<{
  name: string
  label: Sentence
  hint?: Sentence
  secret: boolean
  /** Must match wholly. */
  pattern?: RegExp
}>

/** Agreement at the marketplace's own site: where to send the seller, and what her coming back brings. */
export type Consent = Readonly<{
  /** `state` comes back unchanged; `back` is our address to come back to. */
  url(region: string, state: string, back: string): string
  /** The query of the way back. Answers the secrets to seal and the seller's id. */
  take(
    region: string,
    query: Readonly<Record<string, string>>,
    back: string,
  ): Promise<Called<{ seller: string; secrets: Readonly<Record<string, string>> }>>
}>

/**
 * A marketplace. All calls are safe to repeat except `submit`, whose submissions the engine hands in once. A call waits for
 * its own rate limit only as long as it was told to be patient when it was made, otherwise it answers `later`.
 */
export type Marketplace = Readonly<{
  key: string
  name: Sentence
  simulated: boolean
  /** Account regions to choose from; one of `''` where there are none. */
  regions: readonly Readonly<{ key: string; name: Sentence }>[]
  /** How an account is joined. `open` needs nothing. */
  ways: Readonly<{ private?: readonly ConnectField[]; public?: Consent; open?: true }>
  /** After how many days the seller must agree again; absent = never. */
  agreedForDays?: number
  /** Up to this many edits go one by one, more go as a lot, and a lot holds at most `most`. */
  lots: Readonly<{ from: number; most: number }>
  /** After this time `received` tells for certain about an attempt whose answer we never saw. */
  settlesAfterMs: number

  /** Also the test call after connecting: answers the seller's id. */
  seller(connection: Connection): Promise<Called<string>>
  markets(connection: Connection): Promise<Called<readonly Market[]>>
  productTypes(
    connection: Connection,
    market: Market,
    words: Readonly<{ text: string; lang: string }>,
  ): Promise<Called<readonly ProductType[]>>
  schemaOf(
    connection: Connection,
    market: Market,
    productType: string,
    lang: string,
  ): Promise<Called<ProductTypeSchema>>
  restrictions(connection: Connection, market: Market, offer: Offer): Promise<Called<readonly Restriction[]>>
  /** A dry run: what the marketplace would say. Nothing is kept there. */
  preview(connection: Connection, market: Market, offer: Offer): Promise<Called<readonly Reason[]>>

  /** Hands in up to `lots.most` submissions, each for another SKU; `as` says in which way (at most `lots.from` where 'each'). */
  submit(
    connection: Connection,
    market: Market,
    submissions: readonly Submission[],
    as: 'each' | 'lot',
  ): Promise<Called<Handed>>
  follow(
    connection: Connection,
    market: Market,
    lotId: string,
    submissions: readonly Submission[],
  ): Promise<Called<LotProgress>>
  /** What became of an attempt whose answer we never saw. Asked no earlier than `settlesAfterMs` after it began. */
  received(connection: Connection, market: Market, lost: LostAttempt): Promise<Called<Received>>
  /** At most 20 SKUs at a time (`STATUS_AT_A_TIME`); a SKU that the marketplace does not know answers `gone`. */
  statusOf(
    connection: Connection,
    market: Market,
    skus: readonly string[],
  ): Promise<Called<readonly OfferStatus[]>>

  limits(connection: Connection): Promise<readonly Quota[]>
  orders(connection: Connection, since: Since): Promise<Called<Page<OutsideOrder>>>
  finances(connection: Connection, since: Since): Promise<Called<Page<OutsidePayment>>>
  /**
   * Cancels an order that cannot be sent, pays the buyer back and tells her why. Absent where the marketplace's contract has no
   * call for that: then the seller does it by hand. Safe to repeat.
   */
  apologise?(
    connection: Connection,
    market: Market,
    order: Readonly<{ outsideId: string; body: string; refund: Amount | undefined }>,
  ): Promise<Called<'done'>>
}>

export const STATUS_AT_A_TIME = 20

/**
 * The limits of every account and operation, kept where all our processes see them (store/publishing/buckets.ts), so that two
 * workers together do not ask more often than one may. A marketplace's folder is handed this when it is made.
 */
export type Buckets = Readonly<{
  /** Takes a call if the wait for it is within patience; send after `waitMs`. Not taken: come back after `waitMs`. */
  take(
    key: BucketKey,
    limit: Limit,
    now: Date,
    patienceMs: number,
  ): Promise<{ waitMs: number; taken: boolean }>
  /** The marketplace named the rate of this account. */
  learn(key: BucketKey, limit: Limit, ratePerSecond: number, now: Date): Promise<void>
  /** The marketplace said "too many": nobody asks for `ms`. */
  pause(key: BucketKey, limit: Limit, ms: number, now: Date): Promise<void>
  read(key: BucketKey): Promise<BucketState | undefined>
}>
/** `account` is the id of our connection. */
export type BucketKey = Readonly<{ account: string; operation: string }>
/** `rate` calls a second flow in, at most `burst` lie there. */
export type Limit = Readonly<{ rate: number; burst: number }>
/** Below zero: turns given away to callers who still wait for them. */
export type BucketState = Readonly<{ tokens: number; atMs: number; rate: number; pausedUntilMs: number }>
