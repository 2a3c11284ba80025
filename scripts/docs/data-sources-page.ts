/** The text of docs/data-sources.md, counted from data/. */
import type { Day } from '../../src/kernel/day.ts'
import type { TradeBook } from '../../src/tradebook/rules/book.ts'
import { COVERAGE_CLASSES, coverageOf, type CoverageClass } from '../../src/tradebook/rules/coverage.ts'
import { openBook } from '../../src/tradebook/rules/edition.ts'
import { DATA_FILES, KNOWN_GAPS, TARIFF_FILE } from './data-files.ts'

const CLASS_WORDS: Readonly<Record<CoverageClass, string>> = {
  A: 'an official line of a dated edition, one rate for the six digits',
  'A-range': 'official, but national lines inside the six digits differ; the highest is quoted',
  B: 'a chapter estimate or a weakly sourced line, labelled as estimate',
  C: 'no figure: the receipt asks',
}

/** The whole page. It speaks of the day on which the book learned its newest fact. */
export function dataSourcesPage(book: TradeBook): string {
  return `${[
    '# Data sources',
    'Written by `npm run docs:sources` from `data/`; a test fails while it is stale. Where two sources disagree, see [data-disagreements.md](data-disagreements.md).',
    ...coverageSection(book),
    '## What each file holds',
    filesTable(book),
    '## Sources',
    'Addresses and commits are in `data/sources.csv`. “Facts” counts the rows that name the source.',
    sourcesTable(book),
    '## Known gaps',
    [...KNOWN_GAPS, fromMemory(book)].map((gap) => `- ${gap}`).join('\n'),
  ].join('\n\n')}\n`
}

function coverageSection(book: TradeBook): string[] {
  const on = newestKnowledge(book)
  const edition = openBook(book, on)
  const { codes, destinations, classes, importers } = coverageOf(edition)
  const all = codes * destinations
  const rows = COVERAGE_CLASSES.map((name) => [
    `**${name}**`,
    CLASS_WORDS[name],
    grouped(classes[name].destinations),
    grouped(classes[name].lines),
    share(classes[name].lines, all),
  ])
  const places = (importer: string) =>
    edition
      .facts('destinations')
      .filter(({ cells }) => cells['tariff_importer'] === importer)
      .map(({ cells }) => cells['iso2'])
  const tariffs = importers.map(({ importer, destinations, codes: counts }) => [
    importer || 'none: estimates only',
    grouped(destinations),
    importer ? places(importer).join(' ') : 'all others',
    ...COVERAGE_CLASSES.map((name) => share(counts[name], destinations * codes)),
  ])
  return [
    '## How sure the figures are',
    `The ordinary duty of ${grouped(codes)} codes of six digits at ${grouped(destinations)} destinations, on ${on}: ${grouped(all)} figures. A destination counts in every class that it has a code of.`,
    table(['class', 'what it is', 'destinations', 'figures', 'share'], rows, 2),
    'By tariff file:',
    table(['tariff', 'destinations', 'which', ...COVERAGE_CLASSES], tariffs, 3),
  ]
}

function newestKnowledge(book: TradeBook): Day {
  const days = [...book.tables.values()].flat().map(({ tail }) => tail.knownFrom)
  return days.reduce((newest, day) => (day > newest ? day : newest), book.firstDay)
}

function filesTable(book: TradeBook): string {
  const rows = [...book.tables].map(([name, facts]) => [
    `\`${name}.csv\``,
    wordsOf(name),
    grouped(facts.length),
  ])
  rows.push(['`sources.csv`', wordsOf('sources'), grouped(book.sources.size)])
  return table(
    ['file', 'holds', 'rows'],
    rows.sort((a, b) => (a[0]! < b[0]! ? -1 : 1)),
    2,
  )
}

function wordsOf(name: string): string {
  const words = name.startsWith('tariff/') ? TARIFF_FILE : DATA_FILES[name]
  if (!words) throw new Error(`scripts/docs/data-files.ts has no words for data/${name}.csv`)
  return words
}

function sourcesTable(book: TradeBook): string {
  const named = Map.groupBy([...book.tables.values()].flat(), ({ tail }) => tail.sourceId)
  const rows = [...book.sources.values()].map(({ id, title, publisher, edition, publishedOn, licence }) => [
    id,
    title,
    publisher,
    edition,
    publishedOn,
    licence,
    grouped(named.get(id)?.length ?? 0),
  ])
  return table(['source', 'title', 'publisher', 'edition', 'date', 'licence', 'facts'], rows, 6)
}

const cell = (text: string): string =>
  text.replaceAll('|', '\\|').replaceAll('_', '\\_').replaceAll('*', '\\*')

/** Rules that were written down without the text at hand say so in their edition. */
function fromMemory(book: TradeBook): string {
  const ids = [...book.sources.values()].filter(({ edition }) => edition.includes('from memory'))
  return `${ids.length} sources are official rules written down from memory; their edition says so, and they wait for a check against the text.`
}

/** A Markdown table; the columns from `right` on are figures. Bold and code of our own are given by `plain` cells. */
function table(head: readonly string[], rows: readonly (readonly string[])[], right: number): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const rule = head.map((_, column) => (column >= right ? '---:' : '---'))
  const safe = rows.map((row) => row.map((text) => (/^(\*\*|`)/.test(text) ? text : cell(text))))
  return [line(head), line(rule), ...safe.map(line)].join('\n')
}

const grouped = (count: number): string => count.toLocaleString('en-US')
const share = (part: number, whole: number): string => `${((part / (whole || 1)) * 100).toFixed(2)} %`
