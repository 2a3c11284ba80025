/** Texts of a product by language. */
import { no, yes, type Answer } from '#kernel/refusal.ts'
import { LanguageWrong, TextLong } from '../refusals/product.ts'
import type { Texts } from './product.ts'

/** Longest title, and longest text about a product: what the largest marketplaces take, with room to spare. */
export const LONGEST = { title: 200, about: 4000, care: 1000 } as const
export type TextKind = keyof typeof LONGEST

/** The languages of the largest buyers beside those of Dhow, by ISO 639-1. */
export const BUYER_LANGS = [
  'ar',
  'de',
  'es',
  'fr',
  'it',
  'ja',
  'ko',
  'nl',
  'pl',
  'pt',
  'sv',
  'tr',
  'zh',
] as const

export const isTextLang = (lang: string): boolean => ['en', 'hi', 'gu', ...BUYER_LANGS].includes(lang)

/** A new name is kept under the language that its letters belong to. */
export function langOf(text: string): 'en' | 'hi' | 'gu' {
  if (/\p{Script=Gujarati}/u.test(text)) return 'gu'
  return /\p{Script=Devanagari}/u.test(text) ? 'hi' : 'en'
}

/** Empty ones are left out. Refuses one that is too long (field `title-en`), and a language that is not offered. */
export function readTexts(kind: TextKind, typed: Readonly<Record<string, string>>): Answer<Texts> {
  const kept: Record<string, string> = {}
  for (const [lang, raw] of Object.entries(typed)) {
    const text = raw.normalize('NFC').replace(/\r\n?/g, '\n').replaceAll('\0', '').trim().toWellFormed()
    if (text === '') continue
    if (!isTextLang(lang)) return no(LanguageWrong({}, 'language'))
    if ([...text].length > LONGEST[kind]) return no(TextLong({ most: LONGEST[kind] }, `${kind}-${lang}`))
    kept[lang] = kind === 'title' ? text.replace(/\s+/g, ' ') : text
  }
  return yes(kept)
}
