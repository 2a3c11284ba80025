/**
 * What the finder learns from. The texts of others are read from FINDER_DIR at training time and only numbers
 * learned from them are kept. The dev sets (FINDER_DIR/dev) are NEVER read here: they are for measuring only.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  articleExamples,
  garmentExamples,
  pairExamples,
  readArticles,
  readGarments,
  readPairs,
  readWordSets,
  type Example,
} from '../rules/grammar.ts'
import { randomFrom } from '../rules/random.ts'
import { readGrammarText, readLabels, readLexicon } from '../store/own-words.ts'
import { csvRecords } from '../store/csv.ts'
import { hsDescriptions, type Descriptions } from './hs-descriptions.ts'
import { euLines, usLines } from './tariff-lines.ts'

export type Source = 'hs' | 'us' | 'eu' | 'uk' | 'brands' | 'lexicon' | 'plain' | 'grammar' | 'labels'
/** A text for goods under `code` (2, 4 or 6 digits). */
export type Text = Readonly<{ source: Source; code: string; text: string; lang: 'en' | 'hi' | 'gu' }>

const SENTENCES_PER_CODE = 30
const SEED = 3

export function readTexts(finderDir: string, ownFolder: string): { texts: Text[]; known: Descriptions } {
  const train = join(finderDir, 'train')
  const known = hsDescriptions(readFileSync(join(train, 'hs2022_datasets.csv'), 'utf8'))
  const texts: Text[] = []
  const add = (source: Source, code: string, text: string, lang: Text['lang'] = 'en'): void => {
    const fitted = fit(code, known)
    if (fitted && text.trim())
      texts.push({ source, code: fitted, text: text.replace(/\s+/g, ' ').trim(), lang })
  }
  for (const [code, text] of known) if (code.length === 6) add('hs', code, text)
  for (const { code, text } of usLines(join(finderDir, '..', 'facts', 'raw', 'us-hts-2026r4')))
    add('us', code, text)
  for (const { code, text } of euLines(readFileSync(join(train, 'eu_cn_en.csv'), 'utf8')))
    add('eu', code, text)
  for (const { code, text } of ukReferences(train)) add('uk', code, text)
  for (const { code, text } of brands(train)) add('brands', code, text)
  for (const { code, text } of readLexicon(ownFolder))
    add(text.includes(' ') ? 'lexicon' : 'plain', code, text)
  for (const { code, text } of grammarExamples(ownFolder)) add('grammar', code, text)
  for (const [code, label] of readLabels(ownFolder))
    for (const lang of ['en', 'hi', 'gu'] as const) add('labels', code, label[lang], lang)
  return { texts: withoutRepeats(texts), known }
}

/** The code as far as the HS knows it: a national line by its first six digits, a heading by its four. */
function fit(code: string, known: Descriptions): string | undefined {
  const six = code.slice(0, 6)
  if (six.length === 6 && known.has(six)) return six
  const bare = six.replace(/(00)+$/, '')
  const short = bare.length >= 4 ? six.slice(0, 4) : bare
  return short.length >= 2 && known.has(short) ? short : undefined
}

function withoutRepeats(texts: readonly Text[]): Text[] {
  const seen = new Set<string>()
  return texts.filter(({ code, text }) => {
    const key = `${code} ${text.toLowerCase()}`
    return seen.has(key) ? false : seen.add(key)
  })
}

type UkFile = { data: { title: string; goods_nomenclature_item_id: string }[] }

function ukReferences(train: string): Example[] {
  const long = JSON.parse(readFileSync(join(train, 'ott_search_references.json'), 'utf8')) as UkFile
  const short = JSON.parse(readFileSync(join(train, 'fpo_search_references.json'), 'utf8')) as Record<
    string,
    string
  >
  return [
    ...long.data.map(({ title, goods_nomenclature_item_id: code }) => ({ code, text: title })),
    ...Object.entries(short).map(([text, code]) => ({ code, text })),
  ]
}

function brands(train: string): Example[] {
  const file = join(train, 'fpo_brands.csv')
  if (!existsSync(file)) return []
  return csvRecords(readFileSync(file, 'utf8')).map((row) => ({
    code: row['CMDTYCODE'] ?? '',
    text: row['GDSDESC'] ?? '',
  }))
}

/** Sentences of the material × article grammar. */
export function grammarExamples(folder: string): Example[] {
  const sets = readWordSets(readGrammarText(folder, 'words'))
  const random = randomFrom(SEED)
  return [
    ...readGarments(readGrammarText(folder, 'garments')).flatMap((one) =>
      garmentExamples(one, sets, SENTENCES_PER_CODE, random),
    ),
    ...readArticles(readGrammarText(folder, 'articles')).flatMap((one) =>
      articleExamples(one, sets, SENTENCES_PER_CODE, random),
    ),
    ...readPairs(readGrammarText(folder, 'pairs')).flatMap(pairExamples),
  ]
}
