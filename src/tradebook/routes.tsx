/** The trade book's page and its lists in the API. Reading only. */
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { dayInIndia } from '#kernel/day.ts'
import { frameOf } from '#ui/frame.ts'
import { localised } from '#ui/language.ts'
import { sendPage } from '#ui/render.ts'
import type { Services } from './services.ts'
import { coverageOfVersion } from './store/coverage.ts'
import { listVersions } from './store/versions.ts'
import * as json from './views/book-json.ts'
import { TradebookPage } from './views/tradebook-page.tsx'

export function tradebookRoutes(app: FastifyInstance, services: Services): void {
  for (const path of localised('/tradebook')) {
    app.get(path, { schema: { hide: true } }, async (request, reply) => {
      const frame = frameOf(request, services.asset)
      const { book } = await services.shelf.current()
      const { db } = services.at()
      const [versions, coverage] = await Promise.all([listVersions(db), coverageOfVersion(db, book.version)])
      return sendPage(reply, frame, <TradebookPage {...{ frame, book, versions, coverage }} />)
    })
  }
  tradebookApi(app, services)
}

const doc = (summary: string, row: z.ZodType) => ({
  schema: { tags: ['tradebook'], summary, response: { 200: z.array(row) } },
})

function tradebookApi(app: FastifyInstance, { shelf, at }: Services): void {
  app.get('/api/v1/destinations', doc('Every destination', json.destinationSchema), async () => {
    const { book, edition } = await shelf.current()
    const today = dayInIndia(at().now)
    return json.destinationsJson(
      edition(today > book.lastDay ? book.lastDay : today < book.firstDay ? book.firstDay : today),
    )
  })
  app.get('/api/v1/tradebook/versions', doc('Versions, the newest first', json.versionSchema), async () => {
    const { book } = await shelf.current()
    return (await listVersions(at().db)).map((version) => json.versionJson(version, book.version))
  })
  app.get('/api/v1/tradebook/sources', doc('Sources of the current version', json.sourceSchema), async () => {
    const { book } = await shelf.current()
    return [...book.sources.values()].map(json.sourceJson)
  })
}
