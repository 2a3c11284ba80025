/** Fields of the room: a number or address, and the code. The browser may fill them in. */
import { Around, described } from '#ui/field/field.tsx'

type Props = Readonly<{ label: string; hint?: string; value: string; error?: string | undefined }>

export const PhoneField = (field: Props) => (
  <Around field={{ ...field, name: 'to' }}>
    <input
      id="to"
      name="to"
      type="tel"
      value={field.value}
      inputMode="tel"
      autoComplete="tel"
      maxLength={40}
      required
      aria-invalid={field.error ? 'true' : undefined}
      aria-describedby={described({ ...field, name: 'to' })}
    />
  </Around>
)

export const EmailField = (field: Props) => (
  <Around field={{ ...field, name: 'to' }}>
    <input
      id="to"
      name="to"
      type="text"
      value={field.value}
      inputMode="email"
      autoComplete="email"
      autoCapitalize="none"
      spellcheck={false}
      maxLength={254}
      required
      aria-invalid={field.error ? 'true' : undefined}
      aria-describedby={described({ ...field, name: 'to' })}
    />
  </Around>
)

/** Phones offer the code of the message that has just come (HTML: `one-time-code`). */
export const CodeField = (field: Omit<Props, 'value'>) => (
  <Around field={{ ...field, name: 'code', value: '', class: 'code-field' }}>
    <input
      id="code"
      name="code"
      type="text"
      inputMode="numeric"
      autoComplete="one-time-code"
      maxLength={20}
      required
      aria-invalid={field.error ? 'true' : undefined}
      aria-describedby={described({ ...field, name: 'code' })}
    />
  </Around>
)
