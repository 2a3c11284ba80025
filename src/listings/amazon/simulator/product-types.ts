/**
 * Five product types of our own, shaped as Amazon shapes its own: envelopes, selectors, lengths in bytes. They are for showing and
 * testing; what Amazon really wants of a shirt is downloaded from Amazon.
 */
import type { AmazonMarket } from '../marketplaces.ts'
import { META_ID } from './meta-schema.ts'

type Schema = Readonly<Record<string, unknown>>

const store = { $ref: '#/$defs/marketplace_id' }
const language = { $ref: '#/$defs/language_tag' }

function list(title: string, properties: Schema, required: readonly string[], more: Schema = {}): Schema {
  return {
    title,
    type: 'array',
    minItems: 1,
    minUniqueItems: 1,
    maxUniqueItems: 1,
    selectors: 'language_tag' in properties ? ['marketplace_id', 'language_tag'] : ['marketplace_id'],
    items: {
      type: 'object',
      required: [...required, 'marketplace_id'],
      properties: { ...properties, marketplace_id: store },
      additionalProperties: false,
    },
    ...more,
  }
}

/** A text in a language, so many bytes of UTF-8. */
const words = (title: string, bytes: number, most = 1): Schema =>
  list(
    title,
    { value: { type: 'string', minLength: 1, maxUtf8ByteLength: bytes }, language_tag: language },
    ['value', 'language_tag'],
    { maxUniqueItems: most },
  )

const choice = (title: string, values: readonly string[]): Schema =>
  list(title, { value: { type: 'string', enum: values, enumNames: values } }, ['value'])

const yesNo = (title: string): Schema => list(title, { value: { type: 'boolean' } }, ['value'])

const picture = (title: string): Schema =>
  list(title, { media_location: { type: 'string', format: 'uri', maxUtf8ByteLength: 2_000 } }, [
    'media_location',
  ])

const price = (currency: string): Schema => ({
  ...list(
    'Offer',
    {
      currency: { type: 'string', enum: [currency] },
      audience: { type: 'string', enum: ['ALL', 'B2B'] },
      our_price: {
        type: 'array',
        minItems: 1,
        maxItems: 1,
        items: {
          type: 'object',
          required: ['schedule'],
          properties: {
            schedule: {
              type: 'array',
              minItems: 1,
              maxItems: 1,
              items: {
                type: 'object',
                required: ['value_with_tax'],
                properties: { value_with_tax: { type: 'number', exclusiveMinimum: 0 } },
                additionalProperties: false,
              },
            },
          },
          additionalProperties: false,
        },
      },
    },
    ['currency', 'our_price'],
  ),
  selectors: ['marketplace_id', 'audience'],
})

/** How many are there, by which channel. Without a store: it counts for the whole region. */
const availability: Schema = {
  title: 'Stock',
  type: 'array',
  minItems: 1,
  maxUniqueItems: 1,
  selectors: ['fulfillment_channel_code'],
  items: {
    type: 'object',
    required: ['fulfillment_channel_code'],
    properties: {
      fulfillment_channel_code: { type: 'string', enum: ['DEFAULT', 'AMAZON_NA', 'AMAZON_EU', 'AMAZON_JP'] },
      quantity: { type: 'integer', minimum: 0 },
      lead_time_to_ship_max_days: { type: 'integer', minimum: 0, maximum: 30 },
    },
    additionalProperties: false,
  },
}

const otherPictures = (): Schema =>
  Object.fromEntries(
    Array.from({ length: 8 }, (_, i) => [`other_product_image_locator_${i + 1}`, picture(`Photo ${i + 2}`)]),
  )

const facts = (currency: string): Schema => ({
  item_name: words('Title', 200),
  brand: words('Brand', 100),
  bullet_point: words('Bullet point', 500, 5),
  product_description: words('Description', 2_000),
  item_type_keyword: list('Kind of item', { value: { type: 'string', maxUtf8ByteLength: 200 } }, ['value']),
  country_of_origin: list('Country of origin', { value: { type: 'string', pattern: '^[A-Z]{2}$' } }, [
    'value',
  ]),
  supplier_declared_dg_hz_regulation: choice('Dangerous goods', [
    'not_applicable',
    'ghs',
    'transportation',
    'storage',
  ]),
  condition_type: choice('Condition', ['new_new']),
  main_product_image_locator: picture('Main photo'),
  ...otherPictures(),
  externally_assigned_product_identifier: {
    ...list(
      'Number of the item',
      {
        type: { type: 'string', enum: ['ean', 'gtin', 'upc'] },
        value: { type: 'string', pattern: '^\\d{8}(\\d{4,6})?$' },
      },
      ['type', 'value'],
    ),
    selectors: ['marketplace_id', 'type'],
  },
  supplier_declared_has_product_identifier_exemption: yesNo('No number, by exemption'),
  merchant_suggested_asin: list(
    'Number in the catalogue',
    { value: { type: 'string', pattern: '^[A-Z0-9]{10}$' } },
    ['value'],
  ),
  purchasable_offer: price(currency),
  fulfillment_availability: availability,
})

