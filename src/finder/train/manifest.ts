/** finder/assets/manifest.json: what the numbers were learned from, under which licences, and their hashes. */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import type { Plan } from './classifier.ts'
import type { ReadText } from './corpus.ts'

type Made = Readonly<{
  root: string
  folder: string
  assets: string
  finderDir: string
  read: readonly ReadText[]
  plans: readonly Plan[]
}>

type SourceRow = Readonly<{ name: string; file: string; origin: string; licence: string }>
const OTHERS: readonly SourceRow[] = [
  {
    name: 'hs',
    file: 'train/hs2022_datasets.csv',
    origin: 'datasets/harmonized-system @905e5a0f',
    licence: 'PDDL',
  },
  {
    name: 'us',
    file: '../facts/raw/us-hts-2026r4/hts_2026_revision_4_csv.csv',
    origin: 'USITC HTS 2026 revision 4',
    licence: 'US government work',
  },
  {
    name: 'eu',
    file: 'train/eu_cn_en.csv',
    origin: 'EU Combined Nomenclature, carrier kervoaz/hscode-matcher @90782b73',
    licence: 'EU open data',
  },
  {
    name: 'uk',
    file: 'train/ott_search_references.json',
    origin: 'trade-tariff/ott-prototype @e5ab4625',
    licence: 'MIT',
  },
  {
    name: 'uk',
    file: 'train/fpo_search_references.json',
    origin: 'trade-tariff/trade-tariff-lambdas-fpo-search @a7bda30d',
    licence: 'MIT',
  },
  {
    name: 'brands',
    file: 'train/fpo_brands.csv',
    origin: 'trade-tariff/trade-tariff-lambdas-fpo-search @a7bda30d',
    licence: 'MIT',
  },
]

export function writeManifest({ root, folder, assets, finderDir, read, plans }: Made): void {
  const counts: Record<string, number> = {}
  for (const { source } of read) counts[source] = (counts[source] ?? 0) + 1
  const manifest = {
    about:
      'Numbers learned by `npm run finder:train`: postings of hashed terms and classifier weights. No sentence of the sources is kept.',
    sources: [
      ...OTHERS.map((row) => ({
        ...row,
        file: row.file.split('/').at(-1),
        sha256: hashIfThere(located(finderDir, row.file)),
      })),
      ...ownSources(root, folder),
    ],
    texts: counts,
    notUsed: 'The dev sets are read by the bench alone, never by training.',
    plans,
    assets: filesOf(assets)
      .filter((file) => file.endsWith('.bin'))
      .map((file) => ({
        file: `finder/assets/${basename(file)}`,
        bytes: statSync(file).size,
        sha256: hashIfThere(file),
      })),
  }
  writeFileSync(join(assets, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`)
}

const ownSources = (root: string, folder: string) =>
  ['lexicon', 'glossary', 'grammar', 'labels'].flatMap((name) =>
    filesOf(join(folder, name)).map((file) => ({
      name,
      file: relative(root, file),
      origin: 'this project',
      licence: 'Apache-2.0',
      sha256: hashIfThere(file),
    })),
  )

/** The American file's name changes with its edition; the folder does not. */
function located(finderDir: string, file: string): string {
  const path = join(finderDir, file)
  if (existsSync(path) || !file.includes('us-hts')) return path
  const folder = join(path, '..')
  return join(folder, readdirSync(folder).find((name) => name.endsWith('.csv')) ?? '')
}

const filesOf = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .sort()
        .map((name) => join(folder, name))
    : []

const hashIfThere = (file: string): string | null =>
  existsSync(file) ? createHash('sha256').update(readFileSync(file)).digest('hex') : null
