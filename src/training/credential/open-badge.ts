/** A certificate as an Open Badges 3.0 credential (1EdTech, OpenBadgeCredential) in the data model of W3C VC 2.0. */
import { createHash } from 'node:crypto'
import { say, type Lang } from '#kernel/words.ts'
import type { CertificatePaper } from '../rules/certificate.ts'
import type { JsonObject } from './canonical.ts'
import { OB_CONTEXT, VC_CONTEXT } from './contexts.ts'
import { instantText } from './data-integrity.ts'
import { statusEntry } from './status-list.ts'

export type BadgeFacts = Readonly<{
  /** The certificate's own id. */
  id: string
  eventId: string
  paper: CertificatePaper
  lang: Lang
  /** Only an address by e-mail is put in, as a hash: a telephone number's could be found by trying all numbers. */
  email: string | undefined
  salt: string
  site: string
  issuer: string
  status: Readonly<{ list: number; index: number }>
  issuedAt: Date
  /** What one had to do for it, in her language. */
  criteria: string
  about: string
  demo: boolean
}>

/** Credentials of made-up events say so. */
export const DEMO_ISSUER = 'Dhow (demonstration)'

/** The credential before it is signed. Nothing personal but her name, which the paper bears too. */
export function openBadge(facts: BadgeFacts): JsonObject {
  const { id, eventId, paper, lang, site, issuer, status, issuedAt } = facts
  const title = say(paper.title, lang)
  const [first, last] = [paper.days[0]!, paper.days.at(-1)!]
  return {
    '@context': [VC_CONTEXT, OB_CONTEXT],
    id: `urn:uuid:${id}`,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    issuer: { id: issuer, type: ['Profile'], name: facts.demo ? DEMO_ISSUER : 'Dhow', url: site },
    validFrom: instantText(issuedAt),
    name: title,
    credentialSubject: {
      type: ['AchievementSubject'],
      identifier: identities(facts),
      licenseNumber: paper.number,
      activityStartDate: `${first}T00:00:00+05:30`,
      activityEndDate: `${last}T00:00:00+05:30`,
      achievement: {
        id: `${site}/training/event/${eventId}`,
        type: ['Achievement'],
        achievementType: 'CertificateOfCompletion',
        inLanguage: lang,
        name: title,
        description: facts.about,
        criteria: { narrative: facts.criteria },
      },
    },
    credentialStatus: statusEntry(site, status.list, status.index),
  }
}

/** OB 3.0, IdentityObject: in plain what the certificate shows anyway, the rest as `sha256$` of value and salt. */
function identities({ paper, email, salt }: BadgeFacts): JsonObject[] {
  const plain = { type: 'IdentityObject', hashed: false, identityHash: paper.name, identityType: 'ext:name' }
  if (email === undefined) return [plain]
  const identityHash = `sha256$${identityDigest(email, salt)}`
  return [plain, { type: 'IdentityObject', hashed: true, identityHash, identityType: 'emailAddress', salt }]
}

export const identityDigest = (value: string, salt: string): string =>
  createHash('sha256')
    .update(value.toLowerCase() + salt)
    .digest('hex')
