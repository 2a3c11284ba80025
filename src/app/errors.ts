/**
 * The one error handler: a planned refusal becomes 422, 401, 403, 404 or 409; a request we cannot read its own 4xx; anything
 * else is a bug, logged under an id. Programs get problem+json (RFC 9457), people a page, both in their language.
 */
import { randomUUID } from 'node:crypto'
import { STATUS_CODES } from 'node:http'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Refused, sayRefusal, type Refusal, type RefusalKind } from '#kernel/refusal.ts'
import { isLang, say, type Lang, type Sentence } from '#kernel/words.ts'
import { SignInFirst } from '#people/refusals.ts'
import { ErrorPage } from '#site/views/error-page.tsx'
import { SITE } from '#site/words.ts'
import { frameOf, type AssetAddress } from '#ui/frame.ts'
import { sendPage } from '#ui/render.ts'
import { pathOnly } from './log.ts'
import { APP } from './words.ts'

const STATUS: Readonly<Record<RefusalKind, number>> = {
  invalid: 422,
  forbidden: 403,
  missing: 404,
  conflict: 409,
}

/** What went wrong, ready to be said. */
type Trouble = Readonly<{ status: number; code: string; detail: (lang: Lang) => string; field?: string }>

export function errors(app: FastifyInstance, asset: AssetAddress): void {
  app.setErrorHandler((error: FastifyError | Refused, request, reply) =>
    tell(troubleOf(error, request), request, reply, asset),
  )
  app.setNotFoundHandler((request, reply) =>
    tell(trouble(404, 'not-found', APP.notFound), request, reply, asset),
  )
}

const trouble = (status: number, code: string, sentence: Sentence): Trouble => ({
  status,
  code,
  detail: (lang) => say(sentence, lang),
})

function troubleOf(error: FastifyError | Refused, request: FastifyRequest): Trouble {
  if (error instanceof Refused) {
    const { code, field } = error.refusal
    const detail = (lang: Lang) => sayRefusal(error.refusal, lang)
    return { status: statusOf(error.refusal), code, detail, ...(field ? { field } : {}) }
  }
  const status = error.statusCode ?? 500
  return status >= 400 && status < 500 ? unreadable(status) : bug(error, request)
}

/** Who is not known yet may come back signed in (RFC 9110 §15.5.2); who is known may not. */
const statusOf = ({ code, kind }: Refusal): number => (code === SignInFirst().code ? 401 : STATUS[kind])

/** Requests that stop before they reach a room. */
function unreadable(status: number): Trouble {
  if (status === 413) return trouble(413, 'too-large', APP.tooLarge)
  if (status === 415) return trouble(415, 'not-json', APP.badType)
  if (status === 429) return trouble(429, 'too-many-requests', APP.tooMany)
  if (status === 404) return trouble(404, 'not-found', APP.notFound)
  return status === 400
    ? trouble(400, 'bad-json', APP.badJson)
    : trouble(status, 'bad-request', APP.badRequest)
}

function bug(error: Error, request: FastifyRequest): Trouble {
  const id = randomUUID()
  request.log.error({ err: error, id, url: pathOnly(request.url) }, 'a request failed')
  return { status: 500, code: 'bug', detail: (lang) => say(APP.broken, lang, { id }) }
}

function tell(
  { status, code, detail, field }: Trouble,
  request: FastifyRequest,
  reply: FastifyReply,
  asset: AssetAddress,
) {
  const frame = frameOf(request, asset)
  const { lang: wished } = (request.query ?? {}) as { lang?: unknown }
  if (wantsPage(request)) {
    const title = status === 404 ? SITE.missingTitle : status >= 500 ? SITE.brokenTitle : SITE.refusedTitle
    const sentence = code === 'not-found' ? say(SITE.missing, frame.lang) : detail(frame.lang)
    return sendPage(reply, frame, ErrorPage({ frame, title: say(title, frame.lang), sentence }), status)
  }
  const lang = isLang(wished) ? wished : frame.lang
  const problem = {
    type: `urn:dhow:problem:${code}`,
    title: STATUS_CODES[status] ?? 'Error',
    status,
    detail: detail(lang),
    code,
    ...(field ? { field } : {}),
  }
  return reply
    .code(status)
    .header('content-language', lang)
    .header('vary', 'Accept-Language')
    .type('application/problem+json; charset=utf-8')
    .serializer((body: unknown) => JSON.stringify(body))
    .send(problem)
}

/** The API answers problems; elsewhere only who asks for JSON and not for HTML. */
function wantsPage(request: FastifyRequest): boolean {
  if (/^\/api\/(?!docs)/.test(request.url)) return false
  const accept = request.headers.accept ?? ''
  return accept.includes('text/html') || !accept.includes('json')
}
