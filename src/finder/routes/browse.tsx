/** The tree of all goods: /find and /find/CODE. Reading only. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Day } from '#kernel/day.ts'
import { say } from '#kernel/words.ts'
import { spokenDay } from '#tradebook/views/spoken.ts'
import { frameOf } from '#ui/frame.ts'
import { localised } from '#ui/language.ts'
import { sendPage } from '#ui/render.ts'
import { codeDigits } from '../rules/code.ts'
import { successorsOf } from '../rules/lines.ts'
import { nearest, treeOf } from '../rules/tree.ts'
import { says } from '../rules/within.ts'
import { theFinder } from '../store/the-finder.ts'
import { theTreeWords } from '../store/tree-words.ts'
import { BrowseCode } from '../views/browse-code.tsx'
import { BrowseHome } from '../views/browse-home.tsx'
import { BrowseLevel } from '../views/browse-level.tsx'
import { BrowseLine } from '../views/browse-line.tsx'
import { BrowseMissing } from '../views/browse-missing.tsx'
import type { Browsed } from '../views/browse-parts.tsx'
import { MISSING } from '../words/browse.ts'
import { bookToday, type Reading } from './book-today.ts'

/** Answers `/find?q=…`, where words were sent. */
export type AnswerWords = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>

const PAGE = { schema: { hide: true }, config: { action: 'public.read' } } as const

/** Registers /find and /find/:code. `answer` takes /find where `q` holds words; without it the box is shown again. */
export function browseRoutes(app: FastifyInstance, services: Reading, answer?: AnswerWords): void {
  for (const path of localised('/find'))
    app.get(path, PAGE, async (request, reply) => {
      const value = queryText(request, 'q')
      if (value !== '' && answer) return answer(request, reply)
      const page = await browsed(services, request)
      return sendPage(reply, page.frame, <BrowseHome {...page} value={value} />)
    })
  for (const path of localised('/find/:code'))
    app.get(path, PAGE, async (request, reply) => {
      const { code = '' } = request.params as { code?: string }
      const digits = codeDigits(code) || code
      const page = await browsed(services, request)
      // One address for each code: `7117.19` and `૭૧૧૭૧૯` are other spellings of it.
      if (digits !== code && page.tree.has(digits))
        return reply.redirect(request.url.replace(/[^/?]+(?=\?|$)/, digits), 301)
      return showCode(page, digits, queryText(request, 'in'), reply)
    })
}

const LONGEST = 200

function queryText(request: FastifyRequest, name: string): string {
  const value = (request.query as Readonly<Record<string, unknown>>)[name]
  return typeof value === 'string' ? value.trim().slice(0, LONGEST) : ''
}

async function browsed(services: Reading, request: FastifyRequest): Promise<Browsed> {
  const { edition, today } = await bookToday(services)
  const frame = frameOf(request, services.asset)
  return { frame, edition, today, tree: treeOf(edition), words: theTreeWords() }
}

function showCode(page: Browsed, code: string, within: string, reply: FastifyReply): FastifyReply {
  const { frame, tree, words } = page
  if (!isCode(code) || !tree.has(code)) return showMissing(page, code, reply)
  if (code.length === 8) return sendPage(reply, frame, <BrowseLine {...page} code={code} />)
  if (code.length === 6)
    return sendPage(reply, frame, <BrowseCode {...page} code={code} factsOf={theFinder().facts} />)
  const all = tree.below(code)
  // What stands under a heading counts as said by it: a word for a code finds its heading.
  const labels = (one: string) => [one, ...(one.length === 4 ? tree.below(one) : [])].flatMap(words.all)
  const shown = within === '' ? all : all.filter((one) => says(one, labels(one), within))
  return sendPage(reply, frame, <BrowseLevel {...page} {...{ code, within, shown, all }} />)
}

function showMissing(page: Browsed, written: string, reply: FastifyReply): FastifyReply {
  const { frame, edition, tree } = page
  const code = written.slice(0, 20)
  const heirs = successorsOf(edition, code)
  const ended = endOf(page, code)
  const near = nearest(tree, code)
  const why = reasonMissing(page, code, heirs.length > 0, ended)
  const isGone = heirs.length > 0 || ended !== undefined
  return sendPage(reply, frame, <BrowseMissing {...page} {...{ code, why, isGone, heirs, near }} />, 404)
}

function reasonMissing(
  { frame: { lang }, today }: Browsed,
  code: string,
  isReplaced: boolean,
  ended: Day | undefined,
): string {
  if (!isCode(code)) return say(MISSING.notACode, lang)
  if (isReplaced) return say(MISSING.replaced, lang)
  if (ended) return say(MISSING.ended, lang, { day: spokenDay(ended, lang) })
  return say(MISSING.unknown, lang, { day: spokenDay(today, lang) })
}

const isCode = (text: string): boolean => /^(\d\d){1,4}$/.test(text)

/** The last day of a code that an older list of the world had. */
function endOf({ edition, today }: Browsed, code: string): Day | undefined {
  if (!isCode(code) || code.length < 6) return undefined
  const listed = edition.book.tables.get('hs6') ?? []
  const ended = listed.find(({ cells }) => cells['hs6'] === code.slice(0, 6))?.tail.validTo
  return ended && ended < today ? ended : undefined
}
