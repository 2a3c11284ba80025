/** The queued work of "where it can go": asking again when a product, the trade book or the day changes. */
import type { Day } from '#kernel/day.ts'
import { editionAt } from '#firms/services.ts'
import type { Vault } from '#people/vault.ts'
import type { Context } from '#platform/context.ts'
import { enqueue, type Cron, type Tasks } from '#platform/jobs.ts'
import type { MessageDesk } from '#platform/messages/desk.ts'
import type { Shelf } from '#tradebook/shelf.ts'
import { productsToAnswer } from './store/doors/doors.ts'
import { answerDoors, NEWS_BPS } from './usecases/doors/answer-doors.ts'
import { tellDoors, type News } from './usecases/doors/tell-doors.ts'

export type DoorWork = Readonly<{ shelf: Shelf; vault: Vault; desk: MessageDesk; site: string }>

/** Products in one job; then the queue lets others in between. */
const BATCH = 200

export function doorTasks({ shelf, vault, desk, site }: DoorWork): Tasks {
  return {
    'catalogue.answer-doors': async (context, payload) => {
      const { productId } = payload as { productId: string }
      const { on } = await editionAt({ shelf }, context.now)
      await answerDoors(context, await shelf.current(), on, productId)
    },
    'catalogue.renew-doors': async (context, payload) => {
      const { after } = payload as { after?: string }
      const shelved = await shelf.current()
      const { on } = await editionAt({ shelf }, context.now)
      const walk = { book: shelved.book.version, today: on, after, limit: BATCH }
      const products = await productsToAnswer(context.db, walk)
      for (const product of products) await answerDoors(context, shelved, on, product)
      if (products.length === BATCH) await enqueueRenewal(context, products.at(-1))
    },
    'catalogue.tell-doors': async (context, payload) => {
      const { firmId, book, on } = payload as News
      await tellDoors(
        { ...context, vault },
        desk,
        { firmId, book, on: on as Day },
        { site, newsBps: NEWS_BPS },
      )
    },
  }
}

/** Asks again for every product whose answer is old; begins after `after`. */
export const enqueueRenewal = ({ db }: Pick<Context, 'db'>, after?: string): Promise<void> =>
  enqueue(db, 'catalogue.renew-doors', after ? { after } : {}, {
    key: `catalogue.renew-doors${after ? ':rest' : ''}`,
  })

/** For `CatalogueEars.changed`: a product is asked about again soon after it changed. */
export const hearChanged = ({ db }: Context, { productId }: Readonly<{ productId: string }>): Promise<void> =>
  enqueue(db, 'catalogue.answer-doors', { productId }, { key: `catalogue.answer-doors:${productId}` })

/** By the calendar, in UTC: at 00:10 in India, when another day's rules hold. */
export const doorCron: readonly Cron[] = [{ task: 'catalogue.renew-doors', match: '40 18 * * *' }]
