/**
 * Amazon's own models (amzn/selling-partner-api-models), which lie outside this repository (CONTRACTS_DIR): a judge of requests,
 * and the examples of its sandbox.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import AjvDraft04 from 'ajv-draft-04'
import formats from 'ajv-formats'
import { projectRoot } from '#platform/root.ts'

const folder = join(
  process.env['CONTRACTS_DIR'] ?? join(projectRoot(), '..', 'shared', 'contracts'),
  'amazon',
)

/** Whether the models are here; says so loudly where they are not. */
export const hasAmazonModels = existsSync(join(folder, 'models'))
if (!hasAmazonModels)
  process.stderr.write(`SKIPPED: Amazon's models are not at ${folder} (set CONTRACTS_DIR)\n`)

export const amazonFile = (...path: string[]): string => readFileSync(join(folder, ...path), 'utf8')
export const amazonJson = (...path: string[]): unknown => JSON.parse(amazonFile(...path)) as unknown
export const amazonFolder = (...path: string[]): string => join(folder, ...path)

type Parameter = Readonly<{
  name: string
  in: 'path' | 'query' | 'body' | 'header'
  required?: boolean
  type?: string
  schema?: object
  $ref?: string
}>
type Sandbox = Readonly<{ static?: readonly Readonly<{ response: unknown }>[] }>
type Answer = Readonly<{ schema?: object; examples?: unknown; 'x-amzn-api-sandbox'?: Sandbox }>
type Verb = Readonly<{
  operationId: string
  description?: string
  parameters?: readonly Parameter[]
  responses: Readonly<Record<string, Answer>>
  'x-amzn-api-sandbox'?: Sandbox
}>
type Model = Readonly<{
  paths: Readonly<Record<string, Readonly<Record<string, Verb>>>>
  parameters?: Readonly<Record<string, Parameter>>
}>

const verbs: ReadonlySet<string> = new Set(['get', 'post', 'put', 'patch', 'delete'])

export type ModelOperation = Readonly<{
  model: string
  path: string
  method: string
  verb: Verb
  parameters: readonly Parameter[]
}>

export function operationsOf(model: string): ModelOperation[] {
  const its = amazonJson('models', `${model}.json`) as Model
  return Object.entries(its.paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([method]) => verbs.has(method))
      .map(([method, verb]) => {
        const shared = (item['parameters'] ?? []) as unknown as readonly Parameter[]
        const parameters = [...shared, ...(verb.parameters ?? [])].map((one) => resolved(its, one))
        return { model, path, method: method.toUpperCase(), verb, parameters }
      }),
  )
}

const resolved = (model: Model, one: Parameter): Parameter =>
  one.$ref ? (model.parameters ?? {})[one.$ref.split('/').at(-1)!]! : one

/** Responses that the sandbox gives, by status. */
export function sandboxAnswers(operation: ModelOperation): { status: number; response: unknown }[] {
  return Object.entries(operation.verb.responses).flatMap(([status, answer]) =>
    (answer['x-amzn-api-sandbox']?.static ?? []).map(({ response }) => ({
      status: Number(status),
      response,
    })),
  )
}

export type JudgedRequest = Readonly<{
  method: string
  /** With the query. */
  url: string
  headers: Headers
  body: string | undefined
}>

/** What is wrong with a request by the models; `operation` undefined: no model knows its path. */
export type Verdict = Readonly<{ operation: string | undefined; faults: readonly string[] }>

export type AmazonJudge = ((request: JudgedRequest) => Verdict) &
  Readonly<{ valid(model: string, schema: object, value: unknown, where: string): string[] }>

