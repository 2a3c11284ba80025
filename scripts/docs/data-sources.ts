/** `npm run docs:sources`: writes docs/data-sources.md from data/. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { format } from 'prettier'
import { loadBook } from '../../src/tradebook/store/files.ts'
import { dataSourcesPage } from './data-sources-page.ts'

const root = join(import.meta.dirname, '../..')
const { book } = await loadBook(join(root, 'data'))
writeFileSync(
  join(root, 'docs', 'data-sources.md'),
  await format(dataSourcesPage(book), { parser: 'markdown', printWidth: 110 }),
)
