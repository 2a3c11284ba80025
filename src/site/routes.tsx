/** Public pages that belong to no other room: home, and the API's documents. */
import type { FastifyInstance } from 'fastify'
import { dayInIndia } from '#kernel/day.ts'
import type { Services } from '#tradebook/services.ts'
import { frameOf } from '#ui/frame.ts'
import { localised } from '#ui/language.ts'
import { sendPage } from '#ui/render.ts'
import { designRoutes } from './design/routes.tsx'
import { ApiDocsPage, type OpenApi } from './views/api-docs-page.tsx'
import { HomePage } from './views/home-page.tsx'

/** `document` answers the OpenAPI document of all routes, once the program is ready. */
export function siteRoutes(app: FastifyInstance, services: Services, document: () => object): void {
  const hidden = { schema: { hide: true } }
  for (const path of localised('/')) {
    app.get(path, hidden, async (request, reply) => {
      const frame = frameOf(request, services.asset)
      const { book, edition, publishedAt } = await services.shelf.current()
      const now = dayInIndia(services.at().now)
      const today = now < book.firstDay ? book.firstDay : now > book.lastDay ? book.lastDay : now
      const publishedOn = publishedAt ? dayInIndia(publishedAt) : today
      return sendPage(
        reply,
        frame,
        <HomePage {...{ frame, book, edition: edition(today), today, publishedOn }} />,
      )
    })
  }
  for (const path of localised('/api/docs')) {
    app.get(path, hidden, async (request, reply) => {
      const frame = frameOf(request, services.asset)
      return sendPage(reply, frame, <ApiDocsPage frame={frame} document={document() as OpenApi} />)
    })
  }
  designRoutes(app, services.asset)
  app.get('/api/openapi.json', hidden, async () => document())
}
