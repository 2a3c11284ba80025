/** Pages of one record, which the table of all pages cannot name: each in every language, and in no other. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { LANGS, type Lang, type Sentence } from '#kernel/words.ts'
import { aDocument, aFirm, INSIDE } from '../../../../test/support/access.ts'
import { elements, readHtml, spoken, textOf } from '../../../../test/support/html.ts'
import { everyRole, web } from '../../../../test/support/web.ts'
import { insertPart, insertRun, changeRun } from '../../store/import/runs.ts'
import { keepFaults } from '../../store/import/take-part.ts'
import type { RunStatus } from '../../store/desk/tables.ts'
import { BULK, CASE, DESK } from '../../words/desk/desk.ts'
import { IMPORT, STATUS } from '../../words/import/pages.ts'
import { CLAIM, MERGE } from '../../words/merge/merge.ts'

let site: Awaited<ReturnType<typeof web>>
let headers: Record<string, string>
const addresses: Record<string, string> = {}

beforeAll(async () => {
  site = await web()
  const { db, vault, at } = site.context
  headers = { ...(await everyRole(site)), accept: 'text/html' }
  const session = await db.selectFrom('people.session').select('person_id').executeTakeFirstOrThrow()
  const document = await aDocument(site.context, INSIDE)
  const { firm_id: firm } = await db
    .selectFrom('firms.document')
    .select('firm_id')
    .where('id', '=', document)
    .executeTakeFirstOrThrow()
  addresses['case'] = `/desk/firm/${firm}`
  addresses['claim'] = `/firm/claim?firm=${await aFirm(site.context, INSIDE)}`
  for (const status of ['mapping', 'checking', 'checked', 'importing', 'stopped', 'done'] as const)
    addresses[status] = `/desk/import/${await aRun(status, session.person_id)}`

  async function aRun(status: RunStatus, startedBy: string): Promise<string> {
    const { now, newId } = at()
    const id = newId()
    const areas = [{ kind: 'everything', code: '' }] as const
    await insertRun(db, { id, name: '2026.csv', startedBy, areas, state: 'GJ', now })
    await insertPart(db, vault, {
      id: newId(),
      runId: id,
      part: 0,
      firstRow: 2,
      rows: [
        ['', 'X'],
        ['A', 'Rajkot'],
      ],
    })
    const mapping = ['name', 'district'] as const
    await changeRun(db, id, { status, columns: ['N', ''], mapping, rows: 2, beatAt: now })
    const kinds = ['wrong', 'twice', 'known', 'outside'] as const
    await db.transaction().execute((tx) =>
      keepFaults(
        tx,
        id,
        { first: 2, last: 3 },
        kinds.slice(0, 2).map((kind, row) => ({ row: row + 2, kind, firm: null })),
      ),
    )
    return id
  }
})
afterAll(() => site.close())

const own: readonly Sentence[] = [DESK, BULK, CASE, MERGE, CLAIM, IMPORT, STATUS].flatMap((table) =>
  Object.values(table),
)
const SCRIPT: Readonly<Record<Lang, RegExp>> = {
  en: /[\u0900-\u0aff]/,
  hi: /[\u0a80-\u0aff]/,
  gu: /[\u0900-\u0963\u0966-\u097f]/,
}

const WHICH = ['case', 'claim', 'mapping', 'checking', 'checked', 'importing', 'stopped', 'done']
test.each(WHICH.flatMap((which) => LANGS.map((lang) => [which, lang] as const)))(
  '%s in %s',
  async (which, lang) => {
    const answer = await site.app.inject({ url: `/${lang}${addresses[which]}`, headers })
    expect(answer.statusCode).toBe(200)
    const page = readHtml(answer.body)
    const all = elements(page)
    expect(all.find(({ tag }) => tag === 'html')?.attributes['lang']).toBe(lang)
    expect(all.filter(({ tag }) => tag === 'h1')).toHaveLength(1)
    const ids = all.flatMap(({ attributes: { id } }) => id ?? [])
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
    const texts = spoken(page).filter(({ lang: said }) => said === lang)
    expect(texts.filter(({ text }) => SCRIPT[lang].test(text))).toEqual([])
    const english = new Set(own.filter((one) => lang !== 'en' && one.en !== one[lang]).map(({ en }) => en))
    expect(texts.filter(({ text }) => english.has(text.trim()))).toEqual([])
    expect(textOf(page)).not.toMatch(/\{\w+\}/)
  },
)
