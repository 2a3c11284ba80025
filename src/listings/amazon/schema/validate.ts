/** Holds an item's attributes against its product type's schema, and says what is wrong where. */
import { Ajv2019, type ErrorObject } from 'ajv/dist/2019.js'
import formats from 'ajv-formats'
import { addVocabulary } from './vocabulary.ts'

/** The kinds of fault, so that pages can say each in her language. */
export type Fault =
  | 'missing'
  | 'too-long'
  | 'too-short'
  | 'too-many'
  | 'too-few'
  | 'not-a-choice'
  | 'out-of-range'
  | 'wrong-form'
  | 'not-allowed'
  | 'other'

/** `limit`: bytes, characters, pieces or a number, by the kind of fault. `path`: JSON pointer below the attribute. */
export type Finding = Readonly<{
  attribute: string
  path: string
  fault: Fault
  limit?: number
  choices?: readonly string[]
  text: string
}>

/** Answers what is wrong; empty when nothing is. */
export type ProductTypeCheck = (attributes: unknown) => Finding[]

const faults: Readonly<Record<string, Fault>> = {
  required: 'missing',
  dependentRequired: 'missing',
  maxLength: 'too-long',
  maxUtf8ByteLength: 'too-long',
  minLength: 'too-short',
  minUtf8ByteLength: 'too-short',
  maxItems: 'too-many',
  maxUniqueItems: 'too-many',
  uniqueItems: 'too-many',
  minItems: 'too-few',
  minUniqueItems: 'too-few',
  minProperties: 'too-few',
  enum: 'not-a-choice',
  const: 'not-a-choice',
  minimum: 'out-of-range',
  maximum: 'out-of-range',
  exclusiveMinimum: 'out-of-range',
  exclusiveMaximum: 'out-of-range',
  multipleOf: 'out-of-range',
  type: 'wrong-form',
  pattern: 'wrong-form',
  format: 'wrong-form',
  additionalProperties: 'not-allowed',
  'false schema': 'not-allowed',
  not: 'not-allowed',
}

/** Frames around the real fault: they say "something inside does not fit". */
const frames: ReadonlySet<string> = new Set(['if', 'anyOf', 'oneOf', 'allOf', '$ref'])

/**
 * Compiles a schema, with the meta-schema that it names where we have it. Throws where the schema itself is broken:
 * the caller treats its download as failed.
 */
export function compileProductType(schema: object, metaSchema?: object): ProductTypeCheck {
  const ajv = new Ajv2019({
    strict: false,
    allErrors: true,
    verbose: true,
    validateSchema: false,
    logger: false,
  })
  formats.default(ajv)
  addVocabulary(ajv)
  if (metaSchema) ajv.addMetaSchema(metaSchema, undefined, false)
  const { $schema: _named, ...body } = schema as { $schema?: string }
  const check = ajv.compile(metaSchema ? schema : body)
  return (attributes) => (check(attributes) ? [] : (check.errors ?? []).flatMap(findingOf))
}

function findingOf(error: ErrorObject): Finding[] {
  if (frames.has(error.keyword)) return []
  const steps = error.instancePath.split('/').slice(1)
  const params = error.params as Readonly<Record<string, unknown>>
  const missing = String(params['missingProperty'] ?? params['additionalProperty'] ?? '')
  const attribute = steps[0] ?? missing
  const below = [...steps.slice(1), ...(steps.length > 0 && missing ? [missing] : [])]
  const limit = params['limit'] ?? (typeof error.schema === 'number' ? error.schema : undefined)
  const choices = params['allowedValues']
  return [
    {
      attribute,
      path: below.map((step) => `/${step}`).join(''),
      fault: faults[error.keyword] ?? 'other',
      ...(typeof limit === 'number' ? { limit } : {}),
      ...(Array.isArray(choices) ? { choices: choices.map(String) } : {}),
      text: error.message ?? error.keyword,
    },
  ]
}
