/** `GET /api/v1/find/suggest`: a few codes while one types. It decides nothing and keeps nothing. */
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { isLang, LANGS, type Lang } from '#kernel/words.ts'
import { projectRoot } from '#platform/root.ts'
import { negotiate } from '#ui/language.ts'
import { codeDigits } from '../rules/code.ts'
import { completed, wordlist, type Wordlist } from '../rules/complete.ts'
import { treeOf, type Tree } from '../rules/tree.ts'
import { readLexicon } from '../store/own-words.ts'
import { theFinder } from '../store/the-finder.ts'
import { theTreeWords } from '../store/tree-words.ts'
import { find } from '../rules/find.ts'
import { asSuggestion, suggestionsSchema, type Suggestion } from '../views/suggestions.ts'
import { bookToday, type Reading } from './book-today.ts'

const MOST = 6
const LONGEST = 200
const FEWEST_LETTERS = 3
/** Less likely ones are noise while the words are still being typed: by themselves, and beside the first. */
const LEAST_CONFIDENCE = 0.02
const LEAST_BESIDE_FIRST = 0.1
/** Requests a minute: one learner types quickly, and a training hall shares an address. */
const A_MINUTE = 3000

const schema = {
  tags: ['find'],
  summary: 'Codes that may fit, while one types',
  querystring: z.object({
    q: z
      .string()
      .max(LONGEST)
      .describe('Words in English, Hindi, Gujarati or romanised, or digits of a code'),
    lang: z.enum(LANGS).optional().describe('The language of the labels; the browser’s wish where absent'),
  }),
  response: { 200: suggestionsSchema },
}

export function suggestRoutes(app: FastifyInstance, services: Reading): void {
  const config = { action: 'public.read', rateLimit: { max: A_MINUTE, timeWindow: 60_000 } } as const
  app.get('/api/v1/find/suggest', { schema, config }, async (request, reply) => {
    const { q, lang: asked } = request.query as { q?: unknown; lang?: unknown }
    const words = (typeof q === 'string' ? q : '').slice(0, LONGEST).trim()
    const lang = isLang(asked) ? asked : negotiate(request.headers['accept-language'])
    void reply
      .header('cache-control', 'private, max-age=60')
      .header('vary', 'Accept-Language, Accept-Encoding')
    return { suggestions: await suggest(services, words, lang) }
  })
}

async function suggest(services: Reading, words: string, lang: Lang): Promise<Suggestion[]> {
  const digits = codeDigits(words)
  if (digits) return underDigits(treeOf((await bookToday(services)).edition), digits, lang)
  if (words.length < FEWEST_LETTERS) return []
  const finder = theFinder()
  const { candidates } = find(finder, { text: completed(words, knownWords()) }, lang, MOST)
  const least = Math.max(LEAST_CONFIDENCE, (candidates[0]?.confidence ?? 0) * LEAST_BESIDE_FIRST)
  return candidates
    .filter(({ confidence }) => confidence >= least)
    .map(({ hs6 }) => asSuggestion(hs6, theTreeWords(), lang, finder.label(hs6, 'en')))
}

/** The first codes that begin with the digits: those of the heading, where four are typed. */
function underDigits(tree: Tree, digits: string, lang: Lang): Suggestion[] {
  if (digits.length < 2 || digits.length > 8) return []
  const headings = tree.below(digits.slice(0, 2)).filter((one) => one.startsWith(digits.slice(0, 4)))
  const found: string[] = []
  for (const heading of headings) {
    for (const hs6 of tree.below(heading))
      if (hs6.startsWith(digits.slice(0, 6)) && found.length < MOST) found.push(hs6)
    if (found.length >= MOST) break
  }
  return found.map((hs6) => asSuggestion(hs6, theTreeWords(), lang, theFinder().label(hs6, 'en')))
}

let known: Wordlist | undefined

/** All words of our labels, in three languages, and of our lexicon; gathered at the first question. */
function knownWords(): Wordlist {
  if (known) return known
  const { learned } = theFinder()
  const { all } = theTreeWords()
  const phrases = readLexicon(join(projectRoot(), 'finder')).map(({ text }) => text)
  return (known = wordlist([
    ...learned.codes.flatMap((code) => [...all(code), ...all(code.slice(0, 4))]),
    ...phrases,
  ]))
}
