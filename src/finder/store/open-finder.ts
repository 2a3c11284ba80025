/**
 * Opens the finder, once per process: trained assets and glossary at once; labels, English words and the lexicon's
 * phrases when they are first needed.
 */
import { join } from 'node:path'
import { projectRoot } from '#platform/root.ts'
import type { Finder } from '../rules/find.ts'
import { readGlossary } from '../rules/glossary.ts'
import { frequencyIn } from '../rules/postings.ts'
import { readFacts } from './facts.ts'
import { readLearned } from './learned.ts'
import {
  labelsByChapter,
  readEnglishWords,
  readGlossaryText,
  readLexicon,
  type Labels,
  type Phrase,
} from './own-words.ts'

export function openFinder(
  folder: string = join(projectRoot(), 'finder'),
  assets: string = join(folder, 'assets'),
): Finder {
  const learned = readLearned(assets)
  return {
    learned,
    vocabulary: {
      glossary: readGlossary(readGlossaryText(folder), () => readEnglishWords(join(assets, 'english.txt'))),
      frequency: (word) => frequencyIn(learned.passages, word),
    },
    facts: readFacts(join(assets, 'facts.csv')),
    label: labeller(labelsByChapter(folder), folder),
  }
}

function firstPhrases(phrases: readonly Phrase[]): ReadonlyMap<string, string> {
  const first = new Map<string, string>()
  for (const { code, text } of phrases) if (!first.has(code)) first.set(code, text)
  return first
}

function labeller(labels: Pick<Labels, 'get'>, folder: string): Finder['label'] {
  let phrases: ReadonlyMap<string, string> | undefined
  const phrase = (code: string): string | undefined =>
    (phrases ??= firstPhrases(readLexicon(folder))).get(code)
  return (code, lang) => {
    const own = labels.get(code)
    const above = labels.get(code.slice(0, 4)) ?? labels.get(code.slice(0, 2))
    return own?.[lang] || own?.en || capital(phrase(code)) || above?.[lang] || above?.en || `HS ${code}`
  }
}

const capital = (text: string | undefined): string =>
  text ? text.charAt(0).toUpperCase() + text.slice(1) : ''
