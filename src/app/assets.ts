/** Style sheets, scripts and fonts, read and compressed once at the start; a new content has a new name, so caches keep them for good. */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { FastifyInstance } from 'fastify'
import type { AssetAddress } from '#ui/frame.ts'
import { ICON } from '#ui/icon.ts'

type Asset = Readonly<{ type: string; body: Buffer; gzip: Buffer | undefined }>

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** Serves what lies in build/assets, and answers each file's address by its plain name. */
export function assets(app: FastifyInstance, root: string): AssetAddress {
  const addresses = new Map<string, string>()
  const files = new Map<string, Asset>()
  for (const [name, body] of [
    ['mark.svg', Buffer.from(ICON)] as const,
    ...builtFiles(join(root, 'build', 'assets')),
  ]) {
    const extension = extname(name)
    const hash = createHash('sha256').update(body).digest('hex').slice(0, 12)
    const stamped = `${name.slice(0, -extension.length)}.${hash}${extension}`
    addresses.set(name, `/assets/${stamped}`)
    files.set(stamped, {
      type: TYPES[extension] ?? 'application/octet-stream',
      body,
      // A woff2 is compressed inside.
      gzip: extension === '.woff2' ? undefined : gzipSync(body, { level: 9 }),
    })
  }
  app.get(
    '/assets/:file',
    { schema: { hide: true }, config: { rateLimit: false, action: 'public.read' } },
    (request, reply) => {
      const file = files.get((request.params as { file: string }).file)
      if (!file) return reply.callNotFound()
      const zipped = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '') ? file.gzip : undefined
      void reply
        .header('cache-control', 'public, max-age=31536000, immutable')
        .header('vary', 'Accept-Encoding')
        .type(file.type)
      if (zipped) void reply.header('content-encoding', 'gzip')
      return reply.send(zipped ?? file.body)
    },
  )
  return (name) => addresses.get(name) ?? `/assets/${name}`
}

function builtFiles(folder: string): [string, Buffer][] {
  if (!existsSync(folder)) return []
  const names = readdirSync(folder).filter((name) => extname(name) in TYPES)
  return names.map((name) => [name, readFileSync(join(folder, name))])
}
