/** The landed totals as SQL: one arithmetic, in exact integers or in float64, over several shapes of joins. */
import { ALTERNATIVES, ENDS, WAYS } from './duck-tables.ts'

export type Arithmetic = 'bigint' | 'double'
export type Shape = 'terms' | 'terms-by-destination' | 'dimensions' | 'lists' | 'lists-by-small-groups'
type Joined = Exclude<Shape, 'lists' | 'lists-by-small-groups'>

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index)

const shareOf = (kind: Arithmetic) => (value: string, bps: string) =>
  kind === 'bigint'
    ? `((${value}) * (${bps}) + 5000) // 10000`
    : `floor(((${value}) * (${bps}) + 5000.5) * 1e-4)`

/** paise × factor ÷ unit, half up: by float64 where that is sure, else in exact integers, as our own engine does it. */
const goodsValue = (kind: Arithmetic): string => {
  const exact = '((paise::HUGEINT * factor * 2 + unit) // (unit * 2))::BIGINT'
  const near = 'abs((paise * rate + 0.5) - floor(paise * rate + 0.5) - 0.5) > 0.5 - 0.000244140625'
  const value = `CASE WHEN ${near} THEN ${exact} ELSE floor(paise * rate + 0.5)::BIGINT END`
  return kind === 'bigint' ? value : `(${value})::DOUBLE`
}

/** Place in the freight table: the steps of the weight, the last place for what is too heavy. */
const FREIGHT_PLACE = `freight_base + CASE WHEN mg > most_mg THEN freight_last WHEN mg > first_mg THEN ((mg - first_mg + step_mg - 1) // step_mg)::INTEGER ELSE 0 END`

function specialAmount(kind: Arithmetic): string {
  const share = shareOf(kind)
  const way = (a: number, w: number) => {
    const weight = `((mg * step_${a}_${w} + 500000000) // 1000000000)`
    return `${share('customs', `bps_${a}_${w}`)} + ${weight} + fixed_${a}_${w}`
  }
  const alternative = (a: number) =>
    `least(${numbers(WAYS)
      .map((w) => way(a, w))
      .join(', ')})`
  return `greatest(${numbers(ALTERNATIVES).map(alternative).join(', ')})`
}

const bandsPassed = (value: string, side: string) =>
  numbers(ENDS - 1)
    .map((i) => `(${value} > ${side}${i})::INTEGER`)
    .join(' + ')

/** The rows to price, with everything that the code and the destination decide; `from` a shape of joins. */
const SOURCES: Record<Joined, string> = {
  terms: 'product JOIN term USING (hs) JOIN dest USING (dest) JOIN currency USING (cur)',
  'terms-by-destination': 'term JOIN product USING (hs) JOIN dest USING (dest) JOIN currency USING (cur)',
  dimensions: `product CROSS JOIN dest JOIN currency USING (cur) JOIN rate USING (rate_set, hs)
    LEFT JOIN tax USING (dest, hs) LEFT JOIN measure USING (dest, hs) LEFT JOIN grid_of USING (dest, hs)`,
}

const TERM_COLUMNS: Record<Joined, string> = {
  terms: 'term.bps AS bps, special, term.tax AS tax, term.m1 AS m1, term.m2 AS m2, term.grid AS grid',
  'terms-by-destination':
    'term.bps AS bps, special, term.tax AS tax, term.m1 AS m1, term.m2 AS m2, term.grid AS grid',
  dimensions: `rate.bps AS bps, special, coalesce(tax.bps, dest.tax) AS tax, coalesce(measure.m1, dest.m1) AS m1,
    coalesce(measure.m2, dest.m2) AS m2, coalesce(grid_of.grid, dest.grid) AS grid`,
}

const listSource = (kind: Arithmetic, products: string): string =>
  `SELECT id, dest, mg, served, cif, tax_base, m1_in, m2_in, rates[hs + 1] AS bps, specials[hs + 1] AS special, taxes[hs + 1] AS tax,
    m1s[hs + 1] AS m1, m2s[hs + 1] AS m2, grids[hs + 1] AS grid, ${goodsValue(kind)} AS value, ${FREIGHT_PLACE} AS place
  FROM ${products} CROSS JOIN dest_lists`

