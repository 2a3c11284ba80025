/** Halls of the organiser's places, and the form of one. */
import { say, type Lang } from '#kernel/words.ts'
import { Button } from '#ui/button/button.tsx'
import { DataTable } from '#ui/data-table/data-table.tsx'
import { EmptyState } from '#ui/empty-state/empty-state.tsx'
import { CheckField, Hidden, SelectField, TextField } from '#ui/field/field.tsx'
import { number } from '#ui/figures.ts'
import { link, type Frame } from '#ui/frame.ts'
import { BackLink } from '#ui/link/link.tsx'
import { Notice } from '#ui/notice/notice.tsx'
import { CsrfField } from '#ui/page/csrf-field.tsx'
import { Page } from '#ui/page/page.tsx'
import type { Hall } from '../../store/halls.ts'
import { ACCESS } from '../../words/calendar/kinds.ts'
import { HALLS } from '../../words/manage/form.ts'
import { MANAGE } from '../../words/manage/manage.ts'
import { districtName } from '../event/said.ts'

export type HallFields = Readonly<
  Record<'id' | 'name' | 'address' | 'district' | 'seats' | 'latitude' | 'longitude', string> & {
    accessibility: readonly string[]
  }
>

export type HallsProps = Readonly<{
  frame: Frame
  halls: readonly Hall[]
  districts: readonly string[]
  fields: HallFields
  saved: boolean
  wrong: Readonly<{ field: string | undefined; sentence: string }> | undefined
}>

export function HallsPage(props: HallsProps) {
  const { frame, halls, saved } = props
  const { lang } = frame
  const title = say(HALLS.title, lang)
  return (
    <Page frame={frame} title={`${title} · Dhow`} hidden>
      <div class="wide manage">
        <p>
          <BackLink href={link(frame, '/training/manage')}>{say(MANAGE.back, lang)}</BackLink>
        </p>
        <h1>{title}</h1>
        <p class="lead">{say(HALLS.lead, lang)}</p>
        {saved && (
          <Notice kind="success" lang={lang}>
            <p>{say(MANAGE.saved, lang)}</p>
          </Notice>
        )}
        {halls.length === 0 ? (
          <EmptyState title={say(HALLS.none, lang)} />
        ) : (
          <DataTable
            caption={title}
            lang={lang}
            columns={[
              { id: 'name', head: say(HALLS.name, lang) },
              { id: 'district', head: say(HALLS.district, lang) },
              { id: 'seats', head: say(HALLS.seats, lang), numeric: true },
              { id: 'access', head: say(HALLS.access, lang) },
            ]}
            rows={halls.map((hall) => ({
              id: hall.id,
              cells: [
                <a class="link" href={`${link(frame, '/training/manage/halls')}?hall=${hall.id}#hall`}>
                  {hall.name}
                </a>,
                districtName(hall.district, lang),
                number(hall.seats, lang),
                accessText(hall, lang),
              ],
            }))}
          />
        )}
        <HallForm {...props} />
      </div>
    </Page>
  )
}

const accessText = ({ accessibility }: Hall, lang: Lang): string =>
  Object.entries(ACCESS)
    .filter(([id]) => accessibility.includes(id))
    .map(([, words]) => words[lang])
    .join(', ')

function HallForm({ frame, districts, fields, wrong }: HallsProps) {
  const { lang } = frame
  const at = (name: Exclude<keyof HallFields, 'accessibility'>) => ({
    name,
    value: fields[name],
    error: wrong?.field === name ? wrong.sentence : undefined,
  })
  const known = ['name', 'address', 'district', 'seats', 'latitude', 'longitude']
  return (
    <form class="card" id="hall" method="post" action={link(frame, '/training/manage/halls')} noValidate>
      <h2>{say(fields.id ? HALLS.edit : HALLS.add, lang)}</h2>
      <CsrfField frame={frame} />
      <Hidden name="id" value={fields.id} />
      {wrong && !known.includes(wrong.field ?? '') && (
        <p class="field-error" role="alert">
          {wrong.sentence}
        </p>
      )}
      <div class="fields">
        <TextField {...at('name')} label={say(HALLS.name, lang)} maxLength={200} class="field-wide" />
        <TextField {...at('address')} label={say(HALLS.address, lang)} maxLength={300} class="field-wide" />
        <SelectField
          {...at('district')}
          label={say(HALLS.district, lang)}
          options={districts.map((value) => ({ value, label: districtName(value, lang) }))}
        />
        <TextField {...at('seats')} label={say(HALLS.seats, lang)} inputMode="numeric" maxLength={6} />
        <TextField
          {...at('latitude')}
          label={say(HALLS.latitude, lang)}
          hint={say(HALLS.geoHint, lang)}
          inputMode="decimal"
          maxLength={12}
        />
        <TextField
          {...at('longitude')}
          label={say(HALLS.longitude, lang)}
          inputMode="decimal"
          maxLength={12}
        />
      </div>
      <fieldset>
        <legend>{say(HALLS.access, lang)}</legend>
        <div class="checks">
          {Object.entries(ACCESS).map(([id, words]) => (
            <CheckField
              key={id}
              name="accessibility"
              value={id}
              label={words[lang]}
              checked={fields.accessibility.includes(id)}
            />
          ))}
        </div>
      </fieldset>
      <div class="question-send">
        <Button>{say(HALLS.save, lang)}</Button>
      </div>
    </form>
  )
}
