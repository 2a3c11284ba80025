/** A chapter with its headings, or a heading with its six-digit codes. */
import { say } from '#kernel/words.ts'
import { Button } from '#ui/button/button.tsx'
import { EmptyState } from '#ui/empty-state/empty-state.tsx'
import { TextField } from '#ui/field/field.tsx'
import { link } from '#ui/frame.ts'
import { StandingLink } from '#ui/link/link.tsx'
import { BROWSE } from '../words/browse.ts'
import { CodeHeading, CodeList, plainLabel, titleOf, TreePage, type Browsed } from './browse-parts.tsx'

export type LevelProps = Browsed &
  Readonly<{
    code: string
    /** The word that the labels must hold; empty shows all. */
    within: string
    shown: readonly string[]
    all: readonly string[]
  }>

/** So many are seen at a glance: no filter is needed. */
const FEW = 8

export function BrowseLevel(page: LevelProps) {
  const { frame, tree, words, code, within, shown, all } = page
  const { lang } = frame
  const isChapter = code.length === 2
  const about = say(isChapter ? BROWSE.chapterAbout : BROWSE.headingAbout, lang, {
    code,
    count: all.length,
    label: plainLabel(words, code, lang) || `HS ${code}`,
  })
  const count = (one: string) => {
    const codes = tree.below(one).length
    return codes === 1 ? say(BROWSE.codeCountOne, lang) : say(BROWSE.codeCount, lang, { count: codes })
  }
  return (
    <TreePage {...page} title={titleOf(words, code, lang)} description={about} hidden={within !== ''}>
      <CodeHeading {...page} />
      <h2>{say(isChapter ? BROWSE.headings : BROWSE.codes, lang)}</h2>
      {(all.length > FEW || within !== '') && <Filter {...page} />}
      {shown.length > 0 && (
        <div class="card">
          <CodeList {...page} codes={shown} {...(isChapter ? { more: count } : {})} />
        </div>
      )}
      {shown.length === 0 && (
        <EmptyState title={say(BROWSE.noneWithin, lang, { word: within })}>
          <p>{say(BROWSE.noneWithinNext, lang)}</p>
        </EmptyState>
      )}
    </TreePage>
  )
}

/** Narrows the list by a word in any of the three languages. */
const Filter = ({ frame, code, within, shown, all }: LevelProps) => {
  const { lang } = frame
  return (
    <form class="level-filter" method="get" action={link(frame, `/find/${code}`)}>
      <TextField name="in" type="search" label={say(BROWSE.within, lang)} value={within} maxLength={60} />
      <Button look="quiet">{say(BROWSE.show, lang)}</Button>
      {within !== '' && (
        <div class="level-shown">
          <output>{say(BROWSE.shown, lang, { count: shown.length, all: all.length })}</output>
          <StandingLink href={link(frame, `/find/${code}`)}>
            {say(BROWSE.showAll, lang, { count: all.length })}
          </StandingLink>
        </div>
      )}
    </form>
  )
}
