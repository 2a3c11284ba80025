import { say, type Lang } from '#kernel/words.ts'
import { TextField, type TextFieldProps } from '../field/field.tsx'
import { dayText } from '../figures.ts'
import { COMPONENTS } from '../words.ts'

type DateFieldProps = Pick<TextFieldProps, 'name' | 'label' | 'value' | 'error' | 'required'> &
  Readonly<{
    lang: Lang
    /** The days that may be chosen, `YYYY-MM-DD`; said in words too. */ first: string
    last: string
  }>

/** A civil day: the browser's own picker, and the span that makes sense written out. */
export const DateField = ({ lang, first, last, ...field }: DateFieldProps) => (
  <TextField
    {...field}
    type="date"
    min={first}
    max={last}
    hint={say(COMPONENTS.daySpan, lang, { first: dayText(first, lang), last: dayText(last, lang) })}
  />
)
