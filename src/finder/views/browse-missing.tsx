/** No such code: why, and the nearest that exists. */
import { say } from '#kernel/words.ts'
import { Notice } from '#ui/notice/notice.tsx'
import { Page } from '#ui/page/page.tsx'
import { MISSING } from '../words/browse.ts'
import { FinderBox, FinderScript } from './box.tsx'
import { CodeList, type Browsed } from './browse-parts.tsx'

export type MissingProps = Browsed &
  Readonly<{
    /** As it was written in the address, cut to a sensible length. */
    code: string
    /** The sentence that says why, in the reader's language. */
    why: string
    /** True where the code was valid once. */
    isGone: boolean
    /** Lines that took the place of an old one. */
    heirs: readonly string[]
    /** The longest beginning of the code that exists; empty where none does. */
    near: string
  }>

/** The whole of a level is not listed: the nearest page has it. */
const MOST_INSIDE = 8

export function BrowseMissing(page: MissingProps) {
  const { frame, code, why, isGone, heirs, near, tree } = page
  const { lang } = frame
  const title = say(isGone ? MISSING.gone : MISSING.title, lang, { code })
  const inside = near ? tree.below(near).slice(0, MOST_INSIDE) : []
  return (
    <Page frame={frame} title={`${title} · Dhow`} hidden>
      <div class="wide browse">
        <h1>{title}</h1>
        <Notice kind="warning" lang={lang}>
          <p>{why}</p>
          {heirs.length > 0 && <CodeList {...page} codes={heirs} />}
        </Notice>
        {near && heirs.length === 0 && (
          <section class="card" aria-labelledby="nearest">
            <h2 id="nearest">{say(MISSING.nearest, lang)}</h2>
            <CodeList {...page} codes={[near]} />
            {inside.length > 0 && (
              <>
                <h3>{say(MISSING.inside, lang)}</h3>
                <CodeList {...page} codes={inside} />
              </>
            )}
          </section>
        )}
        <div class="card finder-again">
          <FinderBox frame={frame} />
        </div>
      </div>
      <FinderScript frame={frame} />
    </Page>
  )
}
