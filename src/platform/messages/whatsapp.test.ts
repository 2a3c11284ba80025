/** Our requests against WhatsApp's own OpenAPI document, which lies outside this repository (CONTRACTS_DIR). */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { projectRoot } from '../root.ts'
import { templateMessage } from './whatsapp.ts'
import type { ReadyMessage } from './message.ts'

const folder = process.env['CONTRACTS_DIR'] ?? join(projectRoot(), '..', 'shared', 'contracts')
const contract = join(folder, 'whatsapp', 'business-messaging-api_v23.0.yaml')
const isThere = existsSync(contract)
if (!isThere) process.stderr.write(`SKIPPED: WhatsApp's OpenAPI is not at ${contract} (set CONTRACTS_DIR)\n`)

const ready: ReadyMessage = {
  id: '0b8f4c1e-6a7d-4d0e-9c55-0f2f3c1d2e01',
  channel: 'whatsapp',
  to: '+919825012345',
  lang: 'hi',
  template: 'firms.lut-ends',
  text: 'रमीलाबेन, आपका LUT 31 मार्च को खत्म होता है।',
  values: ['रमीलाबेन', '31 मार्च'],
}

/** The document wants a button's index to match `^[2-6, 11-14]$`, which its own example `0` does not: a slip there. */
const withIndexRepaired = (text: string): string =>
  text.replaceAll('pattern: ^[2-6, 11-14]$', 'pattern: ^[0-9]$')

function validator() {
  const ajv = new Ajv2020({ strict: false, validateFormats: false })
  ajv.addSchema(parse(withIndexRepaired(readFileSync(contract, 'utf8'))) as object, 'whatsapp')
  return ajv.compile({ $ref: 'whatsapp#/components/schemas/TemplateMessage' })
}

test.runIf(isThere)('a template message is as the document of WhatsApp describes it', () => {
  const valid = validator()
  const faults = (body: unknown): unknown => (valid(body) ? [] : valid.errors)
  const code = { ...ready, values: ['402913', '10'], code: '402913' }
  expect(faults(templateMessage(ready, 'firms_lut_ends'))).toEqual([])
  expect(faults(templateMessage(code, 'people_sign_in_code'))).toEqual([])
  expect(faults(templateMessage({ ...ready, values: [] }, 'firms_welcome'))).toEqual([])
  const { template, ...rest } = templateMessage(ready, 'firms_lut_ends')
  expect(valid(rest)).toBe(false)
  expect(valid({ ...rest, template: { ...template, language: {} } })).toBe(false)
})
