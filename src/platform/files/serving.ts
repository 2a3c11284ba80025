import type { StoredFile } from './table.ts'

const ENDINGS = { 'image/jpeg': 'jpg', 'image/webp': 'webp', 'application/pdf': 'pdf' } as const

/**
 * The headers to send a part of a file with. A PDF is offered for saving, never opened within our pages; a browser may
 * keep a copy but asks each time, for a phone is shared and the right to see may end. Names by RFC 8187.
 */
export function fileHeaders(file: StoredFile, part: 'whole' | 'thumbnail'): Record<string, string> {
  const type = part === 'thumbnail' ? 'image/jpeg' : file.type
  const name = `${file.name.replace(/\.\w{1,5}$/, '')}.${ENDINGS[type]}`
  const encoded = encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return {
    'content-type': type,
    'content-disposition': `${type === 'application/pdf' ? 'attachment' : 'inline'}; filename*=UTF-8''${encoded}`,
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
    'cache-control': 'private, no-cache',
    etag: `"${part === 'thumbnail' ? file.thumbnail : file.sha256}"`,
  }
}
