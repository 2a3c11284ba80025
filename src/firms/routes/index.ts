import type { FastifyInstance } from 'fastify'
import type { FirmsServices } from '../services.ts'
import { deskRoutes } from './desk/index.ts'
import { detailRoutes } from './details.tsx'
import { documentRoutes } from './documents.tsx'
import { homeRoutes } from './home.tsx'
import { joinRoutes } from './join.tsx'
import { planRoutes } from './plan.tsx'

/** Every address of firms. */
export function firmsRoutes(app: FastifyInstance, services: FirmsServices): void {
  joinRoutes(app, services)
  homeRoutes(app, services)
  detailRoutes(app, services)
  documentRoutes(app, services)
  planRoutes(app, services)
  deskRoutes(app, services)
}
