/** What the rows of one part make of what the firm has: decided row by row, before anything is written. */
import type { Refusal } from '#kernel/refusal.ts'
import { LANGS, say, type Sentence } from '#kernel/words.ts'
import { GtinTaken } from '../../refusals/identifiers.ts'
import { TooManyVariants } from '../../refusals/product.ts'
import { GtinInSheetTwice, OtherParent, SameChoice, SkuTwice } from '../../refusals/sheets.ts'
import { gtin14 } from '../gtin.ts'
import { MOST_VARIANTS, optionKey } from '../options.ts'
import type { Cells } from './fields.ts'
import { readRow, type Names, type Said } from './row.ts'
import { settle, type Against } from './settle.ts'
import { newProduct, newVariant, type ProductState, type VariantState } from './states.ts'

export type Had = Readonly<{
  products: ReadonlyMap<string, Readonly<{ state: ProductState }>>
  /** By SKU in small letters. */
  variants: ReadonlyMap<string, VariantState>
  /** Active ones by product. */
  sisters: ReadonlyMap<string, readonly VariantState[]>
  parents: ReadonlyMap<string, string>
  gtins: ReadonlyMap<string, string>
  /** What earlier rows of the sheet brought. */
  seen: Readonly<{ skus: ReadonlySet<string>; gtins: ReadonlySet<string> }>
}>

export type Setting = Readonly<{
  names: Names
  against: Against
  newId: () => string
  /** What a new product of this firm begins with. */
  district: string | null
  make: string | null
}>

export type PlannedRow = Readonly<{
  row: number
  sku: string
  gtin: string | null
  variantId: string
  before: VariantState | null
}>

export type Plan = Readonly<{
  productsMade: ProductState[]
  productsChanged: ProductState[]
  variantsMade: VariantState[]
  variantsChanged: VariantState[]
  /** Products of which anything changed, also only a variant. */
  touched: string[]
  parents: ReadonlyMap<string, string>
  rows: PlannedRow[]
  faults: { row: number; faults: (Readonly<{ field: string }> & Sentence)[] }[]
  counts: Readonly<{ made: number; changed: number; same: number; faulty: number }>
}>

export function planPart(cells: readonly Cells[], firstRow: number, had: Had, setting: Setting): Plan {
  const bench = new Bench(had)
  const rows: PlannedRow[] = []
  const faults: Plan['faults'] = []
  const counts = { made: 0, changed: 0, same: 0, faulty: 0 }
  for (const [at, one] of cells.entries()) {
    const row = firstRow + at
    const read = readRow(one, setting.names)
    const tried = read.said.sku === '' ? { faults: [] } : bench.try(read.said, setting)
    const wrong = [...read.faults, ...tried.faults]
    if (wrong.length > 0 || !('variant' in tried)) {
      faults.push({ row, faults: wrong.map(spoken) })
      counts.faulty += 1
      continue
    }
    counts[bench.take(tried)] += 1
    const { variant, was } = tried
    rows.push({
      row,
      sku: variant.sku.toLowerCase(),
      gtin: variant.gtin && gtin14(variant.gtin),
      variantId: variant.id,
      before: was.made ? null : was.variant,
    })
  }
  return { ...bench.result(had), rows, faults, counts }
}

const spoken = ({ sentence, params, field }: Refusal): Plan['faults'][number]['faults'][number] => {
  const [en, hi, gu] = LANGS.map((lang) => say(sentence, lang, params))
  return { field: field ?? '', en: en!, hi: hi!, gu: gu! }
}

type Was = Readonly<{ product: ProductState; variant: VariantState; made: boolean; productMade: boolean }>
type Tried = Readonly<{
  product: ProductState
  variant: VariantState
  was: Was
  parent: string | undefined
  faults: readonly Refusal[]
}>

/** The firm's products as they become, row by row. */
class Bench {
  readonly #products: Map<string, ProductState>
  readonly #variants: Map<string, VariantState>
  /** SKU by product and choice. */
  readonly #choices = new Map<string, string>()
  readonly #sizes = new Map<string, number>()
  readonly #gtins: Map<string, string>
  readonly #parents: Map<string, string>
  readonly #given = new Map<string, string>()
  readonly #rows = new Set<string>()
  readonly #touched = new Set<string>()
  readonly #seen: Had['seen']

  constructor(had: Had) {
    this.#products = new Map([...had.products].map(([id, { state }]) => [id, state]))
    this.#variants = new Map(had.variants)
    this.#gtins = new Map(had.gtins)
    this.#parents = new Map(had.parents)
    this.#seen = had.seen
    for (const variant of [...had.sisters.values()].flat()) this.#choose(variant)
  }

