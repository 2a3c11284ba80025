/**
 * Product-type schemas kept on disk: what Amazon said by (type, store, requirements, language, version), and the documents by
 * their checksum. A document is only ever put there, and only ever read, when its MD5 is the one that Amazon named.
 */
import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { AmazonClient } from '../client.ts'
import { download, md5Base64 } from '../documents/transfer.ts'
import { GetProductType, ProductTypeDefinition, type DefinitionRequest } from '../operations/product-types.ts'
import { good, problem, type Outcome } from '../outcome.ts'
import { compileProductType, type ProductTypeCheck } from './validate.ts'

export type ShelvedType = Readonly<{
  definition: ProductTypeDefinition
  schema: object
  metaSchema: object | undefined
}>

export type SchemaShelf = Readonly<{
  /** From the shelf where it was asked for within a day, from Amazon otherwise. */
  get(client: AmazonClient, request: DefinitionRequest): Promise<Outcome<ShelvedType>>
  /** The schema compiled; kept in memory for the types used last. */
  check(type: ShelvedType): ProductTypeCheck
}>

const freshMs = 24 * 60 * 60 * 1000
const compiledAtMost = 16

const Kept = z.object({ askedAt: z.iso.datetime(), definition: ProductTypeDefinition })
type Link = NonNullable<ProductTypeDefinition['metaSchema']>

/** `folder` is made when first needed. Several processes may share it: files appear whole or not at all. */
export function schemaShelf(folder: string): SchemaShelf {
  const compiled = new Map<string, ProductTypeCheck>()
  const fileOf = (name: string): string =>
    join(folder, `${createHash('sha256').update(name).digest('hex').slice(0, 40)}.json`)

  const put = async (file: string, content: string | Uint8Array): Promise<void> => {
    await mkdir(folder, { recursive: true })
    const draft = `${file}.${randomUUID()}`
    await writeFile(draft, content)
    await rename(draft, file)
  }

  const document = async (client: AmazonClient, link: Link): Promise<Outcome<object>> => {
    const file = fileOf(link.checksum)
    const kept = await readFile(file).catch(() => undefined)
    if (kept && md5Base64(kept) === link.checksum) return parsed(kept)
    const fetched = await download(client.runtime, { url: link.link.resource })
    if (!fetched.ok) return fetched
    if (md5Base64(fetched.value) !== link.checksum)
      return problem('unreadable', 'download', { errors: [{ code: 'checksum', message: 'MD5 differs' }] })
    await put(file, fetched.value)
    return parsed(fetched.value)
  }

  const whole = async (
    client: AmazonClient,
    definition: ProductTypeDefinition,
  ): Promise<Outcome<ShelvedType>> => {
    const schema = await document(client, definition.schema)
    if (!schema.ok) return schema
    if (!definition.metaSchema) return good({ definition, schema: schema.value, metaSchema: undefined })
    const meta = await document(client, definition.metaSchema)
    return meta.ok ? good({ definition, schema: schema.value, metaSchema: meta.value }) : meta
  }

  return {
    async get(client, request) {
      const file = fileOf(JSON.stringify([client.account.region, request]))
      const kept = await readKept(file)
      const now = client.runtime.now().getTime()
      if (kept && now - Date.parse(kept.askedAt) < freshMs) {
        const shelved = await whole(client, kept.definition)
        if (shelved.ok) return shelved
      }
      const asked = await client.call(GetProductType, request)
      if (!asked.ok) return asked
      const answer = await whole(client, asked.value)
      if (answer.ok) {
        const askedAt = client.runtime.now().toISOString()
        await put(file, JSON.stringify({ askedAt, definition: asked.value }))
      }
      return answer
    },
    check(type) {
      const key = type.definition.schema.checksum
      const check = compiled.get(key) ?? compileProductType(type.schema, type.metaSchema)
      compiled.delete(key)
      compiled.set(key, check)
      if (compiled.size > compiledAtMost) compiled.delete(compiled.keys().next().value!)
      return check
    },
  }
}

async function readKept(file: string): Promise<z.output<typeof Kept> | undefined> {
  try {
    return Kept.parse(JSON.parse(await readFile(file, 'utf8')))
  } catch {
    return undefined
  }
}

function parsed(bytes: Uint8Array): Outcome<object> {
  try {
    return good(z.looseObject({}).parse(JSON.parse(Buffer.from(bytes).toString('utf8'))))
  } catch {
    return problem('unreadable', 'download', { status: 200 })
  }
}