export function amazonJudge(models: readonly string[]): AmazonJudge {
  const operations = models.flatMap(operationsOf)
  const ajv = new AjvDraft04.default({ strict: false, allErrors: true, coerceTypes: false })
  formats.default(ajv as never)
  for (const model of models) ajv.addSchema(withoutExamples(amazonJson('models', `${model}.json`)), model)
  const compiled = new Map<string, ReturnType<typeof ajv.compile>>()
  const valid = (schema: object, value: unknown, where: string): string[] => {
    const key = JSON.stringify(schema)
    const check = compiled.get(key) ?? ajv.compile(schema)
    compiled.set(key, check)
    return check(value) ? [] : [`${where}: ${ajv.errorsText(check.errors)}`]
  }
  const judge = ({ method, url, headers, body }: JudgedRequest): Verdict => {
    const at = new URL(url, 'https://example.invalid')
    const found = operations.find((one) => one.method === method && pathMatch(one.path, at.pathname))
    if (!found) return { operation: undefined, faults: [`no such operation: ${method} ${at.pathname}`] }
    const values = pathMatch(found.path, at.pathname)!
    const faults: string[] = []
    for (const parameter of found.parameters) {
      if (parameter.in === 'body') {
        const sent: unknown = body === undefined ? undefined : JSON.parse(body)
        if (sent === undefined) faults.push(...(parameter.required ? ['body is missing'] : []))
        else faults.push(...valid(under(found.model, parameter.schema!), sent, 'body'))
        continue
      }
      const text =
        parameter.in === 'path'
          ? values[parameter.name]
          : parameter.in === 'query'
            ? (at.searchParams.get(parameter.name) ?? undefined)
            : (headers.get(parameter.name) ?? undefined)
      if (text === undefined) faults.push(...(parameter.required ? [`${parameter.name} is missing`] : []))
      else faults.push(...valid(parameterSchema(parameter), typed(parameter, text), parameter.name))
    }
    for (const name of at.searchParams.keys())
      if (!found.parameters.some((one) => one.in === 'query' && one.name === name))
        faults.push(`query ${name} is unknown`)
    return { operation: found.verb.operationId, faults }
  }
  return Object.assign(judge, {
    valid: (model: string, schema: object, value: unknown, where: string) =>
      valid(under(model, schema), value, where),
  })
}

/** `example` and `examples` are data, and some look like schemas. */
export function withoutExamples(value: unknown): object {
  const strip = (one: unknown): unknown => {
    if (Array.isArray(one)) return one.map(strip)
    if (typeof one !== 'object' || one === null) return one
    return Object.fromEntries(
      Object.entries(one)
        .filter(([key, inner]) => !((key === 'example' || key === 'examples') && !isSchema(inner)))
        .filter(([key]) => !key.startsWith('x-'))
        .map(([key, inner]) => [key, strip(inner)]),
    )
  }
  return strip(value) as object
}
const isSchema = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && ('$ref' in value || 'type' in value)

/** A `#/definitions/X` of that model, wherever the judge uses it. */
const under = (model: string, schema: object): object =>
  JSON.parse(JSON.stringify(withoutExamples(schema)).replaceAll('"#/', `"${model}#/`)) as object

function parameterSchema(parameter: Parameter): object {
  const {
    name: _name,
    in: _in,
    required: _required,
    ...schema
  } = parameter as unknown as Record<string, unknown>
  delete schema['collectionFormat']
  return withoutExamples(schema)
}

function typed(parameter: Parameter, text: string): unknown {
  if (parameter.type === 'array') return text.split(',')
  if (parameter.type === 'integer' || parameter.type === 'number') return Number(text)
  if (parameter.type === 'boolean') return text === 'true' ? true : text === 'false' ? false : text
  return text
}

function pathMatch(template: string, path: string): Record<string, string> | undefined {
  const wanted = template.split('/')
  const parts = path.split('/')
  if (wanted.length !== parts.length) return undefined
  const values: Record<string, string> = {}
  for (const [index, want] of wanted.entries()) {
    const part = parts[index]!
    if (want.startsWith('{')) values[want.slice(1, -1)] = decodeURIComponent(part)
    else if (want !== part) return undefined
  }
  return values
}
