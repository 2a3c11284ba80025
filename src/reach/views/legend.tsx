/** What each badge means, in a sentence. */
import { say, type Lang } from '#kernel/words.ts'
import { CoverageBadge, VerdictBadge } from '#ui/badge/badge.tsx'
import { COVERAGE_MEANINGS, VERDICT_MEANINGS } from '#ui/words.ts'
import { REACH } from '../words.ts'
import { VERDICT_ORDER } from './world.ts'

export const Legend = ({ lang }: { lang: Lang }) => (
  <details class="legend">
    <summary>{say(REACH.legend, lang)}</summary>
    <dl>
      {VERDICT_ORDER.map((verdict) => (
        <div key={verdict}>
          <dt>
            <VerdictBadge verdict={verdict} lang={lang} />
          </dt>
          <dd>{say(VERDICT_MEANINGS[verdict], lang)}</dd>
        </div>
      ))}
      {(['A', 'A-range', 'B', 'C'] as const).map((coverage) => (
        <div key={coverage}>
          <dt>
            <CoverageBadge coverage={coverage} lang={lang} />
          </dt>
          <dd>{say(COVERAGE_MEANINGS[coverage], lang)}</dd>
        </div>
      ))}
    </dl>
  </details>
)
