/** On a product's page: where it is offered, and how each offer stands. */
import { countryName } from '#kernel/country.ts'
import { say } from '#kernel/words.ts'
import { money } from '#ui/figures.ts'
import { link, type Frame } from '#ui/frame.ts'
import type { Listing } from '../../store/publishing/listings.ts'
import { CHOOSE } from '../../words/publishing/choose.ts'
import { OFFERS } from '../../words/publishing/pages.ts'
import { StateBadge } from './offers-page.tsx'

/** As many as fit; the list has the rest. */
const SHOWN = 12

type OffersProps = { frame: Frame; listings: readonly Listing[]; simulated: ReadonlySet<string> }

/** `simulated`: accounts where nobody can buy. */
export function ProductOffers({ frame, listings, simulated }: OffersProps) {
  const { lang } = frame
  return (
    <>
      <h2>{say(OFFERS.menu, lang)}</h2>
      {listings.length === 0 ? (
        <p>{say(OFFERS.none, lang)}</p>
      ) : (
        <ul class="offers-of-product">
          {listings.slice(0, SHOWN).map((listing) => (
            <li key={listing.id}>
              <a class="link" href={link(frame, `/listings/offer/${listing.id}`)}>
                {listing.sku} · {countryName(listing.market, lang)}
              </a>{' '}
              <StateBadge state={listing.state} lang={lang} />{' '}
              {listing.price !== null && money(listing.price, listing.currency, listing.digits, lang)}
              {simulated.has(listing.connectionId) && (
                <span class="small"> · {say(OFFERS.simulatedTag, lang)}</span>
              )}
            </li>
          ))}
        </ul>
      )}
      <p>
        <a class="link" href={link(frame, '/listings/choose')}>
          {say(CHOOSE.title, lang)}
        </a>
      </p>
    </>
  )
}
