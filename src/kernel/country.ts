import { LOCALE, type Lang } from './words.ts'

const displayNames = new Map<Lang, Intl.DisplayNames>()

/** The country's name in the reader's language, from the runtime's CLDR data; the code itself where CLDR has none. */
export function countryName(iso2: string, lang: Lang): string {
  let names = displayNames.get(lang)
  if (!names) displayNames.set(lang, (names = new Intl.DisplayNames(LOCALE[lang], { type: 'region' })))
  return names.of(iso2) ?? iso2
}
