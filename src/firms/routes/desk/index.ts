import type { FastifyInstance } from 'fastify'
import type { FirmsServices } from '../../services.ts'
import { importRoutes } from '../import/import.tsx'
import { mergeRoutes } from '../merge/merge.tsx'
import { caseRoutes } from './case.tsx'
import { listRoutes } from './list.tsx'

/** Every address of the officer's desk, and the owners' side of putting two records together. */
export function deskRoutes(app: FastifyInstance, services: FirmsServices): void {
  listRoutes(app, services)
  caseRoutes(app, services)
  mergeRoutes(app, services)
  importRoutes(app, services)
}
