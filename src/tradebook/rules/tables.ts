/** The tables of the trade book: their columns, what identifies a row, and which cells must look like what. */
import type { Column, TableSpec } from './table-spec.ts'
import { CATALOGUE_TABLES } from './tables-catalogue.ts'
import { FIRM_TABLES } from './tables-firms.ts'

export type { Column, TableSpec }

export const TAIL: Readonly<Record<string, Column>> = {
  valid_from: 'day',
  valid_to: 'day',
  known_from: 'day',
  source_id: 'id',
  confidence: ['high', 'medium', 'low', 'estimate'],
}

const LANES = ['post', 'courier', 'courier-sb', 'freight']
const HS = { hs_from: 'prefix', hs_to: 'prefix' } as const
const WHEN = { when: 'text' } as const

const TARIFF: TableSpec = {
  columns: {
    hs6: 'prefix',
    lines: 'int',
    mfn_min_bps: 'bps',
    mfn_max_bps: 'bps',
    specific: 'text',
    pref_min_bps: 'bps',
    pref_max_bps: 'bps',
    as_of: 'text',
  },
  key: ['hs6'],
  optional: ['mfn_min_bps', 'mfn_max_bps', 'specific', 'pref_min_bps', 'pref_max_bps'],
}

export const TABLES: Readonly<Record<string, TableSpec>> = {
  ...FIRM_TABLES,
  ...CATALOGUE_TABLES,
  book: { columns: { fact: 'id', value: 'text' }, key: ['fact'] },
  destinations: {
    columns: {
      iso2: 'id',
      currency: 'id',
      region: ['africa', 'americas', 'asia', 'europe', 'middle-east', 'oceania'],
      zone: 'id',
      tariff_importer: 'id',
      duty_basis: ['CIF', 'FOB'],
      status: ['open', 'blocked'],
      reason: 'id',
    },
    key: ['iso2'],
    optional: ['tariff_importer', 'reason'],
  },
  groups: { columns: { group: 'id', iso2: 'id' }, key: ['group', 'iso2'] },
  currencies: { columns: { currency: 'id', minor_digits: 'int' }, key: ['currency'] },
  'exchange-rates': { columns: { currency: 'id', per_inr: 'ratio' }, key: ['currency'], daily: true },
  hs6: { columns: { hs6: 'prefix', edition: 'id' }, key: ['hs6'] },
  'itc-hs8': { columns: { hs8: 'prefix' }, key: ['hs8'] },
  'itc-hs8-predecessors': { columns: { old_hs8: 'prefix', new_hs8: 'prefix' }, key: ['old_hs8', 'new_hs8'] },
  estimates: { columns: { zone: 'id', hs2: 'prefix', estimate_bps: 'bps' }, key: ['zone', 'hs2'] },
  preferences: {
    columns: {
      agreement: 'id',
      scope: 'id',
      ...HS,
      rate_kind: ['column', 'bps'],
      rate_bps: 'bps',
      proof: 'id',
      waiver_amount: 'amount',
      waiver_currency: 'id',
    },
    key: ['agreement', 'scope', 'hs_from', 'hs_to'],
    optional: ['hs_from', 'hs_to', 'rate_bps', 'waiver_amount', 'waiver_currency'],
  },
  'origin-rules': {
    columns: {
      agreement: 'id',
      ...HS,
      rule: 'text',
      build_down_exw_bps: 'bps',
      build_down_fob_bps: 'bps',
      build_up_bps: 'bps',
    },
    key: ['agreement', 'hs_from', 'hs_to'],
    optional: ['rule', 'build_down_exw_bps', 'build_down_fob_bps', 'build_up_bps'],
  },
  'additional-duties': {
    columns: {
      measure: 'id',
      scope: 'id',
      origin: 'id',
      ...HS,
      ...WHEN,
      min_bps: 'bps',
      max_bps: 'bps',
      excludes: 'ids',
      in_tax_base: 'flag',
      reason: 'id',
    },
    key: ['measure', 'scope', 'origin', 'hs_from', 'hs_to', 'when'],
    optional: ['hs_from', 'hs_to', 'when', 'min_bps', 'max_bps', 'excludes', 'reason'],
  },
  'import-taxes': {
    columns: {
      scope: 'id',
      ...HS,
      ...WHEN,
      name: 'text',
      rate_bps: 'bps',
      base: ['delivered', 'fob', 'fob-plus-10pct'],
    },
    key: ['scope', 'hs_from', 'hs_to', 'when'],
    optional: ['hs_from', 'hs_to', 'when'],
  },
  schemes: {
    columns: {
      scheme: 'id',
      scope: 'id',
      ...HS,
      value_basis: ['goods', 'customs'],
      above_amount: 'amount',
      up_to_amount: 'amount',
      currency: 'id',
      duty: ['keep', 'none', 'per-item', 'flat', 'excess'],
      duty_bps: 'bps',
      duty_amount: 'amount',
      duty_currency: 'id',
      duty_min_per_kg: 'amount',
      tax: ['keep', 'none'],
      reason: 'id',
    },
    key: ['scheme', 'scope', 'hs_from', 'hs_to', 'above_amount'],
    optional: [
      'hs_from',
      'hs_to',
      'above_amount',
      'up_to_amount',
      'duty_bps',
      'duty_amount',
      'duty_currency',
      'duty_min_per_kg',
    ],
  },
  fees: {
    columns: {
      fee: 'id',
      scope: 'id',
      lane: ['*', ...LANES],
      kind: ['per-parcel', 'per-hs6', 'percent-goods'],
      amount: 'amount',
      currency: 'id',
      bps: 'bps',
      up_to_amount: 'amount',
      up_to_currency: 'id',
      payer: ['buyer', 'sender'],
    },
    key: ['fee', 'scope', 'lane'],
    optional: ['amount', 'currency', 'bps', 'up_to_amount', 'up_to_currency'],
  },
  lanes: {
    columns: {
      lane: LANES,
      document: 'text',
      rodtep: 'flag',
      rosctl: 'flag',
      drawback: 'flag',
      igst_refund: 'flag',
      days_min: 'int',
      days_max: 'int',
    },
    key: ['lane'],
    optional: ['days_min', 'days_max'],
  },
  'lane-status': {
    columns: { lane: ['*', ...LANES], scope: 'id', status: ['open', 'suspended', 'closed'], reason: 'id' },
    key: ['lane', 'scope'],
    optional: ['reason'],
  },
  // What the law gives an exporter or asks of her as one number: months to be paid, sums below which a form is enough.
  'export-terms': {
    columns: {
      term: 'id',
      quantity: 'amount',
      unit: ['months', 'days', 'INR', 'SDR', 'characters', 'digits'],
    },
    key: ['term'],
  },
  'lane-limits': {
    columns: {
      lane: LANES,
      purpose: ['sale', 'sample', 'gift'],
      ...HS,
      limit_amount: 'amount',
      currency: 'id',
      reason: 'id',
    },
    key: ['lane', 'purpose', 'hs_from', 'hs_to'],
    optional: ['hs_from', 'hs_to', 'limit_amount', 'reason'],
  },
  postage: {
    columns: {
      service: 'id',
      lane: LANES,
      scope: 'id',
      first_grams: 'int',
      first_amount: 'amount',
      step_grams: 'int',
      step_amount: 'amount',
      currency: 'id',
      max_grams: 'int',
      tax_bps: 'bps',
    },
    key: ['service', 'lane', 'scope'],
    optional: ['max_grams'],
  },
  incentives: {
    columns: { scheme: 'id', ...HS, bps: 'bps', cap_amount: 'amount', cap_unit: 'text' },
    key: ['scheme', 'hs_from', 'hs_to'],
    optional: ['hs_from', 'hs_to', 'bps', 'cap_amount', 'cap_unit'],
  },
  restrictions: {
    columns: {
      rule: 'id',
      scope: 'id',
      ...HS,
      ...WHEN,
      verdict: ['closed', 'papers', 'ask'],
      papers: 'ids',
      reason: 'id',
    },
    key: ['rule', 'scope', 'hs_from', 'hs_to', 'when'],
    optional: ['hs_from', 'hs_to', 'when', 'papers'],
  },
  'export-policy': {
    columns: {
      rule: 'id',
      ...HS,
      ...WHEN,
      class: ['free', 'restricted', 'prohibited', 'ste'],
      verdict: ['closed', 'papers', 'ask'],
      papers: 'ids',
      reason: 'id',
    },
    key: ['rule', 'hs_from', 'hs_to', 'when'],
    optional: ['hs_from', 'hs_to', 'when', 'papers'],
  },
  papers: {
    columns: {
      paper: 'id',
      issuer: 'id',
      kind: ['always', 'lane', 'product', 'destination'],
      fee_amount: 'amount',
      fee_currency: 'id',
      days_min: 'int',
      days_max: 'int',
    },
    key: ['paper'],
    optional: ['fee_amount', 'fee_currency', 'days_min', 'days_max'],
  },
  'sector-products': {
    columns: {
      hs8: 'prefix',
      sector: ['textiles', 'jewellery', 'handicrafts', 'herbal'],
      grams: 'amount',
      price_inr: 'amount',
      flags: 'text',
    },
    key: ['hs8'],
    optional: ['flags'],
  },
}

/** The specification of a table by its file's name without `.csv`; every `tariff/…` file has the same one. */
export const specOf = (table: string): TableSpec | undefined =>
  table.startsWith('tariff/') ? TARIFF : TABLES[table]

export const SOURCE_COLUMNS = [
  'source_id',
  'title',
  'publisher',
  'edition',
  'published_on',
  'licence',
  'address',
]
