/** What is offered at a marketplace, and what a marketplace says about it. Neutral: no marketplace has words of its own here. */
import type { Minor } from '#kernel/money.ts'

/** A value of JSON: what an attribute of a product type may hold. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json }

/** The texts and attributes of one offer in one language, as the draft left them. */
export type OfferContent = Readonly<{
  title: string
  bullets: readonly string[]
  description: string
  brand: string
  /** GTIN with valid check digit; null = the seller claims an exemption. */
  gtin: string | null
  /** Addresses at which the photos can be fetched, the main one first. */
  photos: readonly string[]
  /** ISO 3166-1 alpha-2 of the country of origin. */
  origin: string
  /** Further attributes under the names of the marketplace's schema, plain values without an envelope. */
  attributes: Readonly<Record<string, Json>>
}>

/** One offer as it is handed to a marketplace. */
export type Offer = Readonly<{
  /** Exactly as the seller writes it; unique for one connection and market. */
  sku: string
  productType: string
  /** BCP 47 tag of the texts, such as `de` or `en-GB`. */
  lang: string
  content: OfferContent
  /** Per piece, minor units of the market's currency, tax included where the market shows prices so. */
  price: Readonly<{ minor: Minor; currency: string; digits: number }>
  /** Pieces that may be bought now; 0 = sold out, the offer stays. */
  quantity: number
  /** Working days until the parcel leaves. */
  handlingDays: number
}>

/** How grave the marketplace takes it: an error keeps the offer from being shown. */
export type Severity = 'error' | 'warning' | 'note'

/** One thing that a marketplace says about an offer, in its own words. */
export type Reason = Readonly<{
  /** The marketplace's own code, `''` where it has none. */
  code: string
  /** Its text, in the language asked for where it has that. */
  text: string
  severity: Severity
  /** The attributes meant, under the names of the schema; empty = the offer as a whole. */
  attributes: readonly string[]
}>

/** What a submission is to do: make or replace the offer, change price and stock only, or take the offer away. */
export type Way = 'put' | 'patch' | 'delete'

/** One wish to be carried out at the marketplace exactly once. Its `id` is ours and is never used again. */
export type Submission = Readonly<{ id: string; sku: string; contentHash: string }> &
  (Readonly<{ way: 'put' | 'patch'; offer: Offer }> | Readonly<{ way: 'delete'; productType: string }>)

/** What the marketplace says to one submission. `accepted` is not yet live: `statusOf` tells when it is. */
export type SubmissionOutcome = Readonly<{ id: string; sku: string }> &
  (
    | Readonly<{ outcome: 'accepted'; outsideId: string; reasons: readonly Reason[] }>
    | Readonly<{ outcome: 'rejected'; reasons: readonly Reason[] }>
    /** Not taken in for now (too many requests, out of order): try the same submission again after that time. */
    | Readonly<{ outcome: 'later'; afterMs: number }>
    /** The line broke after the request had left: nobody knows. `received` must be asked before anything else. */
    | Readonly<{ outcome: 'uncertain' }>
  )

/** Where an offer stands at the marketplace. */
export type OfferStatus = Readonly<{
  sku: string
  state: 'live' | 'rejected' | 'waiting' | 'gone'
  reasons: readonly Reason[]
  /** The page where a buyer sees it, where the marketplace tells it. */
  url?: string
  /** The marketplace's own id of the item. */
  outsideId?: string
}>
