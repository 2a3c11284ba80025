/**
 * The JSON API of reach. Bodies are read by the room's own intake, so that every door refuses alike; the Zod schemas here
 * describe them in the OpenAPI document. No cookies are read or set, so there is nothing to forge across sites.
 */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { accept, Refused } from '#kernel/refusal.ts'
import { isLang, type Lang } from '#kernel/words.ts'
import { shelvedFor, type Services } from '#tradebook/services.ts'
import { negotiate } from '#ui/language.ts'
import { readConsignment } from '../intake.ts'
import { NotReadable, QuoteMissing } from '../refusals.ts'
import { answer } from '../rules/answer.ts'
import { allDestinations } from '../rules/destination.ts'
import { findQuote, type KeptQuote } from '../store/quotes.ts'
import { keepQuote } from '../usecases/keep-quote.ts'
import { replayQuote } from '../usecases/replay-quote.ts'
import { receiptJson, writeReceipt } from '../views/receipt-json.ts'
import { anyDestination } from './ask.ts'
import * as shapes from './api-schemas.ts'

const problems = { 422: shapes.problemSchema, 429: shapes.problemSchema }

export function reachApi(app: FastifyInstance, services: Services): void {
  app.post('/api/v1/reach', { schema: reachDoc, config: { action: 'public.ask' } }, (request, reply) =>
    postReach(services, request, reply),
  )
  app.post('/api/v1/quotes', { schema: quoteDoc, config: { action: 'public.ask' } }, (request, reply) =>
    postQuote(services, request, reply),
  )
  app.get('/api/v1/quotes/:id', { schema: getQuoteDoc }, (request, reply) =>
    getQuote(services, request, reply),
  )
  app.get('/api/v1/quotes/:id/replay', { schema: replayDoc }, (request, reply) =>
    getReplay(services, request, reply),
  )
}

const reachDoc = {
  tags: ['reach'],
  summary: 'One parcel to every destination',
  description:
    'A verdict, the landed cost with its lines, papers and reasons for each destination of the trade book.',
  querystring: shapes.languageQuery,
  body: shapes.reachBody,
  response: { 200: shapes.reachAnswer, ...problems },
}

const quoteDoc = {
  tags: ['quotes'],
  summary: 'Quote one parcel and keep the answer',
  description:
    'The answer is kept with the version of the facts that it came from, and can be replayed for good.',
  headers: shapes.idempotencyHeaders,
  body: shapes.quoteBody,
  response: { 201: shapes.quoteAnswer, 409: shapes.problemSchema, ...problems },
}

const getQuoteDoc = {
  tags: ['quotes'],
  summary: 'A kept quote',
  params: shapes.quoteParams,
  response: { 200: shapes.quoteAnswer, 404: shapes.problemSchema },
}

const replayDoc = {
  tags: ['quotes'],
  summary: 'Answer a kept quote again from the facts of its day',
  params: shapes.quoteParams,
  response: { 200: shapes.replayAnswer, 404: shapes.problemSchema },
}

/** What a body says beside the consignment itself. */
const extras = z.object({
  fields: z.enum(['all', 'summary']).default('all'),
  version: z.string().max(64).default(''),
})

async function postReach(
  services: Services,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const body = objectOf(request.body)
  const extra = extras.safeParse(body)
  if (!extra.success) {
    const field = extra.error.issues[0]?.path.join('.') || 'fields'
    throw new Refused(NotReadable({ field }, field))
  }
  const { book, edition: editions } = await shelvedFor(services, extra.data.version)
  const { parcel, edition } = accept(readConsignment({ ...body, to: anyDestination(book) }, book, editions))
  const lang = langOf(request)
  const shape = extra.data.fields === 'summary' ? summaryOf : (full: ReturnType<typeof receiptJson>) => full
  const destinations = allDestinations(edition).map(({ iso2 }) =>
    shape(receiptJson(answer(edition, { ...parcel, to: iso2 })!, book, lang)),
  )
  return reply.header('content-language', lang).send({ version: book.version, on: parcel.on, destinations })
}

/** Anything but an object reads as an empty consignment, which the intake then refuses in its own words. */
const objectOf = (body: unknown): Record<string, unknown> =>
  typeof body === 'object' && body !== null && !Array.isArray(body) ? (body as Record<string, unknown>) : {}

function summaryOf(full: ReturnType<typeof receiptJson>): z.infer<typeof shapes.summarySchema> {
  const { to, lane, coverage, verdict, currency, total, totalInr } = full
  const least = full.totalLeast
  return { to, lane, coverage, verdict, currency, total, ...(least ? { totalLeast: least } : {}), totalInr }
}

async function postQuote(
  services: Services,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const key = request.headers['idempotency-key']
  const idempotencyKey = typeof key === 'string' && key !== '' ? key.slice(0, 201) : undefined
  if (idempotencyKey && idempotencyKey.length > 200)
    throw new Refused(NotReadable({ field: 'Idempotency-Key' }, 'Idempotency-Key'))
  const shelved = await services.shelf.current()
  const kept = await keepQuote(services.at(), {
    question: objectOf(request.body),
    shelved,
    write: writeReceipt,
    ...(idempotencyKey ? { idempotencyKey } : {}),
  })
  return sendQuote(reply.code(201).header('location', `/api/v1/quotes/${kept.id}`), kept)
}

async function getQuote(
  services: Services,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const kept = await findQuote(services.at().db, idOf(request))
  if (!kept) throw new Refused(QuoteMissing({}))
  return sendQuote(reply, kept)
}

async function getReplay(
  services: Services,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { same, answer: text } = await replayQuote(services.at(), {
    id: idOf(request),
    shelf: services.shelf,
    write: writeReceipt,
  })
  return sendJson(reply, `{"same":${same},"answer":${text}}`)
}

/** The answer's own bytes stand in the reply, so that their hash can be checked. */
function sendQuote(
  reply: FastifyReply,
  { id, askedAt, version, on, sha256, answer: text }: KeptQuote,
): FastifyReply {
  const head = JSON.stringify({ id, askedAt: askedAt.toISOString(), version, on, sha256 })
  return sendJson(reply, `${head.slice(0, -1)},"answer":${text}}`)
}

const sendJson = (reply: FastifyReply, text: string): FastifyReply =>
  reply.type('application/json; charset=utf-8').send(text)

const idOf = (request: FastifyRequest): string => (request.params as { id: string }).id.toLowerCase()

function langOf(request: FastifyRequest): Lang {
  const { lang } = request.query as { lang?: unknown }
  return isLang(lang) ? lang : negotiate(request.headers['accept-language'])
}
