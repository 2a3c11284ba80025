/** A longer answer of the report. */
import { Around, described } from '#ui/field/field.tsx'

type Props = Readonly<{
  name: string
  label: string
  value: string
  hint?: string
  error?: string | undefined
}>

export const ReportText = (field: Props) => (
  <Around field={field}>
    <textarea
      id={field.name}
      name={field.name}
      rows={4}
      maxLength={2000}
      aria-invalid={field.error ? 'true' : undefined}
      aria-describedby={described(field)}
    >
      {field.value}
    </textarea>
  </Around>
)
