/** The command line as a person meets it: what it prints, what it refuses, how it ends. */
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
    env: { DHOW_NOW: '2026-11-22T06:30:00Z' },
  })
  return { status, out, err }
}
const folder = mkdtempSync(join(tmpdir(), 'dhow-cli-'))
const kurta = ['--hs', '62114219', '--price', '1499', '--weight', '450']

test('reach prints a row for each of the 243 destinations', async () => {
  const { status, out } = await dhow('reach', ...kurta, '--format', 'csv')
  expect(status).toBe(0)
  expect(out.trim().split('\n').length).toBe(244)
  expect(out).toMatch(/^FR,France,papers,B,post,EUR,31\.54,/m)
})

test('reach as JSON carries the version of the trade book and every receipt', async () => {
  const { out } = await dhow('reach', ...kurta, '--format', 'json')
  const answer = JSON.parse(out) as { version: string; destinations: { to: string; total: string | null }[] }
  expect(answer.version).toMatch(/^[0-9a-f]{64}$/)
  expect(answer.destinations.find(({ to }) => to === 'FR')?.total).toBe('31.54')
})

test.each([
  ['en', 'With papers'],
  ['hi', 'काग़ज़ के साथ'],
  ['gu', 'કાગળ સાથે'],
])('one destination’s slip is spoken in %s', async (lang, words) => {
  const { out } = await dhow('reach', ...kurta, '--to', 'FR', '--lang', lang)
  expect(out).toContain(words)
  expect(out).toContain('31.54')
})

test('what is not understood ends with 2 and one sentence', async () => {
  for (const args of [
    [],
    ['frobnicate'],
    ['reach'],
    ['reach', '--hs'],
    ['reach', ...kurta, '--lane', 'pigeon'],
    ['quote'],
  ]) {
    const { status, out, err } = await dhow(...args)
    expect(status, args.join(' ')).toBe(2)
    expect(out).toBe('')
    if (args.length > 0) expect(err.trim().split('\n').length, err).toBe(1)
  }
})

test('a refusal ends with 1 and says what to do', async () => {
  const refused = async (...args: string[]) => {
    const { status, err } = await dhow('reach', ...args)
    return `${status} ${err}`
  }
  expect(await refused('--hs', '999998', '--price', '1', '--weight', '1')).toMatch(/^1 .*no HS code 999998/)
  expect(await refused('--hs', '62114219', '--price', '-3', '--weight', '1')).toMatch(/^1 .*not below zero/)
  expect(await refused(...kurta, '--currency', 'ZZZ')).toMatch(/^1 .*exchange rate/)
  expect(await refused(...kurta, '--on', '2031-01-01')).toMatch(/^1 .*trade book covers/)
})

const line = (id: string, more: object = {}) =>
  JSON.stringify({
    id,
    to: 'DE',
    on: '2026-11-22',
    items: [{ hs: '610910', unitPrice: '750.00', netWeightGrams: 180 }],
    ...more,
  })

test('a batch answers line by line in order; a bad line is reported and the rest goes on', async () => {
  const [batch, answers] = [join(folder, 'in.jsonl'), join(folder, 'out.jsonl')]
  const lines = [
    line('a'),
    '{"id":"b"',
    line('c', { currency: 'ZZZ' }),
    '',
    `"${'x'.repeat(1_100_000)}"`,
    line('d'),
    line('é🪔'),
  ]
  writeFileSync(batch, lines.join('\n'))
  const { status, err } = await dhow('quote', '--batch', batch, '--out', answers)
  expect(status).toBe(1)
  expect(err).toMatch(/^3 quoted, 3 refused/)
  const replies = readFileSync(answers, 'utf8')
    .trim()
    .split('\n')
    .map((text) => JSON.parse(text) as Record<string, never>)
  expect(replies.map(({ id, error }) => [id, error?.['code'] ?? 'ok'])).toEqual([
    ['a', 'ok'],
    [null, 'batch.not-json'],
    ['c', 'reach.currency-unknown'],
    [null, 'batch.line-too-long'],
    ['d', 'ok'],
    ['é🪔', 'ok'],
  ])
})

test('the batch gives the same bytes as the single call', async () => {
  const [batch, answers] = [join(folder, 'one.jsonl'), join(folder, 'one-out.jsonl')]
  const places = ['DE', 'US', 'GB', 'JP', 'KP', 'AE', 'RU', 'BR']
  const item = { hs: '62114219', unitPrice: '1499', netWeightGrams: 450 }
  writeFileSync(batch, places.map((to) => line(to, { to, items: [item] })).join('\n'))
  expect((await dhow('quote', '--batch', batch, '--out', answers)).status).toBe(0)
  const { out } = await dhow('reach', ...kurta, '--format', 'json', '--on', '2026-11-22')
  const world = (JSON.parse(out) as { destinations: { to: string }[] }).destinations
  for (const reply of readFileSync(answers, 'utf8').trim().split('\n')) {
    const { id, ...receipt } = JSON.parse(reply) as { id: string }
    expect(receipt).toEqual(world.find(({ to }) => to === id))
  }
})

test('a price list is priced for the places asked for', async () => {
  const [list, totals] = [join(folder, 'list.csv'), join(folder, 'totals.csv')]
  writeFileSync(list, 'sku,hs,price_inr,weight_grams\nKURTA-1,62114219,1499,450\nBAD,12,5,5\n')
  const { status, err } = await dhow('reach', '--catalogue', list, '--out', totals, '--destinations', 'FR,US')
  expect(status).toBe(1)
  expect(err).toMatch(/1 priced, 1 refused/)
  expect(readFileSync(totals, 'utf8')).toMatch(/KURTA-1.*31\.54/)
})
