/** Documents with what was decided about them, and the form that sends one. */
import { addDays, dayInIndia, type Day } from '#kernel/day.ts'
import { say } from '#kernel/words.ts'
import { ACCEPT } from '#platform/files/kinds.ts'
import { Button } from '#ui/button/button.tsx'
import { DateField } from '#ui/date-field/date-field.tsx'
import { Around, SelectField } from '#ui/field/field.tsx'
import { dayText } from '#ui/figures.ts'
import { CsrfField } from '#ui/page/csrf-field.tsx'
import type { FirmDocument } from '../store/documents.ts'
import { STEP_INPUTS } from '../rules/step-input.ts'
import { STEP } from '../words/home.ts'
import { PAPERS } from '../words/keep.ts'
import { firmLink, type Place } from './firm-address.ts'
import { titleOf } from './step-facts.tsx'

export function DocumentList({ place, documents }: { place: Place; documents: readonly FirmDocument[] }) {
  const { lang } = place.frame
  if (documents.length === 0) return null
  return (
    <ul class="documents">
      {documents.map((document) => {
        const sent = dayText(dayInIndia(document.uploadedAt), lang)
        return (
          <li key={document.id} class="document">
            {document.hasThumbnail && (
              <img
                src={firmLink(place, `/firm/documents/${document.id}/thumbnail`)}
                alt=""
                loading="lazy"
                width="96"
              />
            )}
            <div>
              <p class="number-kind">{titleOf(document.step, lang)}</p>
              <p class={`number-state number-${document.status}`}>
                <b>{say(PAPERS[document.status], lang, { reason: document.reason ?? '' })}</b>
              </p>
              <p class="small">
                {say(PAPERS.of, lang, { day: sent })}
                {document.validTo &&
                  ` · ${say(PAPERS.until, lang, { day: dayText(document.validTo, lang) })}`}
              </p>
              <a class="link" href={firmLink(place, `/firm/documents/${document.id}`)}>
                {say(PAPERS.open, lang, { name: document.name })}
              </a>
            </div>
          </li>
        )
      })}
    </ul>
  )
}

type FormProps = Readonly<{
  place: Place
  /** Which step it proves; without it she chooses. */
  step?: string
  tried: string
  hint: string
  error: string | undefined
  ends: boolean
  on: Day
}>

/** The query names the firm, so that whoever may not write is refused before a byte of the file is read. */
export function DocumentForm({ place, step, tried, hint, error, ends, on }: FormProps) {
  const { frame } = place
  const { lang } = frame
  const steps = Object.keys(STEP_INPUTS).map((value) => ({ value, label: titleOf(value, lang) }))
  return (
    <form
      class="card"
      method="post"
      encType="multipart/form-data"
      action={firmLink(place, '/firm/documents', step ? { step } : {})}
      data-upload
    >
      <CsrfField frame={frame} />
      <input type="hidden" name="tried" value={tried} />
      {step ? (
        <input type="hidden" name="step" value={step} />
      ) : (
        <SelectField
          name="step"
          label={say(PAPERS.forWhat, lang)}
          value=""
          options={[{ value: '', label: say(PAPERS.choose, lang) }, ...steps]}
        />
      )}
      <Around
        field={{ name: 'file', label: say(step ? STEP.upload : PAPERS.file, lang), value: '', hint, error }}
      >
        <input
          id="file"
          class="file"
          type="file"
          name="file"
          accept={ACCEPT}
          aria-describedby={error ? 'file-hint file-error' : 'file-hint'}
        />
      </Around>
      {ends && (
        <div class="document-until">
          <DateField
            lang={lang}
            name="paperValidTo"
            label={say(PAPERS.validTo, lang)}
            value=""
            first={addDays(on, -3650)}
            last={addDays(on, 10950)}
          />
        </div>
      )}
      <div class="question-send">
        <Button look="quiet">{say(STEP.send, lang)}</Button>
      </div>
    </form>
  )
}
