/** The lesson as slides: the same text in large type. Swiping is plain scrolling; a script adds the arrow keys. */
import { say } from '#kernel/words.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import { number } from '#ui/figures.ts'
import { link, type Frame } from '#ui/frame.ts'
import { BackLink } from '#ui/link/link.tsx'
import { Page } from '#ui/page/page.tsx'
import type { Lesson } from '../../rules/lesson.ts'
import { LEARN } from '../../words/learning/pages.ts'
import { SlideText } from './lesson-text.tsx'

type SlidesProps = Readonly<{ frame: Frame; lesson: Lesson; edition: Edition }>

export function SlidesPage({ frame, lesson, edition }: SlidesProps) {
  const { lang } = frame
  const title = say(lesson.title, lang)
  const all = lesson.sections.length
  return (
    <Page frame={frame} title={`${title} · Dhow`} description={say(lesson.lead, lang)}>
      <div class="wide learn">
        <BackLink href={link(frame, `/learn/${lesson.id}`)}>{say(LEARN.toText, lang)}</BackLink>
        <h1 class="slides-title">{title}</h1>
        <p class="small no-print">{say(LEARN.slidesHow, lang)}</p>
        <ol class="slides" data-slides>
          {lesson.sections.map((section, index) => (
            <li key={index} id={`slide-${index + 1}`} class="slide">
              <SlideText section={section} lang={lang} edition={edition} />
              <p class="slide-foot">
                {index > 0 && <a href={`#slide-${index}`}>{say(LEARN.slideBack, lang)}</a>}
                <span>
                  {say(LEARN.slideOf, lang, { number: number(index + 1, lang), all: number(all, lang) })}
                </span>
                {index + 1 < all && <a href={`#slide-${index + 2}`}>{say(LEARN.slideOn, lang)}</a>}
              </p>
            </li>
          ))}
        </ol>
      </div>
      <script src={frame.asset('learn.js')} defer />
    </Page>
  )
}
