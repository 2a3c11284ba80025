import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { day } from '#kernel/day.ts'
import { smallBookFiles, type SmallTables } from '../../../test/support/small-book.ts'
import { checkBook } from '../rules/check.ts'
import { openBook } from '../rules/edition.ts'
import { loadBook } from '../store/files.ts'
import { importOfficial, type ImportRequest } from './import-official.ts'

const TARIFFS: SmallTables = {
  'tariff/US': ['010121,1,0,0,,,,2026-02-24', '010130,1,680,680,,,,2026-02-24'],
  'tariff/EU': ['010121,1,0,0,,,,2020-12-01'],
  'tariff/GB': ['010121,1,0,0,,,,2021-01-01'],
}
const HTS = 'HTS Number,General Rate of Duty\n'
const ECB = `<Envelope><Cube><Cube time="2026-11-20"><Cube currency="USD" rate="1.1"/><Cube currency="JPY" rate="170"/><Cube currency="INR" rate="110"/></Cube></Cube></Envelope>`

/** A folder with a released book and one official file; runs the import on it. */
async function desk(name: string, text: string) {
  const root = await mkdtemp(join(tmpdir(), 'import-'))
  onTestFinished(() => rm(root, { recursive: true }))
  const [release, file, into] = [join(root, 'data'), join(root, name), join(root, 'copy')]
  for (const { name, text } of smallBookFiles(TARIFFS)) {
    const path = join(release, `${name}.csv`)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, text)
  }
  await writeFile(file, text)
  const run = (format: ImportRequest['format'], more: Partial<ImportRequest> = {}) =>
    importOfficial({ format, file, release, into, known: day('2026-12-05'), ...more })
  return { run, root, release, into, file }
}

describe('an official file', () => {
  it('goes into a copy of the book, fit and sourced, and never into the release', async () => {
    const { run, into, release } = await desk(
      'hts.csv',
      `${HTS}0101.21.00,Free\n0101.30.00.00,7.5%\n0101.90.40,2¢/kg\n`,
    )
    const [us] = await run('ustariff', { from: day('2026-12-01') })
    expect(us).toMatchObject({ table: 'tariff/US', lines: 3, opaque: 0, unchanged: 1, gone: [] })
    const { book, headers } = await loadBook(into)
    expect(checkBook(book, headers)).toEqual([])
    const fact = openBook(book, day('2026-12-06')).fact('tariff/US', '010130')
    expect(fact?.cells).toMatchObject({
      mfn_max_bps: '750',
      source_id: 'US-HTS-2026-12-01',
      known_from: '2026-12-05',
    })
    expect(book.sources.get('US-HTS-2026-12-01')).toMatchObject({
      publisher: 'USITC',
      publishedOn: '2026-12-01',
    })
    expect(
      openBook(book, day('2026-12-06'), day('2026-12-04')).fact('tariff/US', '010130')?.cells['mfn_max_bps'],
    ).toBe('680')
    expect((await loadBook(release)).book.tables.get('tariff/US')).toHaveLength(2)
  })

  it('without a folder only tells what it would change', async () => {
    const { run, root, release, file } = await desk('hts.csv', `${HTS}0101.21.00,1%\n0101.30.00,?\n`)
    const found = await importOfficial({ format: 'ustariff', file, release, known: day('2026-12-05') })
    expect(found[0]).toMatchObject({ opaque: 1, changed: [{ key: '010121' }, { key: '010130' }] })
    expect((await readdir(root)).sort()).toEqual(['data', 'hts.csv'])
    await run('ustariff')
    expect((await readdir(root)).sort()).toEqual(['copy', 'data', 'hts.csv'])
  })

  it('of the Combined Nomenclature holds two tariffs', async () => {
    const text =
      'commodity,description,cet_duty_rate,ukgt_duty_rate\n1012100,"Horses, pure-bred",2.0%,Entry Price\n'
    const { run, into } = await desk('cn8.csv', text)
    const found = await run('cn8')
    expect(found.map(({ table, opaque }) => [table, opaque])).toEqual([
      ['tariff/EU', 0],
      ['tariff/GB', 1],
    ])
    const { book } = await loadBook(into)
    expect(openBook(book, day('2026-12-05')).fact('tariff/GB', '010121')?.cells['specific']).toBe('1xentry')
  })

  it('of the European Central Bank adds a day of rates and keeps the old ones', async () => {
    const { run, into } = await desk('ecb.xml', ECB)
    const [rates] = await run('ecb')
    // The yen is no currency of this small book and stays out.
    expect(rates?.added.map(({ key }) => key)).toEqual(['EUR 2026-11-20', 'USD 2026-11-20'])
    const { book } = await loadBook(into)
    expect(book.tables.get('exchange-rates')).toHaveLength(4)
    expect(openBook(book, day('2026-11-20')).perRupee('USD')).toEqual({ num: 1n, den: 100n })
    expect(openBook(book, day('2026-11-20')).perRupee('EUR')).toEqual({ num: 909090909n, den: 10n ** 11n })
  })

  it('imported twice changes nothing the second time', async () => {
    const { run } = await desk('ecb.xml', ECB)
    await run('ecb')
    expect((await run('ecb', { known: day('2026-12-09') }))[0]).toMatchObject({
      added: [],
      changed: [],
      unchanged: 2,
    })
  })

  it.each([
    ['of another kind', 'ustariff', 'commodity,cet\n1,2\n', 'has no column “HTS Number”'],
    [
      'cut off inside a row',
      'ustariff',
      `${HTS}0101.21.00,Free\n0101.3`,
      'official.txt: line 3 is broken or cut off.',
    ],
    ['cut off between rows', 'ustariff', `${HTS}0101.21.00,Free\n`, 'answers only 1 of the 2 codes'],
    ['without a line', 'ustariff', HTS, 'holds no rate that the book can take'],
    ['that is no XML', 'ecb', 'INR 109', 'is not whole XML'],
    [
      'without the rupee',
      'ecb',
      ECB.replace('INR', 'IDR'),
      'gives no rate for the rupee (INR) on 2026-11-20.',
    ],
    ['of days outside the book', 'ecb', ECB.replace('2026-11-20', '1999-01-04'), 'holds no rate'],
  ] as const)('%s is refused and nothing is written', async (_, format, text, sentence) => {
    const { run, root } = await desk('official.txt', text)
    await expect(run(format)).rejects.toThrow(sentence)
    expect((await readdir(root)).sort()).toEqual(['data', 'official.txt'])
  })

  it('cannot be learned before what the book already knows', async () => {
    const { run } = await desk('ecb.xml', ECB)
    await expect(run('ecb', { known: day('2026-11-21') })).rejects.toThrow(
      'what was learned on 2026-11-22 about exchange-rates',
    )
  })

  it('is not written into the release', async () => {
    const { run, release } = await desk('ecb.xml', ECB)
    await expect(run('ecb', { into: release })).rejects.toThrow('stays as it is')
  })
})
