/** A material as it is typed in any of the three languages, and as it is kept. */
import type { Lang } from '#kernel/words.ts'
import { isMaterial, MATERIALS } from '../words/materials.ts'

const byName = new Map(
  Object.entries(MATERIALS).flatMap(([id, names]) =>
    [id, ...Object.values(names)].map((name) => [name.toLowerCase(), id] as const),
  ),
)

/** The id where it is one of ours by any name; else her own word. */
export const materialId = (typed: string): string => {
  const word = typed.normalize('NFC').trim()
  return byName.get(word.toLowerCase()) ?? word
}

export const materialName = (id: string, lang: Lang): string => (isMaterial(id) ? MATERIALS[id][lang] : id)
