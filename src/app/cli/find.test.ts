/** `dhow find` as a person meets it. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runCli } from './run.ts'

async function dhow(...args: string[]) {
  let [out, err] = ['', '']
  const status = await runCli(args, {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    env: {},
  })
  return { status, out, err }
}

test('find answers in the terminal and as JSON', async () => {
  const table = await dhow('find', 'ચાંદીની ઝાંઝર', '--top', '3', '--lang', 'gu')
  expect(table.status).toBe(0)
  expect(table.out).toMatch(/^711311 .*ચાંદી/)
  const { out } = await dhow('find', 'ચાંદીની ઝાંઝર', '--top', '5', '--format', 'json')
  const answer = JSON.parse(out) as { candidates: { hs6: string; confidence: number }[]; abstain: boolean }
  expect(answer.candidates.map(({ hs6 }) => hs6)[0]).toBe('711311')
  expect(answer.candidates).toHaveLength(5)
  expect(answer.abstain).toBe(false)
})

test('a batch is answered in order; bad lines are reported and passed over', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dhow-find-'))
  const [input, output] = [join(folder, 'in.jsonl'), join(folder, 'out.jsonl')]
  const lines = [
    { id: 'a', text: 'silver anklet', category: ['Jewellery'], attributes: { material: 'silver' } },
    { id: 'b', text: 'bed sheet printed', attributes: 'Material Cotton. Pattern Type Printed' },
    { id: 'c', text: 7 },
    { id: 'd', text: '' },
  ]
  writeFileSync(input, `${lines.map((line) => JSON.stringify(line)).join('\n')}\n{"id":"e"\n\n`)
  const { status, err } = await dhow('find', '--batch', input, '--out', output)
  expect(status).toBe(1)
  expect(err).toContain('line 3: text is missing or no string')
  expect(err).toContain('line 5: not JSON')
  expect(err).toContain('3 answered, 2 passed over')
  const answers = readFileSync(output, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Answer)
  expect(answers.map(({ id }) => id)).toEqual(['a', 'b', 'd'])
  expect(answers[0]!.candidates).toHaveLength(10)
  expect(Object.keys(answers[0]!.candidates[0]!)).toEqual(['hs6', 'score', 'confidence', 'label'])
  expect(answers[1]!.candidates[0]!.hs6).toBe('630221')
  expect(answers[2]).toMatchObject({ candidates: [], abstain: true, question: { about: 'more-words' } })
})
type Answer = { id: string; candidates: { hs6: string }[]; abstain: boolean; question: unknown }

test.each([
  [['find']],
  [['find', 'x', '--top', 'many']],
  [['find', 'x', '--format', 'xml']],
  [['find', '--batch', 'x']],
  [['find', '--batch', 'x', '--out', './x']],
])('what is not understood ends with 2: %s', async (args) => {
  expect((await dhow(...args)).status).toBe(2)
})
