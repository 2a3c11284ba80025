/** The days of an event in its form: when, where, who teaches. */
import { say } from '#kernel/words.ts'
import { Hidden } from '#ui/field/field.tsx'
import { number } from '#ui/figures.ts'
import { dayField, daysIn, type DayField } from '../../rules/event-form.ts'
import { FORM } from '../../words/manage/form.ts'
import { districtName } from '../event/said.ts'
import { Group, Line, Select, textAt, Timed, type FormProps } from './form-parts.tsx'

/** The days, and a button that adds one without keeping anything yet. */
export function Days(props: FormProps) {
  const { lang, fields } = props
  return (
    <Group title={say(FORM.days, lang)}>
      <p class="hint">{say(FORM.dayHint, lang)}</p>
      {Array.from({ length: daysIn(fields) }, (_, n) => (
        <Day key={n} {...props} n={n} />
      ))}
      <div class="question-send">
        <button type="submit" class="button button-quiet" name="more" value="day">
          {say(FORM.moreDays, lang)}
        </button>
      </div>
    </Group>
  )
}

function Day(props: FormProps & { n: number }) {
  const { lang, choices, n } = props
  const name = (field: DayField) => dayField(n, field)
  const trainers = [
    { value: '', label: say(FORM.nobody, lang) },
    ...choices.trainers.map((one) => ({ value: one.id, label: one.name })),
  ]
  const room = ['link', 'bigbluebutton', 'zoom'] as const
  const roomNames = { link: say(FORM.roomLink, lang), bigbluebutton: 'BigBlueButton', zoom: 'Zoom' }
  const halls = choices.halls.map(({ id, name: hall, district, seats }) => ({
    value: id,
    label: `${hall}, ${districtName(district, lang)} (${number(seats, lang)})`,
  }))
  return (
    <fieldset>
      <legend>{say(FORM.day, lang, { n: number(n + 1, lang) })}</legend>
      <Hidden name={name('id')} value={textAt(props, name('id'))} />
      <div class="fields">
        <Timed {...props} name={name('on')} type="date" label={say(FORM.on, lang)} />
        <Timed {...props} name={name('from')} type="time" label={say(FORM.from, lang)} />
        <Timed {...props} name={name('to')} type="time" label={say(FORM.to, lang)} />
        <Select
          {...props}
          name={name('hallId')}
          label={say(FORM.hall, lang)}
          options={[{ value: '', label: say(FORM.noHall, lang) }, ...halls]}
        />
        <Select
          {...props}
          name={name('room')}
          label={say(FORM.room, lang)}
          options={[
            { value: '', label: say(FORM.noRoom, lang) },
            ...room.map((value) => ({ value, label: roomNames[value] })),
          ]}
        />
        <Line {...props} name={name('url')} label={say(FORM.roomUrl, lang)} max={2000} />
        <Select {...props} name={name('trainer')} label={say(FORM.trainer, lang)} options={trainers} />
        <Select {...props} name={name('second')} label={say(FORM.second, lang)} options={trainers} />
      </div>
    </fieldset>
  )
}
