import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { format } from 'prettier'
import { expect, it } from 'vitest'
import { dataSourcesPage } from '../scripts/docs/data-sources-page.ts'
import { loadBook } from '../src/tradebook/store/files.ts'

it('docs/data-sources.md says what data/ holds (npm run docs:sources writes it)', async () => {
  const root = join(import.meta.dirname, '..')
  const { book } = await loadBook(join(root, 'data'))
  const page = await format(dataSourcesPage(book), { parser: 'markdown', printWidth: 110 })
  expect(readFileSync(join(root, 'docs', 'data-sources.md'), 'utf8')).toBe(page)
})
