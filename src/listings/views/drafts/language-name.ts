import { LOCALE, type Lang } from '#kernel/words.ts'

/** `de` → German, in the reader's language. */
export const languageName = (tag: string, lang: Lang): string =>
  new Intl.DisplayNames([LOCALE[lang]], { type: 'language' }).of(tag) ?? tag