function sourceOf(shape: Shape, kind: Arithmetic): string {
  if (shape === 'lists') return listSource(kind, 'product')
  if (shape === 'lists-by-small-groups') return listSource(kind, 'small.product')
  return `SELECT id, dest, mg, served, cif, tax_base, m1_in, m2_in, ${TERM_COLUMNS[shape]}, ${goodsValue(kind)} AS value, ${FREIGHT_PLACE} AS place
  FROM ${SOURCES[shape]}`
}

/** `CREATE TABLE name AS` the totals of all products for all destinations, without a figure as NULL. */
export function totalsSql(shape: Shape, kind: Arithmetic, name: string): string {
  const share = shareOf(kind)
  const source = sourceOf(shape, kind)
  const freight = kind === 'bigint' ? 'price' : 'price::DOUBLE'
  const third = kind === 'bigint' ? '(value * 11 + 5) // 10' : 'floor((value * 11 + 5) / 10)'
  const excessBase = `CASE WHEN excess_customs = 1 THEN customs ELSE value END - excess_above`
  return `CREATE TABLE ${name} AS
WITH priced AS (${source}),
carried AS (SELECT priced.*, ${freight} AS freight FROM priced JOIN freight USING (place)),
valued AS (SELECT *, value + freight * cif AS customs FROM carried),
banded AS (SELECT valued.*, band_base + (${bandsPassed('value', 'g')}) * c_bands + (${bandsPassed('customs', 'c')}) AS band
  FROM valued JOIN grid USING (grid)),
dutied AS (
  SELECT banded.*, fixed, fee, taxed,
    CASE WHEN tariff = 0 THEN ${share('customs', 'flat')} + CASE WHEN excess = 0 THEN 0
        ELSE greatest(${share(excessBase, 'excess')}, (mg * per_kg + 500000) // 1000000) END
      WHEN banded.special < 0 THEN ${share('customs', 'bps')}
      ELSE ${specialAmount(kind)} END AS duty,
    CASE WHEN tariff = 0 OR m1 = 0 THEN 0 WHEN m1 < 0 THEN NULL ELSE ${share('customs', 'm1')} END AS first_measure,
    CASE WHEN tariff = 0 OR m2 = 0 THEN 0 WHEN m2 < 0 THEN NULL ELSE ${share('customs', 'm2')} END AS second_measure
  FROM banded JOIN band USING (band) LEFT JOIN special USING (special)),
based AS (
  SELECT *, duty + fixed + first_measure * m1_in + second_measure * m2_in AS charged,
    CASE tax_base WHEN 1 THEN value + freight WHEN 0 THEN value ELSE ${third} END AS before_duty FROM dutied)
SELECT id, dest, CASE WHEN served AND tax >= 0 THEN (value + freight + duty + fixed + first_measure + second_measure + fee
  + ${share('before_duty + charged', 'tax * taxed')})::BIGINT END AS total
FROM based`
}

/**
 * DuckDB shares a table out to threads by groups of 122,880 rows, more than the products are: a second copy of them in
 * smaller groups gives every thread work. Only a database in a file can have them.
 */
export const smallGroupsSql = (file: string): string =>
  `ATTACH '${file}' AS small (ROW_GROUP_SIZE 2048); CREATE TABLE small.product AS SELECT * FROM memory.product`

/** Destinations with their columns by HS code as lists, for the shape without a join on codes. */
export const LISTS_SQL = `CREATE TABLE dest_lists AS
SELECT dest, served, cif, tax_base, m1_in, m2_in, freight_base, freight_last, first_mg, step_mg, most_mg, factor, unit, rate, rates, specials, taxes, m1s, m2s, grids
FROM dest JOIN currency USING (cur) JOIN (
  SELECT dest, list(bps ORDER BY hs) AS rates, list(special ORDER BY hs) AS specials, list(tax ORDER BY hs) AS taxes,
    list(m1 ORDER BY hs) AS m1s, list(m2 ORDER BY hs) AS m2s, list(grid ORDER BY hs) AS grids FROM term GROUP BY dest) USING (dest)`
