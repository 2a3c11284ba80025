/** finder/labels8/NN.csv: our plain words for the lines of India's own tariff, chapter by chapter as they are asked for. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '#platform/root.ts'
import type { Lang } from '#kernel/words.ts'
import { csvRecords } from './csv.ts'

/** The label of a line, and how sure we are of what it means. */
export type LineLabel = Readonly<Record<Lang, string>> & Readonly<{ confidence: string }>

const chapters = new Map<string, ReadonlyMap<string, LineLabel>>()

/** Undefined where nobody has written one: then only an officer can tell the lines apart. */
export function lineLabel(
  hs8: string,
  folder: string = join(projectRoot(), 'finder', 'labels8'),
): LineLabel | undefined {
  const chapter = hs8.slice(0, 2)
  const known = chapters.get(`${folder}/${chapter}`) ?? read(join(folder, `${chapter}.csv`))
  chapters.set(`${folder}/${chapter}`, known)
  return known.get(hs8)
}

function read(file: string): ReadonlyMap<string, LineLabel> {
  if (!existsSync(file)) return new Map()
  return new Map(
    csvRecords(readFileSync(file, 'utf8'))
      .filter(({ en }) => en)
      .map(({ code = '', en = '', hi = '', gu = '', confidence = 'low' }) => [
        code,
        { en, hi, gu, confidence },
      ]),
  )
}
