/** Where a figure is written. Titles are names of foreign documents and stay as they are printed. */
import { say, type Lang } from '#kernel/words.ts'
import { dayText } from '../figures.ts'
import { SHELL } from '../words.ts'

export type SourceRef = Readonly<{ title: string; publisher: string; asOf: string; href: string }>

export const SourceNote = ({ source, lang }: { source: SourceRef; lang: Lang }) => (
  <span class="source">
    <span>{say(SHELL.source, lang)}: </span>
    <a href={source.href} lang="en">
      {source.title}
    </a>
    {source.asOf && <span>, {say(SHELL.asOf, lang, { day: dayText(source.asOf, lang) })}</span>}
  </span>
)
