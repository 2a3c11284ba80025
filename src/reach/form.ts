/**
 * The form of reach as text: every field of the address as the reader typed it, and the consignment's JSON made of it.
 * The JSON goes through the same intake as the API's, so that all doors refuse alike.
 */
import { REACH } from './words.ts'

/** Fields of the question, in the order of the address. */
export const QUESTION = [
  'hs',
  'price',
  'currency',
  'weight',
  'quantity',
  'on',
  'lane',
  'origin',
  'originShare',
  'originMethod',
  'freight',
  'insurance',
  'receiptCurrency',
  'material',
  'is',
  'purity',
  'metal',
  'litres',
  'area',
  'dutyRate',
  'dutyAmount',
  'taxRate',
  'taxAmount',
  'carrierFee',
  'version',
] as const
export type QuestionField = (typeof QUESTION)[number]

/** What only changes how the answer is shown. */
export const SHOWING = [
  'sort',
  'verdict',
  'region',
  'coverage',
  'find',
  'colour',
  'pin',
  'against',
  'only',
  'shelf',
  'marketFee',
] as const
export type ShowingField = (typeof SHOWING)[number]

/** What the page of all destinations keeps from one view of its answer to the next. */
export const WORLD_VIEW = [
  'sort',
  'verdict',
  'region',
  'coverage',
  'find',
  'colour',
  'pin',
  'against',
  'only',
] as const

/** How many destinations may stand side by side. */
export const MOST_PINS = 4

/** The pinned destinations of an address, each once: `DE,US`, or as a form's ticked boxes send them. */
export function pinsOf({ pin }: Pick<Asked, 'pin'>): string[] {
  const codes = pin.split(/[\s,]+/).map((code) => code.toUpperCase())
  return [...new Set(codes)].filter((code) => /^[A-Z]{2}$/.test(code))
}

/** Every field as text; empty where it was not given. `is` holds attribute names parted by blanks. */
export type Asked = Readonly<Record<QuestionField | ShowingField, string>>

const LONGEST = 200

/** Reads a query string's fields. Unknown ones are passed over; a repeated one keeps all its words. */
export function readAsked(query: unknown): Asked {
  const given = (typeof query === 'object' && query !== null ? query : {}) as Record<string, unknown>
  const text = (name: string): string => {
    const value = given[name]
    const words = Array.isArray(value) ? value : [value]
    return words
      .filter((word) => typeof word === 'string')
      .join(' ')
      .trim()
      .slice(0, LONGEST)
  }
  return Object.fromEntries([...QUESTION, ...SHOWING].map((name) => [name, text(name)])) as Asked
}

/** Nothing was asked yet; a code alone, as from the finder, only fills its field. */
export const isBlank = ({ hs, price, weight }: Asked): boolean => !price && !weight && /^[\d.\s]*$/.test(hs)

/** The address of the same question, changed where `changes` says; empty fields leave no trace. */
export function queryOf(
  asked: Asked,
  changes: Partial<Asked> = {},
  fields: readonly (keyof Asked)[] = QUESTION,
): string {
  const merged = { ...asked, ...changes }
  const names = [...new Set([...fields, ...(Object.keys(changes) as (keyof Asked)[])])]
  const parts = names.filter((name) => merged[name]).map((name) => `${name}=${encode(merged[name])}`)
  return parts.length === 0 ? '' : `?${parts.join('&')}`
}

const encode = (text: string): string =>
  encodeURIComponent(text).replaceAll('%20', '+').replaceAll('%2C', ',')

/** Hindi and Gujarati digits, grouping commas and the rupee sign are how people write figures. */
export function plainFigure(text: string): string {
  return text
    .replace(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - 0x966))
    .replace(/[૦-૯]/g, (digit) => String(digit.charCodeAt(0) - 0xae6))
    .replace(/[₹,\s]/g, '')
}

const numberOf = (text: string): number => (text === '' ? Number.NaN : Number(plainFigure(text)))

/** The consignment as the API would be sent it. `today` fills an empty day. */
export function consignmentJson(asked: Asked, to: string, today: string): object {
  const figure = (text: string) => (text === '' ? undefined : plainFigure(text))
  const charges = {
    duty: charge(asked.dutyRate, asked.dutyAmount),
    tax: charge(asked.taxRate, asked.taxAmount),
    carrierFee: charge('', asked.carrierFee),
  }
  return {
    to,
    on: asked.on || today,
    currency: asked.currency || 'INR',
    items: [
      {
        hs: plainFigure(asked.hs),
        quantity: asked.quantity === '' ? 1 : numberOf(asked.quantity),
        unitPrice: plainFigure(asked.price),
        netWeightGrams: numberOf(asked.weight),
        attributes: attributesOf(asked),
        ...(asked.originShare ? { origin: originOf(asked) } : {}),
      },
    ],
    freight: figure(asked.freight),
    insurance: figure(asked.insurance),
    originClaimed: asked.origin === 'yes',
    ...(asked.receiptCurrency ? { receiptCurrency: asked.receiptCurrency } : {}),
    ...(asked.lane ? { lane: asked.lane } : {}),
    ...(Object.values(charges).some(Boolean) ? { charges } : {}),
  }
}

function charge(rate: string, amount: string): object | undefined {
  if (!rate && !amount) return undefined
  const ratePercent = rate ? plainFigure(rate).replace(/%$/, '') : undefined
  return { ratePercent, amount: amount ? plainFigure(amount) : undefined }
}

/** Fields of the form that are figures about the goods, and the attribute each tells. */
const FIGURES = {
  purity: 'goldPurityKarat',
  metal: 'metalPercent',
  litres: 'litres',
  area: 'squareMetres',
} as const satisfies Partial<Record<QuestionField, string>>

function attributesOf(asked: Asked): Record<string, string | number | true> {
  const flags = asked.is.split(' ').filter((name) => /^[A-Za-z]{1,40}$/.test(name))
  const figures = Object.entries(FIGURES)
    .map(
      ([field, attribute]) =>
        [attribute, numberOf(asked[field as keyof typeof FIGURES].replace(/%$/, ''))] as const,
    )
    .filter(([, figure]) => Number.isFinite(figure))
  return {
    ...Object.fromEntries(figures),
    ...(asked.material ? { material: asked.material } : {}),
    ...Object.fromEntries(flags.map((name) => [name, true])),
  }
}

const originOf = (asked: Asked) => ({
  method: asked.originMethod || 'build-up',
  sharePercent: numberOf(asked.originShare.replace(/%$/, '')),
})

const FIELDS: Readonly<Record<string, QuestionField>> = {
  'items.0.hs': 'hs',
  'items.0.unitPrice': 'price',
  'items.0.netWeightGrams': 'weight',
  'items.0.quantity': 'quantity',
  'items.0.origin.sharePercent': 'originShare',
  'items.0.origin.method': 'originMethod',
  'items.0.attributes': 'material',
  'charges.duty': 'dutyRate',
  'charges.tax': 'taxRate',
  'charges.carrierFee': 'carrierFee',
}

/** The form's field for a refusal's JSON path; undefined where none stands for it. */
export function fieldFor(path: string | undefined): QuestionField | undefined {
  if (!path) return undefined
  const found = FIELDS[path] ?? Object.entries(FIELDS).find(([prefix]) => path.startsWith(prefix))?.[1]
  return found ?? QUESTION.find((name) => name === path)
}

/** What a field is called, for sentences that name it. */
export const labelOf = (field: QuestionField) =>
  field in REACH ? REACH[field as keyof typeof REACH] : REACH.fieldNamed
