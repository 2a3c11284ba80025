import { say, sentences, type Lang } from '#kernel/words.ts'
import type { ExampleGroup } from '../example.ts'
import { COVERAGE_MEANINGS, COVERAGES, VERDICT_MEANINGS, VERDICTS } from '../words.ts'
import { CoverageBadge, VerdictBadge, type CoverageName, type VerdictName } from './badge.tsx'

const W = sentences({
  name: { en: 'Badge', hi: 'चिह्न', gu: 'ચિહ્ન' },
  about: {
    en: 'May it go, and how sure are we? A word and a shape; the colour only helps.',
    hi: 'भेज सकते हैं या नहीं, और हमें कितना भरोसा है? शब्द और आकार; रंग बस मदद करता है।',
    gu: 'મોકલાય કે નહીં, અને અમને કેટલી ખાતરી છે? શબ્દ અને આકાર; રંગ ફક્ત મદદ કરે છે.',
  },
  verdict: { en: 'May it go?', hi: 'भेज सकते हैं?', gu: 'મોકલાય?' },
  coverage: { en: 'How sure?', hi: 'कितना पक्का?', gu: 'કેટલું પાકું?' },
})

const Verdicts = ({ lang }: { lang: Lang }) => (
  <dl>
    {(Object.keys(VERDICTS) as VerdictName[]).map((verdict) => (
      <div key={verdict}>
        <dt>
          <VerdictBadge verdict={verdict} lang={lang} />
        </dt>
        <dd>{say(VERDICT_MEANINGS[verdict], lang)}</dd>
      </div>
    ))}
  </dl>
)

const Coverages = ({ lang }: { lang: Lang }) => (
  <dl>
    {(Object.keys(COVERAGES) as CoverageName[]).map((coverage) => (
      <div key={coverage}>
        <dt>
          <CoverageBadge coverage={coverage} lang={lang} />
        </dt>
        <dd>{say(COVERAGE_MEANINGS[coverage], lang)}</dd>
      </div>
    ))}
  </dl>
)

export const BADGE: ExampleGroup = {
  id: 'badge',
  name: W.name,
  about: W.about,
  examples: [
    { name: W.verdict, render: ({ lang }) => <Verdicts lang={lang} /> },
    { name: W.coverage, render: ({ lang }) => <Coverages lang={lang} /> },
  ],
}
