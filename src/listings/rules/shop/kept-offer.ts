/** An offer as the shop keeps it: JSON knows no big integers, so the price is a text. */
import type { Offer } from '../offer.ts'

export type KeptOffer = Omit<Offer, 'price'> &
  Readonly<{ price: Readonly<{ minor: string; currency: string; digits: number }> }>

export const keptOf = (offer: Offer): KeptOffer => ({
  ...offer,
  price: { ...offer.price, minor: offer.price.minor.toString() },
})

export const offerOf = (kept: KeptOffer): Offer => ({
  ...kept,
  price: { ...kept.price, minor: BigInt(kept.price.minor) },
})
