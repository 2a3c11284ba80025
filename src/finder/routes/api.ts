/** The finder's JSON API: words in, candidates and one question out; answers; the code that is taken. */
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { z } from 'zod'
import { Refused } from '#kernel/refusal.ts'
import { isLang, type Lang } from '#kernel/words.ts'
import { problemSchema } from '#platform/problem.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import type { Services } from '#tradebook/services.ts'
import { negotiate } from '#ui/language.ts'
import { NotAsked, NotReadable } from '../refusals.ts'
import { lawOf } from '../rules/law.ts'
import { linesUnder } from '../rules/lines.ts'
import { lineLabel } from '../store/line-labels.ts'
import { theFinder } from '../store/the-finder.ts'
import { isAnswer, isFact, type Answered } from '../rules/trail.ts'
import { acceptCode, answerTrail, beginTrail, type Conversation } from '../usecases/trail.ts'
import { asFoundJson } from '../views/found.ts'
import { askerOf } from './asking.ts'
import * as shapes from './api-schemas.ts'
import { bookToday } from './book-today.ts'

const problems = { 422: problemSchema, 429: problemSchema }
const config = { action: 'public.ask' } as const

export function finderApi(app: FastifyInstance, services: Services): void {
  app.post('/api/v1/find', { schema: findDoc, config }, (request) => postFind(services, request))
  app.post('/api/v1/find/answer', { schema: answerDoc, config }, (request) => postAnswer(services, request))
  app.post('/api/v1/find/accept', { schema: acceptDoc, config }, (request) => postAccept(services, request))
}

const findDoc = {
  tags: ['find'],
  summary: 'Words to HS codes',
  description:
    'Up to ten candidates with reasons, and the one question that would part them. Ask on with /find/answer. The ' +
    'conversation is kept as a trail; without a code taken it is forgotten after 30 days.',
  body: shapes.findBody,
  response: { 200: shapes.findAnswer, ...problems },
}
const answerDoc = {
  tags: ['find'],
  summary: 'Answer the question of a trail',
  body: shapes.answerBody,
  response: { 200: shapes.findAnswer, 404: problemSchema, 409: problemSchema, ...problems },
}
const acceptDoc = {
  tags: ['find'],
  summary: 'Take a code for a trail',
  description: 'Six digits stay six. For a signed-in sender the words are remembered at once.',
  body: shapes.acceptBody,
  response: { 200: shapes.acceptAnswer, 404: problemSchema, 409: problemSchema, ...problems },
}

/** Reads a body by its schema; refuses with the first thing that is wrong. */
function read<T extends z.ZodType>(schema: T, body: unknown): z.infer<T> {
  const parsed = schema.safeParse(body ?? {})
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const field = issue?.path.join('.') || 'body'
  throw new Refused(NotReadable({ field, problem: issue?.message ?? '' }, field))
}

async function postFind(services: Services, request: FastifyRequest) {
  const { text, category, attributes, answers, top } = read(shapes.findBody, request.body)
  const lang = langOf(request)
  const edition = (await bookToday(services)).edition
  const question = { product: { text, category, attributes }, answers: answersIn(answers) }
  const asker = askerOf(request.viewer, { lang })
  const conversation = await beginTrail(services.at(), theFinder(), question, asker, edition)
  return asJson(conversation, edition, lang, top)
}

const answersIn = (answers: Readonly<Record<string, string>>): Answered[] =>
  Object.entries(answers).map(([about, value]) => {
    if (!isFact(about) || !isAnswer(value)) throw new Refused(NotAsked({ about, value }, `answers.${about}`))
    return { about, value }
  })

async function postAnswer(services: Services, request: FastifyRequest) {
  const { trail: id, about, value } = read(shapes.answerBody, request.body)
  const lang = langOf(request)
  const asker = askerOf(request.viewer, { lang })
  const conversation = await answerTrail(services.at(), theFinder(), { id, about, value }, asker)
  return asJson(conversation, (await bookToday(services)).edition, lang, SHOWN)
}

async function postAccept(services: Services, request: FastifyRequest) {
  const { trail: id, hs } = read(shapes.acceptBody, request.body)
  const asker = askerOf(request.viewer, { lang: langOf(request) })
  const edition = (await bookToday(services)).edition
  const context = services.at()
  const trail = await context.db
    .transaction()
    .execute((tx) => acceptCode(context, tx, theFinder(), { hs, of: { id } }, asker, edition))
  return { trail: id, hs6: trail.hs6, hs8: trail.hs8, remembered: trail.tenant !== null }
}

const SHOWN = 5

function asJson({ trail, found }: Conversation, edition: Edition, lang: Lang, top: number) {
  const finder = theFinder()
  const shown = { ...found, candidates: found.candidates.slice(0, top) }
  const { candidates, abstain, question } = asFoundJson(shown, lang)
  return {
    trail: trail.id,
    engine: trail.engine,
    book: trail.book,
    on: edition.on,
    candidates: candidates.map((candidate, at) => {
      const { words, told, otherwise } = shown.candidates[at]!
      const { least, most, ...duty } = lawOf(edition, candidate.hs6).duty
      return {
        ...candidate,
        words,
        told,
        otherwise: otherwise.map((one) => ({ ...one, label: finder.label(one.hs6, lang) })),
        duty: { ...duty, leastBps: least ?? null, mostBps: most ?? null },
        lines: linesUnder(edition, candidate.hs6).map(({ hs8, before }) => ({
          hs8,
          label: lineLabel(hs8)?.[lang] || null,
          before,
        })),
      }
    }),
    abstain,
    question,
  }
}

function langOf(request: FastifyRequest): Lang {
  const { lang } = (request.query ?? {}) as { lang?: unknown }
  return isLang(lang) ? lang : negotiate(request.headers['accept-language'])
}
