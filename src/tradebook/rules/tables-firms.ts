/** The tables about firms: districts and what is made there, classes, councils, the steps to a first export. */
import type { TableSpec } from './table-spec.ts'

const SECTORS = ['textiles', 'jewellery', 'handicrafts', 'herbal', 'other']

export const FIRM_TABLES: Readonly<Record<string, TableSpec>> = {
  districts: { columns: { district: 'id', lgd: 'int' }, key: ['district'], optional: ['lgd'] },
  'udyam-serials': { columns: { serial: 'int', district: 'id' }, key: ['serial'] },
  'pin-ranges': {
    columns: { pin_from: 'int', pin_to: 'int', districts: 'ids' },
    key: ['pin_from', 'pin_to'],
    optional: ['districts'],
  },
  clusters: {
    columns: { cluster: 'id', district: 'id', sector: SECTORS, makes: 'ids', agreement: 'flag' },
    key: ['cluster', 'district'],
  },
  odop: { columns: { district: 'id', product: 'id' }, key: ['district', 'product'] },
  'gi-products': {
    columns: {
      gi: 'id',
      gi_no: 'int',
      class: ['handicraft', 'agricultural', 'natural'],
      district: 'id',
      make: 'id',
    },
    key: ['gi'],
    optional: ['gi_no', 'district'],
  },
  'msme-classes': {
    columns: { class: ['micro', 'small', 'medium'], investment_inr: 'amount', turnover_inr: 'amount' },
    key: ['class'],
  },
  makes: { columns: { make: 'id', sector: SECTORS, traits: 'ids' }, key: ['make'], optional: ['traits'] },
  councils: { columns: { make: 'id', council: 'id' }, key: ['make', 'council'] },
  'ladder-steps': {
    columns: {
      step: 'id',
      scope: 'id',
      order: 'int',
      stage: ['identity', 'licences', 'bank', 'products', 'selling', 'money'],
      kind: ['must', 'advised'],
      when: 'text',
      done: 'text',
      fee_amount: 'amount',
      fee_currency: 'id',
      days_min: 'int',
      days_max: 'int',
      documents: 'ids',
      link: 'text',
      helper: 'id',
    },
    key: ['step', 'scope'],
    optional: ['when', 'fee_amount', 'fee_currency', 'days_min', 'days_max', 'documents', 'link'],
  },
  'ladder-warnings': {
    columns: { warning: 'id', step: 'id', month_day: 'text', days_before: 'int' },
    key: ['warning', 'step', 'month_day', 'days_before'],
    optional: ['month_day', 'days_before'],
  },
}
