/** The product in words: the three languages of Dhow, and those of buyers. */
import { say } from '#kernel/words.ts'
import { Button } from '#ui/button/button.tsx'
import { Around, SelectField } from '#ui/field/field.tsx'
import { LOCALE, type Lang } from '#kernel/words.ts'
import { CsrfField } from '#ui/page/csrf-field.tsx'
import { BUYER_LANGS, LONGEST, type TextKind } from '../rules/texts.ts'
import type { Texts } from '../rules/product.ts'
import { PRODUCT, WORDS } from '../words/product.ts'
import { productLink } from './address.ts'
import { errorIn, PartPage, Version, type About } from './product-page.tsx'

export type WordsProps = About &
  Readonly<{
    texts: Readonly<Record<TextKind, Texts>>
    /** A buyer's language that she asked for. */
    more: string
  }>

/** Her own language first, then English, then the third; then those of buyers that have words already. */
function languagesOf(lang: Lang, texts: WordsProps['texts'], more: string): string[] {
  const own = [lang, ...(['en', 'gu', 'hi'] as const).filter((one) => one !== lang)]
  const used = new Set(Object.values(texts).flatMap((one) => Object.keys(one)))
  return [...own, ...BUYER_LANGS.filter((one) => used.has(one) || one === more)]
}

export const languageName = (code: string, lang: Lang): string =>
  new Intl.DisplayNames([LOCALE[lang]], { type: 'language' }).of(code) ?? code

export function WordsPage(props: WordsProps) {
  const { frame, product, texts, more, wrong } = props
  const { lang } = frame
  const languages = languagesOf(lang, texts, more)
  const left = BUYER_LANGS.filter((one) => !languages.includes(one))
  return (
    <PartPage {...props} title={say(WORDS.title, lang)} lead={say(WORDS.lead, lang)}>
      <form class="card" method="post" action={productLink(frame, product, 'words')} noValidate>
        <CsrfField frame={frame} />
        <Version product={product} />
        {languages.map((code) => (
          <fieldset key={code} class="product-language">
            <legend>{languageName(code, lang)}</legend>
            <Text kind="title" code={code} texts={texts} label={say(WORDS.name, lang)} wrong={wrong} />
            <Text
              kind="about"
              code={code}
              texts={texts}
              label={say(WORDS.about, lang)}
              hint={code === lang ? say(WORDS.aboutHint, lang) : undefined}
              wrong={wrong}
            />
            <Text kind="care" code={code} texts={texts} label={say(WORDS.care, lang)} wrong={wrong} />
          </fieldset>
        ))}
        <div class="question-send">
          <Button>{say(PRODUCT.save, lang)}</Button>
        </div>
      </form>
      {left.length > 0 && (
        <form class="card" method="get" action={productLink(frame, product, 'words')}>
          <SelectField
            name="more"
            label={say(WORDS.more, lang)}
            value=""
            options={[
              { value: '', label: say(WORDS.chooseLanguage, lang) },
              ...left.map((value) => ({ value, label: languageName(value, lang) })),
            ]}
          />
          <div class="question-send">
            <Button look="quiet">{say(WORDS.addLanguage, lang)}</Button>
          </div>
        </form>
      )}
    </PartPage>
  )
}

type TextProps = Pick<WordsProps, 'texts' | 'wrong'> &
  Readonly<{ kind: TextKind; code: string; label: string; hint?: string | undefined }>

const ROWS = { title: 1, about: 4, care: 2 } as const

function Text({ kind, code, texts, label, hint, wrong }: TextProps) {
  const name = `${kind}-${code}`
  const error = errorIn(wrong, name)
  const described = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ')
  return (
    <Around field={{ name, label, value: '', hint, error }}>
      <textarea
        id={name}
        name={name}
        rows={ROWS[kind]}
        maxLength={LONGEST[kind]}
        lang={code}
        dir={code === 'ar' ? 'rtl' : undefined}
        aria-invalid={error ? 'true' : undefined}
        aria-describedby={described || undefined}
      >
        {texts[kind][code] ?? ''}
      </textarea>
    </Around>
  )
}
