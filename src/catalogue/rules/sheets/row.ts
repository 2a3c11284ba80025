/** One row of a product sheet, read cell by cell: every cell that is wrong is told, not the first alone. */
import type { Answer, Refusal } from '#kernel/refusal.ts'
import { no, yes } from '#kernel/refusal.ts'
import { isLang, type Lang } from '#kernel/words.ts'
import { oneLine } from '#firms/rules/identifiers/text.ts'
import { parseAmount } from '#kernel/money.ts'
import { GtinNotForTrade } from '../../refusals/identifiers.ts'
import {
  BecameDate,
  CannotClear,
  FigureWrong,
  NotInList,
  SkuMissing,
  TextTooLong,
} from '../../refusals/sheets.ts'
import { CLEAR, METAL_NAMES, YES_NO } from '../../words/sheets/fields.ts'
import { isForTrade, parseGtin } from '../gtin.ts'
import { materialId } from '../material-names.ts'
import { readMaterials } from '../materials.ts'
import type { MaterialPart, Metal, OptionName } from '../product.ts'
import { readSku } from '../sku.ts'
import { LONGEST, type TextKind } from '../texts.ts'
import type { Cells, SheetField } from './fields.ts'
import { isDate, LENGTHS, plainDecimal, readGtinDigits, readHs, readMeasure, WEIGHTS } from './figures.ts'

/** What a row says; null: the cell is to be emptied; absent: nothing is said. */
export type Said = {
  sku: string
  parent?: string
  texts: { kind: TextKind; lang: Lang; text: string | null }[]
  options: Partial<Record<OptionName, string | null>>
  make?: string | null
  brand?: string | null
  materials?: readonly MaterialPart[]
  district?: string | null
  children?: boolean
  goodsText?: string | null
  hs?: string | null
  gtin?: string | null
  price?: bigint | null
  cost?: bigint | null
  net?: number | null
  packed?: number | null
  length?: number | null
  width?: number | null
  height?: number | null
  metal?: Metal | null
  metalWeight?: number | null
  purity?: number | null
  metalPrice?: bigint | null
  making?: bigint | null
}

/** Ids by their names in every language, as `plainHead` writes them. */
export type Names = Readonly<{
  makes: ReadonlyMap<string, string>
  districts: ReadonlyMap<string, string>
  plain: (name: string) => string
}>

export type ReadRow = Readonly<{ said: Said; faults: readonly Refusal[] }>

const CLEARS: ReadonlySet<string> = new Set(Object.values(CLEAR))
const OPTIONS: Readonly<Partial<Record<SheetField, OptionName>>> = {
  size: 'size',
  colour: 'colour',
  style: 'style',
  stone: 'stone',
  'option-metal': 'metal',
  'option-purity': 'purity',
}
const NEVER_EMPTY: ReadonlySet<SheetField> = new Set(['sku', 'parent', 'children'])
const HEAVIEST_GRAMS = 1_000_000n
const LONGEST_OPTION = 40
const LONGEST_BRAND = 80

export function readRow(cells: Cells, names: Names): ReadRow {
  const faults: Refusal[] = []
  const said: Said = { sku: '', texts: [], options: {} }
  for (const [field, text] of Object.entries(cells) as [SheetField, string][]) {
    const answer = CLEARS.has(text.toLowerCase()) ? clear(field, said) : readCell(field, text, said, names)
    if (!answer.ok) faults.push(answer.refusal)
  }
  if (cells.sku === undefined) faults.push(SkuMissing({}, 'sku'))
  return { said, faults }
}

function clear(field: SheetField, said: Said): Answer<unknown> {
  if (NEVER_EMPTY.has(field)) return no(CannotClear({}, field))
  const option = OPTIONS[field]
  const [kind, lang] = field.split('-')
  if (option) said.options[option] = null
  else if (isTextKind(kind) && isLang(lang)) said.texts.push({ kind, lang, text: null })
  else if (field === 'materials') said.materials = []
  else Object.assign(said, { [field]: null })
  return yes(undefined)
}

