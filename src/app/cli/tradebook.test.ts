import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { projectRoot } from '#platform/root.ts'
import { freshDatabase } from '../../../test/support/database.ts'
import { smallBookFiles } from '../../../test/support/small-book.ts'
import { runCli } from './run.ts'

const DATA = join(projectRoot(), 'data')

async function dhow(args: string[], env: Record<string, string> = {}) {
  const said = { out: '', err: '' }
  const status = await runCli(['tradebook', ...args], {
    out: (text) => (said.out += text),
    err: (text) => (said.err += text),
    env: { DHOW_NOW: '2026-12-05T06:30:00Z', ...env },
  })
  return { status, ...said }
}

/** A folder with a small book. */
function smallFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'book-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const tables = {
    currencies: ['INR,2', 'USD,2', 'EUR,2', 'AED,2'],
    'tariff/US': ['610910,1,1650,1650,,,,2026-02-24'],
  }
  for (const { name, text } of smallBookFiles(tables)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, `${name}.csv`), text)
  }
  return folder
}

const edit = (folder: string, file: string, change: (text: string) => string) =>
  writeFileSync(join(folder, file), change(readFileSync(join(folder, file), 'utf8')))

describe('dhow tradebook check', () => {
  it('finds no flaw in the facts that ship', async () => {
    const { status, out } = await dhow(['check'])
    expect(out).toContain('no flaws')
    expect(status).toBe(0)
  })

  it('names file, line and flaw, and sums up', async () => {
    const folder = smallFolder()
    edit(folder, 'currencies.csv', (text) => text.replace('AED,2', 'AED,two'))
    const { status, out } = await dhow(['check', folder])
    expect(out).toMatch(
      /^currencies\.csv:5 cell minor_digits=two\n\d+ facts in \d+ tables from 1 sources: 1 flaws\n/,
    )
    expect(status).toBe(1)
  })

  it('says in one sentence where a file was cut off', async () => {
    const folder = smallFolder()
    edit(folder, 'tariff/US.csv', (text) => text.slice(0, -20))
    const { status, out, err } = await dhow(['check', folder])
    expect({ status, out }).toEqual({ status: 1, out: '' })
    expect(err).toMatch(/^dhow: tariff\/US\.csv: line \d+ is broken or cut off\.\n$/)
  })

  it('refuses a folder that holds no book', async () => {
    expect(await dhow(['check', tmpdir()])).toMatchObject({
      status: 1,
      out: '',
      err: expect.stringContaining('no trade book'),
    })
  })
})

describe('dhow tradebook diff', () => {
  it('says that there is no difference, or names each cell', async () => {
    const folder = smallFolder()
    const before = smallFolder()
    expect(await dhow(['diff', before, folder])).toEqual({ status: 0, out: 'no difference\n', err: '' })
    edit(folder, 'currencies.csv', (text) => text.replace('AED,2', 'AED,3'))
    const { status, out } = await dhow(['diff', before, folder])
    expect(status).toBe(0)
    expect(out).toBe(
      'currencies: 0 added, 0 removed, 1 changed\n  ~ AED (from 2025-01-01, known 2026-11-22)  minor_digits 2 → 3\n',
    )
    const json: unknown = JSON.parse((await dhow(['diff', before, folder, '--format', 'json'])).out)
    expect(json).toMatchObject([
      { table: 'currencies', changed: [{ key: 'AED', cells: [{ column: 'minor_digits' }] }] },
    ])
  })
})

describe('dhow tradebook coverage', () => {
  it('shows what share of the world each class covers', async () => {
    const { status, out } = await dhow(['coverage', '--on', '2026-11-22'])
    expect(status).toBe(0)
    expect(out).toMatch(
      /^2026-11-22: 5,612 codes × 243 destinations = 1,363,716 figures\n\nclass {3,}destinations/,
    )
    expect(out.split('\n').map((line) => line.split(' ')[0])).toEqual(
      expect.arrayContaining(['A', 'A-range', 'B', 'C', 'EU']),
    )
  })
})

