/** The ways around that a viewer's roles open, in the order of the menu. */
import type { FastifyInstance } from 'fastify'
import { LIST } from '#catalogue/words/list.ts'
import { ANSWER } from '#finder/words/answer.ts'
import { ORDERS } from '#orders/words/pages.ts'
import { HOME as FIRM } from '#firms/words/home.ts'
import { mayDo, type Action } from '#people/rules/authorisation.ts'
import type { MenuItem } from '#ui/frame.ts'
import { DESK as MARKETPLACE_DESK } from '#listings/words/desk/desk.ts'
import { OFFERS } from '#listings/words/publishing/pages.ts'
import { APP } from './words.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** What this viewer finds in the menu beside what everybody finds. */
    menu: readonly MenuItem[] | undefined
  }
}

const ITEMS: readonly (MenuItem & Readonly<{ action: Action }>)[] = [
  { path: '/firm', label: FIRM.menu, action: 'firm.register' },
  { path: '/products', label: LIST.menu, action: 'product.read' },
  { path: '/listings', label: OFFERS.menu, action: 'listing.write' },
  { path: '/orders', label: ORDERS.menu, action: 'order.write' },
  { path: '/listings/desk', label: MARKETPLACE_DESK.menu, action: 'listing.desk' },
  { path: '/desk', label: APP.desk, action: 'firm.desk' },
  { path: '/find/tasks', label: ANSWER.tasks, action: 'finder.tasks.read' },
  { path: '/grants', label: APP.grants, action: 'grant.read' },
  { path: '/audit', label: APP.audit, action: 'audit.read' },
]

/** After the door: fills the menu of whoever is signed in. */
export function navigation(app: FastifyInstance): void {
  app.decorateRequest('menu', undefined)
  app.addHook('preHandler', async (request) => {
    const { viewer } = request
    if (viewer) request.menu = ITEMS.filter(({ action }) => mayDo(viewer, action))
  })
}
