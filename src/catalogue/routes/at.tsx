/** What the routes of one product share: which product, what was saved, and how a refusal becomes the page again. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { VNode } from 'preact'
import { Refused, sayRefusal, type Refusal } from '#kernel/refusal.ts'
import { say } from '#kernel/words.ts'
import { asked, textsOf } from '#firms/routes/reading.ts'
import { contextOf, editionAt, type FirmsContext } from '#firms/services.ts'
import { whereOf } from '#firms/store/firms.ts'
import { mayDo, type Action } from '#people/rules/authorisation.ts'
import { viewerOf, type Viewer } from '#people/viewer.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import { frameOf } from '#ui/frame.ts'
import { localised } from '#ui/language.ts'
import { sendPage } from '#ui/render.ts'
import type { CatalogueServices } from '../services.ts'
import { productFor } from '../store/changing.ts'
import { productLink } from '../views/address.ts'
import type { About, Wrong } from '../views/product-page.tsx'
import { PRODUCT } from '../words/product.ts'

export const reading = (action: Action) => ({ schema: { hide: true }, config: { action } }) as const

/** One request about one product. */
export type At = Readonly<{
  request: FastifyRequest
  reply: FastifyReply
  viewer: Viewer
  context: FirmsContext
  about: About
  edition: Edition
  /** A field of the form; empty where it is not there. */
  text: (name: string) => string
  /** The version that the form saw. */
  version: number
}>

export async function at(
  services: CatalogueServices,
  request: FastifyRequest,
  reply: FastifyReply,
  action: Action,
): Promise<At> {
  const viewer = viewerOf(request)
  const context = contextOf(services)
  const { id } = request.params as { id: string }
  const { product, firm } = await productFor(services.db, viewer, id.toLowerCase(), action)
  const frame = frameOf(request, services.asset)
  const text = textsOf(request)
  return {
    request,
    reply,
    viewer,
    context,
    edition: await editionAt(services, context.now),
    text,
    version: Number(text('version')) || 0,
    about: {
      frame,
      product,
      firm,
      mayWrite: mayDo(viewer, 'product.write', whereOf(firm)),
      saved: savedWords(asked(request, 'saved'), frame.lang),
    },
  }
}

const SAVED = {
  yes: PRODUCT.saved,
  created: PRODUCT.created,
  ready: PRODUCT.isReady,
  draft: PRODUCT.isDraft,
  archived: PRODUCT.isArchived,
} as const

const savedWords = (key: string, lang: About['frame']['lang']): string | undefined =>
  key in SAVED ? say(SAVED[key as keyof typeof SAVED], lang) : undefined

/** A part of the page: how it is shown, and what its form does. */
export type PartRoute = Readonly<{
  path: string
  /** `again`: the form was refused; then what was typed stands in it. */
  show: (here: At, again: Refusal | undefined) => Promise<VNode> | VNode
  /** Absent: the part is only read. Answers where to go afterwards: a part of the product and a query. */
  post?: (here: At) => Promise<Readonly<{ to: string; query?: Readonly<Record<string, string>> }>>
}>

/** Registers the address in every language: GET shows, POST saves and leads on, or shows the form again with the sentence. */
export function part(app: FastifyInstance, services: CatalogueServices, route: PartRoute): void {
  const { show, post } = route
  for (const path of localised(`/products/:id${route.path}`)) {
    app.get(path, reading('product.read'), async (request, reply) => {
      const here = await at(services, request, reply, 'product.read')
      return sendPage(reply, here.about.frame, await show(here, undefined))
    })
    if (!post) continue
    app.post(path, reading('product.write'), async (request, reply) => {
      const here = await at(services, request, reply, 'product.write')
      try {
        const { to, query = { saved: 'yes' } } = await post(here)
        return await reply.redirect(productLink(here.about.frame, here.about.product, to, query), 303)
      } catch (error) {
        return sendRefused(services, here, error, show)
      }
    })
  }
}

/** Whatever is not the form's own fault is thrown on. */
export async function sendRefused(
  services: CatalogueServices,
  here: At,
  error: unknown,
  show: PartRoute['show'],
): Promise<FastifyReply> {
  if (!(error instanceof Refused) || !['invalid', 'conflict'].includes(error.refusal.kind)) throw error
  const { refusal } = error
  // Somebody else may have changed it meanwhile: the page shows how it is now.
  const { product } = await productFor(services.db, here.viewer, here.about.product.id, 'product.read')
  const { lang } = here.about.frame
  const wrong: Wrong = { field: refusal.field, sentence: sayRefusal(refusal, lang) }
  const again: At = { ...here, about: { ...here.about, product, wrong, saved: undefined } }
  const status = refusal.kind === 'conflict' ? 409 : 422
  return sendPage(here.reply, here.about.frame, await show(again, refusal), status)
}

/** Whether what was typed should stand in the form again: not where somebody else changed the product. */
export const keepsTyped = (again: Refusal | undefined): boolean =>
  again !== undefined && again.code !== 'catalogue.changed-meanwhile'
