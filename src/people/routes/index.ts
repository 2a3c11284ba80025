import type { FastifyInstance } from 'fastify'
import type { PeopleServices } from '../services.ts'
import { auditRoutes } from './audit.tsx'
import { grantRoutes } from './grants.tsx'
import { helperRoutes } from './helpers.tsx'
import { meRoutes } from './me.tsx'
import { passkeyRoutes } from './passkeys.ts'
import { providerRoutes } from './providers.ts'
import { signInRoutes } from './sign-in.tsx'

/** Every address of people. */
export function peopleRoutes(app: FastifyInstance, services: PeopleServices): void {
  signInRoutes(app, services)
  meRoutes(app, services)
  helperRoutes(app, services)
  passkeyRoutes(app, services)
  providerRoutes(app, services)
  grantRoutes(app, services)
  auditRoutes(app, services)
}