  #choose(variant: VariantState): void {
    this.#choices.set(choiceOf(variant), variant.sku)
    this.#sizes.set(variant.product_id, (this.#sizes.get(variant.product_id) ?? 0) + 1)
  }

  #wasOf({ sku, parent }: Said, setting: Setting): Was {
    const variant = this.#variants.get(sku.toLowerCase())
    if (variant)
      return { variant, product: this.#products.get(variant.product_id)!, made: false, productMade: false }
    const known = parent === undefined ? undefined : this.#parents.get(parent.toLowerCase())
    const product = known === undefined ? undefined : this.#products.get(known)
    const at = product ?? newProduct(setting.newId(), setting.district, setting.make)
    return {
      product: at,
      variant: newVariant(setting.newId(), at.id, sku),
      made: true,
      productMade: !product,
    }
  }

  try(said: Said, setting: Setting): Tried {
    const sku = said.sku.toLowerCase()
    const was = this.#wasOf(said, setting)
    const settled = settle(said, was, setting.against)
    const faults = [...settled.faults]
    if (this.#seen.skus.has(sku) || this.#rows.has(sku)) faults.push(SkuTwice({}, 'sku'))
    const parent = said.parent?.toLowerCase()
    const elsewhere = parent === undefined ? undefined : this.#parents.get(parent)
    if (elsewhere !== undefined && elsewhere !== was.product.id) faults.push(OtherParent({}, 'parent'))
    faults.push(...this.#meets(settled.variant, was))
    return { product: settled.product, variant: settled.variant, was, parent, faults }
  }

  /** Another variant with the same choice or the same GTIN. */
  *#meets(variant: VariantState, was: Was): Generator<Refusal> {
    const moved = was.made || optionKey(variant.options) !== optionKey(was.variant.options)
    const sister = moved ? this.#choices.get(choiceOf(variant)) : undefined
    if (sister !== undefined && sister !== variant.sku) yield SameChoice({ sku: sister }, 'size')
    const size = this.#sizes.get(variant.product_id) ?? 0
    if (was.made && size >= MOST_VARIANTS)
      yield TooManyVariants({ count: size + 1, most: MOST_VARIANTS }, 'parent')
    if (variant.gtin === null || variant.gtin === was.variant.gtin) return
    const holder = this.#gtins.get(gtin14(variant.gtin))
    if (holder !== undefined && holder !== variant.sku.toLowerCase()) yield GtinTaken({ sku: holder }, 'gtin')
    if (this.#seen.gtins.has(gtin14(variant.gtin))) yield GtinInSheetTwice({}, 'gtin')
  }

  take({ product, variant, was, parent }: Tried): 'made' | 'changed' | 'same' {
    const sku = variant.sku.toLowerCase()
    this.#rows.add(sku)
    const isSame = !was.made && same(product, was.product) && same(variant, was.variant)
    if (parent !== undefined && !this.#parents.has(parent)) this.#given.set(parent, product.id)
    if (parent !== undefined) this.#parents.set(parent, product.id)
    if (isSame) return 'same'
    if (was.variant.gtin !== null) this.#gtins.delete(gtin14(was.variant.gtin))
    if (variant.gtin !== null) this.#gtins.set(gtin14(variant.gtin), sku)
    if (!was.made && this.#choices.get(choiceOf(was.variant)) === was.variant.sku)
      this.#choices.delete(choiceOf(was.variant))
    if (was.made) this.#choose(variant)
    else this.#choices.set(choiceOf(variant), variant.sku)
    this.#products.set(product.id, product)
    this.#variants.set(sku, variant)
    // A SKU names its product for the rows below.
    if (was.made) this.#parents.set(sku, product.id)
    this.#touched.add(product.id)
    return was.made ? 'made' : 'changed'
  }

  result(had: Had) {
    const products = [...this.#touched].map((id) => this.#products.get(id)!)
    const variants = [...this.#variants.entries()]
    return {
      productsMade: products.filter(({ id }) => !had.products.has(id)),
      productsChanged: products.filter((one) => {
        const before = had.products.get(one.id)
        return before !== undefined && !same(before.state, one)
      }),
      variantsMade: variants.filter(([sku]) => !had.variants.has(sku)).map(([, state]) => state),
      variantsChanged: variants
        .filter(([sku, state]) => had.variants.has(sku) && had.variants.get(sku) !== state)
        .map(([, state]) => state),
      touched: [...this.#touched],
      parents: this.#given,
    }
  }
}

const choiceOf = ({ product_id, options }: VariantState): string => `${product_id} ${optionKey(options)}`

/** The order of names in a kept JSON is the database's own. */
const same = (one: object, other: object): boolean =>
  one === other || JSON.stringify(one, sorted) === JSON.stringify(other, sorted)

const sorted = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    : value
