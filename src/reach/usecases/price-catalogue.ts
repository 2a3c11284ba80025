/**
 * A maker's or a state's price list for the whole world: CSV in, CSV out, of any length in bounded memory.
 * In: a header naming `sku,hs,price_inr,weight_grams` in any order. Out: one row per line, with the total that a buyer
 * pays in each destination's own currency, or blank where it may not go or has no figure; a line that cannot be read
 * keeps its place with the sentence that says why.
 */
import { once } from 'node:events'
import { formatAmount, parseAmount } from '#kernel/money.ts'
import { Refused, sayRefusal, type Refusal } from '#kernel/refusal.ts'
import type { Lang } from '#kernel/words.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import { closedTo } from '../fast/closed.ts'
import { makeWorkspace, priceWorld, type Workspace } from '../fast/price.ts'
import { receiptTotal, type Article } from '../fast/reference.ts'
import { cellsOf, safeCell, sheetLines, type SheetLine } from '../fast/sheet-lines.ts'
import { compileWorld, worldOf } from '../fast/terms.ts'
import type { WorldTerms } from '../fast/world.ts'
import { plainFigure } from '../form.ts'
import { readConsignment } from '../intake.ts'
import { DestinationUnknown, NotReadable } from '../refusals.ts'
import type { Lane } from '../rules/consignment.ts'
import { allDestinations, type Destination } from '../rules/destination.ts'

export type CatalogueOptions = Readonly<{
  edition: Edition
  lane: Lane
  /** ISO codes of the destinations wanted; all of them where absent. */
  destinations?: readonly string[]
  /** Language of the sentences; English where absent. */
  lang?: Lang
  onRefusal?: (refused: { line: number; sku: string; refusal: Refusal }) => void
}>

export type CatalogueCount = { priced: number; refused: number }

const COLUMNS = ['sku', 'hs', 'price_inr', 'weight_grams'] as const
type Cells = Record<(typeof COLUMNS)[number], string>
/** A line on its way out: an article to price, or the refusal that stands in its place. */
type Entry = { line: number; sku: string; article: Article | undefined; refusal: Refusal | undefined }

const CHUNK = 512

/** Prices a list. Refuses as a whole (throws `Refused`) only an unreadable header or an unknown destination. */
export async function priceCatalogue(
  input: AsyncIterable<string | Buffer>,
  output: NodeJS.WritableStream,
  options: CatalogueOptions,
): Promise<CatalogueCount> {
  const desk = openDesk(options)
  const count = { priced: 0, refused: 0 }
  let header: number[] | undefined
  let waiting: Entry[] = []
  const send = async () => {
    if (!output.write(rowsOf(desk, waiting))) await once(output, 'drain')
    waiting = []
  }
  for await (const line of sheetLines(input)) {
    if (line.text === '') continue
    if (!header) {
      header = headerOf(line)
      output.write(headLine(desk))
      continue
    }
    const entry = readEntry(desk, header, line)
    if (entry.refusal) {
      count.refused++
      options.onRefusal?.({ line: entry.line, sku: entry.sku, refusal: entry.refusal })
    } else count.priced++
    waiting.push(entry)
    if (waiting.length === CHUNK) await send()
  }
  if (!header) throw new Refused(NotReadable({ field: COLUMNS.join(', ') }, 'header'))
  if (waiting.length > 0) await send()
  return count
}

/** What pricing needs at hand, made once. */
type Desk = Readonly<{
  edition: Edition
  lane: Lane
  lang: Lang
  places: readonly Destination[]
  world: WorldTerms
  room: Workspace
  totals: Float64Array
  digits: readonly number[]
  /** Codes as written, known good; and where each may not go. */
  codes: Set<string>
  closed: Map<string, Uint8Array>
  /** Whether codes of eight digits have the figures of their six. */
  sixIsEnough: boolean
}>

function openDesk({ edition, lane, destinations, lang = 'en' }: CatalogueOptions): Desk {
  const all = allDestinations(edition)
  const wanted = destinations?.map((iso2) => {
    const place = all.findIndex((one) => one.iso2 === iso2.trim().toUpperCase())
    if (place < 0) throw new Refused(DestinationUnknown({ to: iso2 }, 'destinations'))
    return place
  }) ?? [...all.keys()]
  const world = worldOf(compileWorld(edition, lane), wanted)
  const currencyOf = (index: number) => world.currencies[world.destinations[index]!.currency]!.code
  return {
    edition,
    lane,
    lang,
    places: wanted.map((place) => all[place]!),
    world,
    room: makeWorkspace(world, CHUNK),
    totals: new Float64Array(CHUNK * wanted.length),
    digits: wanted.map((_, index) => edition.digits(currencyOf(index))),
    codes: new Set(),
    closed: new Map(),
    sixIsEnough: FIGURES.every((table) =>
      edition
        .facts(table)
        .every(({ cells }) => (cells['hs_from'] ?? '').length <= 6 && (cells['hs_to'] ?? '').length <= 6),
    ),
  }
}

/** Tables by HS range that decide figures. */
const FIGURES = ['schemes', 'import-taxes', 'additional-duties', 'lane-limits'] as const

/** Where the columns stand. */
function headerOf({ text }: SheetLine): number[] {
  const names = cellsOf(text ?? '')?.map((name) => name.trim().toLowerCase()) ?? []
  const missing = COLUMNS.filter((name) => !names.includes(name))
  if (missing.length > 0) throw new Refused(NotReadable({ field: missing.join(', ') }, 'header'))
  return COLUMNS.map((name) => names.indexOf(name))
}

