/** The form for a seat: four fields for a stranger, two for whoever is signed in. */
import { say, type Lang } from '#kernel/words.ts'
import { DISTRICTS } from '#firms/words/districts.ts'
import { Button } from '#ui/button/button.tsx'
import { Around, CheckField, described, SelectField } from '#ui/field/field.tsx'
import { number } from '#ui/figures.ts'
import { link, type Frame } from '#ui/frame.ts'
import { StandingLink } from '#ui/link/link.tsx'
import { CsrfField } from '#ui/page/csrf-field.tsx'
import type { Event } from '../../store/events.ts'
import { BOOK } from '../../words/event/event.ts'
import { LanguageField } from './language-field.tsx'

export type BookFields = Readonly<{ name: string; to: string; district: string; lang: string; needs: string }>
export const NO_FIELDS: BookFields = { name: '', to: '', district: '', lang: '', needs: '' }

export type BookWrong = Readonly<{ field: string | undefined; sentence: string }>

export type BookFormProps = Readonly<{
  frame: Frame
  event: Event
  /** The same try sent twice is one wish. */
  tried: string
  fields: BookFields
  wrong: BookWrong | undefined
  /** Asked for where she is signed in and has not said yes to messages about training yet. */
  asksMore: boolean
}>

export function BookForm(props: BookFormProps) {
  const { frame, event, tried, wrong } = props
  const { lang } = frame
  return (
    <section class="card book" id="book">
      <h2>{say(titleOf(event), lang)}</h2>
      {event.allocation === 'lottery' && <p>{say(BOOK.drawHint, lang)}</p>}
      {event.status === 'full' && event.allocation === 'arrival' && (
        <p>
          {event.inLine === 0
            ? say(BOOK.waitNone, lang)
            : say(BOOK.waitHint, lang, { count: number(event.inLine, lang) })}
        </p>
      )}
      {wrong && !isField(wrong.field) && (
        <p class="field-error" role="alert">
          {wrong.sentence}
        </p>
      )}
      <form method="post" action={link(frame, `/training/event/${event.id}`)} noValidate>
        <CsrfField frame={frame} />
        <input type="hidden" name="tried" value={tried} />
        {frame.viewer ? <Known {...props} /> : <Stranger {...props} />}
        <div class="question-send">
          <Button>{say(sendOf(event), lang)}</Button>
          {!frame.viewer && (
            <StandingLink href={`${link(frame, '/sign-in')}?next=/training/event/${event.id}`}>
              {say(BOOK.signIn, lang)}
            </StandingLink>
          )}
        </div>
        <p class="small">{say(BOOK.promise, lang)}</p>
      </form>
    </section>
  )
}

/** What the form is for: a seat, a place in line, or a name in the draw. */
export const titleOf = ({ allocation, status }: Event) =>
  allocation === 'lottery' ? BOOK.titleDraw : status === 'full' ? BOOK.titleWait : BOOK.title

const sendOf = ({ allocation, status }: Event) =>
  allocation === 'lottery' ? BOOK.sendDraw : status === 'full' ? BOOK.sendWait : BOOK.send

const FIELDS: readonly string[] = Object.keys(NO_FIELDS)
const isField = (field: string | undefined): boolean => field !== undefined && FIELDS.includes(field)

const errorAt = ({ wrong }: BookFormProps, field: keyof BookFields): string | undefined =>
  wrong?.field === field ? wrong.sentence : undefined

function Known(props: BookFormProps) {
  const { frame, asksMore } = props
  const { lang } = frame
  return (
    <>
      {frame.viewer?.name ? (
        <p>{say(BOOK.as, lang, { name: frame.viewer.name })}</p>
      ) : (
        <Line {...props} name="name" autoComplete="name" max={100} hint={say(BOOK.nameHint, lang)} />
      )}
      <Needs {...props} />
      {asksMore && <CheckField name="more" value="yes" label={say(BOOK.more, lang)} checked={false} />}
    </>
  )
}

function Stranger(props: BookFormProps) {
  const { frame, fields } = props
  const { lang } = frame
  return (
    <>
      <div class="fields">
        <Line {...props} name="name" autoComplete="name" max={100} hint={say(BOOK.nameHint, lang)} />
        <Line {...props} name="to" autoComplete="tel" max={254} hint={say(BOOK.toHint, lang)} />
        <SelectField
          name="district"
          label={say(BOOK.district, lang)}
          value={fields.district}
          error={errorAt(props, 'district')}
          options={districtOptions(lang)}
        />
        <LanguageField label={say(BOOK.lang, lang)} value={fields.lang || lang} />
      </div>
      <details open={fields.needs !== '' || errorAt(props, 'needs') !== undefined}>
        <summary>{say(BOOK.needsOpen, lang)}</summary>
        <Needs {...props} />
      </details>
    </>
  )
}

type LineProps = BookFormProps &
  Readonly<{ name: 'name' | 'to'; autoComplete: string; max: number; hint: string }>

/** The browser may fill these in. */
function Line(props: LineProps) {
  const { frame, fields, name, autoComplete, max, hint } = props
  const error = errorAt(props, name)
  const field = { name, label: say(BOOK[name], frame.lang), value: fields[name], hint, error }
  return (
    <Around field={field}>
      <input
        id={name}
        name={name}
        type="text"
        value={field.value}
        autoComplete={autoComplete}
        maxLength={max}
        required
        aria-invalid={error ? 'true' : undefined}
        aria-describedby={described(field)}
      />
    </Around>
  )
}

function Needs(props: BookFormProps) {
  const { frame, fields } = props
  const error = errorAt(props, 'needs')
  const field = {
    name: 'needs',
    label: say(BOOK.needs, frame.lang),
    value: fields.needs,
    hint: say(BOOK.needsHint, frame.lang),
    error,
  }
  return (
    <Around field={field}>
      <input
        id="needs"
        name="needs"
        type="text"
        value={field.value}
        maxLength={300}
        aria-describedby={described(field)}
      />
    </Around>
  )
}

/** Her district first has to be chosen: a list that begins with one would fill our statistics with it. */
const districtOptions = (lang: Lang) => [
  { value: '', label: say(BOOK.choose, lang) },
  ...Object.entries(DISTRICTS)
    .map(([value, name]) => ({ value, label: name[lang] }))
    .sort((a, b) => a.label.localeCompare(b.label, lang)),
  { value: 'elsewhere', label: say(BOOK.elsewhere, lang) },
]
