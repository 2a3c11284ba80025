import type { FastifyInstance } from 'fastify'
import type { CatalogueServices } from '../services.ts'
import { codeRoutes } from './codes.tsx'
import { doorRoutes } from './doors/where.tsx'
import { listRoutes } from './list.tsx'
import { newRoutes } from './new.tsx'
import { overviewRoutes } from './overview.tsx'
import { partRoutes } from './parts.tsx'
import { photoRoutes } from './photos.tsx'
import { qualityRoutes } from './quality/quality.tsx'
import { sheetRoutes } from './sheets/sheets.tsx'
import { zipRoutes } from './sheets/zip.tsx'
import { uploadRoutes } from './uploads.ts'
import { variantRoutes } from './variants.tsx'

/** Every address of the catalogue. */
export function catalogueRoutes(app: FastifyInstance, services: CatalogueServices): void {
  listRoutes(app, services)
  newRoutes(app, services)
  doorRoutes(app, services)
  sheetRoutes(app, services)
  zipRoutes(app, services)
  qualityRoutes(app, services)
  overviewRoutes(app, services)
  partRoutes(app, services)
  codeRoutes(app, services)
  variantRoutes(app, services)
  photoRoutes(app, services)
  uploadRoutes(app, services)
}
