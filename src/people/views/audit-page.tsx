/** The log, the newest entry first. */
import { say } from '#kernel/words.ts'
import { EmptyState } from '#ui/empty-state/empty-state.tsx'
import { link, type Frame } from '#ui/frame.ts'
import { StandingLink } from '#ui/link/link.tsx'
import { Page } from '#ui/page/page.tsx'
import type { AuditEntry } from '../store/audit.ts'
import { AUDIT } from '../words.ts'
import { DEEDS } from '../words/deeds.ts'
import { momentText } from './me-page.tsx'

export type AuditProps = Readonly<{
  frame: Frame
  entries: readonly AuditEntry[]
  /** Where older entries begin. */
  older?: bigint | undefined
}>

export function AuditPage({ frame, entries, older }: AuditProps) {
  const { lang } = frame
  const title = say(AUDIT.title, lang)
  return (
    <Page frame={frame} title={`${title} · Dhow`} hidden>
      <div class="wide">
        <h1>{title}</h1>
        <p class="lead">{say(AUDIT.lead, lang)}</p>
        {entries.length === 0 && <EmptyState title={say(AUDIT.none, lang)} />}
        <ol class="log">
          {entries.map((entry) => (
            <Entry key={String(entry.seq)} entry={entry} frame={frame} />
          ))}
        </ol>
        {older !== undefined && (
          <StandingLink href={`${link(frame, '/audit')}?before=${older}`}>
            {say(AUDIT.older, lang)}
          </StandingLink>
        )}
      </div>
    </Page>
  )
}

/** People stand in the log by a short form of their number: a log is read by more people than a name needs. */
function Entry({ entry, frame: { lang } }: { entry: AuditEntry; frame: Frame }) {
  const { actor, action, at, detail, hash, seq, subject } = entry
  const deed = DEEDS[action]
  return (
    <li class="log-entry">
      <p class="log-what">{deed ? say(deed, lang) : <code>{action}</code>}</p>
      <p class="small">
        {momentText(at, lang)} · {actor ? <code>{actor.slice(0, 8)}</code> : say(AUDIT.itself, lang)} →{' '}
        <code>{shortSubject(subject)}</code>
      </p>
      <details class="log-detail">
        <summary>{say(AUDIT.exactly, lang, { number: String(seq) })}</summary>
        <p class="small">
          <code>{action}</code> <code>{JSON.stringify(detail)}</code>
        </p>
        <p class="small">
          <code>{hash}</code>
        </p>
      </details>
    </li>
  )
}

const shortSubject = (subject: string): string => subject.replace(/^(\w+:[0-9a-f]{8})[0-9a-f-]{28}$/, '$1')
