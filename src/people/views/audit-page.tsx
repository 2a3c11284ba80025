/** The log, the newest entry first. */
import { say } from '#kernel/words.ts'
import { EmptyState } from '#ui/empty-state/empty-state.tsx'
import { link, type Frame } from '#ui/frame.ts'
import { StandingLink } from '#ui/link/link.tsx'
import { Page } from '#ui/page/page.tsx'
import type { AuditEntry } from '../store/audit.ts'
import { AUDIT } from '../words.ts'
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
const Entry = ({ entry, frame: { lang } }: { entry: AuditEntry; frame: Frame }) => (
  <li class="log-entry">
    <p class="log-what">
      <code>{entry.action}</code> → <code>{shortSubject(entry.subject)}</code>
    </p>
    <p class="small">
      {momentText(entry.at, lang)} · {entry.actor ? entry.actor.slice(0, 8) : say(AUDIT.itself, lang)} ·{' '}
      {String(entry.seq)} · <code>{entry.hash.slice(0, 12)}</code>
    </p>
    {Object.keys(entry.detail).length > 0 && <p class="small log-detail">{JSON.stringify(entry.detail)}</p>}
  </li>
)

const shortSubject = (subject: string): string => subject.replace(/^(\w+:[0-9a-f]{8})[0-9a-f-]{28}$/, '$1')
