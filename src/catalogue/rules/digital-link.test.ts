/** Our links beside GS1’s own resolver and dictionary, which lie outside this repository (CONTRACTS_DIR). */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { projectRoot } from '#platform/root.ts'
import { digitalLink, readDigitalLink } from './digital-link.ts'
import { checkDigit } from './gtin.ts'

const folder = join(process.env['CONTRACTS_DIR'] ?? join(projectRoot(), '..', 'shared', 'contracts'), 'gs1')
const isThere = existsSync(folder)
if (!isThere) process.stderr.write(`SKIPPED: GS1's dictionary is not at ${folder} (set CONTRACTS_DIR)\n`)

test('a GTIN with lot and serial stands in the order of the dictionary', () => {
  expect(
    digitalLink('https://example.org/', {
      gtin: '9506000134352',
      serial: '123 / 4'.replace(/ /g, ''),
      lot: 'AB-7',
    }),
  ).toEqual({ ok: true, value: 'https://example.org/01/09506000134352/10/AB-7/21/123%2F4' })
})

test('what a scanner reads is understood, wherever the resolver lies', () => {
  const read = (text: string) => readDigitalLink(text)
  expect(read('https://id.gs1.org/01/09506000134352')).toMatchObject({ value: { gtin: '09506000134352' } })
  expect(read('http://x.in/a/b/01/9506000134352/22/V1/10/L?17=261231&linkType=gs1:pip')).toEqual({
    ok: true,
    value: { gtin: '09506000134352', variant: 'V1', lot: 'L' },
  })
})

test.each([
  ['https://example.org/01/09506000134353', 'a wrong check digit'],
  ['https://example.org/01/09506000134352/21/1/10/A', 'qualifiers in the wrong order'],
  ['https://example.org/01/09506000134352/99/1', 'another application identifier'],
  ['https://example.org/01/09506000134352/10/' + 'x'.repeat(21), 'a lot of 21 signs'],
  ['ftp://example.org/01/09506000134352', 'no web address'],
  ['09506000134352', 'a bare number'],
])('%s is none: %s', (text) => expect(readDigitalLink(text).ok).toBe(false))

test.skipIf(!isThere)('the qualifiers of a GTIN are those of the GS1 Syntax Dictionary, in its order', () => {
  const line = readFileSync(join(folder, 'gs1-syntax-dictionary.txt'), 'utf8')
    .split('\n')
    .find((one) => /^01\s/.test(one))!
  // dlpkey=22,10,21|235: either of two lists; ours is the first.
  const order = /dlpkey=([\d,]+)/.exec(line)![1]!.split(',')
  const made = digitalLink('https://x.org', { gtin: '9506000134352', variant: 'A', lot: 'B', serial: 'C' })
  const found = made.ok ? [...made.value.matchAll(/\/(22|10|21)\//g)].map(([, ai]) => ai) : []
  expect(found).toEqual(order)
})

test.skipIf(!isThere)('every GTIN of the resolver’s own tests makes a link that leads to its anchor', () => {
  const samples = ['test_01_09506000134352.json', 'test_01_09506000134376.json']
  for (const name of samples) {
    const sample = JSON.parse(readFileSync(join(folder, 'resolver-ce', 'tests', name), 'utf8')) as unknown
    const anchors = JSON.stringify(sample).match(/\/01\/\d{14}[^"]*/g) ?? []
    expect(anchors.length).toBeGreaterThan(0)
    for (const anchor of anchors) {
      const read = readDigitalLink(`https://id.gs1.org${anchor.replace(/\{[^}]+\}/g, 'X1')}`)
      expect(read.ok, anchor).toBe(true)
    }
  }
})

test('what was built is read back, whatever lot and serial say', () => {
  const value = fc.stringMatching(/^[!"%&'()*+,\-./0-9:;<=>?A-Z_a-z]{1,20}$/)
  fc.assert(
    fc.property(fc.stringMatching(/^\d{13}$/), value, value, (digits, lot, serial) => {
      const gtin = digits + checkDigit(digits)
      const built = digitalLink('https://example.org/p', { gtin, lot, serial })
      // A dot alone would be a step in the path.
      if (/^\.{1,2}$/.test(lot) || /^\.{1,2}$/.test(serial)) return
      expect(built.ok && readDigitalLink(built.value)).toEqual({ ok: true, value: { gtin, lot, serial } })
    }),
  )
})
