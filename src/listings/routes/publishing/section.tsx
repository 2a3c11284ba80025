/** What listings hang into a product's page. */
import { whereOf, findFirm } from '#firms/store/firms.ts'
import type { ProductSection } from '#catalogue/services.ts'
import { mayDo } from '#people/rules/authorisation.ts'
import type { Db } from '#platform/database.ts'
import { listingsOfProduct } from '../../store/publishing/listings.ts'
import { ProductOffers } from '../../views/publishing/product-section.tsx'

/** Nothing for who may not look at the firm's offers. */
export const offersSection = ({ db }: Readonly<{ db: Db }>): ProductSection => ({
  place: 'listings',
  render: async ({ viewer, product, frame }) => {
    const firm = await findFirm(db, product.firmId)
    if (!firm || !mayDo(viewer, 'listing.read', whereOf(firm))) return null
    return <ProductOffers frame={frame} listings={await listingsOfProduct(db, product.id)} />
  },
})
