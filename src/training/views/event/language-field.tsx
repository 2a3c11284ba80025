import { LANGS } from '#kernel/words.ts'
import { Around } from '#ui/field/field.tsx'
import { LANGUAGE_NAMES } from '#ui/words.ts'

/** Each language by its own name, and read out in its own voice. */
export const LanguageField = ({ label, value }: { label: string; value: string }) => (
  <Around field={{ name: 'lang', label, value }}>
    <select id="lang" name="lang">
      {LANGS.map((one) => (
        <option key={one} value={one} lang={one} selected={one === value}>
          {LANGUAGE_NAMES[one]}
        </option>
      ))}
    </select>
  </Around>
)
