/** Where an own shop can sell: everywhere that trade is not closed, in the buyer's own money. */
import { allDestinations } from '#reach/rules/destination.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import type { Market } from '../port.ts'

/** Countries for whose currency the trade book has a rate. */
export const shopMarkets = (edition: Edition): Market[] =>
  allDestinations(edition).flatMap(({ iso2, currency, blocked }) => {
    if (blocked !== undefined || !currency || !edition.perRupee(currency)) return []
    const digits = edition.digits(currency)
    return [{ iso2, outsideId: iso2, name: iso2, currency, digits, langs: langsOf(iso2), open: true }]
  })

/** The country's chief language by CLDR, and English, which buyers of goods from India read everywhere. */
function langsOf(iso2: string): string[] {
  const chief = new Intl.Locale(`und-${iso2}`).maximize().language
  return chief === 'en' || chief === 'und' ? ['en'] : [chief, 'en']
}
