/**
 * A text field that suggests while one types. Without a script it is a plain field of its form; with one
 * (src/browser/finder.ts) it becomes a combobox as ARIA 1.2 has it: arrows, Enter, Escape, and a count read out.
 */
import { say, type Lang, type Sentence } from '#kernel/words.ts'
import { Around, described, type TextFieldProps } from '../field/field.tsx'
import { COMBOBOX } from './words.ts'

export type ComboboxProps = Omit<TextFieldProps, 'unit' | 'min' | 'max' | 'type'> &
  Readonly<{
    lang: Lang
    type?: 'text' | 'search'
    /** The address that answers `{suggestions: [{hs6, label, lang}]}` to `?q=…&lang=…`. */
    source: string
    /** Where choosing leads: the code is added to it. Absent: the code is written into the field. */
    goes?: string
    /** What the list is called, and what is read out: nothing found, one, `{count}` of them. */
    sentences?: Readonly<Record<'list' | 'none' | 'one' | 'many', Sentence>>
  }>

export function Combobox(field: ComboboxProps) {
  const { name, value, type = 'text', inputMode, list, required, maxLength = 200, lang, source, goes } = field
  const words = field.sentences ?? COMBOBOX
  return (
    <Around field={field}>
      <div class="combobox">
        <input
          id={name}
          name={name}
          type={type}
          value={value}
          inputMode={inputMode}
          list={list}
          required={required}
          maxLength={maxLength}
          autoComplete="off"
          aria-invalid={field.error ? 'true' : undefined}
          aria-describedby={described(field)}
          data-finder={source}
          data-goes={goes}
          data-list={say(words.list, lang)}
          data-said-empty={say(words.none, lang)}
          data-said-single={say(words.one, lang)}
          data-said-many={say(words.many, lang, { count: '#' })}
        />
      </div>
    </Around>
  )
}
