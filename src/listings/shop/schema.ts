/** What an offer of an own shop may tell beside its texts: the attributes that price searches sort by. All are optional. */
import { createHash } from 'node:crypto'
import type { Json, ProductTypeSchema } from '../port.ts'

export const PRODUCT_TYPE = 'product'

const text = (title: string, maxLength: number): Json => ({ type: 'string', title, minLength: 1, maxLength })

/** Names and lengths as Google's product data specification has them (support.google.com/merchants/answer/7052112). */
const SCHEMA: Json = {
  $schema: 'https://json-schema.org/draft/2019-09/schema',
  type: 'object',
  additionalProperties: false,
  properties: {
    color: text('Colour', 100),
    size: text('Size', 100),
    material: text('Material', 200),
    pattern: text('Pattern', 100),
    gender: { type: 'string', title: 'For', enum: ['male', 'female', 'unisex'] },
    age_group: { type: 'string', title: 'Age', enum: ['newborn', 'infant', 'toddler', 'kids', 'adult'] },
    google_product_category: {
      type: 'string',
      title: 'Category of Google’s taxonomy',
      pattern: '^[1-9][0-9]{0,6}$',
    },
  },
}

export const ATTRIBUTES = Object.keys((SCHEMA as { properties: Record<string, Json> }).properties)

export const productSchema: ProductTypeSchema = {
  productType: PRODUCT_TYPE,
  version: '1',
  checksum: createHash('md5').update(JSON.stringify(SCHEMA)).digest('base64'),
  schema: SCHEMA,
  groups: [{ title: 'Product', attributes: ATTRIBUTES }],
}
