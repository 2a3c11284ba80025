/** Public pages that belong to no other room: home, and the API's documents. */
import type { FastifyInstance } from 'fastify'
import { dayInIndia } from '#kernel/day.ts'
import { consignmentJson, queryOf, readAsked } from '#reach/form.ts'
import { readConsignment } from '#reach/intake.ts'
import { anyDestination } from '#reach/routes/ask.ts'
import { shortVersion } from '#reach/views/question.ts'
import { worldRows } from '#reach/views/world.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import type { Services } from '#tradebook/services.ts'
import { coverageOfVersion } from '#tradebook/store/coverage.ts'
import { frameOf, link, type Frame } from '#ui/frame.ts'
import { localised } from '#ui/language.ts'
import { sendPage } from '#ui/render.ts'
import { designRoutes } from './design/routes.tsx'
import { ApiDocsPage, type OpenApi } from './views/api-docs-page.tsx'
import type { Shown } from './views/home-map.tsx'
import { HomePage, type HomeProps } from './views/home-page.tsx'

/** `document` answers the OpenAPI document of all routes, once the program is ready. */
export function siteRoutes(app: FastifyInstance, services: Services, document: () => object): void {
  const hidden = { schema: { hide: true } }
  for (const path of localised('/')) {
    app.get(path, hidden, async (request, reply) => {
      const frame = frameOf(request, services.asset)
      return sendPage(reply, frame, <HomePage {...await homeProps(services, frame)} />)
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

async function homeProps(services: Services, frame: Frame): Promise<HomeProps> {
  const { db, now } = services.at()
  const { book, edition, publishedAt } = await services.shelf.current()
  const day = dayInIndia(now)
  const today = day < book.firstDay ? book.firstDay : day > book.lastDay ? book.lastDay : day
  const publishedOn = publishedAt ? dayInIndia(publishedAt) : today
  const coverage = await coverageOfVersion(db, book.version)
  const shown = exampleWorld(edition(today), frame)
  return { frame, book, edition: edition(today), today, publishedOn, coverage, shown }
}

/** The stole that gave the pages their colours. */
const EXAMPLE = '62149049'

/** Its answer for every destination, at the price and weight that the book holds for it. */
function exampleWorld(edition: Edition, frame: Frame): Shown | undefined {
  const { price_inr: price, grams: weight } = edition.fact('sector-products', EXAMPLE)?.cells ?? {}
  if (!price || !weight) return undefined
  const asked = readAsked({
    hs: EXAMPLE,
    price,
    weight,
    currency: 'INR',
    version: shortVersion(edition.book.version),
  })
  const json = consignmentJson(asked, anyDestination(edition.book), edition.on)
  const read = readConsignment(json, edition.book, () => edition)
  if (!read.ok) return undefined
  const rows = worldRows(edition, read.value.parcel, frame.lang)
  return { hs: EXAMPLE, rows, address: link(frame, `/reach${queryOf(asked)}`) }
}
