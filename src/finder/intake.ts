import type { Product } from './rules/product.ts'

/** One line of a batch. */
export type Request = Readonly<{ id: string | number | null; product: Product }>

/**
 * Reads `{"id","text","category":["…"],"attributes":{…}|"…"}`. Answers a sentence where it is something else.
 * A null category or attribute counts as not given.
 */
export function readRequest(json: unknown): Request | string {
  if (!isRecord(json)) return 'not an object'
  const { id, text, category, attributes } = json
  if (typeof text !== 'string') return 'text is missing or no string'
  if (id !== undefined && id !== null && typeof id !== 'string' && typeof id !== 'number')
    return 'id is no string or number'
  const levels = typeof category === 'string' ? [category] : (category ?? [])
  if (!Array.isArray(levels) || !levels.every((level) => typeof level === 'string' || level === null))
    return 'category is no list of strings'
  const facts = attributes ?? {}
  if (typeof facts !== 'string' && !isRecord(facts)) return 'attributes is neither an object nor a string'
  const named = levels.filter((level): level is string => typeof level === 'string')
  return { id: id ?? null, product: { text, category: named, attributes: facts } }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
