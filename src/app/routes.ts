import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { doorsSection } from '#catalogue/routes/doors/where.tsx'
import { qualitySection } from '#catalogue/routes/quality/quality.tsx'
import { catalogueRoutes } from '#catalogue/routes/index.ts'
import { uploadBytes } from '#catalogue/store/uploads/bytes.ts'
import { finderRoutes } from '#finder/routes/index.ts'
import { firmsRoutes } from '#firms/routes/index.ts'
import { findFirm } from '#firms/store/firms.ts'
import { door, readingIsPublic } from '#people/routes/door.ts'
import type { Viewer } from '#people/rules/authorisation.ts'
import { peopleRoutes } from '#people/routes/index.ts'
import { privacyRoutes } from '#people/routes/privacy/index.tsx'
import { listingsRoutes } from '#listings/routes/index.ts'
import { offersSection } from '#listings/routes/publishing/section.tsx'
import { ordersRoutes } from '#orders/routes/index.tsx'
import type { Db } from '#platform/database.ts'
import { reachRoutes } from '#reach/routes/index.ts'
import { siteRoutes } from '#site/routes.tsx'
import { tradebookRoutes } from '#tradebook/routes.tsx'
import type { Services } from '#tradebook/services.ts'
import { trainingRoutes } from '#training/routes/index.ts'
import { assets } from './assets.ts'
import type { AppContext } from './context.ts'
import { errors } from './errors.ts'
import { forms, guards, LIMITS, type Limits } from './guards.ts'
import { holdersOf } from './holders.ts'
import { navigation } from './navigation.ts'
import { openapi } from './openapi.ts'
import { pageCache } from './page-cache.ts'
import { areaName, placeOf } from './place-of.ts'

/**
 * Every page and every JSON address of the program, room by room. In front of all of them stands the door
 * (people/routes/door.ts): who is it, does a write come from our own page, may her role do what the route is for.
 */
export async function routes(
  app: FastifyInstance,
  context: AppContext,
  limits: Limits = LIMITS,
): Promise<void> {
  await guards(app, limits)
  await openapi(app, programVersion(context.root))
  const asset = assets(app, context.root)
  errors(app, asset)
  const services: Services = { shelf: context.shelf, at: () => context.at(), asset }
  await door(app, context)
  navigation(app)
  pageCache(app, services)
  await forms(app)
  const { db, vault, desk, files, providers } = context
  peopleRoutes(app, {
    db,
    vault,
    desk,
    providers,
    asset,
    at: services.at,
    placeOf: placeOf(services),
    areaName,
    firmName: async (firmId) => (await findFirm(db, firmId))?.name ?? firmId.slice(0, 8),
  })
  const { privacyContact: contact } = context.config
  privacyRoutes(app, { db, vault, asset, at: services.at, holders: holdersOf(context), contact })
  finderRoutes(app, { ...services, placeOf: placeOfFirm })
  firmsRoutes(app, { ...services, db, vault, desk, files })
  const { site } = context.config
  trainingRoutes(app, {
    ...services,
    db,
    vault,
    desk,
    files,
    site,
    rooms: context.rooms,
    placeOf: placeOf(services),
  })
  catalogueRoutes(app, {
    ...services,
    db,
    vault,
    desk,
    files,
    uploads: uploadBytes(context.config.dataDir),
    sections: [doorsSection({ db }), qualitySection({ db, at: services.at }), offersSection({ db })],
  })
  listingsRoutes(app, { ...services, db, vault, desk, files, marketplaces: context.marketplaces, site })
  ordersRoutes(app, { ...services, db, vault, desk, files, marketplaces: context.marketplaces, site })
  // Rooms that only show: reading them is for everybody.
  await app.register(async (open) => {
    readingIsPublic(open)
    tradebookRoutes(open, services)
    reachRoutes(open, services)
    siteRoutes(open, services, () => app.swagger())
  })
}

/** Where a question comes from: the place of the firm that its asker acts for. */
async function placeOfFirm(db: Db, { actsFor }: Viewer) {
  const firm = actsFor ? await findFirm(db, actsFor) : undefined
  return { district: firm?.district ?? null, state: firm?.state ?? null }
}

function programVersion(root: string): string {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
  return version
}
