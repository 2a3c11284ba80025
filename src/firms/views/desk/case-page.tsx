/** One firm on the officer's desk: where it stands, its numbers, papers to decide on, notes, records that look like it. */
import { dayInIndia } from '#kernel/day.ts'
import { say } from '#kernel/words.ts'
import { Button } from '#ui/button/button.tsx'
import { TextField } from '#ui/field/field.tsx'
import { dayText } from '#ui/figures.ts'
import { link, type Frame } from '#ui/frame.ts'
import { Notice } from '#ui/notice/notice.tsx'
import { CsrfField } from '#ui/page/csrf-field.tsx'
import { Page } from '#ui/page/page.tsx'
import type { Ladder } from '../../rules/ladder.ts'
import type { Note } from '../../store/desk/cases.ts'
import type { FirmDocument } from '../../store/documents.ts'
import type { Firm } from '../../store/firms.ts'
import type { Identifier } from '../../store/identifiers.ts'
import type { Lut } from '../../store/luts.ts'
import { CASE, DESK } from '../../words/desk/desk.ts'
import { LadderList } from '../ladder-list.tsx'
import { NumbersTable } from '../numbers-table.tsx'
import { clusterName, districtName, nameLang, sectorNames, stepsText, stepTitle } from './listed.ts'

export type CaseProps = Readonly<{
  frame: Frame
  firm: Firm
  /** Masked. */
  mobile: string | undefined
  ladder: Ladder
  numbers: readonly Identifier[]
  luts: readonly Lut[]
  documents: readonly FirmDocument[]
  notes: readonly Note[]
  officer: string | undefined
  /** Names of the people who wrote notes. */
  people: ReadonlyMap<string, string>
  tried: string
  wrong?: Readonly<{ field: string | undefined; sentence: string }> | undefined
}>

export function CasePage(props: CaseProps) {
  const { frame, firm, mobile, ladder, numbers, luts, officer, wrong } = props
  const { lang } = frame
  const place = { frame, of: firm.id }
  return (
    <Page frame={frame} title={`${firm.name} · Dhow`} hidden>
      <div class="wide desk">
        <p>
          <a class="link" href={link(frame, '/desk')}>
            {say(CASE.back, lang)}
          </a>
        </p>
        <h1 lang={nameLang(firm.name)}>{firm.name}</h1>
        <p class="lead">
          {[
            districtName(firm.district, lang),
            clusterName(firm.cluster, lang),
            sectorNames(firm.sectors, lang),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <p>
          {officer === undefined ? say(CASE.noOfficer, lang) : say(CASE.officer, lang, { name: officer })}
          {mobile && ` · ${say(CASE.mobile, lang, { masked: mobile })}`}
          {firm.demo && ` · ${say(DESK.demo, lang)}`}
        </p>
        {wrong && (
          <Notice kind="error" lang={lang}>
            <p>{wrong.sentence}</p>
          </Notice>
        )}
        <Papers {...props} />
        <section>
          <h2>{say(CASE.numbers, lang)}</h2>
          {numbers.length + luts.length === 0 ? (
            <p>{say(CASE.noNumbers, lang)}</p>
          ) : (
            <NumbersTable place={place} numbers={numbers} luts={luts} />
          )}
        </section>
        <Notes {...props} />
        <section>
          <h2>{say(CASE.steps, lang)}</h2>
          <p>
            {stepsText({ rung: ladder.done, rungs: ladder.needed }, lang)}
            {ladder.next && ` · ${say(CASE.nextStep, lang, { step: stepTitle(ladder.next.step, lang) })}`}
          </p>
          <LadderList ladder={ladder} place={place} />
        </section>
      </div>
    </Page>
  )
}

function Papers(props: CaseProps) {
  const { frame, documents } = props
  const { lang } = frame
  const waiting = documents.filter(({ status }) => status === 'given')
  const decided = documents.filter(({ status }) => status !== 'given')
  return (
    <section>
      <h2>{say(CASE.papers, lang)}</h2>
      {waiting.length === 0 ? (
        <p>{say(CASE.noPapers, lang)}</p>
      ) : (
        <ul class="plain">
          {waiting.map((document) => (
            <WaitingPaper key={document.id} frame={frame} document={document} />
          ))}
        </ul>
      )}
      {decided.length > 0 && (
        <>
          <h3>{say(CASE.decided, lang)}</h3>
          <ul class="log">
            {decided.map((document) => (
              <li key={document.id} class="log-entry">
                <p>
                  <b>{stepTitle(document.step, lang)}</b>{' '}
                  {say(document.status === 'checked' ? CASE.inOrder : CASE.sentBack, lang, {
                    day: document.decidedAt ? dayText(dayInIndia(document.decidedAt), lang) : '',
                    reason: document.reason ?? '',
                  })}
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function WaitingPaper({ frame, document }: { frame: Frame; document: FirmDocument }) {
  const { lang } = frame
  const { id, step } = document
  const title = stepTitle(step, lang)
  return (
    <li class="card">
      <p>
        <b>{title}</b> · {dayText(dayInIndia(document.uploadedAt), lang)} ·{' '}
        <a class="link" href={link(frame, `/firm/documents/${id}`)}>
          {say(CASE.look, lang)}
          <span class="sr"> {title}</span>
        </a>
      </p>
      <form method="post" action={link(frame, `/desk/document/${id}/approve`)}>
        <CsrfField frame={frame} />
        <Button>{say(CASE.approve, lang)}</Button>
      </form>
      <form method="post" action={link(frame, `/desk/document/${id}/reject`)}>
        <CsrfField frame={frame} />
        <div class="field field-full">
          <label for={`reason-${id}`}>{say(CASE.reason, lang)}</label>
          <input id={`reason-${id}`} name="reason" type="text" maxLength={500} autoComplete="off" />
        </div>
        <div class="question-send">
          <Button look="quiet">{say(CASE.reject, lang)}</Button>
        </div>
      </form>
    </li>
  )
}

function Notes({ frame, firm, notes, people, tried, wrong }: CaseProps) {
  const { lang } = frame
  return (
    <section>
      <h2>{say(CASE.notes, lang)}</h2>
      {notes.length === 0 && <p>{say(CASE.noNotes, lang)}</p>}
      <ul class="log">
        {notes.map((note) => (
          <li key={note.id} class="log-entry">
            <p>{note.text}</p>
            <p class="small">
              {people.get(note.author) || say(CASE.plainName, lang)} ·{' '}
              {dayText(dayInIndia(note.writtenAt), lang)}
            </p>
          </li>
        ))}
      </ul>
      <form class="card" method="post" action={link(frame, `/desk/firm/${firm.id}/note`)}>
        <CsrfField frame={frame} />
        <input type="hidden" name="tried" value={tried} />
        <TextField
          name="note"
          label={say(CASE.note, lang)}
          hint={say(CASE.noteHint, lang)}
          value=""
          maxLength={2000}
          class="field-full"
          error={wrong?.field === 'note' ? wrong.sentence : undefined}
        />
        <div class="question-send">
          <Button look="quiet">{say(CASE.write, lang)}</Button>
        </div>
      </form>
    </section>
  )
}
