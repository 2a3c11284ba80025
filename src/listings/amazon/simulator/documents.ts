/** Documents behind links that run out after five minutes. */
import { gzipSync } from 'node:zlib'
import { ok, refuse, type Ask, type Reply, type Settings } from './ask.ts'
import { nextId, type World } from './world.ts'

const linkMs = 5 * 60 * 1000

const linkTo = (settings: Settings, id: string): string =>
  `${settings.base}/documents/${encodeURIComponent(id)}`

/** A place to upload to. */
export function newDocument(ask: Ask, contentType: string): { id: string; url: string } {
  const id = `amzn1.tortuga.4.sim.${nextId(ask.world)}`
  ask.world.documents[id] = {
    contentType,
    body: undefined,
    zipped: false,
    linkEndsAt: ask.now + linkMs,
    sellerId: ask.seller.id,
  }
  return { id, url: linkTo(ask.settings, id) }
}

/** A document of Amazon's own. */
export function keepDocument(ask: Ask, body: string, contentType: string, zipped: boolean): string {
  const { id } = newDocument(ask, contentType)
  Object.assign(ask.world.documents[id]!, { body, zipped, linkEndsAt: 0 })
  return id
}

/** A fresh link, for five minutes. */
export function documentLink(ask: Ask, id: string, idName: string): Reply {
  const document = ask.world.documents[id]
  if (!document || document.sellerId !== ask.seller.id) return refuse(404, 'NotFound', 'Document not found')
  document.linkEndsAt = ask.now + linkMs
  return ok({
    [idName]: id,
    url: linkTo(ask.settings, id),
    ...(document.zipped ? { compressionAlgorithm: 'GZIP' } : {}),
  })
}

export type Transfer = Readonly<{
  method: string
  id: string
  contentType: string | null
  body: string
  now: number
}>

/** What lies behind a link; no token goes with it. */
export function transfer(
  world: World,
  { method, id, contentType, body, now }: Transfer,
): { status: number; bytes: Buffer } {
  const none = (status: number): { status: number; bytes: Buffer } => ({ status, bytes: Buffer.alloc(0) })
  const document = world.documents[id]
  if (!document) return none(404)
  if (now > document.linkEndsAt) return none(403)
  if (method === 'PUT') {
    if (contentType !== document.contentType) return none(403)
    document.body = body
    return none(200)
  }
  if (document.body === undefined) return none(404)
  const text = Buffer.from(document.body)
  return { status: 200, bytes: document.zipped ? gzipSync(text) : text }
}
