/** The officer's list of certificates: find one, take it back, issue it anew. */
import { dayInIndia } from '#kernel/day.ts'
import { say } from '#kernel/words.ts'
import { Button } from '#ui/button/button.tsx'
import { EmptyState } from '#ui/empty-state/empty-state.tsx'
import { Around, TextField } from '#ui/field/field.tsx'
import { dayText } from '#ui/figures.ts'
import { link, type Frame } from '#ui/frame.ts'
import { Notice } from '#ui/notice/notice.tsx'
import { CsrfField } from '#ui/page/csrf-field.tsx'
import { Page } from '#ui/page/page.tsx'
import { Pagination } from '#ui/pagination/pagination.tsx'
import { REVOCATION_REASONS } from '../../rules/certificate.ts'
import type { Listed } from '../../store/certificate-list.ts'
import { CERTIFICATES } from '../../words/certificate/pages.ts'
import { VERIFY } from '../../words/certificate/verify.ts'

export type ListRow = Listed & Readonly<{ name: string | undefined }>

export type ListProps = Readonly<{
  frame: Frame
  rows: readonly ListRow[]
  find: string
  event: string
  page: number
  pages: number
  done: 'revoked' | 'reissued' | undefined
  /** What was wrong with the form of this certificate. */
  wrong: Readonly<{ id: string; sentence: string; note: string }> | undefined
}>

export function ListPage(props: ListProps) {
  const { frame, rows, find, event, page, pages, done, wrong } = props
  const { lang } = frame
  const title = say(CERTIFICATES.title, lang)
  const query = (to: number) =>
    new URLSearchParams({ ...(find && { find }), ...(event && { event }), page: String(to) })
  return (
    <Page frame={frame} title={`${title} · Dhow`} hidden>
      <div class="wide">
        <h1>{title}</h1>
        <p class="lead">{say(CERTIFICATES.lead, lang)}</p>
        {done && (
          <Notice kind="success" lang={lang}>
            <p>{say(done === 'revoked' ? CERTIFICATES.doneRevoked : CERTIFICATES.doneReissued, lang)}</p>
          </Notice>
        )}
        {wrong && (
          <Notice kind="error" lang={lang}>
            <p>{wrong.sentence}</p>
          </Notice>
        )}
        <form class="card" method="get" action={link(frame, '/training/certificates')}>
          <TextField
            name="find"
            type="search"
            label={say(CERTIFICATES.find, lang)}
            hint={say(VERIFY.numberHint, lang)}
            value={find}
            maxLength={30}
          />
          <div class="question-send">
            <Button look="quiet">{say(CERTIFICATES.search, lang)}</Button>
          </div>
        </form>
        {rows.length === 0 ? (
          <EmptyState title={say(CERTIFICATES.none, lang)}>
            <p>{say(CERTIFICATES.noneHint, lang)}</p>
          </EmptyState>
        ) : (
          <ul class="devices certificate-rows">
            {rows.map((row) => (
              <Row key={row.certificate.id} frame={frame} row={row} wrong={wrong} />
            ))}
          </ul>
        )}
        <Pagination
          lang={lang}
          page={page}
          pages={pages}
          href={(to) => `${link(frame, '/training/certificates')}?${query(to)}`}
        />
      </div>
    </Page>
  )
}

type RowProps = Pick<ListProps, 'frame' | 'wrong'> & Readonly<{ row: ListRow }>

function Row(props: RowProps) {
  const { frame, row } = props
  const { lang } = frame
  const { certificate, title, name, replaced } = row
  const { revokedAt, issuedAt } = certificate
  const day = (at: Date) => dayText(dayInIndia(at), lang)
  return (
    <li class="device" id={`certificate-${certificate.id}`}>
      <div>
        <p class="device-name">{name ?? say(VERIFY.erasedName, lang)}</p>
        <p>{say(title, lang)}</p>
        <p class="small">
          {certificate.number} · {say(CERTIFICATES.issued, lang)} {day(issuedAt)} ·{' '}
          <b>
            {revokedAt
              ? say(CERTIFICATES.revokedOn, lang, { day: day(revokedAt) })
              : say(CERTIFICATES.stands, lang)}
          </b>
          {replaced && ` · ${say(CERTIFICATES.replaced, lang)}`}
        </p>
        {name !== undefined && (
          <p class="small">
            <a href={link(frame, `/training/certificates/${certificate.id}/certificate.pdf`)} download>
              {say(CERTIFICATES.pdf, lang)}
            </a>
          </p>
        )}
        {!revokedAt && <Revoke {...props} />}
        {revokedAt && !replaced && name !== undefined && <Reissue {...props} name={name} />}
      </div>
    </li>
  )
}

function Revoke({ frame, row: { certificate }, wrong }: RowProps) {
  const { lang } = frame
  const here = wrong?.id === certificate.id ? wrong : undefined
  // Many such forms stand on one page: each control has an id of its own.
  const [why, note] = [`why-${certificate.id}`, `note-${certificate.id}`]
  return (
    <details open={here !== undefined}>
      <summary>{say(CERTIFICATES.revoke, lang)}</summary>
      <form method="post" action={link(frame, `/training/certificates/${certificate.id}/revoke`)}>
        <CsrfField frame={frame} />
        <Around field={{ name: why, label: say(CERTIFICATES.why, lang), value: '' }}>
          <select id={why} name="because">
            {REVOCATION_REASONS.map((value) => (
              <option key={value} value={value}>
                {say(CERTIFICATES[value], lang)}
              </option>
            ))}
          </select>
        </Around>
        <Around
          field={{ name: note, label: say(CERTIFICATES.words, lang), value: '', error: here?.sentence }}
        >
          <textarea
            id={note}
            name="note"
            rows={3}
            maxLength={500}
            aria-invalid={here ? 'true' : undefined}
            aria-describedby={here ? `${note}-error` : undefined}
          >
            {here?.note ?? ''}
          </textarea>
        </Around>
        <Button look="quiet">{say(CERTIFICATES.revokeNow, lang)}</Button>
      </form>
    </details>
  )
}

function Reissue({ frame, row: { certificate }, name, wrong }: RowProps & { name: string }) {
  const { lang } = frame
  const error = wrong?.id === certificate.id ? wrong.sentence : undefined
  const id = `name-${certificate.id}`
  return (
    <details open={error !== undefined}>
      <summary>{say(CERTIFICATES.reissue, lang)}</summary>
      <form method="post" action={link(frame, `/training/certificates/${certificate.id}/reissue`)}>
        <CsrfField frame={frame} />
        <Around field={{ name: id, label: say(CERTIFICATES.nameOn, lang), value: '', error }}>
          <input
            id={id}
            name="name"
            type="text"
            value={name}
            maxLength={120}
            autoComplete="off"
            aria-invalid={error ? 'true' : undefined}
            aria-describedby={error ? `${id}-error` : undefined}
          />
        </Around>
        <Button look="quiet">{say(CERTIFICATES.reissueNow, lang)}</Button>
      </form>
    </details>
  )
}
