/** Words whose language is not the page's, marked so that they are read aloud and set rightly. */
import { say, type Lang } from '#kernel/words.ts'
import type { Said as SaidIn } from '../store/tree-words.ts'
import { BROWSE, CODE } from '../words/browse.ts'

/** A person's own words on a page of whatever language: marked by their script. */
export function Said({ text }: { text: string }) {
  const lang = /\p{Script=Gujarati}/u.test(text)
    ? 'gu'
    : /\p{Script=Devanagari}/u.test(text)
      ? 'hi'
      : undefined
  return <bdi lang={lang}>{text}</bdi>
}

/** A code's label: in the reader's language, or marked as English. */
export function Label({ said, lang, code }: { said: SaidIn | undefined; lang: Lang; code?: string }) {
  const isLine = code?.length === 8
  if (!said) return <span>{say(isLine ? CODE.unknownLine : BROWSE.unnamed, lang)}</span>
  return <span lang={said.lang === lang ? undefined : said.lang}>{said.text}</span>
}
