import { mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { smallBookFiles } from '../../../test/support/small-book.ts'
import { readRecords, writeRecords } from './csv.ts'
import { parseBook, readBookFiles, versionOf } from './files.ts'
import { mayWriteInto, tableText, writeInto } from './folder.ts'

const DATA = join(import.meta.dirname, '../../../data')

async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'book-'))
  onTestFinished(() => rm(path, { recursive: true }))
  return path
}

describe('the files of a book', () => {
  it('are named by their place below the folder, in order; other files are left alone', async () => {
    const root = await folder()
    await mkdir(join(root, 'tariff'))
    for (const name of ['tariff/US.csv', 'book.csv', 'README.md']) await writeFile(join(root, name), 'a\n1\n')
    expect((await readBookFiles(root)).map(({ name }) => name)).toEqual(['book', 'tariff/US'])
  })

  it('have one version wherever they lie, and another as soon as a byte changes', () => {
    const files = smallBookFiles()
    const changed = files.map((file) => (file.name === 'book' ? { ...file, text: `${file.text}x` } : file))
    expect(versionOf([...files].reverse())).toBe(versionOf(files))
    expect(versionOf(changed)).not.toBe(versionOf(files))
    expect(versionOf(files)).toMatch(/^[0-9a-f]{64}$/)
  })

  it('may have quotes, Windows line ends and a byte order mark', () => {
    const { book } = parseBook([{ name: 'groups', text: '\uFEFFgroup,iso2\r\n"E,U",DE\r\nEU,FR\r\n' }])
    expect(book.tables.get('groups')?.map(({ cells }) => cells)).toEqual([
      { group: 'E,U', iso2: 'DE' },
      { group: 'EU', iso2: 'FR' },
    ])
  })

  it.each([
    ['cut off inside a row', 'group,iso2\nEU,DE\nEU', 'groups.csv: line 3 is broken or cut off.'],
    ['cut off inside a word', 'group,iso2\nEU,D', 'groups.csv: line 2 is broken or cut off.'],
    ['that are empty', '', 'groups.csv: line 1 is broken or cut off.'],
    ['cut off inside quotes', 'group,iso2\nEU,DE\n"EU,F', 'groups.csv: line 3 is broken or cut off.'],
    ['with a stray quote', 'group,iso2\n"E"U,DE\nEU,DE\n', 'groups.csv: line 2 is broken or cut off.'],
  ])('%s are refused with file and line', (_, text, sentence) => {
    expect(() => parseBook([{ name: 'groups', text }])).toThrow(sentence)
  })

  it('survive reading and writing byte for byte', async () => {
    for (const { name, text } of await readBookFiles(DATA)) {
      expect(writeRecords(readRecords(name, text)) === text, name).toBe(true)
      const { book } = parseBook([{ name, text }])
      const rows = book.tables.get(name)?.map(({ cells }) => cells)
      if (rows) expect(tableText(name, rows) === text, name).toBe(true)
    }
  })
})

describe('a copy of the book', () => {
  it('is never the release itself, nor a folder of something else', async () => {
    await expect(mayWriteInto(join(DATA, '../data'), DATA)).rejects.toThrow('stays as it is')
    await expect(mayWriteInto(import.meta.dirname, DATA)).rejects.toThrow('holds no trade book')
  })

  it('is made where there is none, and keeps its other files', async () => {
    const [release, root] = [await folder(), await folder()]
    await writeFile(join(release, 'book.csv'), 'old\n')
    await writeFile(join(release, 'fees.csv'), 'fees\n')
    const copy = join(root, 'copy')
    expect(await mayWriteInto(copy, release)).toBe(false)
    await writeInto(copy, release, [{ name: 'tariff/US', text: 'new\n' }])
    expect(await mayWriteInto(copy, release)).toBe(true)
    await writeInto(copy, release, [{ name: 'fees', text: 'dearer\n' }])
    const files = await readBookFiles(copy)
    expect(files.map(({ name, text }) => `${name}: ${text.trim()}`)).toEqual([
      'book: old',
      'fees: dearer',
      'tariff/US: new',
    ])
    expect(await readFile(join(release, 'fees.csv'), 'utf8')).toBe('fees\n')
  })
})
