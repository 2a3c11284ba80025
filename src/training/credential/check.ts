/** Checking a certificate with nothing but what was saved before: the issuer's keys and the lists of what was taken back. */
import { verify, type KeyObject } from 'node:crypto'
import { readText } from '../rules/certificate-text.ts'
import { badgeFault } from './badge-fault.ts'
import type { JsonObject } from './canonical.ts'
import { proofFault } from './data-integrity.ts'
import { fromMultikey } from './multikey.ts'
import { DEMO_ISSUER } from './open-badge.ts'
import { isListed } from './status-list.ts'

/** What /certificates/keys.json gives, and `dhow verify --save` keeps. */
export type Snapshot = Readonly<{
  site: string
  /** When it was taken. */
  at: string
  keys: readonly Readonly<{ id: string; key: string }>[]
  /** By number of the list: its bits, compressed. */
  lists: Readonly<Record<string, string>>
}>

export type Facts = Readonly<{ number: string; name: string; title: string; on: string; demo: boolean }>

/**
 * valid, revoked: signed by us; unlisted: signed by us, but the lists are older than it, so nothing is known of revocation.
 * not-ours: by a key that is none of ours. altered: our key is named, but this is not what it signed. unreadable: no
 * certificate at all.
 */
export type Verdict =
  | Readonly<{ kind: 'valid' | 'revoked' | 'unlisted'; facts: Facts }>
  | Readonly<{ kind: 'not-ours' | 'altered' | 'unreadable' }>

/** The text of a QR, or the link that it is. */
export function checkText(text: string, { keys, lists }: Snapshot): Verdict {
  const read = readText(text)
  if (!read) return { kind: 'unreadable' }
  const { statement, covered, signature } = read
  const found = keys.find(({ id }) => id === statement.key)
  const key = found && fromMultikey(found.key)
  if (!key) return { kind: 'not-ours' }
  if (!verify(null, covered, key, signature)) return { kind: 'altered' }
  const { number, name, title, on, list, index, demo } = statement
  return { kind: listed(lists, list, index), facts: { number, name, title, on, demo } }
}

function listed(lists: Snapshot['lists'], list: number, index: number): 'valid' | 'revoked' | 'unlisted' {
  const encoded = lists[String(list)]
  const isThere = encoded === undefined ? undefined : isListed(encoded, index)
  if (isThere === undefined) return 'unlisted'
  return isThere ? 'revoked' : 'valid'
}

/** Ours weigh about 3 KB. Canonicalising a graph made to be hard takes long: what is much larger is never tried. */
const LARGEST = 12_000

/** The credential as JSON. */
export async function checkCredential(document: JsonObject, snapshot: Snapshot, now: Date): Promise<Verdict> {
  const named = methodsOf(document)
  const keyOf = (method: string): KeyObject | undefined => {
    const found = snapshot.keys.find(({ key }) => method.endsWith(`#${key}`))
    return found && isOf(document, method) ? fromMultikey(found.key) : undefined
  }
  if (named.length === 0) return { kind: 'unreadable' }
  if (!named.some((method) => snapshot.keys.some(({ key }) => method.endsWith(`#${key}`))))
    return { kind: 'not-ours' }
  if (JSON.stringify(document).length > LARGEST) return { kind: 'altered' }
  if (badgeFault(document, now) || (await proofFault(document, { keyOf, now }))) return { kind: 'altered' }
  const facts = factsOf(document)
  const place = placeOf(document)
  if (!facts || !place) return { kind: 'altered' }
  return { kind: listed(snapshot.lists, place.list, place.index), facts }
}

const objectAt = (from: unknown, ...path: string[]): unknown =>
  path.reduce<unknown>(
    (found, name) => (typeof found === 'object' && found !== null ? (found as JsonObject)[name] : undefined),
    from,
  )

const methodsOf = ({ proof }: JsonObject): string[] =>
  [proof].flat().flatMap((one) => {
    const method = objectAt(one, 'verificationMethod')
    return typeof method === 'string' ? [method] : []
  })

/** The key must be the issuer's own: its DID, then the fragment. */
const isOf = (document: JsonObject, method: string): boolean =>
  objectAt(document, 'issuer', 'id') === method.slice(0, method.lastIndexOf('#'))

function factsOf(document: JsonObject): Facts | undefined {
  const identities = [objectAt(document, 'credentialSubject', 'identifier')].flat()
  const named = identities.find((one) => objectAt(one, 'identityType') === 'ext:name')
  const facts = {
    number: objectAt(document, 'credentialSubject', 'licenseNumber'),
    name: objectAt(named, 'identityHash'),
    title: objectAt(document, 'name'),
    on: String(objectAt(document, 'credentialSubject', 'activityEndDate')).slice(0, 10),
    demo: objectAt(document, 'issuer', 'name') === DEMO_ISSUER,
  }
  return Object.values(facts).every((fact) => fact !== undefined) ? (facts as Facts) : undefined
}

function placeOf(document: JsonObject): Readonly<{ list: number; index: number }> | undefined {
  const address = objectAt(document, 'credentialStatus', 'statusListCredential')
  const list = Number(/\/certificates\/status\/(\d+)$/.exec(String(address))?.[1])
  const index = Number(objectAt(document, 'credentialStatus', 'statusListIndex'))
  return Number.isInteger(list) && Number.isInteger(index) ? { list, index } : undefined
}
