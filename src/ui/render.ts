/** A page as text, and as an answer over HTTP. */
import type { FastifyReply } from 'fastify'
import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { Frame } from './frame.ts'

/** The whole document; everything inside was escaped by the renderer. */
export const html = (page: VNode): string => `<!doctype html>${renderToString(page)}`

/** Sends a page. Its language may come from the browser's wish, so caches must keep them apart. */
export function sendPage(reply: FastifyReply, frame: Frame, page: VNode, status = 200): FastifyReply {
  return reply
    .code(status)
    .header('content-language', frame.lang)
    .header('vary', 'Accept-Language')
    .header('cache-control', frame.viewer ? 'private, no-store' : 'no-cache')
    .type('text/html; charset=utf-8')
    .send(html(page))
}
