/**
 * Photos in parts, so that a broken line costs only the last part: the core of tus 1.0.0 (https://tus.io/protocols/resumable-upload)
 * with creation, expiration and termination. The last part answers with what became of the photo.
 */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Refused } from '#kernel/refusal.ts'
import { contextOf, editionAt } from '#firms/services.ts'
import { viewerOf } from '#people/viewer.ts'
import { FILE_LIMITS } from '#platform/files/prepare.ts'
import { UploadElsewhere, UploadMissing } from '../refusals/photos.ts'
import type { CatalogueServices } from '../services.ts'
import { productFor } from '../store/changing.ts'
import { findUpload, finishUpload, type Upload } from '../store/uploads/uploads.ts'
import { addPhoto } from '../usecases/photos/add-photo.ts'
import { beginUpload } from '../usecases/photos/begin-upload.ts'
import { reading } from './at.tsx'
import { lookAt } from './receive.ts'

const VERSION = '1.0.0'
const PART = 'application/offset+octet-stream'
/** Our script sends 256 KB; another may send four times that. */
const LARGEST_PART = 1_048_576

const BASE = '/products/:id/photos/uploads'

export function uploadRoutes(app: FastifyInstance, services: CatalogueServices): void {
  void app.register(async (tus) => {
    tus.addContentTypeParser(PART, (_request, payload, done) => done(null, payload))
    tus.addHook('onRequest', async (_request, reply) => void reply.header('Tus-Resumable', VERSION))
    const write = { ...reading('product.write'), bodyLimit: LARGEST_PART }
    tus.options(BASE, reading('product.write'), (request, reply) => say(services, request, reply))
    tus.post(BASE, write, (request, reply) => begin(services, request, reply))
    tus.head(`${BASE}/:upload`, reading('product.write'), (request, reply) => tell(services, request, reply))
    tus.patch(`${BASE}/:upload`, write, (request, reply) => take(services, request, reply))
    tus.delete(`${BASE}/:upload`, write, (request, reply) => giveUp(services, request, reply))
  })
}

/** What this server understands. */
async function say(
  { db }: CatalogueServices,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { id } = request.params as { id: string }
  await productFor(db, viewerOf(request), id, 'product.write')
  return reply
    .code(204)
    .header('Tus-Version', VERSION)
    .header('Tus-Extension', 'creation,expiration,termination')
    .header('Tus-Max-Size', String(FILE_LIMITS.maxBytes))
    .send()
}

async function begin(
  services: CatalogueServices,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { id: productId } = request.params as { id: string }
  const bytes = Number(request.headers['upload-length'] ?? Number.NaN)
  const name = nameIn(request.headers['upload-metadata'])
  const { id, endsAt } = await beginUpload(contextOf(services), viewerOf(request), { productId, name, bytes })
  return reply
    .code(201)
    .header('Location', `/products/${productId}/photos/uploads/${id}`)
    .header('Upload-Offset', '0')
    .header('Upload-Expires', endsAt.toUTCString())
    .send()
}

/** `filename d29ya3Nob3AuanBn,…`: pairs of a key and a value in Base64. */
function nameIn(metadata: unknown): string {
  const found = typeof metadata === 'string' ? /(?:^|,)\s*filename\s+([\w+/=-]+)/.exec(metadata) : null
  return found
    ? Buffer.from(found[1] ?? '', 'base64')
        .toString('utf8')
        .slice(0, 150)
    : 'photo'
}

/** Her own upload, not yet over. */
async function uploadOf({ db, at }: CatalogueServices, request: FastifyRequest): Promise<Upload> {
  const { id, upload: uploadId } = request.params as { id: string; upload: string }
  const viewer = viewerOf(request)
  await productFor(db, viewer, id, 'product.write')
  const upload = await findUpload(db, uploadId)
  const isOver = !upload || upload.endsAt <= at().now
  if (isOver || upload.productId !== id || upload.begunBy !== viewer.personId)
    throw new Refused(UploadMissing())
  return upload
}

const isEnded = ({ photoId, refused }: Upload): boolean => photoId !== null || refused !== null

async function tell(
  services: CatalogueServices,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const upload = await uploadOf(services, request)
  const offset = isEnded(upload) ? upload.bytes : await services.uploads.length(upload.id)
  return reply
    .header('Cache-Control', 'no-store')
    .header('Upload-Offset', String(offset))
    .header('Upload-Length', String(upload.bytes))
    .header('Upload-Expires', upload.endsAt.toUTCString())
    .send()
}

async function take(
  services: CatalogueServices,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const upload = await uploadOf(services, request)
  if (isEnded(upload)) return reply.code(204).header('Upload-Offset', String(upload.bytes)).send()
  const { uploads } = services
  const from = Number(request.headers['upload-offset'] ?? Number.NaN)
  const source = (request.body ?? emptySource()) as AsyncIterable<Uint8Array>
  const offset = await uploads.append(upload.id, from, upload.bytes, source)
  if (offset === undefined) {
    const now = await uploads.length(upload.id)
    void reply.header('Upload-Offset', String(now))
    throw new Refused(UploadElsewhere({ offset: now }))
  }
  if (offset === upload.bytes) await finish(services, request, upload)
  return reply.code(204).header('Upload-Offset', String(offset)).send()
}

async function* emptySource(): AsyncGenerator<Uint8Array> {}

/** All is here: it becomes a photo, or is refused with the reason; either way the parts go. */
async function finish(services: CatalogueServices, request: FastifyRequest, upload: Upload): Promise<void> {
  const { db, files, uploads } = services
  const context = contextOf(services)
  const edition = await editionAt(services, context.now)
  const looked = await lookAt(services, edition, await uploads.read(upload.id))
  if (!looked.ok) {
    const refused = { photoId: null, refused: looked.refusal.code }
    await db.transaction().execute((tx) => finishUpload(tx, upload.id, refused))
    await uploads.remove(upload.id)
    throw new Refused(looked.refusal)
  }
  const { id: uploadId, productId, name } = upload
  const photo = { productId, name, ...looked.value, upload: uploadId }
  await addPhoto(context, files, viewerOf(request), photo)
  await uploads.remove(uploadId)
}

async function giveUp(
  services: CatalogueServices,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const upload = await uploadOf(services, request)
  if (!isEnded(upload))
    await services.db
      .transaction()
      .execute((tx) => finishUpload(tx, upload.id, { photoId: null, refused: 'catalogue.given-up' }))
  await services.uploads.remove(upload.id)
  return reply.code(204).send()
}
