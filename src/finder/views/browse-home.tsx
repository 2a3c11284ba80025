/** The finder's home: the box, the four trades, and all goods by section and chapter. */
import { say } from '#kernel/words.ts'
import { link } from '#ui/frame.ts'
import { Page } from '#ui/page/page.tsx'
import { SECTIONS, type Section } from '../rules/sections.ts'
import { TRADES, BROWSE, SECTION_NAMES } from '../words/browse.ts'
import { FinderBox, FinderScript } from './box.tsx'
import { CodeList, type Browsed } from './browse-parts.tsx'
import { Label } from './said.tsx'

type TradeId = keyof typeof TRADES

export function BrowseHome(page: Browsed & { value?: string }) {
  const { frame, value } = page
  const { lang } = frame
  return (
    <Page
      frame={frame}
      title={`${say(BROWSE.title, lang)} · Dhow`}
      description={say(BROWSE.description, lang)}
      hidden={Boolean(value)}
    >
      <div class="wide browse">
        <h1>{say(BROWSE.title, lang)}</h1>
        <p class="lead">{say(BROWSE.lead, lang)}</p>
        <div class="card finder-first">
          <FinderBox frame={frame} value={value ?? ''} examples />
        </div>
        <section aria-labelledby="trades">
          <h2 id="trades">{say(BROWSE.sectors, lang)}</h2>
          <ul class="tiles trades">
            {(Object.keys(TRADES) as TradeId[]).map((trade) => (
              <Trade key={trade} {...page} trade={trade} />
            ))}
          </ul>
        </section>
        <section aria-labelledby="all-goods">
          <h2 id="all-goods">{say(BROWSE.everything, lang)}</h2>
          <p>{say(BROWSE.everythingHint, lang)}</p>
          <div class="sections">
            {SECTIONS.map((section) => (
              <SectionPart key={section.id} {...page} section={section} />
            ))}
          </div>
        </section>
      </div>
      <FinderScript frame={frame} />
    </Page>
  )
}

const MOST_CHAPTERS = 6

/** A trade and the chapters that most of its products in the trade book fall under. */
const Trade = (page: Browsed & { trade: TradeId }) => (
  <li class="tile tile-still">
    <h3 class="tile-name">{say(TRADES[page.trade], page.frame.lang)}</h3>
    <ul class="trade-chapters">
      {chaptersOf(page).map((code) => (
        <li key={code}>
          <a href={link(page.frame, `/find/${code}`)}>
            <code>{code}</code>{' '}
            <Label said={page.words.label(code, page.frame.lang)} lang={page.frame.lang} />
          </a>
        </li>
      ))}
    </ul>
  </li>
)

function chaptersOf({ edition, trade }: Browsed & { trade: TradeId }): string[] {
  const products = edition.facts('sector-products').filter(({ cells }) => cells['sector'] === trade)
  const chapters = Map.groupBy(products, ({ cells }) => cells['hs8']?.slice(0, 2) ?? '')
  const first = [...chapters].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
  return first.slice(0, MOST_CHAPTERS).map(([chapter]) => chapter)
}

const SectionPart = (page: Browsed & { section: Section }) => {
  const {
    frame: { lang },
    tree,
    section: { id, first, last },
  } = page
  const chapters = tree.below('').filter((code) => first <= code && code <= last)
  return (
    <details class="section" id={`section-${id}`}>
      <summary>
        <span class="section-name">{say(SECTION_NAMES[id], lang)}</span>{' '}
        <span class="section-chapters">
          {first === last
            ? say(BROWSE.chapter, lang, { code: first })
            : say(BROWSE.chapters, lang, { first, last })}
        </span>
      </summary>
      <CodeList {...page} codes={chapters} />
    </details>
  )
}
