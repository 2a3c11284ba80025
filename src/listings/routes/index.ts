import type { FastifyInstance } from 'fastify'
import type { ListingsServices } from '../services.ts'
import { accountRoutes } from './connections/accounts.tsx'
import { draftRoutes } from './drafts/draft.tsx'
import { policyRoutes } from './pricing/policy.tsx'
import { chooseRoutes } from './publishing/choose.tsx'
import { deskRoutes } from './desk/desk.tsx'
import { rankingRoutes } from './ranking/where.tsx'
import { publicShopRoutes } from './shop/public.tsx'
import { keepShopRoutes } from './shop/keep.tsx'
import { offerRoutes } from './publishing/offers.tsx'

/** Every address of listings. */
export function listingsRoutes(app: FastifyInstance, services: ListingsServices): void {
  offerRoutes(app, services)
  chooseRoutes(app, services)
  accountRoutes(app, services)
  draftRoutes(app, services)
  policyRoutes(app, services)
  keepShopRoutes(app, services)
  publicShopRoutes(app, services)
  rankingRoutes(app, services)
  deskRoutes(app, services)
}
