/** The finder's reviewable text files: lexicon, glossary, labels (finder/…). */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Lang } from '#kernel/words.ts'
import { csvRecords } from './csv.ts'

/** A phrase of our own for goods under a code of 6 digits. */
export type Phrase = Readonly<{ code: string; text: string }>

const filesIn = (folder: string, ending: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith(ending))
        .sort()
        .map((name) => join(folder, name))
    : []

/** All phrases of finder/lexicon/*.txt: rows `HS6|phrase; phrase`, `#` begins a comment. */
export function readLexicon(folder: string): Phrase[] {
  return filesIn(join(folder, 'lexicon'), '.txt').flatMap((file) => lexiconRows(readFileSync(file, 'utf8')))
}

export function lexiconRows(text: string): Phrase[] {
  return text.split('\n').flatMap((line) => {
    const [code = '', phrases = ''] = line.split('|').map((part) => part.trim())
    if (!/^\d{6}$/.test(code)) return []
    return phrases
      .split(';')
      .map((phrase) => phrase.trim())
      .filter(Boolean)
      .map((phrase) => ({ code, text: phrase }))
  })
}

/** The rows of finder/glossary/*.txt as one text. */
export const readGlossaryText = (folder: string): string =>
  filesIn(join(folder, 'glossary'), '.txt')
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n')

export type Labels = ReadonlyMap<string, Readonly<Record<Lang, string>>>

/** Labels of finder/labels/NN.csv by code of 2, 4 or 6 digits. */
export function readLabels(folder: string): Labels {
  return new Map(filesIn(join(folder, 'labels'), '.csv').flatMap((file) => [...labelsIn(file)]))
}

/** The labels of a code, its chapter's file read when it is first asked for: most answers need few chapters. */
export function labelsByChapter(folder: string): Pick<Labels, 'get'> {
  const chapters = new Map<string, Labels>()
  return {
    get: (code) => {
      const chapter = code.slice(0, 2)
      let labels = chapters.get(chapter)
      if (!labels) chapters.set(chapter, (labels = labelsIn(join(folder, 'labels', `${chapter}.csv`))))
      return labels.get(code)
    },
  }
}

function labelsIn(file: string): Labels {
  const labels = new Map<string, Readonly<Record<Lang, string>>>()
  if (!existsSync(file)) return labels
  for (const { code = '', en = '', hi = '', gu = '' } of csvRecords(readFileSync(file, 'utf8')))
    labels.set(code, { en, hi, gu })
  return labels
}

export const readGrammarText = (folder: string, name: string): string =>
  readFileSync(join(folder, 'grammar', `${name}.txt`), 'utf8')

/** Words that stand but once are mostly chemists' names: no one says them in Indian letters. */
const LEAST_TIMES = 2

/** English words of our lexicon and labels, the commonest first: what English in Indian letters may be. */
export function englishWords(phrases: readonly Phrase[], labels: Labels): string[] {
  const times = new Map<string, number>()
  const count = (text: string): void => {
    for (const word of text.toLowerCase().match(/[a-z]+/g) ?? []) times.set(word, (times.get(word) ?? 0) + 1)
  }
  for (const { text } of phrases) count(text)
  for (const { en } of labels.values()) count(en)
  return [...times]
    .filter(([, count]) => count >= LEAST_TIMES)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([word]) => word)
}

/** finder/assets/english.txt: one word a line, the commonest first, written by the trainer. */
export function writeEnglishWords(file: string, phrases: readonly Phrase[], labels: Labels): void {
  writeFileSync(file, `${englishWords(phrases, labels).join('\n')}\n`)
}

export const readEnglishWords = (file: string): string[] =>
  existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : []
