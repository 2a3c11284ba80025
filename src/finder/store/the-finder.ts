/** The one finder of a process: opened at the first question that needs it and kept. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '#platform/root.ts'
import type { Finder } from '../rules/find.ts'
import { openFinder } from './open-finder.ts'

let finder: Finder | undefined
let version: string | undefined

export const theFinder = (): Finder => (finder ??= openFinder())

/** SHA-256 over all that decides an answer beside the program: what was learned, the glossary, the codes' facts. */
export function engineVersion(folder: string = join(projectRoot(), 'finder')): string {
  if (version) return version
  const hash = createHash('sha256')
  const files = ['assets/manifest.json', 'assets/facts.csv', ...namesIn(folder, 'glossary')]
  for (const file of files) hash.update(`${file}\0`).update(readFileSync(join(folder, file)))
  return (version = hash.digest('hex'))
}

const namesIn = (folder: string, inside: string): string[] =>
  readdirSync(join(folder, inside))
    .sort()
    .map((name) => `${inside}/${name}`)
