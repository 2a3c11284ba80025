/** Our own words for the codes of the tree, with the language they are in. */
import { join } from 'node:path'
import { LANGS, type Lang } from '#kernel/words.ts'
import { projectRoot } from '#platform/root.ts'
import { lineLabel } from './line-labels.ts'
import { readLabels, type Labels } from './own-words.ts'

/** A label and the language it is in: English where nobody has written the reader's own yet. */
export type Said = Readonly<{ text: string; lang: Lang }>

export type TreeWords = Readonly<{
  /** The label of a code of 2, 4, 6 or 8 digits; undefined where it has none. */
  label: (code: string, lang: Lang) => Said | undefined
  /** False where our words for an Indian line are from memory and structure only. */
  isSure: (hs8: string) => boolean
  /** The labels of a code in every language, for looking words up. */
  all: (code: string) => readonly string[]
}>

export function readTreeWords(folder: string = join(projectRoot(), 'finder')): TreeWords {
  const labels: Labels = readLabels(folder)
  const find = (code: string): Readonly<Record<Lang, string>> | undefined =>
    code.length === 8 ? lineLabel(code, join(folder, 'labels8')) : labels.get(code)
  return {
    label: (code, lang) => {
      const own = find(code)
      if (own?.[lang]) return { text: own[lang], lang }
      return own?.en ? { text: own.en, lang: 'en' } : undefined
    },
    isSure: (hs8) => lineLabel(hs8, join(folder, 'labels8'))?.confidence !== 'low',
    all: (code) => LANGS.map((lang) => find(code)?.[lang] ?? '').filter(Boolean),
  }
}

let words: TreeWords | undefined
/** Read once per process, at the first page that needs them. */
export const theTreeWords = (): TreeWords => (words ??= readTreeWords())
