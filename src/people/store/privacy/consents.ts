/** Each yes and each no, with the words it was said to. Rows are only added; the last one of a purpose counts. */
import { createHash } from 'node:crypto'
import { LANGS, type Lang } from '#kernel/words.ts'
import type { Db, Tx } from '#platform/database.ts'
import { enqueue } from '#platform/jobs.ts'
import {
  CHOICES,
  isPurpose,
  purposeOf,
  wordsIn,
  type Purpose,
  type PurposeKey,
} from '../../rules/privacy/purposes.ts'
import './tables.ts'

/** `page`: on her own page; `form`: in a form of another room; `paper`: an officer wrote it down; `erasure`: with her account. */
export type ConsentWay = 'page' | 'form' | 'paper' | 'erasure'

export type Consent = Readonly<{
  id: string
  purpose: PurposeKey
  given: boolean
  /** Of the words she was shown. */
  version: string
  lang: Lang
  at: Date
  way: ConsentWay
}>

export type PurposeWords = Readonly<Record<Lang, Readonly<{ title: string; text: string; data: string }>>>

const wordsOf = (purpose: Purpose): PurposeWords => ({
  en: wordsIn(purpose, 'en'),
  hi: wordsIn(purpose, 'hi'),
  gu: wordsIn(purpose, 'gu'),
})

const versions = new Map<PurposeKey, string>()

/** The version of a purpose's words as the program has them now: SHA-256 over all three languages. */
export function versionOf(key: PurposeKey): string {
  let version = versions.get(key)
  if (!version) {
    const words = wordsOf(purposeOf(key))
    const text = JSON.stringify([key, ...LANGS.map((lang) => [lang, words[lang]])])
    version = createHash('sha256').update(text).digest('hex')
    versions.set(key, version)
  }
  return version
}

/** Keeps the words as they are shown now. */
async function keepWords(tx: Tx, key: PurposeKey, now: Date): Promise<void> {
  await tx
    .insertInto('people.purpose_text')
    .values({
      hash: versionOf(key),
      purpose: key,
      words: JSON.stringify(wordsOf(purposeOf(key))),
      first_shown_at: now,
    })
    .onConflict((conflict) => conflict.column('hash').doNothing())
    .execute()
}

export type NewConsent = Omit<Consent, 'version'> & Readonly<{ personId: string }>

/**
 * Writes a yes or a no down, in the caller's transaction. A yes is to the words of today; a no names the words of the yes it
 * takes back. Answers the row's id, which a room keeps beside the data that rests on it.
 */
export async function insertConsent(tx: Tx, consent: NewConsent): Promise<string> {
  const { id, personId, purpose, given, lang, at, way } = consent
  const before = given ? undefined : (await standing(tx, personId)).get(purpose)
  if (!before) await keepWords(tx, purpose, at)
  await tx
    .insertInto('people.consent')
    .values({
      id,
      person_id: personId,
      purpose,
      given,
      lang,
      at,
      way,
      text_hash: before?.version ?? versionOf(purpose),
    })
    .execute()
  return id
}

/** Her last word on each purpose. */
export async function standing(db: Db, personId: string): Promise<ReadonlyMap<PurposeKey, Consent>> {
  const rows = await db
    .selectFrom('people.consent')
    .selectAll()
    .distinctOn('purpose')
    .where('person_id', '=', personId)
    .orderBy('purpose')
    .orderBy('seq', 'desc')
    .execute()
  return new Map(rows.flatMap((row) => (isPurpose(row.purpose) ? [[row.purpose, consentOf(row)]] : [])))
}

/** Everything she said, the newest first. */
export async function consentsOf(db: Db, personId: string): Promise<Consent[]> {
  const rows = await db
    .selectFrom('people.consent')
    .selectAll()
    .where('person_id', '=', personId)
    .orderBy('seq', 'desc')
    .execute()
  return rows.filter(({ purpose }) => isPurpose(purpose)).map(consentOf)
}

type Row = Readonly<{
  id: string
  purpose: string
  given: boolean
  text_hash: string
  lang: Lang
  at: Date
  way: ConsentWay
}>
const consentOf = ({ id, purpose, given, text_hash, lang, at, way }: Row): Consent => ({
  id,
  given,
  lang,
  at,
  way,
  purpose: purpose as PurposeKey,
  version: text_hash,
})

/** The words that were shown under a version. */
export async function wordsShown(db: Db, version: string): Promise<PurposeWords | undefined> {
  const row = await db
    .selectFrom('people.purpose_text')
    .select('words')
    .where('hash', '=', version)
    .executeTakeFirst()
  return row?.words
}

/**
 * The gate before every message: whether we may write to this person for this purpose, now. False for a purpose that nobody
 * knows, for one without a yes, and for an account that was erased. Asked again when a queued message is about to leave.
 */
export async function mayMessage(db: Db, personId: string, purpose: string): Promise<boolean> {
  if (!isPurpose(purpose)) return false
  const gone = await db
    .selectFrom('people.erasure')
    .select('person_id')
    .where('person_id', '=', personId)
    .executeTakeFirst()
  if (gone) return false
  if (purposeOf(purpose).basis === 'needed') return true
  const last = await db
    .selectFrom('people.consent')
    .select('given')
    .where('person_id', '=', personId)
    .where('purpose', '=', purpose)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  return last?.given ?? false
}

export const WITHDRAWN = 'people.consent-withdrawn'

/** Queues the news of a no for every room (usecases/privacy/spread-withdrawal.ts), in the transaction that wrote it. */
export const enqueueWithdrawn = (
  tx: Tx,
  withdrawal: Readonly<{ personId: string; purpose: PurposeKey }>,
): Promise<void> => enqueue(tx, WITHDRAWN, withdrawal)

/** Takes back every yes that stands: with the account. */
export async function withdrawAll(
  tx: Tx,
  personId: string,
  { now, newId, lang }: { now: Date; newId: () => string; lang: Lang },
): Promise<PurposeKey[]> {
  const held = await standing(tx, personId)
  const withdrawn: PurposeKey[] = []
  for (const { key } of CHOICES) {
    if (!held.get(key)?.given) continue
    const consent = {
      id: newId(),
      personId,
      purpose: key,
      given: false,
      lang,
      at: now,
      way: 'erasure',
    } as const
    await insertConsent(tx, consent)
    withdrawn.push(key)
  }
  return withdrawn
}
