/** The three languages every sentence of Dhow exists in. */
export const LANGS = ['en', 'hi', 'gu'] as const
export type Lang = (typeof LANGS)[number]

/** One sentence in all three languages: a missing one does not compile. `{name}` marks a parameter. */
export type Sentence = Readonly<Record<Lang, string>>
export type Params = Readonly<Record<string, string | number>>

/** BCP 47 tags with Latin digits, so that figures can be compared across languages. */
export const LOCALE: Record<Lang, string> = {
  en: 'en-IN',
  hi: 'hi-IN-u-nu-latn',
  gu: 'gu-IN-u-nu-latn',
}

export function isLang(value: unknown): value is Lang {
  return typeof value === 'string' && (LANGS as readonly string[]).includes(value)
}

/** The sentence in `lang`, its `{parameters}` filled. A parameter that is not given stays visible in braces. */
export function say(sentence: Sentence, lang: Lang, params: Params = {}): string {
  return sentence[lang].replace(/\{(\w+)\}/g, (whole, name: string) =>
    name in params ? String(params[name]) : whole,
  )
}

/** Declares a table of sentences, checked for completeness by the compiler. */
export function sentences<K extends string>(table: Record<K, Sentence>): Record<K, Sentence> {
  return table
}
