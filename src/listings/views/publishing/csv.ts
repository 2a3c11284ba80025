/** The list as a file: exactly the rows and words of the page. Text is never run as a formula. */
import { countryName } from '#kernel/country.ts'
import { dayInIndia } from '#kernel/day.ts'
import { formatAmount } from '#kernel/money.ts'
import { say, type Lang } from '#kernel/words.ts'
import { csvStream } from '#platform/csv-stream.ts'
import type { Marketplaces } from '../../services.ts'
import type { ListedOffer } from '../../store/publishing/list.ts'
import { OFFERS, STATE_NAMES } from '../../words/publishing/pages.ts'
import { marketplaceName } from './names.ts'
import { reasonLine } from './reasons.tsx'

const HEADS = ['sku', 'offer', 'where', 'account', 'price', 'pieces', 'state', 'since', 'why'] as const

export const offersCsv = (
  offers: AsyncIterable<ListedOffer>,
  { lang, marketplaces }: Readonly<{ lang: Lang; marketplaces: Marketplaces }>,
): AsyncIterable<Buffer> => csvStream(rows(offers, lang, marketplaces))

async function* rows(offers: AsyncIterable<ListedOffer>, lang: Lang, marketplaces: Marketplaces) {
  yield HEADS.map((head) => say(OFFERS[head], lang))
  for await (const offer of offers)
    yield [
      offer.sku,
      offer.title,
      countryName(offer.market, lang),
      marketplaceName(marketplaces, offer.marketplace, lang),
      offer.price === null ? '' : `${formatAmount(offer.price, offer.digits)} ${offer.currency}`,
      String(offer.quantity),
      say(STATE_NAMES[offer.state], lang),
      dayInIndia(offer.stateSince),
      reasonLine(offer.reasons, lang),
    ]
}
