/** What stays, why, until when, by which law. */
import { say, type Lang } from '#kernel/words.ts'
import type { Hold } from '../../rules/privacy/holds.ts'
import { PRIVACY } from '../../words/privacy.ts'

export const Holds = ({ holds, lang }: { holds: readonly Hold[]; lang: Lang }) => (
  <ul class="holds">
    {holds.map(({ key, what, why, until, source }) => (
      <li key={key} class="hold">
        <p class="hold-what">{say(what, lang)}</p>
        <p>{say(why, lang)}</p>
        <p class="small">
          {say(PRIVACY.until, lang)}: {say(until, lang)}
        </p>
        <p class="small">
          {say(PRIVACY.law, lang)}: <span lang="en">{source}</span>
        </p>
      </li>
    ))}
  </ul>
)
