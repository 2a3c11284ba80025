/** Photos by a plain form: sent whole, put in order, described, taken out and back. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { accept, Refused } from '#kernel/refusal.ts'
import { asked, isUuid, takeRest } from '#firms/routes/reading.ts'
import { demandToken } from '#people/csrf.ts'
import { fileHeaders } from '#platform/files/serving.ts'
import { localised } from '#ui/language.ts'
import { PhotoMissing } from '../refusals/photos.ts'
import { ChoiceUnknown, ProductMissing } from '../refusals/product.ts'
import { photoLimits } from '../rules/photo-advice.ts'
import type { CatalogueServices } from '../services.ts'
import { productFor } from '../store/changing.ts'
import { findPhoto, photosOf } from '../store/photos.ts'
import { addPhoto } from '../usecases/photos/add-photo.ts'
import { changePhoto, type PhotoChange } from '../usecases/photos/change-photo.ts'
import { productLink } from '../views/address.ts'
import { PhotosPage } from '../views/photos-page.tsx'
import { viewerOf } from '#people/viewer.ts'
import { at, part, reading, sendRefused, type At } from './at.tsx'
import { fieldOf, lookAt, nameOf } from './receive.ts'

export function photoRoutes(app: FastifyInstance, services: CatalogueServices): void {
  const show = async ({ about, context, edition, request }: At) => (
    <PhotosPage
      {...about}
      photos={await photosOf(services.db, about.product.id)}
      limits={photoLimits(edition)}
      removed={removedIn(request)}
      tried={context.newId()}
    />
  )
  part(app, services, { path: '/photos', show })
  for (const path of localised('/products/:id/photos'))
    app.post(path, { ...reading('product.write'), onSend: takeRest }, async (request, reply) => {
      const here = await at(services, request, reply, 'product.write')
      try {
        await receive(services, here)
      } catch (error) {
        return sendRefused(services, here, error, show)
      }
      return reply.redirect(
        productLink(here.about.frame, here.about.product, 'photos', { saved: 'yes' }),
        303,
      )
    })
  for (const path of localised('/products/:id/photos/:photo'))
    app.post(path, reading('product.write'), async (request, reply) => {
      const here = await at(services, request, reply, 'product.write')
      const { photo } = request.params as { photo: string }
      const { frame, product } = here.about
      try {
        const change = changeIn(here)
        await changePhoto(here.context, here.viewer, { productId: product.id, photoId: photo, change })
        const query = change.do === 'remove' ? { removed: photo } : { saved: 'yes' }
        return await reply.redirect(productLink(frame, product, 'photos', query), 303)
      } catch (error) {
        return sendRefused(services, here, error, show)
      }
    })
  for (const size of ['whole', 'thumbnail'] as const)
    for (const path of localised(`/products/:id/photos/:photo/${size}`))
      app.get(path, reading('product.read'), (request, reply) => serve(services, request, reply, size))
}

function removedIn(request: FastifyRequest): string {
  const removed = asked(request, 'removed')
  return isUuid(removed) ? removed : ''
}

function changeIn({ text, request }: At): PhotoChange['change'] {
  const wish = text('do')
  if (wish === 'alt') {
    // The page asks in one language; what was said in the others stays.
    const told = ['en', 'hi', 'gu'].filter((lang) => `alt-${lang}` in ((request.body ?? {}) as object))
    return { do: 'alt', alt: Object.fromEntries(told.map((lang) => [lang, text(`alt-${lang}`)])) }
  }
  const known = (['remove', 'restore', 'earlier', 'later'] as const).find((one) => one === wish)
  if (!known) throw new Refused(ChoiceUnknown())
  return { do: known }
}

/** The token stands before the files in our form; each file is taken in by itself. */
async function receive(services: CatalogueServices, { request, context, viewer, edition, about }: At) {
  if (!request.isMultipart()) throw new Refused(PhotoMissing({}, 'photo'))
  let taken = 0
  for await (const file of request.files()) {
    demandToken(request, fieldOf(file, 'csrf'))
    if (file.filename === '') {
      // Nothing was chosen; the next part comes only when this one is read.
      file.file.resume()
      continue
    }
    const looked = accept(await lookAt(services, edition, file.file))
    const photo = { productId: about.product.id, name: nameOf(file), ...looked }
    await addPhoto(context, services.files, viewer, photo)
    taken += 1
  }
  if (taken === 0) throw new Refused(PhotoMissing({}, 'photo'))
}

async function serve(
  { db, files }: CatalogueServices,
  request: FastifyRequest,
  reply: FastifyReply,
  size: 'whole' | 'thumbnail',
): Promise<FastifyReply> {
  const { id, photo: photoId } = request.params as { id: string; photo: string }
  const { product } = await productFor(db, viewerOf(request), id, 'product.read')
  const photo = await findPhoto(db, photoId)
  const file = photo?.productId === product.id ? await files.find(db, photo.fileId) : undefined
  const bytes = file && (await files.read(file, size))
  if (!file || !bytes) throw new Refused(ProductMissing())
  return reply.headers(fileHeaders(file, size)).send(bytes)
}
