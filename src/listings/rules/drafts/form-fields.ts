/** The form of a product type: fields for what a person can fill in, out of the marketplace's JSON Schema. */
import type { Json } from '../offer.ts'

/** What it reads of a product type's schema (ProductTypeSchema of the port). */
type Form = Readonly<{
  schema: Json
  groups: readonly Readonly<{ title: string; attributes: readonly string[] }>[]
}>

export type FormField = Readonly<{
  /** The attribute's name in the schema. */
  name: string
  title: string
  help: string
  kind: 'text' | 'number' | 'choice' | 'yes-no'
  required: boolean
  /** Bytes of UTF-8; absent = the schema does not say. */
  mostBytes?: number
  options: readonly Readonly<{ value: string; label: string }>[]
}>

export type FieldGroup = Readonly<{ title: string; fields: readonly FormField[] }>

/** Filled from the draft itself, the photos, price and stock. */
const COVERED =
  /^(item_name|name|title|brand|bullet_point|product_description|description|country_of_origin|condition_type|externally_assigned_product_identifier|supplier_declared_has_product_identifier_exemption|purchasable_offer|fulfillment_availability|skip_offer|.*image_locator.*|list_price)$/

type Schema = Readonly<Record<string, unknown>>
const isObject = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const objectIn = (value: Schema | undefined, key: string): Schema | undefined => {
  const found = value?.[key]
  return isObject(found) ? found : undefined
}

/** Groups in the marketplace's order; in each what is required first. What only a programmer could fill in is left out. */
export function fieldGroups({ schema, groups }: Form): FieldGroup[] {
  const whole = isObject(schema) ? schema : {}
  const properties = objectIn(whole, 'properties') ?? {}
  const required = new Set(Array.isArray(whole['required']) ? (whole['required'] as string[]) : [])
  const grouped = new Set(groups.flatMap(({ attributes }) => attributes))
  const rest = Object.keys(properties).filter((name) => !grouped.has(name))
  return [...groups, { title: '', attributes: rest }]
    .map(({ title, attributes }) => {
      const fields = attributes.flatMap((name) => {
        const property = objectIn(properties, name)
        const field =
          property && !COVERED.test(name) ? fieldOf(name, property, required.has(name)) : undefined
        return field ? [field] : []
      })
      return { title, fields: fields.sort((a, b) => Number(b.required) - Number(a.required)) }
    })
    .filter(({ fields }) => fields.length > 0)
}

/** The text's own limit in the schema, for title, bullets and description. */
export function bytesOf({ schema }: Pick<Form, 'schema'>, name: string): number | undefined {
  const property = isObject(schema) ? objectIn(objectIn(schema, 'properties'), name) : undefined
  return property && fieldOf(name, property, false)?.mostBytes
}

function fieldOf(name: string, property: Schema, required: boolean): FormField | undefined {
  const value =
    objectIn(objectIn(objectIn(property, 'items'), 'properties'), 'value') ??
    (property['items'] ? undefined : property)
  const plain = value && plainOf(value)
  if (!plain) return undefined
  const most = plain['maxUtf8ByteLength'] ?? plain['maxLength']
  const about = {
    name,
    title: textOf(property['title']) || textOf(plain['title']) || name,
    help: textOf(property['description']) || textOf(plain['description']),
    required,
    options: optionsOf(plain),
    ...(typeof most === 'number' ? { mostBytes: most } : {}),
  }
  if (about.options.length > 0) return { ...about, kind: 'choice' }
  const { type } = plain
  if (type === 'boolean') return { ...about, kind: 'yes-no' }
  if (type === 'number' || type === 'integer') return { ...about, kind: 'number' }
  return type === 'string' ? { ...about, kind: 'text' } : undefined
}

/** `anyOf: [a text, one of a list]` is one field: the list where there is one. */
function plainOf(value: Schema): Schema | undefined {
  const ways = ['anyOf', 'oneOf']
    .flatMap((key) => (Array.isArray(value[key]) ? (value[key] as unknown[]) : []))
    .filter(isObject)
  return ways.find((way) => Array.isArray(way['enum'])) ?? ways[0] ?? value
}

function optionsOf(plain: Schema): FormField['options'] {
  const values = Array.isArray(plain['enum']) ? (plain['enum'] as unknown[]) : []
  const names = Array.isArray(plain['enumNames']) ? (plain['enumNames'] as unknown[]) : []
  return values
    .filter((value): value is string => typeof value === 'string')
    .map((value, at) => ({ value, label: textOf(names[at]) || value }))
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** What was typed as the value of the attribute; undefined where it is empty, null where it cannot be read. */
export function readField({ kind, options }: FormField, typed: string): Json | undefined {
  const text = typed.trim()
  if (text === '') return undefined
  if (kind === 'number') return /^\d{1,12}([.,]\d{1,6})?$/.test(text) ? Number(text.replace(',', '.')) : null
  if (kind === 'yes-no') return text === 'yes'
  if (kind === 'choice') return options.some(({ value }) => value === text) ? text : null
  return text
}

/** Bytes of a text in UTF-8, as marketplaces count: a Gujarati letter is three. */
export const bytesIn = (text: string): number => new TextEncoder().encode(text).length
