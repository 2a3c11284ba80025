/**
 * Amazon's own words in product-type schemas, on top of JSON Schema 2019-09: lengths in bytes of UTF-8 and how many entries
 * may share their selectors (one title per language and store). The others only inform.
 */
import type { AnySchemaObject } from 'ajv'
import type { Ajv2019 } from 'ajv/dist/2019.js'

const bytesOf = (text: string): number => Buffer.byteLength(text, 'utf8')

/** How many entries share each combination of selectors; without selectors each entry counts by its whole content. */
function groupSizes(items: readonly unknown[], selectors: readonly string[] | undefined): number[] {
  const sizes = new Map<string, number>()
  for (const item of items) {
    const its = item as Readonly<Record<string, unknown>> | null
    const key = JSON.stringify(selectors ? selectors.map((name) => its?.[name] ?? null) : item)
    sizes.set(key, (sizes.get(key) ?? 0) + 1)
  }
  return [...sizes.values()]
}

const selectorsOf = (parent: AnySchemaObject | undefined): readonly string[] | undefined =>
  parent?.['selectors'] as readonly string[] | undefined

const informing = ['editable', 'enumNames', 'hidden', 'selectors', '$lifecycle']

export function addVocabulary(ajv: Ajv2019): void {
  ajv.addKeyword({
    keyword: 'maxUtf8ByteLength',
    type: 'string',
    schemaType: 'number',
    validate: (most: number, text: string) => bytesOf(text) <= most,
  })
  ajv.addKeyword({
    keyword: 'minUtf8ByteLength',
    type: 'string',
    schemaType: 'number',
    validate: (least: number, text: string) => bytesOf(text) >= least,
  })
  ajv.addKeyword({
    keyword: 'maxUniqueItems',
    type: 'array',
    schemaType: 'number',
    validate: (most: number, items: unknown[], parent?: AnySchemaObject) =>
      groupSizes(items, selectorsOf(parent)).every((size) => size <= most),
  })
  ajv.addKeyword({
    keyword: 'minUniqueItems',
    type: 'array',
    schemaType: 'number',
    validate: (least: number, items: unknown[], parent?: AnySchemaObject) =>
      groupSizes(items, selectorsOf(parent)).every((size) => size >= least),
  })
  for (const keyword of informing) ajv.addKeyword({ keyword })
}
