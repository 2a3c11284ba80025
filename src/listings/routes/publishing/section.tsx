/** What listings hang into a product's page. */
import { whereOf, findFirm } from '#firms/store/firms.ts'
import type { ProductSection } from '#catalogue/services.ts'
import { mayDo } from '#people/rules/authorisation.ts'
import type { Db } from '#platform/database.ts'
import { accountsOf } from '../../store/connections/connections.ts'
import { listingsOfProduct } from '../../store/publishing/listings.ts'
import { ProductOffers } from '../../views/publishing/product-section.tsx'

/** Nothing for who may not look at the firm's offers. */
export const offersSection = ({ db }: Readonly<{ db: Db }>): ProductSection => ({
  place: 'listings',
  render: async ({ viewer, product, frame }) => {
    const firm = await findFirm(db, product.firmId)
    if (!firm || !mayDo(viewer, 'listing.read', whereOf(firm))) return null
    const accounts = await accountsOf(db, firm.id)
    const simulated = new Set(accounts.flatMap((one) => (one.simulated ? [one.id] : [])))
    const listings = await listingsOfProduct(db, product.id)
    return <ProductOffers {...{ frame, listings, simulated }} />
  },
})
