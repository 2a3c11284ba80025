/** `/orders`: what buyers abroad asked for. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Refused } from '#kernel/refusal.ts'
import { say, type Lang } from '#kernel/words.ts'
import { asked, chosenFirm } from '#firms/routes/reading.ts'
import { findFirm, whereOf } from '#firms/store/firms.ts'
import { accountsOf, findAccount } from '#listings/store/connections/connections.ts'
import { demand } from '#people/demand.ts'
import { mayDo } from '#people/rules/authorisation.ts'
import { viewerOf } from '#people/viewer.ts'
import { frameOf } from '#ui/frame.ts'
import { localised } from '#ui/language.ts'
import { sendPage } from '#ui/render.ts'
import { OrderMissing } from '../refusals.ts'
import type { OrderState } from '../rules/states.ts'
import type { OrdersServices } from '../services.ts'
import { apologyOf } from '../store/apologies.ts'
import { buyerOf, findOrder, linesOf, listOrders, stepsOf } from '../store/orders.ts'
import { finishApology } from '../usecases/finish-apology.ts'
import { ORDERS_A_PAGE, OrdersPage } from '../views/list-page.tsx'
import { OrderPage } from '../views/order-page.tsx'
import { ORDER_STATES } from '../words/pages.ts'

const READ = { schema: { hide: true }, config: { action: 'order.read' } } as const
const WRITE = { schema: { hide: true }, config: { action: 'order.write' } } as const

export function ordersRoutes(app: FastifyInstance, services: OrdersServices): void {
  for (const path of localised('/orders'))
    app.get(path, READ, (request, reply) => list(services, request, reply))
  for (const path of localised('/orders/:id'))
    app.get(path, READ, (request, reply) => one(services, request, reply))
  for (const path of localised('/orders/:id/paid-back'))
    app.post(path, WRITE, async (request, reply) => {
      const { id } = request.params as { id: string }
      await finishApology(services.at(), viewerOf(request), id)
      return reply.redirect(request.url.replace(/\/paid-back.*$/, ''), 303)
    })
}

async function list(services: OrdersServices, request: FastifyRequest, reply: FastifyReply) {
  const { firm, place } = await chosenFirm(services, request, 'order.read')
  const wished = asked(request, 'state')
  const state = Object.hasOwn(ORDER_STATES, wished) ? (wished as OrderState) : undefined
  const find = asked(request, 'find').trim().slice(0, 60)
  const page = Math.max(1, Number.parseInt(asked(request, 'page'), 10) || 1)
  const filter = { firmId: firm.id, state, find, limit: ORDERS_A_PAGE, offset: (page - 1) * ORDERS_A_PAGE }
  const { rows, count } = await listOrders(services.db, filter)
  const accounts = await accountsOf(services.db, firm.id)
  const { lang } = place.frame
  const shops = new Map(accounts.map(({ id, marketplace }) => [id, shopName(services, marketplace, lang)]))
  return sendPage(
    reply,
    place.frame,
    <OrdersPage {...{ place, firm, rows, count, page, state, find, shops }} />,
  )
}

const shopName = ({ marketplaces }: OrdersServices, key: string, lang: Lang): string => {
  const name = marketplaces.get(key)?.name
  return name ? say(name, lang) : key
}

async function one(services: OrdersServices, request: FastifyRequest, reply: FastifyReply) {
  const { db, vault, asset } = services
  const { id } = request.params as { id: string }
  const viewer = viewerOf(request)
  const order = await findOrder(db, id)
  const firm = order && (await findFirm(db, order.firmId))
  if (!order || !firm) throw new Refused(OrderMissing())
  const account = await findAccount(db, order.connectionId)
  // A marketplace's manager sees the orders of her marketplace, without the buyer.
  demand(viewer, 'order.read', { ...whereOf(firm), ...(account ? { partner: account.marketplace } : {}) })
  const mayWrite = mayDo(viewer, 'order.write', whereOf(firm))
  const frame = frameOf(request, asset)
  const page = {
    place: { frame, of: firm.id === viewer.actsFor ? undefined : firm.id },
    firm,
    order,
    mayWrite,
    lines: await linesOf(db, id),
    steps: await stepsOf(db, id),
    buyer: mayWrite ? await buyerOf(db, vault, id) : null,
    apology: await apologyOf(db, id),
    shop: account ? shopName(services, account.marketplace, frame.lang) : '',
  }
  return sendPage(reply, frame, <OrderPage {...page} />)
}
