import { parseAmount, type Minor } from '#kernel/money.ts'
import { say, type Lang } from '#kernel/words.ts'
import { TextField, type TextFieldProps } from '../field/field.tsx'
import { money } from '../figures.ts'
import { COMPONENTS } from '../words.ts'

type MoneyFieldProps = Pick<TextFieldProps, 'name' | 'label' | 'value' | 'error' | 'required'> &
  Readonly<{
    lang: Lang
    currency: string
    /** Digits after the point: 2 for rupees, 0 for yen, 3 for Omani rials. */
    digits: number
    /** A sum of the size expected here, shown as it may be typed. */
    example: Minor
  }>

/** An amount as text, never a number field: `1,25,000` and `125000` are the same. What is typed is read back grouped. */
export function MoneyField({ lang, currency, digits, example, ...field }: MoneyFieldProps) {
  const typed = parseAmount(field.value.replaceAll(/[,\s]/g, ''), digits)
  const hint =
    typed === undefined
      ? say(COMPONENTS.amountExample, lang, { amount: money(example, currency, digits, lang) })
      : say(COMPONENTS.amountRead, lang, { amount: money(typed, currency, digits, lang) })
  return <TextField {...field} inputMode="decimal" maxLength={20} unit={currency} hint={hint} />
}
