/** What personal data is used for. Consent is asked for each purpose alone, and can be taken back for each alone. */
import type { Lang, Sentence } from '#kernel/words.ts'
import { PURPOSE_DATA, PURPOSE_TEXTS, PURPOSE_TITLES } from '../../words/purposes.ts'

/**
 * `needed`: she asked for the service and it cannot be given without (DPDP Act s. 7(a)); it ends with the account.
 * `consent`: only after her yes (s. 6(1)), until her no (s. 6(4)).
 */
export type Basis = 'needed' | 'consent'

export type PurposeKey = keyof typeof PURPOSE_TITLES

export type Purpose = Readonly<{
  key: PurposeKey
  basis: Basis
  title: Sentence
  /** What for, and with whom it is shared. */
  text: Sentence
  /** Which data. */
  data: Sentence
}>

const row = (key: PurposeKey, basis: Basis): Purpose => ({
  key,
  basis,
  title: PURPOSE_TITLES[key],
  text: PURPOSE_TEXTS[key],
  data: PURPOSE_DATA[key],
})

export const PURPOSES: readonly Purpose[] = [
  row('account', 'needed'),
  row('training', 'consent'),
  row('marketing', 'consent'),
  row('marketplace', 'consent'),
  row('ownership', 'consent'),
  row('statistics', 'consent'),
]

const byKey = new Map(PURPOSES.map((purpose) => [purpose.key, purpose]))

export const isPurpose = (text: unknown): text is PurposeKey => byKey.has(text as PurposeKey)
export const purposeOf = (key: PurposeKey): Purpose => byKey.get(key)!

/** Those she decides about. */
export const CHOICES: readonly Purpose[] = PURPOSES.filter(({ basis }) => basis === 'consent')

/** The words of a purpose in one language, as a page shows them and as they are kept. */
export const wordsIn = ({ title, text, data }: Purpose, lang: Lang) => ({
  title: title[lang],
  text: text[lang],
  data: data[lang],
})
