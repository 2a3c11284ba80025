import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { reachRoutes } from '#reach/routes/index.ts'
import { siteRoutes } from '#site/routes.tsx'
import { tradebookRoutes } from '#tradebook/routes.tsx'
import type { Services } from '#tradebook/services.ts'
import { openShelf } from '#tradebook/shelf.ts'
import { assets } from './assets.ts'
import type { AppContext } from './context.ts'
import { errors } from './errors.ts'
import { guards, LIMITS, type Limits } from './guards.ts'
import { openapi } from './openapi.ts'
import { pageCache } from './page-cache.ts'

/**
 * Every page and every JSON address of the program, room by room. Nobody signs in yet and no cookie is set, so there is
 * nothing that another site could have a visitor's browser do in her name; forms only ask (GET).
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
  const services: Services = { shelf: openShelf(context.db), at: () => context.at(), asset }
  pageCache(app, services)
  tradebookRoutes(app, services)
  reachRoutes(app, services)
  siteRoutes(app, services, () => app.swagger())
}

function programVersion(root: string): string {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
  return version
}