const isTextKind = (kind: string | undefined): kind is TextKind =>
  kind === 'title' || kind === 'about' || kind === 'care'

const keep = <T>(answer: Answer<T>, write: (value: T) => void): Answer<unknown> => {
  if (answer.ok) write(answer.value)
  return answer
}

type Reader = (text: string, said: Said, names: Names) => Answer<unknown>

/** How each cell is read that is neither a text by language nor a choice. */
const READERS: Readonly<Partial<Record<SheetField, Reader>>> = {
  sku: (text, said) =>
    keep(
      isDate(text) ? no(BecameDate({ given: text }, 'sku')) : readSku(text, 'sku'),
      (value) => (said.sku = value),
    ),
  parent: (text, said) => keep(yes(oneLine(text, 80)), (value) => (said.parent = value)),
  make: (text, said, names) => keep(listed(text, names.makes, names, 'make'), (value) => (said.make = value)),
  district: (text, said, names) =>
    keep(listed(text, names.districts, names, 'district'), (value) => (said.district = value)),
  brand: (text, said) => keep(readLine(text, LONGEST_BRAND, 'brand'), (value) => (said.brand = value)),
  goodsText: (text, said) =>
    keep(yes(text.normalize('NFC').replace(/\s+/g, ' ').trim()), (value) => (said.goodsText = value)),
  materials: (text, said) => keep(readMaterialCell(text), (value) => (said.materials = value)),
  children: (text, said) => keep(readYes(text, 'children'), (value) => (said.children = value)),
  hs: (text, said) => keep(readHs(text), (value) => (said.hs = value)),
  gtin: (text, said) => keep(readGtin(text), (value) => (said.gtin = value)),
  price: (text, said) => keep(readPaise(text, 'price', 1n), (value) => (said.price = value)),
  metalPrice: (text, said) => keep(readPaise(text, 'metalPrice', 1n), (value) => (said.metalPrice = value)),
  cost: (text, said) => keep(readPaise(text, 'cost', 0n), (value) => (said.cost = value)),
  making: (text, said) => keep(readPaise(text, 'making', 0n), (value) => (said.making = value)),
  net: (text, said) => keep(readWeight(text, 'net', 1000n), (value) => (said.net = value)),
  packed: (text, said) => keep(readWeight(text, 'packed', 1000n), (value) => (said.packed = value)),
  metalWeight: (text, said) =>
    keep(readWeight(text, 'metalWeight', 1n), (value) => (said.metalWeight = value)),
  length: (text, said) => keep(readSide(text, 'length'), (value) => (said.length = value)),
  width: (text, said) => keep(readSide(text, 'width'), (value) => (said.width = value)),
  height: (text, said) => keep(readSide(text, 'height'), (value) => (said.height = value)),
  metal: (text, said, names) => keep(readMetal(text, names, 'metal'), (value) => (said.metal = value)),
  purity: (text, said) => keep(readPurity(text, 'purity'), (value) => (said.purity = value)),
}

function readCell(field: SheetField, text: string, said: Said, names: Names): Answer<unknown> {
  const option = OPTIONS[field]
  if (option) return keep(readOption(text, field), (value) => (said.options[option] = value))
  const [kind, lang] = field.split('-')
  if (isTextKind(kind) && isLang(lang))
    return keep(readText(text, kind, field), (value) => said.texts.push({ kind, lang, text: value }))
  return READERS[field]?.(text, said, names) ?? yes(undefined)
}

function readText(text: string, kind: TextKind, field: string): Answer<string> {
  const plain = text.normalize('NFC').replace(/\r\n?/g, '\n').replaceAll('\0', '').trim().toWellFormed()
  if ([...plain].length > LONGEST[kind]) return no(TextTooLong({ most: LONGEST[kind] }, field))
  return yes(kind === 'title' ? plain.replace(/\s+/g, ' ') : plain)
}

function readLine(text: string, most: number, field: string): Answer<string> {
  const line = oneLine(text, most + 1)
  return [...line].length > most ? no(TextTooLong({ most }, field)) : yes(line)
}