describe('dhow tradebook import', () => {
  it('without a folder only says what would change; with one it writes a copy that is fit', async () => {
    const [release, folder] = [smallFolder(), mkdtempSync(join(tmpdir(), 'import-'))]
    onTestFinished(() => rmSync(folder, { recursive: true }))
    const env = { DHOW_BOOK: release }
    const file = join(folder, 'ecb.xml')
    const rates = { USD: '1.1361', INR: '109.1475' }
    const cubes = Object.entries(rates).map(
      ([currency, rate]) => `<Cube currency="${currency}" rate="${rate}"/>`,
    )
    writeFileSync(
      file,
      `<E><Cube><Cube time="2026-12-04">${cubes.join('')}</Cube></Cube></E>`.replaceAll('E>', 'Envelope>'),
    )
    const dry = await dhow(['import', 'ecb', file], env)
    expect(dry.out).toContain('0 changed, 2 new, 0 no longer listed, 0 as before')
    expect(dry.out).toContain('Nothing was written')
    const copy = join(folder, 'copy')
    expect((await dhow(['import', 'ecb', file, '--into', copy], env)).status).toBe(0)
    expect((await dhow(['check', copy])).status).toBe(0)
    expect((await dhow(['diff', release, copy])).out).toContain('+ USD (from 2026-12-04, known 2026-12-05)')
    expect((await dhow(['import', 'ecb', file, '--into', copy], env)).out).toContain(
      'The book says all of this already.',
    )
  })

  it('refuses to write into data/, and what is not a file', async () => {
    const file = join(DATA, 'fees.csv')
    const refused = await dhow(['import', 'cn8', file, '--into', DATA])
    expect(refused).toMatchObject({ status: 1, err: expect.stringContaining('stays as it is') })
    expect((await dhow(['import', 'cn8', file])).err).toBe(
      'dhow: fees.csv has no column “commodity”. Is it the right official file?\n',
    )
    expect(await dhow(['import', 'cn8', '/nowhere.csv'])).toMatchObject({
      status: 2,
      err: expect.stringContaining('ENOENT'),
    })
  })
})

describe('dhow tradebook versions, propose and publish', () => {
  it('need a second officer', async () => {
    const { url } = await freshDatabase()
    const env = { DATABASE_URL: url }
    const [before, folder] = [smallFolder(), smallFolder()]
    edit(folder, 'currencies.csv', (text) => text.replace('AED,2', 'AED,3'))
    expect((await dhow(['versions'], env)).out).toContain('No version yet')
    const proposed = await dhow(['propose', folder, '--by', 'Asha', '--note', 'dirhams'], env)
    const hash = /^Proposed ([0-9a-f]{64})\n/.exec(proposed.out)?.[1] ?? ''
    expect((await dhow(['versions'], env)).out).toMatch(/ Asha +waits for a second officer +dirhams\n$/)
    expect(await dhow(['publish', hash, '--by', 'Asha'], env)).toEqual({
      status: 1,
      out: '',
      err: 'dhow: A second officer must publish what Asha proposed.\n',
    })
    expect((await dhow(['publish', hash.slice(0, 12), '--by', 'Bharat'], env)).status).toBe(0)
    expect((await dhow(['versions'], env)).out).toContain(`\n*  ${hash.slice(0, 12)}  officers`)
    expect((await dhow(['diff', before, hash.slice(0, 12)], env)).out).toContain('minor_digits 2 → 3')
    expect((await dhow(['diff', before, 'ffffffff'], env)).err).toContain(
      'There is no single version “ffffffff”',
    )
  })
})

describe('dhow tradebook', () => {
  it.each([
    [[]],
    [['sing']],
    [['toString']],
    [['diff', 'one']],
    [['import', 'pdf', 'x']],
    [['import', 'ecb', 'x', '--known', 'yesterday']],
    [['propose', 'data']],
    [['check', '--loud']],
  ])('%j is not understood: status 2', async (args) => {
    expect((await dhow(args)).status).toBe(2)
  })
})
