/** Picks the day whose rules answer and the day to compare them with. */
import { say } from '#kernel/words.ts'
import { Button } from '#ui/button/button.tsx'
import { CheckField } from '#ui/field/field.tsx'
import { link } from '#ui/frame.ts'
import { WORLD_VIEW, type Asked } from '../form.ts'
import { CHANGES } from '../words/changes.ts'
import { KeptQuestion } from './kept-question.tsx'
import type { Answered } from './question.ts'

type AsOfProps = Readonly<{ page: Answered; path: string; stop: string; also?: readonly (keyof Asked)[] }>

/** `stop` is the same page for one day only. */
export function AsOfForm({ page, path, stop, also = [] }: AsOfProps) {
  const { frame, asked, parcel, against } = page
  const { lang } = frame
  const error = against && 'error' in against ? against.error : undefined
  const isWorld = also.length > 0
  return (
    <details class="card as-of" open={asked.against !== ''}>
      <summary>{say(CHANGES.asOf, lang)}</summary>
      <form method="get" action={link(frame, path)} class="as-of-form" noValidate>
        <KeptQuestion page={page} also={also} but={['on', 'against', 'only']} />
        <DayField page={page} id="as-of" name="on" value={parcel.on} label={say(CHANGES.on, lang)} />
        <DayField
          page={page}
          id="against"
          name="against"
          value={asked.against}
          label={say(CHANGES.against, lang)}
          error={error}
        />
        {isWorld && (
          <CheckField
            name="only"
            value="changed"
            label={say(CHANGES.only, lang)}
            checked={asked.only === 'changed'}
          />
        )}
        <div class="as-of-send">
          <Button look="quiet">{say(CHANGES.show, lang)}</Button>
          {asked.against !== '' && <a href={stop}>{say(CHANGES.stop, lang)}</a>}
        </div>
      </form>
    </details>
  )
}

export const worldKeeps = WORLD_VIEW.filter((name) => name !== 'against' && name !== 'only')

type DayProps = Readonly<{
  page: Answered
  id: string
  name: string
  label: string
  value: string
  error?: string | undefined
}>

/** A day within the book. Its id is its own: the question above has a field of the same name. */
const DayField = ({ page: { book }, id, name, label, value, error }: DayProps) => (
  <div class={error ? 'field field-wrong' : 'field'}>
    <label for={id}>{label}</label>
    {error && (
      <p class="field-error" id={`${id}-error`}>
        {error}
      </p>
    )}
    <input
      type="date"
      id={id}
      name={name}
      value={value}
      min={book.firstDay}
      max={book.lastDay}
      autoComplete="off"
      aria-invalid={error ? 'true' : undefined}
      aria-describedby={error ? `${id}-error` : undefined}
    />
  </div>
)
