/**
 * The words of our credentials and the addresses they stand for: as much of the two official JSON-LD contexts as our
 * certificates and status lists use, in our own writing. What is signed is the same to the byte as under the official
 * documents (contexts.test.ts); a word that is not here stops the signer and the verifier. Why: docs/adr/0013.
 * Sources: W3C Verifiable Credentials Data Model 2.0, appendix B; 1EdTech Open Badges 3.0, context 3.0.3.
 */
export const VC_CONTEXT = 'https://www.w3.org/ns/credentials/v2'
export const OB_CONTEXT = 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'

const credentials = (word: string): string => `https://www.w3.org/2018/credentials#${word}`
const security = (word: string): string => `https://w3id.org/security#${word}`
const status = (word: string): string => `https://www.w3.org/ns/credentials/status#${word}`
const badge = (word: string): string => `https://purl.imsglobal.org/spec/vc/ob/vocab.html#${word}`
const schema = (word: string): string => `https://schema.org/${word}`

const XSD = 'http://www.w3.org/2001/XMLSchema#'
/** The badges' context writes https here, and so must whoever signs under it. */
const BADGE_XSD = 'https://www.w3.org/2001/XMLSchema#'

const BASE = { '@protected': true, id: '@id', type: '@type' } as const
const node = (id: string) => ({ '@id': id, '@type': '@id' })
const typed = (id: string, type: string) => ({ '@id': id, '@type': type })
const scoped = (id: string, words: object) => ({ '@id': id, '@context': { ...BASE, ...words } })

const CREDENTIAL = {
  credentialStatus: node(credentials('credentialStatus')),
  credentialSubject: node(credentials('credentialSubject')),
  description: schema('description'),
  issuer: node(credentials('issuer')),
  name: schema('name'),
  proof: { ...node(security('proof')), '@container': '@graph' },
  validFrom: typed(credentials('validFrom'), `${XSD}dateTime`),
  validUntil: typed(credentials('validUntil'), `${XSD}dateTime`),
}

const PROOF = {
  created: typed('http://purl.org/dc/terms/created', `${XSD}dateTime`),
  cryptosuite: typed(security('cryptosuite'), security('cryptosuiteString')),
  expires: typed(security('expiration'), `${XSD}dateTime`),
  proofPurpose: {
    ...typed(security('proofPurpose'), '@vocab'),
    '@context': {
      ...BASE,
      assertionMethod: { ...node(security('assertionMethod')), '@container': '@set' },
    },
  },
  proofValue: typed(security('proofValue'), security('multibase')),
  verificationMethod: node(security('verificationMethod')),
}

const STATUS_LIST = {
  encodedList: typed(status('encodedList'), security('multibase')),
  statusPurpose: status('statusPurpose'),
  ttl: status('ttl'),
}

const STATUS_ENTRY = {
  statusListCredential: node(status('statusListCredential')),
  statusListIndex: status('statusListIndex'),
  statusPurpose: status('statusPurpose'),
}

const VERIFIABLE_CREDENTIALS = {
  ...BASE,
  description: schema('description'),
  name: schema('name'),
  VerifiableCredential: scoped(credentials('VerifiableCredential'), CREDENTIAL),
  BitstringStatusListCredential: status('BitstringStatusListCredential'),
  BitstringStatusList: scoped(status('BitstringStatusList'), STATUS_LIST),
  BitstringStatusListEntry: scoped(status('BitstringStatusListEntry'), STATUS_ENTRY),
  DataIntegrityProof: scoped(security('DataIntegrityProof'), PROOF),
}

const SUBJECT = {
  achievement: { '@id': badge('achievement') },
  activityEndDate: typed(badge('activityEndDate'), `${BADGE_XSD}date`),
  activityStartDate: typed(badge('activityStartDate'), `${BADGE_XSD}date`),
  identifier: { '@id': badge('identifier'), '@container': '@set' },
  licenseNumber: { '@id': badge('licenseNumber') },
}

const IDENTITY = {
  hashed: typed(badge('hashed'), `${BADGE_XSD}boolean`),
  identityHash: { '@id': badge('identityHash') },
  identityType: { '@id': badge('identityType') },
  salt: { '@id': badge('salt') },
}

const ACHIEVEMENT = {
  achievementType: { '@id': badge('achievementType') },
  criteria: node(badge('Criteria')),
  inLanguage: { '@id': schema('inLanguage') },
}

const OPEN_BADGES = {
  ...BASE,
  OpenBadgeCredential: { '@id': badge('OpenBadgeCredential') },
  Achievement: scoped(badge('Achievement'), ACHIEVEMENT),
  AchievementSubject: scoped(badge('AchievementSubject'), SUBJECT),
  Criteria: { '@id': badge('Criteria') },
  IdentityObject: scoped(badge('IdentityObject'), IDENTITY),
  Profile: scoped(badge('Profile'), {}),
  description: { '@id': schema('description') },
  name: { '@id': schema('name') },
  narrative: { '@id': badge('narrative') },
  url: typed(schema('url'), `${BADGE_XSD}anyURI`),
}

/** By address, as a document loader looks them up. */
export const CONTEXTS: ReadonlyMap<string, object> = new Map<string, object>([
  [VC_CONTEXT, { '@context': VERIFIABLE_CREDENTIALS }],
  [OB_CONTEXT, { '@context': OPEN_BADGES }],
])
