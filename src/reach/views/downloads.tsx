/** The answer as files, each with its type and about how large it is. */
import { say, type Sentence } from '#kernel/words.ts'
import { WORLD } from '../words/world.ts'
import type { Lang } from '#kernel/words.ts'

export type Download = Readonly<{
  href: string
  name: Sentence
  type: 'PDF' | 'XLSX' | 'CSV'
  kilobytes: number
}>

export const Downloads = ({ files, lang }: { files: readonly Download[]; lang: Lang }) => (
  <section class="downloads" aria-labelledby="downloads">
    <h2 id="downloads">{say(WORLD.downloads, lang)}</h2>
    <ul class="tiles">
      {files.map(({ href, name, type, kilobytes }) => (
        <li key={type}>
          <a class="tile" href={href} download>
            <span class="tile-name">{say(name, lang)}</span>
            <span class="tile-more">{say(WORLD.kind, lang, { type, size: kilobytes })}</span>
          </a>
        </li>
      ))}
    </ul>
  </section>
)
