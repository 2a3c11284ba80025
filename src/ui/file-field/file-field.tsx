/** Asks for a file: which kinds, how large at most, and the sentence beside it when it was refused. */
import { say, type Lang } from '#kernel/words.ts'
import { Around, described } from '../field/field.tsx'
import { number } from '../figures.ts'
import { COMPONENTS } from '../words.ts'

export type FileFieldProps = Readonly<{
  name: string
  label: string
  lang: Lang
  /** File name endings, such as `.csv`. */
  kinds: readonly string[]
  /** In megabytes. */
  most: number
  error?: string | undefined
  /** Several files at once. */
  several?: boolean
}>

/** Its form must say `encType="multipart/form-data"`. */
export function FileField({ name, label, lang, kinds, most, error, several }: FileFieldProps) {
  const shown = kinds.map((kind) => kind.replace('.', '').toUpperCase()).join(', ')
  const hint = say(COMPONENTS.fileHint, lang, { kinds: shown, size: `${number(most, lang)} MB` })
  const field = { name, label, value: '', hint, error }
  return (
    <Around field={field}>
      <input
        id={name}
        class="file"
        type="file"
        name={name}
        accept={kinds.join(',')}
        multiple={several}
        aria-invalid={error ? 'true' : undefined}
        aria-describedby={described(field)}
      />
    </Around>
  )
}
