/** A section of a lesson: on the page, and as a slide. */
import { say, type Lang } from '#kernel/words.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import type { Section } from '../../rules/lesson.ts'
import { told } from './told.ts'

type TextProps = Readonly<{ section: Section; lang: Lang; edition: Edition }>

/** Its lines; a line whose fact nobody knows today is left out rather than guessed. */
export const linesOf = ({ section, lang, edition }: TextProps): string[] =>
  section.lines.flatMap((line) => told(line, lang, edition) ?? [])

export const SectionText = (props: TextProps) => (
  <>
    {linesOf(props).map((line) => (
      <p key={line}>{line}</p>
    ))}
  </>
)

export const SlideText = (props: TextProps) => (
  <>
    <h2>{say(props.section.title, props.lang)}</h2>
    <ul>
      {linesOf(props).map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  </>
)
