/** `/products/new`: a photo, a name, a price, a weight. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { accept } from '#kernel/refusal.ts'
import { asked, chosenFirm, isUuid, takeRest, textsOf, wrongOf } from '#firms/routes/reading.ts'
import { contextOf, editionAt } from '#firms/services.ts'
import { findTrail } from '#finder/store/trails.ts'
import { spelled } from '#finder/views/spelled.ts'
import { demandToken } from '#people/csrf.ts'
import { localised } from '#ui/language.ts'
import { sendPage } from '#ui/render.ts'
import { codeOfTrail } from '../rules/code.ts'
import type { CatalogueServices } from '../services.ts'
import { photosOf } from '../store/photos.ts'
import { createProduct } from '../usecases/create-product.ts'
import { addPhoto } from '../usecases/photos/add-photo.ts'
import { productLink } from '../views/address.ts'
import { NewPage, type NewFields } from '../views/new-page.tsx'
import type { Wrong } from '../views/product-page.tsx'
import { reading } from './at.tsx'
import { fieldOf, lookAt, nameOf, type LookedAt } from './receive.ts'

export function newRoutes(app: FastifyInstance, services: CatalogueServices): void {
  for (const path of localised('/products/new')) {
    app.get(path, reading('product.write'), (request, reply) => show(services, request, reply))
    app.post(path, { ...reading('product.write'), onSend: takeRest }, (request, reply) =>
      post(services, request, reply),
    )
  }
}

const EMPTY: NewFields = { name: '', price: '', weight: '', trail: '' }

async function show(
  services: CatalogueServices,
  request: FastifyRequest,
  reply: FastifyReply,
  again?: Readonly<{ fields: NewFields; wrong: Wrong }>,
): Promise<FastifyReply> {
  const { viewer, firm, place } = await chosenFirm(services, request, 'product.write')
  const wished = again?.fields.trail ?? asked(request, 'trail')
  const trail = isUuid(wished) ? await findTrail(services.db, wished) : undefined
  const code = trail && codeOfTrail(trail, viewer, firm.id)
  const fields = again?.fields ?? {
    ...EMPTY,
    name: code?.ok ? (trail?.product.text.slice(0, 200) ?? '') : '',
    trail: code?.ok ? wished : '',
  }
  const page = {
    place,
    firm,
    fields,
    code: code?.ok ? spelled(code.value.hs8 ?? code.value.hs6) : undefined,
    tried: services.at().newId(),
    wrong: again?.wrong,
  }
  return sendPage(reply, place.frame, <NewPage {...page} />, again ? 422 : 200)
}

type Sent = Readonly<{
  fields: NewFields
  tried: string
  photo: (LookedAt & Readonly<{ name: string }>) | undefined
}>

async function post(
  services: CatalogueServices,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { viewer, firm, place } = await chosenFirm(services, request, 'product.write')
  const context = contextOf(services)
  const edition = await editionAt(services, context.now)
  const fields: NewFields[] = []
  try {
    const sent = await receive(services, request, (told) => fields.push(told))
    const tried = isUuid(sent.tried) ? sent.tried : context.newId()
    const form = { firmId: firm.id, ...sent.fields, tried }
    const id = await createProduct(context, viewer, edition, form)
    // The same form sent again is the same product: its photo is there already.
    if (sent.photo && (await photosOf(services.db, id)).length === 0)
      await addPhoto(context, services.files, viewer, { productId: id, ...sent.photo })
    return await reply.redirect(productLink(place.frame, { id }, '', { saved: 'created' }), 303)
  } catch (error) {
    const wrong = wrongOf(error, place.frame.lang)
    return show(services, request, reply, { fields: fields[0] ?? EMPTY, wrong })
  }
}

/** Words stand before the file in our form, so the token is checked before the file is taken in. */
async function receive(
  services: CatalogueServices,
  request: FastifyRequest,
  told: (fields: NewFields) => void,
): Promise<Sent> {
  const read = (text: (name: string) => string): Sent => ({
    fields: { name: text('name'), price: text('price'), weight: text('weight'), trail: text('trail') },
    tried: text('tried'),
    photo: undefined,
  })
  if (!request.isMultipart()) {
    const sent = read(textsOf(request))
    told(sent.fields)
    return sent
  }
  const file = await request.file()
  if (!file) {
    demandToken(request, undefined)
    return read(() => '')
  }
  const text = (name: string) => fieldOf(file, name)
  demandToken(request, text('csrf'))
  const sent = read(text)
  told(sent.fields)
  if (file.filename === '') {
    file.file.resume()
    return sent
  }
  const edition = await editionAt(services, services.at().now)
  const photo = accept(await lookAt(services, edition, file.file))
  return { ...sent, photo: { ...photo, name: nameOf(file) } }
}
