/** The same compiled facts as tables of DuckDB: numbers with integer keys, written as CSV and read by it. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DuckDBConnection } from '@duckdb/node-api'
import type { Articles } from '#reach/fast/price.ts'
import type { SpecialDuty } from '#reach/fast/special-duty.ts'
import type { BandGrid, Duties, Shares, WorldTerms } from '#reach/fast/world.ts'

type Row = readonly (number | string)[]
type Table = { name: string; columns: readonly string[]; rows: Iterable<Row> }

/** How many alternatives of a special duty, and ways in each, the widest table row has room for. */
export const ALTERNATIVES = 4
export const WAYS = 2
/** How many value limits a grid has room for on either side. */
export const ENDS = 4

/** Creates and fills every table, and `term`: one row per HS code and destination. */
export async function loadTables(
  duck: DuckDBConnection,
  world: WorldTerms,
  products: Articles,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'dhow-bench-'))
  try {
    for (const { name, columns, rows } of tablesOf(world, products)) {
      const file = join(folder, `${name}.csv`)
      const lines = [columns.map((column) => column.split(' ')[0]).join()]
      for (const row of rows) lines.push(row.join())
      await writeFile(file, `${lines.join('\n')}\n`)
      await duck.run(`CREATE TABLE ${name} (${columns.join(', ')})`)
      await duck.run(`COPY ${name} FROM '${file}' (HEADER)`)
    }
  } finally {
    await rm(folder, { recursive: true })
  }
  await duck.run(`CREATE TABLE term AS
    SELECT r.hs, d.dest, r.bps, r.special, coalesce(t.bps, d.tax) AS tax, coalesce(m.m1, d.m1) AS m1, coalesce(m.m2, d.m2) AS m2,
      coalesce(g.grid, d.grid)::SMALLINT AS grid
    FROM dest d JOIN rate r USING (rate_set) LEFT JOIN tax t USING (dest, hs) LEFT JOIN measure m USING (dest, hs)
      LEFT JOIN grid_of g USING (dest, hs) ORDER BY hs, dest`)
}

function tablesOf(world: WorldTerms, products: Articles): Table[] {
  const sets = [...new Set(world.destinations.map(({ duties }) => duties))]
  const offsets = new Map<Duties, number>()
  let specials = 0
  for (const set of sets) {
    offsets.set(set, specials)
    specials += set.specials.length
  }
  const grids = world.destinations.flatMap((terms) => terms.grids.map((grid) => grid))
  const gridBase = new Map(grids.map((grid, index) => [grid, index]))
  return [
    {
      name: 'product',
      columns: ['id INTEGER', 'hs SMALLINT', 'paise BIGINT', 'mg BIGINT'],
      rows: Array.from({ length: products.length }, (_, i) => [
        i,
        products.hs[i]!,
        products.paise[i]!,
        products.mg[i]!,
      ]),
    },
    {
      name: 'currency',
      columns: ['cur SMALLINT', 'factor HUGEINT', 'unit HUGEINT', 'rate DOUBLE'],
      rows: world.currencies.map(({ factor, power, rate }, index) => [
        index,
        factor,
        `1${'0'.repeat(power)}`,
        rate,
      ]),
    },
    destinationTable(world, sets, gridBase),
    {
      name: 'rate',
      columns: ['rate_set SMALLINT', 'hs SMALLINT', 'bps INTEGER', 'special INTEGER'],
      rows: rateRows(sets, offsets),
    },
    {
      name: 'special',
      columns: ['special INTEGER', ...specialColumns()],
      rows: sets.flatMap((set) =>
        set.specials.map((duty, index) => [offsets.get(set)! + index, ...specialCells(duty)]),
      ),
    },
    {
      name: 'tax',
      columns: ['dest SMALLINT', 'hs SMALLINT', 'bps INTEGER'],
      rows: arrayRows(world, ({ tax }) => [tax]),
    },
    {
      name: 'measure',
      columns: ['dest SMALLINT', 'hs SMALLINT', 'm1 INTEGER', 'm2 INTEGER'],
      rows: arrayRows(world, ({ measures }) => [measures[0]?.bps ?? 0, measures[1]?.bps ?? 0]),
    },
    {
      name: 'grid_of',
      columns: ['dest SMALLINT', 'hs SMALLINT', 'grid SMALLINT'],
      rows: arrayRows(world, ({ gridOf, grids: own }) =>
        gridOf.length === 0 ? [0] : [Int32Array.from(gridOf, (grid) => gridBase.get(own[grid]!)!)],
      ),
    },
    { name: 'freight', columns: ['place INTEGER', 'price BIGINT'], rows: freightRows(world) },
    ...gridTables(grids),
  ]
}

