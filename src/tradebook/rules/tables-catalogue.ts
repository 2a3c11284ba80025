/** The tables about a firm's products: what their words, photos and parcels are measured by. */
import type { TableSpec } from './table-spec.ts'

const LANES = ['post', 'courier', 'courier-sb', 'freight']

export const CATALOGUE_TABLES: Readonly<Record<string, TableSpec>> = {
  // Terms in small letters.
  'goods-text-stop-words': { columns: { term: 'text', scope: 'id' }, key: ['term', 'scope'] },
  'volumetric-divisors': { columns: { lane: LANES, cubic_cm_per_kg: 'int' }, key: ['lane'] },
  // A marketplace, or * for our own advice.
  'photo-limits': {
    columns: { limit: 'id', marketplace: 'id', value: 'int' },
    key: ['limit', 'marketplace'],
  },
  // The step of the readiness ladder that brings a paper once and for all.
  'paper-steps': { columns: { paper: 'id', step: 'text' }, key: ['paper'] },
}
