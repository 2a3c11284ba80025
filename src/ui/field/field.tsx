/** One question of a form: its label, a hint, the sentence that says what is wrong, and the control. */
import type { ComponentChildren } from 'preact'

type Shared = Readonly<{
  name: string
  label: string
  value: string
  hint?: string | undefined
  error?: string | undefined
  class?: string
}>

/** Ids of what a screen reader says after the label. */
export const described = ({
  name,
  hint,
  error,
}: Pick<Shared, 'name' | 'hint' | 'error'>): string | undefined =>
  [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ') || undefined

/** Label, hint and error, with the control below them. */
export const Around = ({ field, children }: { field: Shared; children: ComponentChildren }) => (
  <div class={`field ${field.class ?? ''} ${field.error ? 'field-wrong' : ''}`.replace(/\s+/g, ' ').trim()}>
    <label for={field.name}>{field.label}</label>
    {field.hint && (
      <p class="hint" id={`${field.name}-hint`}>
        {field.hint}
      </p>
    )}
    {field.error && (
      <p class="field-error" id={`${field.name}-error`}>
        {field.error}
      </p>
    )}
    {children}
  </div>
)

export type TextFieldProps = Shared &
  Readonly<{
    type?: 'text' | 'date' | 'search'
    inputMode?: 'numeric' | 'decimal' | 'text'
    list?: string
    required?: boolean
    min?: string
    max?: string
    maxLength?: number
    unit?: string
  }>

export function TextField(field: TextFieldProps) {
  const { name, value, type = 'text', inputMode, list, required, min, max, maxLength = 40, unit } = field
  const input = (
    <input
      id={name}
      name={name}
      type={type}
      value={value}
      inputMode={inputMode}
      list={list}
      required={required}
      min={min}
      max={max}
      maxLength={type === 'date' ? undefined : maxLength}
      autoComplete="off"
      aria-invalid={field.error ? 'true' : undefined}
      aria-describedby={described(field)}
    />
  )
  if (!unit) return <Around field={field}>{input}</Around>
  return (
    <Around field={field}>
      <span class="with-unit">
        {input}
        <span class="unit" aria-hidden="true">
          {unit}
        </span>
      </span>
    </Around>
  )
}

export type Option = Readonly<{ value: string; label: string }>

export const SelectField = (field: Shared & Readonly<{ options: readonly Option[] }>) => (
  <Around field={field}>
    <select
      id={field.name}
      name={field.name}
      aria-invalid={field.error ? 'true' : undefined}
      aria-describedby={described(field)}
    >
      {field.options.map(({ value, label }) => (
        <option key={value} value={value} selected={value === field.value}>
          {label}
        </option>
      ))}
    </select>
  </Around>
)

export const CheckField = (field: { name: string; value: string; label: string; checked: boolean }) => (
  <label class="check">
    <input type="checkbox" name={field.name} value={field.value} checked={field.checked} />
    <span>{field.label}</span>
  </label>
)

/** Keeps a part of the question that the reader does not see. Empty ones leave no trace. */
export const Hidden = ({ name, value }: { name: string; value: string }) =>
  value === '' ? null : <input type="hidden" name={name} value={value} />
