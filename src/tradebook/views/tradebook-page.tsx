/** The trade book for everyone to check: what it covers, its versions, its sources. */
import { say, type Lang } from '#kernel/words.ts'
import { CoverageBadge } from '#ui/badge/badge.tsx'
import type { Frame } from '#ui/frame.ts'
import { dayText, number, percentBps } from '#ui/figures.ts'
import { Page } from '#ui/page/page.tsx'
import { Table } from '#ui/table/table.tsx'
import type { Source, TradeBook } from '../rules/book.ts'
import type { CoverageCount } from '../store/coverage.ts'
import type { Version } from '../store/versions.ts'
import { TRADEBOOK } from '../words/pages.ts'

export type TradebookPageProps = Readonly<{
  frame: Frame
  book: TradeBook
  versions: readonly Version[]
  coverage: readonly CoverageCount[]
}>

export function TradebookPage({ frame, book, versions, coverage }: TradebookPageProps) {
  const { lang } = frame
  const period = { first: dayText(book.firstDay, lang), last: dayText(book.lastDay, lang) }
  return (
    <Page
      frame={frame}
      title={`${say(TRADEBOOK.title, lang)} · Dhow`}
      description={say(TRADEBOOK.lead, lang)}
    >
      <div class="wide">
        <h1>{say(TRADEBOOK.title, lang)}</h1>
        <p class="lead">{say(TRADEBOOK.lead, lang)}</p>
        <p>{say(TRADEBOOK.days, lang, period)}</p>
        <Coverage coverage={coverage} lang={lang} />
        <Versions versions={versions} current={book.version} lang={lang} />
        <Sources sources={[...book.sources.values()]} lang={lang} />
      </div>
    </Page>
  )
}

function Coverage({ coverage, lang }: { coverage: readonly CoverageCount[]; lang: Lang }) {
  const all = coverage.reduce((sum, { lines }) => sum + lines, 0n)
  return (
    <section aria-labelledby="coverage">
      <h2 id="coverage">{say(TRADEBOOK.coverage, lang)}</h2>
      {all === 0n ? (
        <p>{say(TRADEBOOK.notCounted, lang)}</p>
      ) : (
        <>
          <ul class="tiles">
            {coverage.map((count) => (
              <li key={count.class} class="tile tile-still">
                <CoverageBadge coverage={count.class} lang={lang} />
                <span class="tile-more">
                  {say(TRADEBOOK.share, lang, {
                    share: percentBps(Number((count.lines * 10_000n) / all), lang),
                    count: number(count.destinations, lang),
                  })}
                </span>
              </li>
            ))}
          </ul>
          <p class="small">{say(TRADEBOOK.coverageNote, lang, { day: dayText(coverage[0]!.onDay, lang) })}</p>
        </>
      )}
    </section>
  )
}

function Versions({
  versions,
  current,
  lang,
}: {
  versions: readonly Version[]
  current: string
  lang: Lang
}) {
  const columns = (['version', 'state', 'since', 'origin'] as const).map((id) => ({
    id,
    head: say(TRADEBOOK[id], lang),
  }))
  const state = (version: Version) =>
    version.hash === current
      ? TRADEBOOK.current
      : version.publishedAt
        ? TRADEBOOK.published
        : TRADEBOOK.proposed
  return (
    <section aria-labelledby="versions">
      <h2 id="versions">{say(TRADEBOOK.versions, lang)}</h2>
      <Table caption={say(TRADEBOOK.versions, lang)} columns={columns} lang={lang} class="plain versions">
        {versions.map((version) => (
          <tr key={version.hash}>
            <th scope="row">
              <code>{version.hash.slice(0, 12)}</code>
            </th>
            <td>{say(state(version), lang)}</td>
            <td>{dayText((version.publishedAt ?? version.proposedAt).toISOString().slice(0, 10), lang)}</td>
            <td>{say(TRADEBOOK[version.origin], lang)}</td>
          </tr>
        ))}
      </Table>
    </section>
  )
}

function Sources({ sources, lang }: { sources: readonly Source[]; lang: Lang }) {
  const columns = (['source', 'publisher', 'edition', 'date', 'licence'] as const).map((id) => ({
    id,
    head: say(TRADEBOOK[id], lang),
  }))
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">{say(TRADEBOOK.sources, lang)}</h2>
      <Table
        caption={say(TRADEBOOK.sourcesLead, lang, { count: sources.length })}
        columns={columns}
        lang={lang}
        class="plain sources"
      >
        {sources.map((source) => (
          <SourceRow key={source.id} source={source} lang={lang} />
        ))}
      </Table>
    </section>
  )
}

const SourceRow = ({ source, lang }: { source: Source; lang: Lang }) => (
  <tr id={source.id}>
    <th scope="row" lang="en">
      {isWebAddress(source.address) ? (
        <a href={source.address} rel="noopener noreferrer">
          {source.title}
        </a>
      ) : (
        source.title
      )}
    </th>
    <td lang="en">{source.publisher}</td>
    <td lang="en">{source.edition}</td>
    <td>{dayText(source.publishedOn, lang)}</td>
    <td lang="en">{source.licence}</td>
  </tr>
)

/** Addresses come from data: only web pages become links. */
const isWebAddress = (address: string): boolean => /^https?:\/\/\S+$/.test(address)
