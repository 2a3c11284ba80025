import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { SCHEDULES } from '../rules/import-formats.ts'
import { gatherLines } from '../rules/import-lines.ts'
import { loadBook } from './files.ts'
import { readOfficialCsv } from './official-csv.ts'

const FACTS = process.env['FACTS_DIR'] ?? '../shared/facts'
const ROOT = join(import.meta.dirname, '../../..')
const pathOf = (file: string) => join(FACTS.startsWith('/') ? '' : ROOT, FACTS, 'raw', file)
const US = pathOf('us-hts-2026r4/hts_2026_revision_4.csv')
const CN8 = pathOf('uk-eu-ukgt-cet/ukgt_vs_cet_cn8.csv')
const present = existsSync(US) && existsSync(CN8)

if (!present) {
  // oxlint-disable-next-line no-console
  console.warn(`SKIPPED: the official schedules were not compared with data/, for ${FACTS}/raw is not here.`)
}

/** Rows where the schedule says otherwise than the compiled table, and how many say the same. */
async function compare(format: 'ustariff' | 'cn8', importer: string, file: string) {
  const { book } = await loadBook(join(ROOT, 'data'))
  const { columns, tariffs } = SCHEDULES[format]
  const tariff = tariffs.find((one) => one.importer === importer)!
  const lines = tariff.lines(readOfficialCsv(file, readFileSync(file, 'utf8'), columns))
  const rows = new Map(gatherLines(lines).map((row) => [row.hs6, Object.values(row).join()]))
  const compiled = (book.tables.get(`tariff/${importer}`) ?? []).filter(
    ({ tail }) => !/-H4R?$/.test(tail.sourceId),
  )
  const differing = compiled.flatMap(({ cells: { hs6 = '', lines, mfn_min_bps, mfn_max_bps, specific } }) =>
    rows.get(hs6) === [hs6, lines, mfn_min_bps, mfn_max_bps, specific].join() ? [] : [hs6],
  )
  return { rows: rows.size, compiled: compiled.length, differing }
}

describe.skipIf(!present)('the official schedules', () => {
  // The four raw sugars below slide with their purity. The compiled table leaves them unread; we take the printed upper
  // end, as the compiled table itself does for 1701.14 (docs/data-disagreements.md).
  it('of the United States is data/tariff/US.csv, but for four sugars', async () => {
    expect(await compare('ustariff', 'US', US)).toEqual({
      rows: 5612,
      compiled: 5612,
      differing: ['170112', '170113', '170191', '170199'],
    })
  })

  it.each(['EU', 'GB'])('of the Combined Nomenclature is data/tariff/%s.csv', async (importer) => {
    expect(await compare('cn8', importer, CN8)).toEqual({ rows: 5387, compiled: 5387, differing: [] })
  })
})

describe('a file that is not the schedule it should be', () => {
  const { columns } = SCHEDULES.ustariff

  it.each([
    [
      'another table',
      'commodity,rate\n1,2\n',
      'x.csv has no column “HTS Number”. Is it the right official file?',
    ],
    ['no table', '<html>', 'has no column'],
    ['nothing', '', 'has no column'],
    [
      'cut off inside a row',
      'HTS Number,General Rate of Duty\n0101.21.00,Free\n0101.29.00',
      'x.csv: line 3 is broken',
    ],
    [
      'cut off inside quotes',
      'HTS Number,General Rate of Duty\n0101.21.00,Free\n"0101.29.00,"Fr',
      'x.csv: line 3 is broken',
    ],
  ])('is refused: %s', (_, text, sentence) => {
    expect(() => readOfficialCsv('x.csv', text, columns)).toThrow(sentence)
  })
})
