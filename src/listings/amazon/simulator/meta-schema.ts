/** The vocabulary of our own product types, in our own words; Amazon's meta-schema accepts them too (a test holds both). */
export const META_ID = 'https://schemas.amazon.com/selling-partners/definitions/product-types/meta-schema/v1'

const whole = { type: 'integer' }
const names = { type: 'array', items: { type: 'string' } }

export const META_SCHEMA = {
  $schema: META_ID,
  $id: META_ID,
  $vocabulary: {
    'https://json-schema.org/draft/2019-09/vocab/core': true,
    'https://json-schema.org/draft/2019-09/vocab/applicator': true,
    'https://json-schema.org/draft/2019-09/vocab/validation': true,
    'https://json-schema.org/draft/2019-09/vocab/meta-data': true,
    'https://json-schema.org/draft/2019-09/vocab/format': true,
    'https://json-schema.org/draft/2019-09/vocab/content': true,
    'https://schemas.amazon.com/selling-partners/definitions/product-types/vocabulary/v1': true,
  },
  allOf: [{ $ref: 'https://json-schema.org/draft/2019-09/schema' }],
  title: 'Vocabulary of simulated product types',
  properties: {
    editable: { type: 'boolean' },
    enumNames: names,
    hidden: { type: 'boolean' },
    maxUniqueItems: whole,
    minUniqueItems: whole,
    maxUtf8ByteLength: whole,
    minUtf8ByteLength: whole,
    selectors: names,
  },
}
