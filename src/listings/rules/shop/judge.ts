/** What the shop says to an offer: only what a buyer abroad, or a price search that reads the feed, could not do without. */
import { parseGtin } from '#catalogue/rules/gtin.ts'
import type { Offer, Reason, Severity } from '../offer.ts'

/** Google's product data specification: title at most 150 characters, description at most 5,000. */
export const MOST_TITLE = 150
export const MOST_DESCRIPTION = 5_000

const reason = (code: string, severity: Severity, text: string, attribute: string): Reason => ({
  code,
  severity,
  text,
  attributes: [attribute],
})

/** Empty where nothing is wrong; an offer with an error is not shown. */
export function judge(offer: Offer, market: Readonly<{ currency: string; digits: number }>): Reason[] {
  const { content, price, quantity, handlingDays } = offer
  const title = [...content.title.trim()].length
  return [
    ...(title === 0 ? [reason('missing', 'error', 'The title is missing.', 'title')] : []),
    ...(title > MOST_TITLE
      ? [reason('too-long', 'error', `The title has ${title} characters; ${MOST_TITLE} are shown.`, 'title')]
      : []),
    ...([...content.description].length > MOST_DESCRIPTION
      ? [reason('too-long', 'error', `At most ${MOST_DESCRIPTION} characters.`, 'description')]
      : []),
    ...(content.brand.trim() === '' ? [reason('missing', 'error', 'The brand is missing.', 'brand')] : []),
    ...(content.gtin !== null && !parseGtin(content.gtin).ok
      ? [reason('gtin-wrong', 'error', 'The check digit of the GTIN does not fit.', 'gtin')]
      : []),
    ...(price.minor <= 0n
      ? [reason('price-wrong', 'error', 'The price must be above nothing.', 'price')]
      : []),
    ...(price.currency !== market.currency || price.digits !== market.digits
      ? [reason('price-wrong', 'error', `Prices here are in ${market.currency}.`, 'price')]
      : []),
    ...(quantity < 0 || handlingDays < 0
      ? [reason('quantity-wrong', 'error', 'Pieces and days are counted from nothing up.', 'quantity')]
      : []),
    ...(content.photos.length === 0
      ? [reason('no-photo', 'warning', 'Without a photo it is left out of price searches.', 'photos')]
      : []),
  ]
}

export const isGrave = ({ severity }: Reason): boolean => severity === 'error'
