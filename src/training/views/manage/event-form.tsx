/** The form of an event: what, for which place, its days, its seats, its certificate. */
import { LANGS, say, type Lang } from '#kernel/words.ts'
import { CLUSTERS } from '#firms/words/clusters.ts'
import { DISTRICTS } from '#firms/words/districts.ts'
import { SECTOR_NAMES } from '#firms/words/makes.ts'
import { EVENT_KINDS, EVENT_LANGUAGES, EVENT_LEVELS } from '../../rules/calendar.ts'
import { KINDS, LEVELS, SPOKEN } from '../../words/calendar/kinds.ts'
import { FORM } from '../../words/manage/form.ts'
import { written } from '../event/said.ts'
import { Days } from './event-days.tsx'
import { About, Group, Line, Select, Ticks, type FormProps } from './form-parts.tsx'

/** A refusal that belongs to no field of the form is said above it. */
export function isAtField({ fields, wrong }: FormProps): boolean {
  const field = wrong?.field
  if (field === undefined) return false
  return field in fields.texts || /^sittings\.\d+\./.test(field) || field === 'languages'
}

export function EventFormFields(props: FormProps) {
  return (
    <>
      <What {...props} />
      <Where {...props} />
      <Days {...props} />
      <Seats {...props} />
      <Certificate {...props} />
    </>
  )
}

function What(props: FormProps) {
  const { lang, choices } = props
  const inLang = (one: Lang) => ({ language: say(SPOKEN[one], lang) })
  return (
    <Group title={say(FORM.what, lang)}>
      <div class="fields">
        <Select
          {...props}
          name="kind"
          label={say(FORM.kind, lang)}
          options={EVENT_KINDS.map((value) => ({ value, label: say(KINDS[value], lang) }))}
        />
        <Select
          {...props}
          name="level"
          label={say(FORM.level, lang)}
          options={EVENT_LEVELS.map((value) => ({ value, label: say(LEVELS[value], lang) }))}
        />
      </div>
      {LANGS.toReversed().map((one) => (
        <Line key={one} {...props} name={`title.${one}`} label={say(FORM.titleIn, lang, inLang(one))} />
      ))}
      {LANGS.toReversed().map((one) => (
        <About key={one} {...props} name={`about.${one}`} label={say(FORM.aboutIn, lang, inLang(one))} />
      ))}
      <Ticks
        {...props}
        name="languages"
        label={say(FORM.languages, lang)}
        options={EVENT_LANGUAGES.map((value) => ({ value, label: say(SPOKEN[value], lang) }))}
      />
      <Ticks
        {...props}
        name="sectors"
        label={say(FORM.sectors, lang)}
        options={Object.entries(SECTOR_NAMES).map(([value, name]) => ({ value, label: name[lang] }))}
      />
      <Ticks
        {...props}
        name="modules"
        label={say(FORM.modules, lang)}
        options={choices.modules.map(({ id, title }) => ({ value: id, label: written(title, lang).text }))}
      />
    </Group>
  )
}

function Where(props: FormProps) {
  const { lang, choices } = props
  const sorted = (table: Readonly<Record<string, Readonly<Record<Lang, string>>>>, ids: readonly string[]) =>
    ids
      .map((value) => ({ value, label: table[value]?.[lang] ?? value }))
      .sort((a, b) => a.label.localeCompare(b.label, lang))
  const state = choices.wholeState ? [{ value: '', label: say(FORM.wholeState, lang) }] : []
  return (
    <Group title={say(FORM.where, lang)}>
      <div class="fields">
        <Select
          {...props}
          name="district"
          label={say(FORM.district, lang)}
          options={[...state, ...sorted(DISTRICTS, choices.districts)]}
        />
        <Select
          {...props}
          name="cluster"
          label={say(FORM.cluster, lang)}
          options={[{ value: '', label: say(FORM.noCluster, lang) }, ...sorted(CLUSTERS, choices.clusters)]}
        />
        {choices.partners.length > 0 ? (
          <Select
            {...props}
            name="partner"
            label={say(FORM.partner, lang)}
            options={choices.partners.map((value) => ({ value, label: value }))}
          />
        ) : (
          <Line {...props} name="partner" label={say(FORM.partner, lang)} max={60} />
        )}
      </div>
    </Group>
  )
}

function Seats(props: FormProps) {
  const { lang } = props
  return (
    <Group title={say(FORM.seatsTitle, lang)}>
      <div class="fields">
        <Line {...props} name="seats" label={say(FORM.seats, lang)} whole />
        <Line {...props} name="waitlist" label={say(FORM.waitlist, lang)} whole />
        <Line {...props} name="accept" label={say(FORM.accept, lang)} whole />
        <Select
          {...props}
          name="entry"
          label={say(FORM.entry, lang)}
          options={[
            { value: 'open', label: say(FORM.entryOpen, lang) },
            { value: 'invitation', label: say(FORM.entryInvitation, lang) },
          ]}
        />
        <Select
          {...props}
          name="allocation"
          label={say(FORM.allocation, lang)}
          options={[
            { value: 'arrival', label: say(FORM.allocationArrival, lang) },
            { value: 'lottery', label: say(FORM.allocationLottery, lang) },
          ]}
        />
      </div>
    </Group>
  )
}

function Certificate(props: FormProps) {
  const { lang, choices } = props
  const quizzes = choices.modules.map(({ id, title }) => ({ value: id, label: written(title, lang).text }))
  return (
    <Group title={say(FORM.certificate, lang)}>
      <div class="fields">
        <Line {...props} name="attendance" label={say(FORM.attendance, lang)} whole />
        <Select
          {...props}
          name="quiz"
          label={say(FORM.quiz, lang)}
          options={[{ value: '', label: say(FORM.noQuiz, lang) }, ...quizzes]}
        />
        <Line {...props} name="marks" label={say(FORM.marks, lang)} whole />
      </div>
    </Group>
  )
}
