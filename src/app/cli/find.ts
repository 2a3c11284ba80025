/** `dhow find`: words in, HS codes out; one product in the terminal or a file of them line by line. */
import { createReadStream, createWriteStream } from 'node:fs'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { finished } from 'node:stream/promises'
import { LANGS, type Lang } from '#kernel/words.ts'
import { readRequest } from '#finder/intake.ts'
import type { Finder } from '#finder/rules/find.ts'
import { openFinder } from '#finder/store/open-finder.ts'
import { taught } from '#finder/store/remembered.ts'
import { find } from '#finder/rules/find.ts'
import { asFoundJson, asFoundTable } from '#finder/views/found.ts'
import { asLexicon } from '#finder/views/taught.ts'
import { readLines, type TextLine } from './lines.ts'
import type { ExitStatus, Terminal } from './terminal.ts'
import { withDatabase } from './tradebook-versions.ts'
import { oneOf, readOptions, Usage } from './usage.ts'

const OPTIONS = {
  top: { type: 'string', default: '5' },
  format: { type: 'string', default: 'table' },
  lang: { type: 'string', default: 'en' },
  batch: { type: 'string' },
  out: { type: 'string' },
  learned: { type: 'boolean', default: false },
} as const

const BATCH_CANDIDATES = 10
const MOST = 50

export async function findCommand(args: string[], terminal: Terminal): Promise<ExitStatus> {
  const { values, positionals } = readOptions(args, OPTIONS)
  const lang = oneOf(values.lang, LANGS, 'lang') ?? 'en'
  if (values.learned) return learnedCommand(terminal)
  if (values.batch || values.out) return batchCommand(values.batch, values.out, lang, terminal)
  const text = positionals.join(' ')
  if (!text.trim()) throw new Usage('say what the goods are, as in: dhow find "silver anklet"')
  const format = oneOf(values.format, ['table', 'json'], 'format')
  const top = Number(values.top)
  if (!Number.isInteger(top) || top < 1 || top > MOST) throw new Usage(`--top is a number from 1 to ${MOST}`)
  const found = find(openFinder(), { text }, lang, top)
  terminal.out(
    format === 'json' ? `${JSON.stringify(asFoundJson(found, lang), null, 2)}\n` : asFoundTable(found, lang),
  )
  return 0
}

/** What people taught, as lexicon rows for a specialist to read; those that an officer said or several agree on first. */
async function learnedCommand(terminal: Terminal): Promise<ExitStatus> {
  return withDatabase<ExitStatus>(terminal, async ({ context: { db } }) => {
    terminal.out(asLexicon(await taught(db)))
    return 0
  })
}

async function batchCommand(
  from: string | undefined,
  to: string | undefined,
  lang: Lang,
  terminal: Terminal,
): Promise<ExitStatus> {
  if (!from || !to) throw new Usage('both --batch and --out are needed')
  if (resolve(from) === resolve(to)) throw new Usage('--out must be another file than --batch')
  const input = createReadStream(from)
  await once(input, 'open')
  const finder = openFinder()
  const output = createWriteStream(to)
  await once(output, 'open')
  let good = 0
  let bad = 0
  for await (const line of readLines(input)) {
    if (line.text.trim() === '' && !line.tooLong) continue
    const reply = findLine(line, finder, lang)
    if (typeof reply === 'string') {
      bad++
      terminal.err(`line ${line.number}: ${reply}\n`)
    } else {
      good++
      if (!output.write(`${JSON.stringify(reply)}\n`)) await once(output, 'drain')
    }
  }
  output.end()
  await finished(output)
  terminal.err(`${good} answered, ${bad} passed over → ${to}\n`)
  return bad > 0 ? 1 : 0
}

/** One line's answer, or the sentence that says why it is passed over. */
export function findLine(
  line: TextLine,
  finder: Finder,
  lang: Lang,
): Readonly<Record<string, unknown>> | string {
  if (line.tooLong) return 'longer than 1 MB'
  let json: unknown
  try {
    json = JSON.parse(line.text)
  } catch {
    return 'not JSON; was the file cut off?'
  }
  const request = readRequest(json)
  if (typeof request === 'string') return request
  return { id: request.id, ...asFoundJson(find(finder, request.product, lang, BATCH_CANDIDATES), lang) }
}
