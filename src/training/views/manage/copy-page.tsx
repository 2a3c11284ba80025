/** The same event in another place or on other days. */
import { LANGS, say } from '#kernel/words.ts'
import { Button } from '#ui/button/button.tsx'
import { SelectField, TextField } from '#ui/field/field.tsx'
import { link, type Frame } from '#ui/frame.ts'
import { BackLink } from '#ui/link/link.tsx'
import { Notice } from '#ui/notice/notice.tsx'
import { CsrfField } from '#ui/page/csrf-field.tsx'
import { Page } from '#ui/page/page.tsx'
import { SPOKEN } from '../../words/calendar/kinds.ts'
import type { Event } from '../../store/events.ts'
import { FORM } from '../../words/manage/form.ts'
import { MANAGE } from '../../words/manage/manage.ts'
import { districtName, written } from '../event/said.ts'
import { Days } from './event-days.tsx'
import type { FormProps } from './form-parts.tsx'

export type CopyProps = Readonly<{ frame: Frame; event: Event; form: Omit<FormProps, 'lang'> }>

export function CopyPage({ frame, event, form }: CopyProps) {
  const { lang } = frame
  const { fields, choices, wrong } = form
  const title = written(event.title, lang)
  const back = `/training/manage/${event.id}`
  const at = (name: string) => ({
    name,
    value: fields.texts[name] ?? '',
    error: wrong?.field === name ? wrong.sentence : undefined,
  })
  const state = choices.wholeState ? [{ value: '', label: say(FORM.wholeState, lang) }] : []
  return (
    <Page frame={frame} title={`${say(FORM.copy, lang)} · Dhow`} hidden>
      <div class="wide narrow manage">
        <p>
          <BackLink href={link(frame, back)}>{title.text}</BackLink>
        </p>
        <h1>{say(FORM.copy, lang)}</h1>
        <p class="lead">{say(FORM.copyLead, lang)}</p>
        {wrong && (
          <Notice kind="error" lang={lang}>
            <p>{wrong.sentence}</p>
          </Notice>
        )}
        <form class="card" method="post" action={link(frame, `${back}/copy`)} noValidate>
          <CsrfField frame={frame} />
          <SelectField
            {...at('district')}
            label={say(FORM.district, lang)}
            options={[
              ...state,
              ...choices.districts.map((value) => ({ value, label: districtName(value, lang) })),
            ]}
          />
          <Days {...form} lang={lang} />
          {event.seriesId === null && (
            <fieldset>
              <legend>{say(FORM.seriesTitle, lang)}</legend>
              {LANGS.toReversed().map((one) => (
                <TextField
                  key={one}
                  {...at(`series.${one}`)}
                  label={say(FORM.series, lang, { language: say(SPOKEN[one], lang) })}
                  maxLength={200}
                />
              ))}
            </fieldset>
          )}
          <div class="question-send">
            <Button>{say(FORM.copySend, lang)}</Button>
          </div>
        </form>
        <p>
          <BackLink href={link(frame, '/training/manage')}>{say(MANAGE.back, lang)}</BackLink>
        </p>
      </div>
    </Page>
  )
}
