/** What the finder's pages have in common: who asks, which code a form names, and the addresses in three languages. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Action, Viewer } from '#people/rules/authorisation.ts'
import type { Lang } from '#kernel/words.ts'
import { localised } from '#ui/language.ts'
import { tenantOf } from '../rules/tenant.ts'
import type { Asker } from '../rules/trail.ts'
import type { FinderServices } from '../services.ts'

export type Handler = (
  services: FinderServices,
  request: FastifyRequest,
  reply: FastifyReply,
) => Promise<FastifyReply>

/** Registers a page (get) or a form (post) in every language. */
export function address(app: FastifyInstance, services: FinderServices) {
  return (method: 'GET' | 'POST', path: string, action: Action, handler: Handler): void => {
    for (const url of localised(path))
      app.route({
        method,
        url,
        schema: { hide: true },
        config: { action },
        handler: (request, reply) => handler(services, request, reply),
      })
  }
}

export const askerOf = (viewer: Viewer | null, { lang }: Readonly<{ lang: Lang }>): Asker => ({
  tenant: viewer && tenantOf(viewer),
  lang,
})

/** The `hs` of a query or a form, as it was sent. */
export const hsOf = (given: unknown): string => {
  const { hs } = (given ?? {}) as { hs?: unknown }
  return typeof hs === 'string' ? hs.slice(0, 40) : ''
}
