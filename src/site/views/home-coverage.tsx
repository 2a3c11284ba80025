/** How sure the figures are, counted over every code at every destination of the version in force. */
import { say, type Lang } from '#kernel/words.ts'
import type { CoverageCount } from '#tradebook/store/coverage.ts'
import { CoverageBadge } from '#ui/badge/badge.tsx'
import { number, percentBps } from '#ui/figures.ts'
import { COVERAGE_MEANINGS } from '#ui/words.ts'
import { SITE } from '../words.ts'

const WIDTH = 1000

/** Nothing until the first count of a new version is done. */
export function HomeCoverage({ counts, lang }: { counts: readonly CoverageCount[]; lang: Lang }) {
  const all = counts.reduce((sum, { lines }) => sum + lines, 0n)
  if (all === 0n) return null
  const share = (lines: bigint) => Number((lines * 10_000n) / all)
  let x = 0
  return (
    <section class="home-coverage" aria-labelledby="home-coverage">
      <h2 id="home-coverage">{say(SITE.coverage, lang)}</h2>
      <p>{say(SITE.coverageLead, lang, { count: number(all, lang) })}</p>
      <svg
        class="bar"
        viewBox={`0 0 ${WIDTH} 24`}
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
      >
        {counts.map(({ class: name, lines }) => {
          const width = (share(lines) * WIDTH) / 10_000
          const at = x
          x += width
          return <rect key={name} class={`share-${name}`} x={at} y="0" width={width} height="24" />
        })}
      </svg>
      <dl>
        {counts
          .filter(({ lines }) => lines > 0n)
          .map(({ class: name, lines }) => (
            <div key={name}>
              <dt>
                <i class={`swatch share-${name}`} />
                <CoverageBadge coverage={name} lang={lang} /> <b>{percentBps(share(lines), lang)}</b>
              </dt>
              <dd>{say(COVERAGE_MEANINGS[name], lang)}</dd>
            </div>
          ))}
      </dl>
    </section>
  )
}
