import type { FastifyInstance } from 'fastify'
import { frameOf, type AssetAddress } from '#ui/frame.ts'
import { localised } from '#ui/language.ts'
import { sendPage } from '#ui/render.ts'
import { DesignPage } from './design-page.tsx'

/** `/design`: every component in the reader's language, light and dark. */
export function designRoutes(app: FastifyInstance, asset: AssetAddress): void {
  for (const path of localised('/design')) {
    app.get(path, { schema: { hide: true } }, async (request, reply) => {
      const frame = frameOf(request, asset)
      return sendPage(reply, frame, <DesignPage frame={frame} />)
    })
  }
}