const alwaysRequired = [
  'item_name',
  'brand',
  'bullet_point',
  'product_description',
  'country_of_origin',
  'item_type_keyword',
  'supplier_declared_dg_hz_regulation',
]

type Kind = Readonly<{ title: string; words: string; own: Schema; required: readonly string[] }>

/** The kinds by their name at Amazon's; `words` are what a search finds them by. */
export const KINDS: Readonly<Record<string, Kind>> = {
  SHIRT: {
    title: 'Shirt',
    words: 'shirt kurta kurti blouse tunic top cotton khadi',
    own: {
      color: words('Colour', 100),
      size: words('Size', 50),
      fabric_type: words('Fibres with percentages', 300),
      department: choice('Department', ['womens', 'mens', 'unisex-adult', 'girls', 'boys']),
      care_instructions: choice('Care', ['hand_wash', 'machine_wash', 'dry_clean']),
    },
    required: ['color', 'size', 'fabric_type', 'department'],
  },
  RUG: {
    title: 'Rug',
    words: 'rug carpet dhurrie dari mat kilim wool jute',
    own: {
      color: words('Colour', 100),
      size: words('Size', 50),
      material: words('Material', 100, 3),
      item_shape: choice('Shape', ['rectangular', 'round', 'runner', 'square']),
    },
    required: ['color', 'size', 'material'],
  },
  NECKLACE: {
    title: 'Necklace',
    words: 'necklace pendant jewellery jewelry silver beads haar mala',
    own: {
      material: words('Material', 100, 3),
      metal_type: words('Metal and purity', 100),
      gem_type: words('Stones', 100, 5),
      department: choice('Department', ['womens', 'mens', 'unisex-adult']),
    },
    required: ['material', 'metal_type', 'department'],
  },
  SKIN_CARE_AGENT: {
    title: 'Skin care',
    words: 'soap cream oil skin care cosmetic herbal lotion ubtan face',
    own: {
      ingredients: words('Ingredients', 1_500),
      skin_type: choice('Skin', ['all', 'dry', 'oily', 'sensitive']),
      unit_count: list(
        'Contents',
        {
          value: { type: 'number', exclusiveMinimum: 0 },
          type: { type: 'string', enum: ['Gram', 'Milliliter', 'Count'] },
        },
        ['value', 'type'],
      ),
      is_expiration_dated_product: yesNo('Has an expiry date'),
    },
    required: ['ingredients', 'unit_count', 'is_expiration_dated_product'],
  },
  HOME: {
    title: 'Home',
    words: 'home decor cushion lamp vase wooden brass pottery wall hanging toran handicraft gift',
    own: { color: words('Colour', 100), material: words('Material', 100, 3), size: words('Size', 50) },
    required: ['material'],
  },
}

/** The schema of a kind in one store, texts expected in `locale`. undefined: no such kind. */
export function productTypeSchema(kind: string, market: AmazonMarket, locale: string): Schema | undefined {
  const its = Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined
  if (!its) return undefined
  return {
    $schema: META_ID,
    $id: `https://schemas.amazon.example/simulated/${kind}/${market.country}/${locale}`,
    $comment: 'Simulated product type of Dhow, not of Amazon',
    $defs: {
      marketplace_id: {
        type: 'string',
        enum: [market.id],
        default: market.id,
        editable: false,
        hidden: true,
      },
      language_tag: {
        type: 'string',
        enum: market.languages,
        default: locale,
        editable: false,
        hidden: true,
      },
    },
    type: 'object',
    required: [...alwaysRequired, ...its.required],
    properties: { ...facts(market.currency), ...its.own },
    additionalProperties: false,
    anyOf: [
      { required: ['externally_assigned_product_identifier'] },
      { required: ['supplier_declared_has_product_identifier_exemption'] },
      { required: ['merchant_suggested_asin'] },
    ],
  }
}

/** The groups of the form, in its order. */
export function propertyGroups(kind: string): Record<string, { title: string; propertyNames: string[] }> {
  const offer = ['purchasable_offer', 'fulfillment_availability', 'condition_type']
  const pictures = ['main_product_image_locator', ...Object.keys(otherPictures())]
  const numbers = [
    'externally_assigned_product_identifier',
    'supplier_declared_has_product_identifier_exemption',
    'merchant_suggested_asin',
  ]
  return {
    product_identity: {
      title: 'Product identity',
      propertyNames: ['item_name', 'brand', 'item_type_keyword', ...numbers],
    },
    product_details: {
      title: 'Product details',
      propertyNames: ['bullet_point', 'product_description', ...Object.keys(KINDS[kind]?.own ?? {})],
    },
    safety_and_compliance: {
      title: 'Safety and compliance',
      propertyNames: ['country_of_origin', 'supplier_declared_dg_hz_regulation'],
    },
    images: { title: 'Photos', propertyNames: pictures },
    offer: { title: 'Offer', propertyNames: offer },
  }
}
