/** The tables about a firm's products: what their words, photos and parcels are measured by. */
import type { TableSpec } from './table-spec.ts'

const LANES = ['post', 'courier', 'courier-sb', 'freight']
const WEIGHTS = ['block', 'warn', 'hint']

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
  // What an offer may not say, or must: one check, where it counts, and what it asks the firm to hold.
  'listing-rules': {
    columns: {
      rule: 'id',
      check: 'id',
      scope: 'id',
      hs_from: 'prefix',
      hs_to: 'prefix',
      when: 'text',
      topic: 'id',
      weight: WEIGHTS,
      needs: 'text',
    },
    key: ['rule', 'scope', 'hs_from', 'hs_to', 'when', 'topic'],
    optional: ['hs_from', 'hs_to', 'when', 'topic', 'needs'],
  },
  // Words and phrases that the checks look for; `more`: an illness's kind, or the name to use instead.
  'listing-terms': {
    columns: { list: 'id', term: 'text', lang: 'text', scope: 'id', more: 'text' },
    key: ['list', 'term', 'lang', 'scope'],
    optional: ['more'],
  },
  // An ingredient under each of its names, and where it may not be in what.
  'listing-ingredients': {
    columns: {
      term: 'text',
      ingredient: 'id',
      scope: 'id',
      hs_from: 'prefix',
      hs_to: 'prefix',
      when: 'text',
      weight: WEIGHTS,
    },
    key: ['term', 'scope', 'hs_from', 'hs_to', 'when'],
    optional: ['hs_from', 'hs_to', 'when'],
  },
  // What a marketplace keeps of the price, where the seller has not told her own.
  'marketplace-fees': {
    columns: { marketplace: 'id', hs_from: 'prefix', hs_to: 'prefix', bps: 'bps' },
    key: ['marketplace', 'hs_from', 'hs_to'],
    optional: ['hs_from', 'hs_to'],
  },
  // After how many days a marketplace pays out by its own terms.
  'marketplace-payouts': { columns: { marketplace: 'id', days: 'int' }, key: ['marketplace'] },
  // Longest texts in bytes of UTF-8, where the marketplace's own form does not tell.
  'listing-limits': {
    columns: { marketplace: 'id', field: 'id', bytes: 'int' },
    key: ['marketplace', 'field'],
  },
}
