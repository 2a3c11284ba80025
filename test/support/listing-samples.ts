/** Offers and accounts of a firm in a place, for the test of who may do what. */
import { randomUUID } from 'node:crypto'
import type { AppContext } from '../../src/app/context.ts'
import { keepAccount } from '../../src/listings/store/connections/connections.ts'
import { insertListing } from '../../src/listings/store/publishing/listings.ts'
import { move } from '../../src/listings/store/publishing/moves.ts'
import { insertProduct } from '../../src/catalogue/store/products.ts'
import { insertVariant } from '../../src/catalogue/store/variants.ts'
import type { Where } from '../../src/people/rules/roles.ts'
import { aFirm } from './firms.ts'
import { holds } from './held.ts'
import { GERMANY } from './small-marketplace.ts'

/** A simulated account of a firm in a place. */
export async function anAccount(
  context: AppContext,
  where: Where,
  marketplace = 'small',
): Promise<{ firmId: string; accountId: string }> {
  const { db, vault, at } = context
  const { now } = at()
  const firmId = await aFirm(context, where)
  const accountId = await db.transaction().execute(async (tx) => {
    await holds(tx, vault, { firmId, now, kinds: ['euPerson'] })
    return keepAccount(tx, vault, {
      id: randomUUID(),
      firmId,
      marketplace,
      region: '',
      mode: 'open',
      seller: 'SELLER-1',
      secrets: {},
      simulated: true,
      markets: [GERMANY],
      renewBy: null,
      by: null,
      now,
    })
  })
  return { firmId, accountId }
}

/** An offer, ready to be published, of a firm in a place. */
export async function anOffer(context: AppContext, where: Where, firm?: string): Promise<string> {
  const { db, at } = context
  const { now } = at()
  const account = await anAccount(context, where)
  const { accountId } = account
  const firmId = firm ?? account.firmId
  const [productId, variantId] = [randomUUID(), randomUUID()]
  return db.transaction().execute(async (tx) => {
    if (firm)
      await tx
        .updateTable('listings.connection')
        .set({ firm_id: firm } as never)
        .where('id', '=', accountId)
        .execute()
    await insertProduct(tx, {
      id: productId,
      firmId,
      createdBy: null,
      now,
      status: 'ready',
      title: { en: 'Embroidered kurta' },
    })
    await insertVariant(tx, {
      id: variantId,
      productId,
      firmId,
      sku: `KURTA-${variantId.slice(0, 8)}`,
      now,
      pricePaise: 149_900n,
    })
    const id = await insertListing(tx, {
      id: randomUUID(),
      firmId,
      connectionId: accountId,
      market: 'DE',
      productId,
      variantId,
      sku: `KURTA-${variantId.slice(0, 8)}`,
      lang: 'de',
      currency: 'EUR',
      digits: 2,
      productType: 'SHIRT',
      content: {
        title: 'Bestickte Kurta',
        bullets: ['Von Hand bestickt'],
        description: 'Eine Kurta aus Baumwolle.',
        brand: 'Bhuj Embroidery',
        gtin: null,
        photos: [],
        origin: 'IN',
        attributes: {},
      },
      price: 2900n,
      priceFrom: 'hand',
      fxMillionths: null,
      handlingDays: 2,
      quantity: 5,
      demo: false,
      now,
    })
    await move(tx, { event: 'complete', ids: [id!], now })
    return id!
  })
}
