import type { Day } from '#kernel/day.ts'
import { say } from '#kernel/words.ts'
import { EmptyState } from '#ui/empty-state/empty-state.tsx'
import { Notice } from '#ui/notice/notice.tsx'
import { Page } from '#ui/page/page.tsx'
import type { FirmDocument } from '../store/documents.ts'
import type { Firm } from '../store/firms.ts'
import { STEP } from '../words/home.ts'
import { PAPERS } from '../words/keep.ts'
import { DocumentForm, DocumentList } from './documents-parts.tsx'
import type { Place } from './firm-address.ts'
import { FirmWays } from './firm-ways.tsx'

export type DocumentsProps = Readonly<{
  place: Place
  firm: Firm
  documents: readonly FirmDocument[]
  tried: string
  sent: boolean
  error: string | undefined
  on: Day
}>

/** Every document of a firm, and the form to add one. */
export function DocumentsPage({ place, firm, documents, tried, sent, error, on }: DocumentsProps) {
  const { frame } = place
  const { lang } = frame
  const title = say(PAPERS.title, lang)
  return (
    <Page frame={frame} title={`${title} · ${firm.name} · Dhow`} hidden>
      <div class="wide narrow firm">
        <p class="firm-about">{firm.name}</p>
        <h1>{title}</h1>
        <FirmWays place={place} cooperative={firm.kind === 'co-operative'} />
        <p class="lead">{say(PAPERS.lead, lang)}</p>
        {sent && (
          <Notice kind="success" lang={lang}>
            <p>{say(PAPERS.sent, lang)}</p>
          </Notice>
        )}
        {documents.length === 0 && <EmptyState title={say(PAPERS.none, lang)} />}
        <DocumentList place={place} documents={documents} />
        <h2>{say(PAPERS.add, lang)}</h2>
        <DocumentForm
          place={place}
          tried={tried}
          hint={say(STEP.uploadHint, lang)}
          error={error}
          ends
          on={on}
        />
      </div>
    </Page>
  )
}
