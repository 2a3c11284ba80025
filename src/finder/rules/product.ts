import { isUseless, nameOf } from './attribute-names.ts'

/** What a person tells about the goods. */
export type Product = Readonly<{
  text: string
  category?: readonly string[]
  /** By name, or as one string `Material Cotton. Gender Women`. */
  attributes?: Readonly<Record<string, unknown>> | string
}>

/** A piece of the description and how much it weighs beside the name (1). */
export type Field = Readonly<{ kind: 'name' | 'attribute' | 'category'; text: string; weight: number }>

const ATTRIBUTE_WEIGHT = 0.5
const CATEGORY_WEIGHT = 0.5
/** More than any shop sends; the rest is not read. */
const MOST_FIELDS = 60

/** The fields of a product in an order of their own: how they were handed over does not matter. */
export function fieldsOf(product: Product): Field[] {
  const attributes = attributesOf(product.attributes).map((text): Field => ({
    kind: 'attribute',
    text,
    weight: ATTRIBUTE_WEIGHT,
  }))
  const category = [...new Set((product.category ?? []).map(fold))].sort().map((text): Field => ({
    kind: 'category',
    text,
    weight: CATEGORY_WEIGHT,
  }))
  return [...nameFields(fold(product.text)), ...attributes, ...category].slice(0, MOST_FIELDS)
}

/** From these words on a description says what the goods are made of, hold or do, not what they are. */
const AFTERTHOUGHT =
  /\s(?:which|that|used|designed|intended|made|consisting|composed|containing|comprising|featuring|measuring|including|equipped|suitable|compatible|composed|attached|packaged|imported)\s/
const AFTERTHOUGHT_WEIGHT = 0.4
/** Shorter names are taken whole. */
const LONG_NAME = 30

/** A long sentence as what the goods are and what else is said of them. */
function nameFields(text: string): Field[] {
  const cut = text.length > LONG_NAME ? text.search(AFTERTHOUGHT) : -1
  if (cut < 8) return [{ kind: 'name', text, weight: 1 }]
  return [
    { kind: 'name', text: text.slice(0, cut), weight: 1 },
    { kind: 'name', text: text.slice(cut), weight: AFTERTHOUGHT_WEIGHT },
  ]
}

const fold = (text: string): string => text.normalize('NFC').toLowerCase()

/** The values of the attributes that may part goods, sorted. */
function attributesOf(attributes: Product['attributes']): string[] {
  const pairs =
    typeof attributes === 'string'
      ? attributes.split(/[.;|\n]\s|[;|\n]|\.$/).map((part) => nameOf(fold(part)))
      : Object.entries(attributes ?? {}).map(([name, value]) => ({
          name: fold(name),
          value: fold(textOf(value)),
        }))
  const values = pairs.filter(({ name, value }) => !isUseless(name, value)).map(({ value }) => value.trim())
  return [...new Set(values)].sort()
}

function textOf(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  if (Array.isArray(value)) return value.map(textOf).join(', ')
  return value === true ? 'yes' : ''
}
