/** Official contexts, vectors and examples of credentials, which lie outside this repository (CONTRACTS_DIR). */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../../src/platform/root.ts'
import type { JsonObject, Library } from '../../src/training/credential/canonical.ts'

const folder = process.env['CONTRACTS_DIR'] ?? join(projectRoot(), '..', 'shared', 'contracts')
const VECTORS = join(folder, 'w3c-vc', 'TestVectors')
const VALIDATOR = join(folder, 'openbadges', 'validator', 'inspector-vc', 'src')
const SHELF = join(VALIDATOR, 'main', 'resources', 'contexts')
const CASES = join(VALIDATOR, 'test', 'resources', 'ob30')

/** Says so aloud where the folder is not there: its tests are then skipped. */
export function contractsAreThere(what: string): boolean {
  const isThere = existsSync(VECTORS) && existsSync(CASES)
  if (!isThere) process.stderr.write(`SKIPPED: ${what}: no contracts at ${folder} (set CONTRACTS_DIR)\n`)
  return isThere
}

export const vector = (...path: string[]): string => readFileSync(join(VECTORS, ...path), 'utf8')
export const json = (text: string): JsonObject => JSON.parse(text) as JsonObject

export const badgeCase = (name: string): JsonObject => json(readFileSync(join(CASES, name), 'utf8'))
export const badgeCases = (): string[] => readdirSync(CASES, { recursive: true }).map(String).sort()
export const badgeSchema = (): JsonObject =>
  json(readFileSync(join(folder, 'openbadges', 'ob_v3p0_achievementcredential_schema_draft4.json'), 'utf8'))

/** The official documents by their addresses. */
export const officialContexts = (): Library =>
  new Map<string, object>([
    ...(
      [
        ['https://www.w3.org/ns/credentials/v2', 'credentials-v2.jsonld'],
        ['https://www.w3.org/2018/credentials/v1', '2018-credentials-v1.jsonld'],
        ['https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json', 'ob-v3p0-3.0.1.json'],
        ['https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json', 'ob-v3p0-3.0.2.json'],
        ['https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json', 'ob-v3p0-3.0.3.json'],
        ['https://purl.imsglobal.org/spec/ob/v3p0/extensions.json', 'ob-v3p0-extensions.json'],
        ['https://w3id.org/security/data-integrity/v1', 'data-integrity-v1.jsonld'],
        ['https://w3id.org/security/suites/ed25519-2020/v1', 'suites-ed25519-2020.jsonld'],
      ] as const
    ).map(([address, file]) => [address, json(readFileSync(join(SHELF, file), 'utf8'))] as const),
    // The vectors' own example words (VC Data Model 2.0, appendix B.2).
    [
      'https://www.w3.org/ns/credentials/examples/v2',
      { '@context': { '@vocab': 'https://www.w3.org/ns/credentials/examples#' } },
    ],
  ])
