/** Fields of the form of an event: each knows what was typed and what is wrong with it. */
import type { ComponentChildren } from 'preact'
import type { Lang } from '#kernel/words.ts'
import { Around, CheckField, described, SelectField, TextField, type Option } from '#ui/field/field.tsx'
import type { EventFields } from '../../rules/event-form.ts'
import type { Hall } from '../../store/halls.ts'
import type { ShownModule } from '../event/event-facts.tsx'

export type Choices = Readonly<{
  halls: readonly Hall[]
  trainers: readonly Readonly<{ id: string; name: string }>[]
  modules: readonly ShownModule[]
  /** Districts and clusters of the organiser's areas. */
  districts: readonly string[]
  clusters: readonly string[]
  partners: readonly string[]
  /** Whether she may hold events for the whole state. */
  wholeState: boolean
}>

export type FormProps = Readonly<{
  lang: Lang
  fields: EventFields
  choices: Choices
  wrong: Readonly<{ field: string | undefined; sentence: string }> | undefined
}>

export const textAt = ({ fields }: FormProps, name: string): string => fields.texts[name] ?? ''
export const errorAt = ({ wrong }: FormProps, name: string): string | undefined =>
  wrong?.field === name ? wrong.sentence : undefined

export const Group = ({ title, children }: { title: string; children: ComponentChildren }) => (
  <fieldset>
    <legend>{title}</legend>
    {children}
  </fieldset>
)

type SelectProps = FormProps & Readonly<{ name: string; label: string; options: readonly Option[] }>
export const Select = (props: SelectProps) => (
  <SelectField
    name={props.name}
    label={props.label}
    value={textAt(props, props.name)}
    error={errorAt(props, props.name)}
    options={props.options}
  />
)

type LineProps = FormProps & Readonly<{ name: string; label: string; max?: number; whole?: boolean }>
export const Line = (props: LineProps) => (
  <TextField
    name={props.name}
    label={props.label}
    value={textAt(props, props.name)}
    error={errorAt(props, props.name)}
    maxLength={props.max ?? 200}
    {...(props.whole ? { inputMode: 'numeric' as const } : {})}
  />
)

type TickProps = FormProps &
  Readonly<{ name: 'languages' | 'sectors' | 'modules'; label: string; options: readonly Option[] }>
export const Ticks = (props: TickProps) => (
  <fieldset>
    <legend>{props.label}</legend>
    {errorAt(props, props.name) && <p class="field-error">{errorAt(props, props.name)}</p>}
    <div class="checks">
      {props.options.map(({ value, label }) => (
        <CheckField
          key={value}
          name={props.name}
          value={value}
          label={label}
          checked={props.fields.ticked[props.name].includes(value)}
        />
      ))}
    </div>
  </fieldset>
)

export function About(props: FormProps & Readonly<{ name: string; label: string }>) {
  const { name, label } = props
  const field = { name, label, value: textAt(props, name), error: errorAt(props, name) }
  return (
    <Around field={field}>
      <textarea id={name} name={name} rows={3} maxLength={4000} aria-describedby={described(field)}>
        {field.value}
      </textarea>
    </Around>
  )
}

export function Timed(props: FormProps & Readonly<{ name: string; type: 'date' | 'time'; label: string }>) {
  const { name, type, label } = props
  const field = { name, label, value: textAt(props, name), error: errorAt(props, name) }
  return (
    <Around field={field}>
      <input
        id={name}
        name={name}
        type={type}
        value={field.value}
        aria-invalid={field.error ? 'true' : undefined}
        aria-describedby={described(field)}
      />
    </Around>
  )
}
