/** What the pages of the tree share. */
import type { ComponentChildren } from 'preact'
import { say, type Lang } from '#kernel/words.ts'
import type { Day } from '#kernel/day.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import { link, type Frame } from '#ui/frame.ts'
import { Page } from '#ui/page/page.tsx'
import { sectionOf } from '../rules/sections.ts'
import type { Tree } from '../rules/tree.ts'
import type { TreeWords } from '../store/tree-words.ts'
import { BROWSE, SECTION_NAMES } from '../words/browse.ts'
import { FinderBox, FinderScript } from './box.tsx'
import { Label } from './said.tsx'

/** What every page of the tree is handed. */
export type Browsed = Readonly<{
  frame: Frame
  tree: Tree
  words: TreeWords
  edition: Edition
  today: Day
}>

/** The label as plain text, for titles, which cannot say what language they are in. */
export const plainLabel = (words: TreeWords, code: string, lang: Lang): string => {
  const said = words.label(code, lang)
  return said?.lang === lang ? said.text : ''
}

/** `HS 7117: Imitation jewellery`, or the code alone where there is no label in the language. */
export function titleOf(words: TreeWords, code: string, lang: Lang): string {
  const label = plainLabel(words, code, lang)
  return label ? say(BROWSE.levelTitle, lang, { code, label }) : `HS ${code}`
}

type PageOf = Browsed &
  Readonly<{
    code: string
    title: string
    description: string
    hidden?: boolean
    children: ComponentChildren
  }>

/** A page of one code: the way up, the page's own part, and the box to look elsewhere. */
export function TreePage({ children, ...page }: PageOf) {
  const { frame, title, description, hidden } = page
  return (
    <Page frame={frame} title={`${title} · Dhow`} description={description} hidden={hidden ?? false}>
      <div class="wide browse">
        <Crumbs {...page} />
        {children}
        <div class="card finder-again">
          <FinderBox frame={frame} />
        </div>
      </div>
      <FinderScript frame={frame} />
    </Page>
  )
}

/** All goods › section › chapter › heading › code. */
export function Crumbs({ frame, words, code }: Browsed & { code: string }) {
  const { lang } = frame
  const section = sectionOf(code)
  const above = [2, 4, 6].filter((length) => length < code.length).map((length) => code.slice(0, length))
  return (
    <nav class="crumbs" aria-label={say(BROWSE.place, lang)}>
      <ol>
        <li>
          <a href={link(frame, '/find')}>{say(BROWSE.allGoods, lang)}</a>
        </li>
        {section && (
          <li>
            <a href={`${link(frame, '/find')}#section-${section.id}`}>
              {say(SECTION_NAMES[section.id], lang)}
            </a>
          </li>
        )}
        {above.map((one) => (
          <li key={one}>
            <a href={link(frame, `/find/${one}`)}>
              <code>{one}</code> <Label said={words.label(one, lang)} lang={lang} />
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

/** The main heading: the label, with the number above it. */
export const CodeHeading = ({ frame: { lang }, words, code }: Browsed & { code: string }) => (
  <h1 class="code-heading">
    <span class="code-number">{code.length === 2 ? say(BROWSE.chapter, lang, { code }) : `HS ${code}`}</span>{' '}
    <Label said={words.label(code, lang)} lang={lang} />
  </h1>
)

/** From here on a list is long to look through in one column. */
const LONG = 12

/** Codes as a list of links; `more` is said behind each label. */
export const CodeList = ({
  frame,
  words,
  codes,
  more,
}: Browsed & { codes: readonly string[]; more?: (code: string) => ComponentChildren }) => (
  <ul class={codes.length > LONG ? 'code-list code-list-long' : 'code-list'}>
    {codes.map((code) => (
      <li key={code}>
        <a href={link(frame, `/find/${code}`)}>
          <code>{code}</code> <Label said={words.label(code, frame.lang)} lang={frame.lang} code={code} />
          {more && <small>{more(code)}</small>}
        </a>
      </li>
    ))}
  </ul>
)
