/** Whether a document has the shape of an Open Badges 3.0 credential: types in their places, dates that hold. */
import type { JsonObject } from './canonical.ts'
import { VC_CONTEXT } from './contexts.ts'

export type BadgeFault = 'context' | 'type' | 'issuer' | 'subject' | 'dates' | `type of ${string}`

/** OB 3.0, section B: what stands at a path must name this type. A path ends in a list or in one object. */
const TYPES: readonly (readonly [path: string, type: string])[] = [
  ['issuer', 'Profile'],
  ['issuer.parentOrg', 'Profile'],
  ['issuer.otherIdentifier', 'IdentifierEntry'],
  ['credentialSubject', 'AchievementSubject'],
  ['credentialSubject.profile', 'Profile'],
  ['credentialSubject.identifier', 'IdentityObject'],
  ['credentialSubject.source', 'Profile'],
  ['credentialSubject.result', 'Result'],
  ['credentialSubject.achievement', 'Achievement'],
  ['credentialSubject.achievement.resultDescription', 'ResultDescription'],
  ['evidence', 'Evidence'],
]

const BADGE_CONTEXT = /^https:\/\/purl\.imsglobal\.org\/spec\/ob\/v3p0\/context-3\.0\.\d+\.json$/
const BADGE_TYPES = ['OpenBadgeCredential', 'AchievementCredential']

/** The first thing that is wrong; undefined: it has the shape. Says nothing about signature or status. */
export function badgeFault(document: JsonObject, now: Date): BadgeFault | undefined {
  const [first, ...others] = listed(document['@context'])
  if (first !== VC_CONTEXT || !others.some((one) => BADGE_CONTEXT.test(String(one)))) return 'context'
  const types = listed(document['type'])
  if (!types.includes('VerifiableCredential') || !BADGE_TYPES.some((type) => types.includes(type)))
    return 'type'
  if (!isInTime(document, now)) return 'dates'
  if (typeof one(document, 'issuer')?.['id'] !== 'string') return 'issuer'
  if (!one(document, 'credentialSubject')?.['achievement']) return 'subject'
  for (const [path, type] of TYPES)
    if (!at(document, path.split('.')).every((found) => listed(asObject(found)?.['type']).includes(type)))
      return `type of ${path}`
  return undefined
}

const listed = (value: unknown): readonly unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value]

const asObject = (value: unknown): JsonObject | undefined =>
  typeof value === 'object' && value !== null ? (value as JsonObject) : undefined

const one = (document: JsonObject, name: string): JsonObject | undefined => asObject(document[name])

/** Everything at the path, lists opened on the way; nothing where the path ends early. */
const at = (value: unknown, path: readonly string[]): readonly unknown[] =>
  path.reduce<readonly unknown[]>(
    (found, name) => found.flatMap((it) => listed(asObject(it)?.[name])),
    [value],
  )

function isInTime({ validFrom, validUntil }: JsonObject, now: Date): boolean {
  const instant = (value: unknown) => (typeof value === 'string' ? Date.parse(value) : Number.NaN)
  if (!(instant(validFrom) <= now.getTime())) return false
  return validUntil === undefined || instant(validUntil) > now.getTime()
}