const readOption = (text: string, field: string): Answer<string> =>
  isDate(text) ? no(BecameDate({ given: text }, field)) : readLine(text, LONGEST_OPTION, field)

function listed(text: string, ids: ReadonlyMap<string, string>, names: Names, field: string): Answer<string> {
  const id = ids.get(names.plain(text))
  return id === undefined ? no(NotInList({ given: text.slice(0, 60) }, field)) : yes(id)
}

/** `60 % cotton; 40 % silk`, `cotton 60%, silk 40%`, `cotton`. */
function readMaterialCell(text: string): Answer<readonly MaterialPart[]> {
  const plain = text.normalize('NFC').trim()
  const isFirst = /^\d{1,3}(?:[.,]\d{1,2})?\s*%/.test(plain)
  const parts = plain.split(
    isFirst ? /\s*[;,+/&\n]\s*(?=\d{1,3}(?:[.,]\d{1,2})?\s*%)/ : /(?<=%)\s*[;,+/&\n]?\s*/,
  )
  const lines = parts.filter(Boolean).map((part) => {
    const match = isFirst
      ? /^(\d{1,3}(?:[.,]\d{1,2})?)\s*%\s*(.*)$/s.exec(part)
      : /^(.*?)[\s:–-]*(\d{1,3}(?:[.,]\d{1,2})?)\s*%$/s.exec(part)
    if (!match) return { material: materialId(part), percent: '' }
    const [name, percent] = isFirst ? [match[2], match[1]] : [match[1], match[2]]
    return { material: materialId(name ?? ''), percent: percent ?? '' }
  })
  return readMaterials(lines)
}

function readYes(text: string, field: string): Answer<boolean> {
  const plain = text.toLowerCase()
  if ([...Object.values(YES_NO.yes), 'y', '1', 'true', 'हां'].includes(plain)) return yes(true)
  if ([...Object.values(YES_NO.no), 'n', '0', 'false'].includes(plain)) return yes(false)
  return no(NotInList({ given: text.slice(0, 60) }, field))
}

function readGtin(text: string): Answer<string> {
  const digits = readGtinDigits(text)
  if (!digits.ok) return digits
  const gtin = parseGtin(digits.value)
  if (!gtin.ok) return gtin
  return isForTrade(gtin.value) ? yes(gtin.value.value) : no(GtinNotForTrade({}, 'gtin'))
}

function readPaise(text: string, field: string, least: bigint): Answer<bigint> {
  const plain = plainDecimal(text, field)
  if (!plain.ok) return plain
  const paise = parseAmount(plain.value, 2)
  return paise === undefined || paise < least ? no(FigureWrong({ given: text }, field)) : yes(paise)
}

/** Answers milligrams divided by `per`. */
function readWeight(text: string, field: string, per: bigint): Answer<number> {
  const mg = readMeasure(text, WEIGHTS, 'g', field, per === 1n ? 3 : 2)
  if (!mg.ok) return mg
  const fits = mg.value > 0n && mg.value % per === 0n && mg.value <= HEAVIEST_GRAMS * 1000n
  return fits ? yes(Number(mg.value / per)) : no(FigureWrong({ given: text }, field))
}

function readSide(text: string, field: string): Answer<number> {
  const tenths = readMeasure(text, LENGTHS, 'cm', field)
  if (!tenths.ok) return tenths
  const fits = tenths.value > 0n && tenths.value % 10n === 0n && tenths.value <= 100_000n
  return fits ? yes(Number(tenths.value / 10n)) : no(FigureWrong({ given: text }, field))
}

function readMetal(text: string, { plain }: Names, field: string): Answer<Metal> {
  for (const metal of ['gold', 'silver', 'platinum'] as const)
    if (Object.values(METAL_NAMES[metal]).some((name) => plain(name) === plain(text))) return yes(metal)
  return no(NotInList({ given: text.slice(0, 60) }, field))
}

function readPurity(text: string, field: string): Answer<number> {
  const value = /^\d{1,4}$/.test(text) ? Number(text) : 0
  return value >= 1 && value <= 1000 ? yes(value) : no(FigureWrong({ given: text }, field))
}
