/** What the box suggests while one types, as JSON. */
import { z } from 'zod'
import { LANGS, type Lang } from '#kernel/words.ts'
import type { TreeWords } from '../store/tree-words.ts'

export const suggestionSchema = z.object({
  hs6: z.string().describe('HS 2022, six digits'),
  label: z.string().describe('Our plain words for the code'),
  lang: z.enum(LANGS).describe('The language of the label: English where there is no other yet'),
})
export const suggestionsSchema = z.object({ suggestions: z.array(suggestionSchema) })

export type Suggestion = z.infer<typeof suggestionSchema>

/** A code in our words; the code itself where it has none yet. */
export function asSuggestion(hs6: string, words: TreeWords, lang: Lang, spare: string): Suggestion {
  const said = words.label(hs6, lang)
  return said ? { hs6, label: said.text, lang: said.lang } : { hs6, label: spare, lang: 'en' }
}