const headLine = ({ world }: Desk): string =>
  `line,sku,refused,${world.destinations.map(({ iso2, currency }) => `${iso2}_${world.currencies[currency]!.code}`).join()}\n`

function readEntry(desk: Desk, header: readonly number[], { number: line, text }: SheetLine): Entry {
  const cells = text === undefined ? undefined : cellsOf(text)
  const at = (column: number) => cells?.[header[column]!]?.trim()
  const sku = at(0) ?? ''
  const unread = cells ? COLUMNS.find((_, column) => at(column) === undefined) : COLUMNS.join(', ')
  if (unread) return { line, sku, article: undefined, refusal: NotReadable({ field: unread }, unread) }
  const answer = readArticle(desk, { sku, hs: at(1)!, price_inr: at(2)!, weight_grams: at(3)! })
  return 'code' in answer
    ? { line, sku, article: undefined, refusal: answer }
    : { line, sku, article: answer, refusal: undefined }
}

/** What is plainly written is read here; everything else goes through the one door of consignments, refusals and all. */
function readArticle(desk: Desk, { hs: code, price_inr, weight_grams }: Cells): Article | Refusal {
  const hs = code.replace(/[.\s]/g, '')
  const price = plainFigure(price_inr)
  const weight = plainFigure(weight_grams)
  const paise = parseAmount(price, 2)
  const isKnown = desk.codes.has(hs) || (hs.length === 6 && desk.world.hsIndex.has(hs))
  if (isKnown && paise && paise < 10_000_000n && /^\d{1,5}(\.\d{1,3})?$/.test(weight) && Number(weight) > 0)
    return { hs, paise: Number(paise), mg: Math.round(Number(weight) * 1000) }
  const item = {
    hs: plainFigure(code),
    unitPrice: price,
    netWeightGrams: weight === '' ? Number.NaN : Number(weight),
  }
  const to = desk.places[0]?.iso2 ?? ''
  const asked = { to, on: desk.edition.on, currency: 'INR', lane: desk.lane, items: [item] }
  const read = readConsignment(asked, desk.edition.book, () => desk.edition)
  if (!read.ok) return named(read.refusal)
  const { hs: known, unitPrice, netWeightMg } = read.value.parcel.items[0]!
  desk.codes.add(known)
  return { hs: known, paise: Number(unitPrice), mg: netWeightMg }
}

const NAMES: Readonly<Record<string, string>> = {
  hs: 'hs',
  unitPrice: 'price_inr',
  netWeightGrams: 'weight_grams',
}

/** A refusal that speaks of the sheet's own columns. */
function named(refusal: Refusal): Refusal {
  const column = NAMES[refusal.field?.split('.').at(-1) ?? '']
  return column && 'field' in refusal.params
    ? { ...refusal, params: { ...refusal.params, field: column }, field: column }
    : refusal
}

/** The rows of a chunk, in order. */
function rowsOf(desk: Desk, entries: readonly Entry[]): string {
  const fast = entries.map(({ article }) => article !== undefined && isFast(desk, article))
  const columns = entries.flatMap(({ article }, index) => (fast[index] ? [article!] : []))
  priceWorld(desk.world, toColumns(desk, columns), desk.room, desk.totals)
  let slot = 0
  let rows = ''
  for (const [index, { line, sku, article, refusal }] of entries.entries()) {
    rows += `${line},${safeCell(sku)},`
    if (!article) rows += safeCell(sayRefusal(refusal!, desk.lang)) + ','.repeat(desk.places.length)
    else rows += fast[index] ? fastCells(desk, article, slot++) : receiptCells(desk, article)
    rows += '\n'
  }
  return rows
}

const isFast = ({ world, sixIsEnough }: Desk, { hs, paise, mg }: Article): boolean =>
  paise <= world.mostPaise && mg <= world.mostMg && (hs.length === 6 || sixIsEnough)

const toColumns = ({ world }: Desk, articles: readonly Article[]) => ({
  hs: Uint16Array.from(articles, ({ hs }) => world.hsIndex.get(hs.slice(0, 6))!),
  paise: Float64Array.from(articles, ({ paise }) => paise),
  mg: Float64Array.from(articles, ({ mg }) => mg),
  length: articles.length,
})

function fastCells(desk: Desk, { hs }: Article, slot: number): string {
  const closed = closedPlaces(desk, hs)
  let cells = ''
  for (let d = 0; d < closed.length; d++) {
    const total = desk.totals[d * CHUNK + slot]!
    cells += closed[d] === 1 || Number.isNaN(total) ? ',' : `,${decimal(total, desk.digits[d]!)}`
  }
  return cells
}

function receiptCells(desk: Desk, article: Article): string {
  const closed = closedPlaces(desk, article.hs)
  return desk.places
    .map((place, d) => {
      const total = closed[d] === 1 ? undefined : receiptTotal(desk.edition, article, place, desk.lane)
      return total === undefined ? ',' : `,${formatAmount(total, desk.digits[d]!)}`
    })
    .join('')
}

function closedPlaces({ edition, lane, places, closed }: Desk, hs: string): Uint8Array {
  let found = closed.get(hs)
  if (!found)
    closed.set(
      hs,
      (found = closedTo(
        edition,
        hs,
        places.map(({ iso2 }) => iso2),
        lane,
      )),
    )
  return found
}

/** An exact integer of minor units as a plain decimal. */
function decimal(minor: number, digits: number): string {
  const text = String(minor).padStart(digits + 1, '0')
  return digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`
}
