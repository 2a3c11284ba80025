/** The pages from her words to a code: the candidates with one question at a time, and the lines of eight digits. */
import { randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { Refused } from '#kernel/refusal.ts'
import { frameOf, link } from '#ui/frame.ts'
import { sendPage } from '#ui/render.ts'
import { CodeUnknown } from '../refusals.ts'
import { codeDigits } from '../rules/code.ts'
import { lawOf } from '../rules/law.ts'
import { linesUnder } from '../rules/lines.ts'
import type { FinderServices } from '../services.ts'
import { lineLabel } from '../store/line-labels.ts'
import { theFinder } from '../store/the-finder.ts'
import { theTreeWords } from '../store/tree-words.ts'
import { ask } from '../usecases/trail.ts'
import { AnswerPage } from '../views/answer-page.tsx'
import { LinePage } from '../views/line-page.tsx'
import { readAsked } from '../views/question-address.ts'
import { address, askerOf, hsOf, type Handler } from './asking.ts'
import { bookToday } from './book-today.ts'

/** So many candidates fit a look; the tenth is noise. */
const SHOWN = 5

export function answerRoutes(app: FastifyInstance, services: FinderServices): void {
  address(app, services)('GET', '/find/line', 'public.read', sendLines)
}

/** `/find?q=…`: the codes that fit, or the question that parts them; digits are a code to look up. */
export const sendAnswer: Handler = async (services, request, reply) => {
  const frame = frameOf(request, services.asset)
  const asked = readAsked(request.query)
  const digits = codeDigits(asked.q)
  if (digits) return reply.redirect(link(frame, `/find/${digits}`), 302)
  const question = { product: { text: asked.q }, answers: asked.answers }
  const asker = askerOf(request.viewer, frame)
  const found = await ask(services.at().db, theFinder(), question, asker, SHOWN)
  const { edition } = await bookToday(services)
  const props = {
    frame,
    asked,
    found,
    tried: randomUUID(),
    lawOf: (hs6: string) => lawOf(edition, hs6),
    labelOf,
  }
  return sendPage(reply, frame, <AnswerPage {...props} />)
}

/** Our own words for a code; where nobody has written any, what the finder goes by, which is English. */
const labelOf: Parameters<typeof AnswerPage>[0]['labelOf'] = (hs6, lang) =>
  theTreeWords().label(hs6, lang) ?? { text: theFinder().label(hs6, 'en'), lang: 'en' }

const sendLines: Handler = async (services, request, reply) => {
  const frame = frameOf(request, services.asset)
  const hs6 = hsOf(request.query).slice(0, 6)
  const { edition } = await bookToday(services)
  if (!edition.fact('hs6', hs6)) throw new Refused(CodeUnknown({ hs: hs6 }, 'hs'))
  const lines = linesUnder(edition, hs6).map((line) => ({ ...line, label: lineLabel(line.hs8) }))
  const asked = readAsked(request.query)
  const props = { frame, asked, hs6, label: labelOf(hs6, frame.lang), lines, tried: randomUUID() }
  return sendPage(reply, frame, <LinePage {...props} />)
}
