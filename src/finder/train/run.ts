/**
 * `npm run finder:train`: reads the sources, learns, and writes finder/assets. Options:
 *   --bags N     how many classifiers (4); 0 rebuilds the index alone
 *   --only N     trains the Nth classifier alone and leaves the others
 *   --into DIR   writes there instead of finder/assets (for trying something)
 */
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { projectRoot } from '#platform/root.ts'
import { factsOf } from '../rules/facts.ts'
import { writeFacts } from '../store/facts.ts'
import { bagFile, writeBag, writeIndex } from '../store/learned.ts'
import { readLabels, readLexicon, writeEnglishWords } from '../store/own-words.ts'
import { train, type Plan } from './classifier.ts'
import { casesOf, frameOf, indexOf, readWords, startsFor } from './corpus.ts'
import { writeManifest } from './manifest.ts'
import { quantised } from './quantise.ts'
import { readTexts } from './texts.ts'

/** Two walk down chapter by chapter, two weigh all headings at once: they err in different places. */
const PLANS: readonly Plan[] = [
  { width: 64, buckets: 98_304, epochs: 8, rate: 0.3, drop: 0.3, seed: 11 },
  { width: 64, buckets: 98_304, epochs: 10, rate: 0.3, drop: 0.4, seed: 23 },
  { width: 64, buckets: 98_304, epochs: 5, rate: 0.3, drop: 0.4, seed: 37, flat: true },
  { width: 64, buckets: 98_304, epochs: 6, rate: 0.3, drop: 0.5, seed: 51, flat: true },
]

const { values: flags } = parseArgs({
  options: { bags: { type: 'string', default: '4' }, only: { type: 'string' }, into: { type: 'string' } },
})
const root = projectRoot()
const folder = join(root, 'finder')
const assets = flags.into ?? join(folder, 'assets')
const finderDir = process.env['FINDER_DIR'] ?? join(root, '..', 'shared', 'finder')
const began = Date.now()
const tell = (line: string): void =>
  void process.stderr.write(`${((Date.now() - began) / 1000).toFixed(1)} s  ${line}\n`)

mkdirSync(assets, { recursive: true })
const { texts, known } = readTexts(finderDir, folder)
const frame = frameOf(known)
const read = readWords(texts, folder)
tell(`${read.length} texts, ${frame.codes.length} codes, ${frame.headings.length} headings`)
const index = indexOf(read, frame, known)
writeIndex(assets, index)
writeFacts(join(assets, 'facts.csv'), frame.codes, (code) =>
  factsOf(code, known.get(code) ?? '', known.get(code.slice(0, 4)) ?? ''),
)
writeEnglishWords(join(assets, 'english.txt'), readLexicon(folder), readLabels(folder))
tell(`index of ${index.passages.count} passages`)
for (const [at, plan] of PLANS.slice(0, Number(flags.bags)).entries()) {
  if (flags.only !== undefined && Number(flags.only) !== at + 1) continue
  const cases = casesOf(read, frame, plan.buckets, plan.flat === true)
  const weights = train(cases, startsFor(frame, plan.flat === true), plan, (line) =>
    tell(`classifier ${at + 1}, ${line}`),
  )
  writeBag(bagFile(assets, at), quantised(weights, plan))
}
writeManifest({
  root,
  folder,
  assets,
  finderDir,
  read,
  plans: PLANS.filter((_, at) => existsSync(bagFile(assets, at))),
})
tell('done')
