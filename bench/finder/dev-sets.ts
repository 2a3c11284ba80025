/** The development sets. They are for measuring alone: training never reads them (src/finder/train/texts.ts). */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Product } from '#finder/rules/product.ts'
import { projectRoot } from '#platform/root.ts'

/** One question with the codes (6 or 4 digits) that count as right. */
export type DevRow = Readonly<{
  set: string
  sector: string
  lang: string
  product: Product
  right: readonly string[]
}>

export const finderDirOf = (env: NodeJS.ProcessEnv, root: string): string =>
  env['FINDER_DIR'] ?? join(root, '..', 'shared', 'finder')

const SETS = [
  ['HSCodeComp dev, fields', 'hscodecomp_dev_127.jsonl', true],
  ['HSCodeComp dev, name alone', 'hscodecomp_dev_127.jsonl', false],
  ['ATLAS validation', 'atlas_validation_200.jsonl', false],
  ['short Indian queries', 'short_queries_dev_59_hs4.jsonl', false],
] as const

type Json = { query: string; gold: string[]; sector: string; attrs?: string; cats?: string[] }

export function devRows(folder: string): DevRow[] {
  const dev = join(folder, 'dev')
  if (!existsSync(dev)) return []
  const rows = SETS.flatMap(([set, file, withFields]) =>
    lines(join(dev, file)).map((line): DevRow => {
      const { query, gold, sector, attrs, cats } = JSON.parse(line) as Json
      const fields = withFields ? { category: cats ?? [], attributes: attrs ?? '' } : {}
      return { set, sector, lang: 'en', product: { text: query, ...fields }, right: gold }
    }),
  )
  return [
    ...rows,
    ...multilingual('Hindi, Gujarati, romanised', join(dev, 'queries_multilingual_80.tsv')),
    ...multilingual('our own queries (seen)', OWN_QUERIES),
  ]
}

/** Written by us before the glossary grew for them, then read for misses: a floor, not a proof. */
const OWN_QUERIES = join(projectRoot(), 'bench', 'finder', 'own-queries.tsv')

function multilingual(set: string, file: string): DevRow[] {
  const [, ...rows] = lines(file)
  return rows.map((line) => {
    const [, sector = '', lang = '', text = '', right = ''] = line.split('\t')
    return {
      set,
      sector,
      lang,
      product: { text },
      right: right.split(/[,;\s]+/),
    }
  })
}

const lines = (file: string): string[] =>
  existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
    : []
