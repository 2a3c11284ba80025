/** The rule by which marketplaces stand in order: in words, and its very text. */
import { say } from '#kernel/words.ts'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page/page.tsx'
import { RANKING } from '../../words/ranking/ranking.ts'

const RULE = ['first', 'second', 'third', 'fourth'] as const
const CHARTER = ['data', 'leave', 'export', 'managers'] as const

export function RankingPage({ frame, text }: Readonly<{ frame: Frame; text: string }>) {
  const { lang } = frame
  return (
    <Page frame={frame} title={`${say(RANKING.title, lang)} · Dhow`} description={say(RANKING.lead, lang)}>
      <div class="wide narrow">
        <h1>{say(RANKING.title, lang)}</h1>
        <p class="lead">{say(RANKING.lead, lang)}</p>
        <h2>{say(RANKING.rule, lang)}</h2>
        <ol>
          {RULE.map((part) => (
            <li key={part}>{say(RANKING[part], lang)}</li>
          ))}
        </ol>
        <h2>{say(RANKING.charter, lang)}</h2>
        <ul>
          {CHARTER.map((part) => (
            <li key={part}>{say(RANKING[part], lang)}</li>
          ))}
        </ul>
        <h2>{say(RANKING.text, lang)}</h2>
        <pre class="ranking-text" lang="en">
          <code>{text}</code>
        </pre>
      </div>
    </Page>
  )
}
