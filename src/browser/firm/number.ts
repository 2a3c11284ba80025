/** A number is checked on the phone by the very rules of the server, before anything is sent. */
import type { Refusal } from '#kernel/refusal.ts'
import { sayRefusal } from '#kernel/refusal.ts'
import { isLang, say, type Lang } from '#kernel/words.ts'
import { JOIN } from '#firms/words/join.ts'
import { ID_KINDS, parseIdentifier, type IdKind } from '#firms/rules/identifiers.ts'
import { showWrong } from './wrong.ts'

export const pageLang = (): Lang => {
  const { lang } = document.documentElement
  return isLang(lang) ? lang : 'en'
}

/** The sentence beside the field, with a way to take what was probably meant. */
export function refuseNumber(field: HTMLInputElement, refusal: Refusal | undefined, lang: Lang): void {
  if (!refusal) return showWrong(field, undefined)
  const { suggestion } = refusal.params
  if (typeof suggestion !== 'string') return showWrong(field, sayRefusal(refusal, lang))
  const take = document.createElement('button')
  take.type = 'button'
  take.className = 'button button-quiet'
  take.textContent = say(JOIN.takeSuggestion, lang, { suggestion })
  take.addEventListener('click', () => {
    field.value = suggestion
    field.dispatchEvent(new Event('input', { bubbles: true }))
    field.dispatchEvent(new Event('change', { bubbles: true }))
    field.focus()
  })
  showWrong(field, sayRefusal(refusal, lang), take)
}

/** A field is left because a button is being pressed: a sentence that appeared at once would push it from under the thumb. */
export const later = (work: () => void): void => void setTimeout(work, 300)

const isKind = (kind: string | undefined): kind is IdKind =>
  (ID_KINDS as readonly (string | undefined)[]).includes(kind)

/** The form of a step: its number is checked when the field is left, and again before it is sent. */
export function watchNumber(form: HTMLFormElement): void {
  const field = form.elements.namedItem('number')
  const kind = form.dataset['number']
  if (!(field instanceof HTMLInputElement) || !isKind(kind)) return
  const lang = pageLang()
  const check = (): boolean => {
    const read = parseIdentifier(kind, field.value)
    refuseNumber(field, read.ok ? undefined : read.refusal, lang)
    return read.ok
  }
  field.addEventListener('change', () => {
    if (field.value.trim() !== '') later(check)
  })
  field.addEventListener('input', () => {
    if (field.hasAttribute('aria-invalid')) check()
  })
  form.addEventListener('submit', (event) => {
    if (check()) return
    event.preventDefault()
    field.focus()
  })
}
