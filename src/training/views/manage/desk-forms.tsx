/** What an organiser does for guests: a walk-in, invitations, things to hand out. */
import type { ComponentChildren } from 'preact'
import { say } from '#kernel/words.ts'
import { DISTRICTS } from '#firms/words/districts.ts'
import { Button } from '#ui/button/button.tsx'
import { Around, CheckField, SelectField, TextField } from '#ui/field/field.tsx'
import { FileField } from '#ui/file-field/file-field.tsx'
import { link, type Frame } from '#ui/frame.ts'
import { CsrfField } from '#ui/page/csrf-field.tsx'
import type { Event } from '../../store/events.ts'
import type { Material } from '../../store/materials.ts'
import { BOOK } from '../../words/event/event.ts'
import { DESK } from '../../words/manage/manage.ts'
import { MATERIALS } from '../../words/mine/seat.ts'
import { LanguageField } from '../event/language-field.tsx'

/** A refused form: which one it was, what was typed, and why. */
export type DeskWrong = Readonly<{
  form: 'walk-in' | 'invite' | 'material' | 'move'
  field: string | undefined
  sentence: string
  texts: Readonly<Record<string, string>>
}>

type Props = Readonly<{
  frame: Frame
  event: Event
  materials: readonly Material[]
  wrong: DeskWrong | undefined
}>

type FoldProps = Readonly<{
  props: Props
  form: DeskWrong['form']
  title: string
  children: ComponentChildren
}>
const Fold = ({ props: { wrong }, form, title, children }: FoldProps) => (
  <details class="card" id={form} open={wrong?.form === form}>
    <summary>{title}</summary>
    {children}
  </details>
)

const typed = ({ wrong }: Props, form: DeskWrong['form'], name: string): string =>
  wrong?.form === form ? (wrong.texts[name] ?? '') : ''
const errorOf = ({ wrong }: Props, form: DeskWrong['form'], name: string): string | undefined =>
  wrong?.form === form && wrong.field === name ? wrong.sentence : undefined

/** `tried`: the same guest sent twice is one guest. */
export function WalkIn(props: Props & Readonly<{ tried: string }>) {
  const { frame, event } = props
  const { lang } = frame
  const at = (name: string) => ({
    name,
    value: typed(props, 'walk-in', name),
    error: errorOf(props, 'walk-in', name),
  })
  return (
    <Fold props={props} form="walk-in" title={say(DESK.walkIn, lang)}>
      <p>{say(DESK.walkInHint, lang)}</p>
      <form method="post" action={link(frame, `/training/manage/${event.id}/walk-in`)} noValidate>
        <CsrfField frame={frame} />
        <input type="hidden" name="tried" value={props.tried} />
        <div class="fields">
          <TextField {...at('name')} label={say(DESK.name, lang)} maxLength={100} />
          <TextField {...at('to')} label={say(BOOK.to, lang)} maxLength={254} />
          <SelectField
            {...at('district')}
            value={typed(props, 'walk-in', 'district') || (event.district ?? '')}
            label={say(DESK.district, lang)}
            options={[
              { value: '', label: say(BOOK.elsewhere, lang) },
              ...Object.entries(DISTRICTS).map(([value, name]) => ({ value, label: name[lang] })),
            ]}
          />
          <LanguageField label={say(DESK.language, lang)} value={typed(props, 'walk-in', 'lang') || lang} />
        </div>
        <div class="question-send">
          <Button>{say(DESK.walkInSend, lang)}</Button>
        </div>
      </form>
    </Fold>
  )
}

export function Invite(props: Props) {
  const { frame, event } = props
  const { lang } = frame
  const field = {
    name: 'people',
    label: say(DESK.invite, lang),
    hint: say(DESK.inviteHint, lang),
    value: typed(props, 'invite', 'people'),
    error: errorOf(props, 'invite', 'people'),
  }
  return (
    <Fold props={props} form="invite" title={say(DESK.invite, lang)}>
      <form method="post" action={link(frame, `/training/manage/${event.id}/invite`)}>
        <CsrfField frame={frame} />
        <Around field={field}>
          <textarea id="people" name="people" rows={6} maxLength={50_000} aria-describedby="people-hint">
            {field.value}
          </textarea>
        </Around>
        <div class="question-send">
          <Button look="quiet">{say(DESK.inviteSend, lang)}</Button>
        </div>
      </form>
    </Fold>
  )
}

export function HandOut(props: Props) {
  const { frame, event, materials } = props
  const { lang } = frame
  const here = `/training/manage/${event.id}/material`
  return (
    <Fold props={props} form="material" title={say(DESK.materials, lang)}>
      <p>{say(DESK.materialsHint, lang)}</p>
      <ul class="plain">
        {materials.map(({ id, kind, title }) => (
          <li key={id} class="device">
            <span>
              {say(MATERIALS[kind], lang)}: {title}
            </span>
            <form method="post" action={link(frame, `${here}/gone`)}>
              <CsrfField frame={frame} />
              <input type="hidden" name="material" value={id} />
              <button
                type="submit"
                class="button button-quiet"
                aria-label={`${say(DESK.materialGoneShort, lang)}: ${title}`}
              >
                {say(DESK.materialGoneShort, lang)}
              </button>
            </form>
          </li>
        ))}
      </ul>
      <form method="post" action={link(frame, here)} encType="multipart/form-data">
        <CsrfField frame={frame} />
        <div class="fields">
          <SelectField
            name="kind"
            label={say(DESK.materialKind, lang)}
            value={typed(props, 'material', 'kind')}
            options={(['recording', 'slides', 'sheet', 'link'] as const).map((value) => ({
              value,
              label: say(MATERIALS[value], lang),
            }))}
          />
          <TextField
            name="title"
            label={say(DESK.materialTitle, lang)}
            value={typed(props, 'material', 'title')}
            error={errorOf(props, 'material', 'title')}
            maxLength={200}
          />
          <TextField
            name="url"
            label={say(DESK.materialUrl, lang)}
            value={typed(props, 'material', 'url')}
            maxLength={2000}
          />
        </div>
        <CheckField name="all" value="yes" label={say(DESK.materialAll, lang)} checked={false} />
        {/* Last: what stands before a file is known before the file is taken in. */}
        <FileField
          name="file"
          label={say(DESK.materialFile, lang)}
          lang={lang}
          kinds={['.pdf', '.jpg', '.png']}
          most={10}
        />
        <div class="question-send">
          <Button look="quiet">{say(DESK.materialSend, lang)}</Button>
        </div>
      </form>
    </Fold>
  )
}
