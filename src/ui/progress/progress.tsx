/**
 * Work that takes longer than a page may: how far it is, and what happens next. Without script the page asks again by
 * itself (`refreshAfter` of Page, `Retry-After` for programs), and the link asks at once; the other link lets it rest.
 */
import { say, type Lang } from '#kernel/words.ts'
import { number } from '../figures.ts'
import { COMPONENTS } from '../words.ts'

export type ProgressProps = Readonly<{
  name: string
  label: string
  lang: Lang
  /** How many are done of how many; absent while nobody can say. */
  done?: number
  of?: number
  /** What happens when it is finished: one sentence. */
  next: string
  /** Asks again at once. */
  href: string
  /** The page asks again by itself after so many seconds, unless the reader stops it with `restHref`. */
  every?: Readonly<{ seconds: number; restHref: string }>
}>

export function Progress({ name, label, lang, done, of, next, href, every }: ProgressProps) {
  const counted = done !== undefined && of !== undefined && of > 0
  const counts = counted ? { done: number(done, lang), of: number(of, lang) } : {}
  return (
    <div class="progress">
      <p class="progress-label" id={`${name}-label`}>
        {label}
      </p>
      {counted ? (
        <progress aria-labelledby={`${name}-label`} value={done} max={of} />
      ) : (
        <progress aria-labelledby={`${name}-label`} />
      )}
      <p>
        <output>{say(counted ? COMPONENTS.progressCount : COMPONENTS.progressOpen, lang, counts)}</output>
      </p>
      <p>{next}</p>
      <p class="progress-again">
        <a class="link" href={href}>
          {say(COMPONENTS.lookAgain, lang)}
        </a>
        {every && (
          <span class="small">
            {say(COMPONENTS.looksItself, lang, { seconds: number(every.seconds, lang) })}{' '}
            <a class="link" href={every.restHref}>
              {say(COMPONENTS.restNow, lang)}
            </a>
          </span>
        )}
      </p>
    </div>
  )
}