function destinationTable(
  world: WorldTerms,
  sets: readonly Duties[],
  gridBase: ReadonlyMap<BandGrid, number>,
): Table {
  const columns =
    'dest SMALLINT,cur SMALLINT,served BOOLEAN,cif INTEGER,tax_base INTEGER,rate_set SMALLINT,tax INTEGER,m1 INTEGER,m2 INTEGER,' +
    'm1_in INTEGER,m2_in INTEGER,grid SMALLINT,freight_base INTEGER,freight_last INTEGER,first_mg BIGINT,step_mg BIGINT,most_mg BIGINT'
  let base = 0
  const rows = world.destinations.map((terms, index) => {
    const { freight, measures } = terms
    const begin = base
    base += freight.table.length
    if (measures.length > 2) throw new RangeError(`${terms.iso2} has more than two additional duties at once`)
    return [
      index,
      terms.currency,
      String(terms.served),
      terms.addsFreight ? 1 : 0,
      ['fob', 'delivered', 'fob-plus-10pct'].indexOf(terms.taxBase),
      sets.indexOf(terms.duties),
      constantOf(terms.tax),
      constantOf(measures[0]?.bps ?? 0),
      constantOf(measures[1]?.bps ?? 0),
      measures[0]?.inTaxBase ? 1 : 0,
      measures[1]?.inTaxBase ? 1 : 0,
      gridBase.get(terms.grids[0]!)!,
      begin,
      freight.table.length - 1,
      freight.firstMg,
      freight.stepMg,
      freight.mostMg,
    ]
  })
  return { name: 'dest', columns: columns.split(','), rows }
}

const constantOf = (shares: Shares): number => (typeof shares === 'number' ? shares : 0)

function* rateRows(sets: readonly Duties[], offsets: ReadonlyMap<Duties, number>): Generator<Row> {
  for (const [index, set] of sets.entries()) {
    const { rates, special } = set
    for (const [code, bps] of rates.entries())
      yield [index, code, bps, special[code]! < 0 ? -1 : offsets.get(set)! + special[code]!]
  }
}

/** A row per code for every destination where some column is not the same for all codes. */
function* arrayRows(
  world: WorldTerms,
  columnsOf: (terms: WorldTerms['destinations'][number]) => Shares[],
): Generator<Row> {
  for (const [index, terms] of world.destinations.entries()) {
    const columns = columnsOf(terms)
    if (columns.every((column) => typeof column === 'number')) continue
    for (const code of world.hs6.keys())
      yield [index, code, ...columns.map((column) => (typeof column === 'number' ? column : column[code]!))]
  }
}

function* freightRows(world: WorldTerms): Generator<Row> {
  let place = 0
  for (const { freight } of world.destinations)
    for (const price of freight.table) yield [place++, Number.isNaN(price) ? '' : price]
}

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index)

const specialColumns = (): string[] =>
  numbers(ALTERNATIVES).flatMap((a) =>
    numbers(WAYS).flatMap((w) => ['bps', 'step', 'fixed'].map((what) => `${what}_${a}_${w} BIGINT`)),
  )

/** Blank where there is no such alternative or way. */
function specialCells(duty: SpecialDuty): (number | string)[] {
  const fits =
    duty.length <= ALTERNATIVES &&
    duty.every((ways) => ways.length <= WAYS && ways.every(({ more }) => !more))
  if (!fits) throw new RangeError('a special duty is wider than its table')
  return numbers(ALTERNATIVES).flatMap((a) =>
    numbers(WAYS).flatMap((w): (number | string)[] => {
      const term = duty[a]?.[w]
      return term ? [term.bps, term.step, term.fixed] : ['', '', '']
    }),
  )
}

function gridTables(grids: readonly BandGrid[]): Table[] {
  const NEVER = 1e15
  const ends = (limits: readonly number[]) => numbers(ENDS).map((i) => Math.min(limits[i] ?? NEVER, NEVER))
  if (grids.some(({ goodsEnds, customsEnds }) => Math.max(goodsEnds.length, customsEnds.length) > ENDS))
    throw new RangeError('too many bands')
  let base = 0
  const gridRows = grids.map(({ goodsEnds, customsEnds, bands }, index) => {
    const begin = base
    base += bands.length
    return [index, begin, customsEnds.length, ...ends(goodsEnds), ...ends(customsEnds)]
  })
  const bands = grids.flatMap((grid) => grid.bands)
  if (bands.some(({ feeShares }) => feeShares.length > 0))
    throw new RangeError('no fee by share is in the tables')
  const endColumns = ['g', 'c'].flatMap((side) => numbers(ENDS).map((i) => `${side}${i} BIGINT`))
  return [
    {
      name: 'grid',
      columns: ['grid SMALLINT', 'band_base INTEGER', 'c_bands INTEGER', ...endColumns],
      rows: gridRows,
    },
    {
      name: 'band',
      columns:
        'band INTEGER,tariff INTEGER,fixed BIGINT,flat INTEGER,excess INTEGER,excess_above BIGINT,excess_customs INTEGER,per_kg BIGINT,taxed INTEGER,fee BIGINT'.split(
          ',',
        ),
      rows: bands.map((band, index) => [
        index,
        band.tariff ? 1 : 0,
        band.fixed,
        band.flatBps,
        band.excessBps,
        band.excessAbove,
        band.excessOnCustoms ? 1 : 0,
        band.perKg,
        band.taxed ? 1 : 0,
        band.fee,
      ]),
    },
  ]
}
