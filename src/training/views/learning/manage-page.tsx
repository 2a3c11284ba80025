/** `/learn/manage`: what the path shows, the versions written here, and the form to write one. */
import { LANGS, say, type Lang } from '#kernel/words.ts'
import { STEPS } from '#firms/words/steps.ts'
import { Button } from '#ui/button/button.tsx'
import { EmptyState } from '#ui/empty-state/empty-state.tsx'
import { Around, described, SelectField, TextField } from '#ui/field/field.tsx'
import { number } from '#ui/figures.ts'
import { link, type Frame } from '#ui/frame.ts'
import { BackLink } from '#ui/link/link.tsx'
import { Notice } from '#ui/notice/notice.tsx'
import { CsrfField } from '#ui/page/csrf-field.tsx'
import { Page } from '#ui/page/page.tsx'
import { LESSON_STAGES, type Lesson } from '../../rules/lesson.ts'
import { FACT_NAMES } from '../../rules/lesson-facts.ts'
import type { ModuleVersion } from '../../store/modules.ts'
import { LEARN } from '../../words/learning/pages.ts'
import { WRITE, WRITTEN_IN } from '../../words/learning/manage.ts'

export type ManageProps = Readonly<{
  frame: Frame
  lessons: readonly Lesson[]
  hidden: readonly Lesson[]
  versions: readonly ModuleVersion[]
  viewerId: string
  /** What was typed, by field; empty on a fresh form. */
  typed: (name: string) => string
  saved: boolean
  wrong: Readonly<{ field: string | undefined; sentence: string }> | undefined
}>

export function ManagePage(props: ManageProps) {
  const { frame, saved } = props
  const { lang } = frame
  return (
    <Page frame={frame} title={`${say(WRITE.title, lang)} · Dhow`} hidden>
      <div class="wide narrow learn">
        <BackLink href={link(frame, '/learn')}>{say(LEARN.back, lang)}</BackLink>
        <h1>{say(WRITE.title, lang)}</h1>
        <p class="lead">{say(WRITE.lead, lang)}</p>
        {saved && (
          <Notice kind="success" lang={lang}>
            <p>{say(WRITE.saved, lang)}</p>
          </Notice>
        )}
        <Versions {...props} />
        <Shown {...props} />
        <WriteForm {...props} />
      </div>
    </Page>
  )
}

function Versions({ frame, versions, viewerId }: ManageProps) {
  const { lang } = frame
  return (
    <section>
      <h2>{say(WRITE.versions, lang)}</h2>
      {versions.length === 0 && <EmptyState title={say(WRITE.none, lang)} />}
      <ul class="module-versions">
        {versions.map((one) => (
          <li key={one.id}>
            {say(WRITE.version, lang, {
              lesson: say(one.lesson.title, lang),
              version: number(one.version, lang),
            })}{' '}
            <b>{say(WRITE[one.status], lang)}</b>{' '}
            <a href={link(frame, `/learn/manage/${one.id}`)}>{say(WRITE.look, lang)}</a>
            {one.status === 'draft' &&
              (one.writtenBy === viewerId ? (
                <span class="small"> {say(WRITE.yours, lang)}</span>
              ) : (
                <form method="post" action={link(frame, `/learn/manage/${one.id}/publish`)}>
                  <CsrfField frame={frame} />
                  <Button look="quiet">{say(WRITE.publish, lang)}</Button>
                </form>
              ))}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Shown({ frame, lessons, hidden }: ManageProps) {
  const { lang } = frame
  const rows = [
    ...lessons.map((lesson) => ({ lesson, shown: true })),
    ...hidden.map((lesson) => ({ lesson, shown: false })),
  ]
  return (
    <details>
      <summary>{say(WRITE.shown, lang)}</summary>
      <ul class="module-versions">
        {rows.map(({ lesson, shown }) => (
          <li key={lesson.id}>
            <code>{lesson.id}</code> {say(lesson.title, lang)} {!shown && <b>{say(WRITE.hidden, lang)}</b>}
            <form method="post" action={link(frame, '/learn/manage/shown')}>
              <CsrfField frame={frame} />
              <input type="hidden" name="module" value={lesson.id} />
              <input type="hidden" name="shown" value={shown ? '' : 'yes'} />
              <Button look="quiet">
                {say(shown ? WRITE.hide : WRITE.unhide, lang, { lesson: say(lesson.title, lang) })}
              </Button>
            </form>
          </li>
        ))}
      </ul>
    </details>
  )
}

const TEXTS = [
  ['title', WRITE.titleOf, 2],
  ['lead', WRITE.leadOf, 2],
  ['goals', WRITE.goals, 4],
  ['sections', WRITE.sections, 14],
  ['questions', WRITE.questions, 14],
] as const

function WriteForm(props: ManageProps) {
  const { frame, typed, wrong } = props
  const { lang } = frame
  const error = (field: string) => (wrong?.field === field ? wrong.sentence : undefined)
  const names = FACT_NAMES.map((name) => `{${name}}`).join(' ')
  return (
    <form class="card" method="post" action={link(frame, '/learn/manage')} noValidate>
      <CsrfField frame={frame} />
      <h2>{say(WRITE.write, lang)}</h2>
      {wrong && (
        <Notice kind="error" lang={lang}>
          <p>{wrong.sentence}</p>
        </Notice>
      )}
      <TextField name="id" label={say(WRITE.id, lang)} value={typed('id')} error={error('id')} />
      <SelectField
        name="stage"
        label={say(WRITE.stage, lang)}
        value={typed('stage')}
        options={LESSON_STAGES.map((value) => ({ value, label: say(LEARN[value], lang) }))}
      />
      <SelectField
        name="step"
        label={say(WRITE.step, lang)}
        value={typed('step')}
        options={[
          { value: '', label: say(WRITE.noStep, lang) },
          ...Object.entries(STEPS).map(([value, { title }]) => ({ value, label: say(title, lang) })),
        ]}
      />
      <TextField
        name="minutes"
        label={say(WRITE.minutes, lang)}
        value={typed('minutes')}
        inputMode="numeric"
        error={error('minutes')}
      />
      <TextField name="video" label={say(WRITE.video, lang)} value={typed('video')} maxLength={300} />
      {TEXTS.map(([field, label, rows]) => (
        <fieldset key={field}>
          <legend>{say(label, lang)}</legend>
          {field === 'sections' && <p class="hint">{say(WRITE.sectionsHow, lang, { names })}</p>}
          {field === 'questions' && <p class="hint">{say(WRITE.questionsHow, lang)}</p>}
          {LANGS.map((one) => (
            <Text
              key={one}
              name={`${field}.${one}`}
              lang={one}
              rows={rows}
              value={typed(`${field}.${one}`)}
              error={error(`${field}.${one}`)}
              label={`${say(label, lang)} · ${say(WRITTEN_IN[one], lang)}`}
            />
          ))}
        </fieldset>
      ))}
      <Button>{say(WRITE.save, lang)}</Button>
    </form>
  )
}

type TextProps = Readonly<{
  name: string
  label: string
  lang: Lang
  rows: number
  value: string
  error: string | undefined
}>

const Text = ({ lang, rows, ...field }: TextProps) => (
  <Around field={field}>
    <textarea
      id={field.name}
      name={field.name}
      lang={lang}
      rows={rows}
      maxLength={20_000}
      aria-invalid={field.error ? 'true' : undefined}
      aria-describedby={described(field)}
    >
      {field.value}
    </textarea>
  </Around>
)
