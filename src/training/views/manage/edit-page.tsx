/** The page around the form of an event. */
import { say, type Sentence } from '#kernel/words.ts'
import { Button } from '#ui/button/button.tsx'
import { link, type Frame } from '#ui/frame.ts'
import { BackLink } from '#ui/link/link.tsx'
import { Notice } from '#ui/notice/notice.tsx'
import { CsrfField } from '#ui/page/csrf-field.tsx'
import { Page } from '#ui/page/page.tsx'
import { FORM } from '../../words/manage/form.ts'
import { MANAGE } from '../../words/manage/manage.ts'
import { EventFormFields, isAtField } from './event-form.tsx'
import type { FormProps } from './form-parts.tsx'

export type EditProps = Readonly<{
  frame: Frame
  title: Sentence
  /** Where the form goes, and where one goes back to; without language. */
  action: string
  back: string
  hint?: Sentence
  send: Sentence
  form: Omit<FormProps, 'lang'>
}>

export function EditPage({ frame, title, action, back, hint, send, form }: EditProps) {
  const { lang } = frame
  const props = { ...form, lang }
  return (
    <Page frame={frame} title={`${say(title, lang)} · Dhow`} hidden>
      <div class="wide narrow manage">
        <p>
          <BackLink href={link(frame, back)}>{say(MANAGE.back, lang)}</BackLink>
        </p>
        <h1>{say(title, lang)}</h1>
        {hint && <p class="lead">{say(hint, lang)}</p>}
        {form.wrong && (
          <Notice kind="error" lang={lang}>
            <p>
              {isAtField(props) && form.wrong.field ? (
                <a href={`#${form.wrong.field}`}>{form.wrong.sentence}</a>
              ) : (
                form.wrong.sentence
              )}
            </p>
          </Notice>
        )}
        <form class="card" method="post" action={link(frame, action)} noValidate>
          {/* Enter in a field keeps the event: the first button of a form is the one that it presses. */}
          <button type="submit" class="sr" tabIndex={-1} aria-hidden="true" />
          <CsrfField frame={frame} />
          <input type="hidden" name="seriesId" value={form.fields.texts['seriesId'] ?? ''} />
          <EventFormFields {...props} />
          <div class="question-send">
            <Button>{say(send, lang)}</Button>
          </div>
        </form>
        <p class="small">{say(FORM.told, lang)}</p>
      </div>
    </Page>
  )
}
