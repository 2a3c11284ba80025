/** The finder's own words about products, opened at the first question that needs them and kept. */
import { join } from 'node:path'
import { isLang, type Lang } from '#kernel/words.ts'
import { readLabels, type Labels } from '#finder/store/own-words.ts'
import { projectRoot } from '#platform/root.ts'

let labels: Labels | undefined

/** What goods of a code are called in plain words: the six digits' label, else the heading's; undefined without one. */
export function productLabel(hs: string, lang: Lang): string | undefined {
  labels ??= readLabels(join(projectRoot(), 'finder'))
  const label = labels.get(hs.slice(0, 6)) ?? labels.get(hs.slice(0, 4))
  return (isLang(lang) && label?.[lang]) || label?.en || undefined
}
