import { expect, test } from 'vitest'
import { LANGS, type Sentence } from '#kernel/words.ts'
import { SHELL, VERDICT_MEANINGS, VERDICTS, COVERAGE_MEANINGS, COVERAGES } from '#ui/words.ts'
import { TRADEBOOK } from '#tradebook/words/pages.ts'
import { SITE } from '../site/words.ts'
import { APP } from '../app/words.ts'
import { CHANGES } from './words/changes.ts'
import { ORIGIN } from './words/origin.ts'
import { WORLD } from './words/world.ts'
import { ATTRIBUTES, EXAMPLES, MATERIALS, METHODS, REACH, SECTORS } from './words.ts'

const TABLES: Record<string, Readonly<Record<string, Sentence>>> = {
  SHELL,
  VERDICTS,
  VERDICT_MEANINGS,
  COVERAGES,
  COVERAGE_MEANINGS,
  TRADEBOOK,
  SITE,
  APP,
  REACH,
  WORLD,
  CHANGES,
  ORIGIN,
  ATTRIBUTES,
  MATERIALS,
  METHODS,
  SECTORS,
  EXAMPLES,
}
const parameters = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort()

test.each(Object.entries(TABLES))(
  '%s: every sentence exists in its own script and names the same parameters',
  (_name, table) => {
    for (const [key, sentence] of Object.entries(table)) {
      for (const lang of LANGS) {
        expect(sentence[lang].trim(), key).not.toBe('')
        expect(parameters(sentence[lang]), `${key} ${lang}`).toEqual(parameters(sentence.en))
      }
      // A sentence that is only a parameter or a proper name has nothing to translate.
      const bare = sentence.en.replace(/\{\w+\}|[^A-Za-z]/g, '')
      if (bare.length < 3) continue
      expect(sentence.hi, key).toMatch(/[\u0900-\u097F]/)
      expect(sentence.gu, key).toMatch(/[\u0A80-\u0AFF]/)
      expect(sentence.hi, key).not.toMatch(/[\u0A80-\u0AFF]/)
      expect(sentence.gu, key).not.toMatch(/[\u0900-\u0963\u0966-\u097F]/)
    }
  },
)
