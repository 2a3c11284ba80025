import type { FastifyInstance } from 'fastify'
import type { ListingsServices } from '../services.ts'
import { accountRoutes } from './connections/accounts.tsx'
import { chooseRoutes } from './publishing/choose.tsx'
import { publicShopRoutes } from './shop/public.tsx'
import { keepShopRoutes } from './shop/keep.tsx'
import { offerRoutes } from './publishing/offers.tsx'

/** Every address of listings. */
export function listingsRoutes(app: FastifyInstance, services: ListingsServices): void {
  offerRoutes(app, services)
  chooseRoutes(app, services)
  accountRoutes(app, services)
  keepShopRoutes(app, services)
  publicShopRoutes(app, services)
}
