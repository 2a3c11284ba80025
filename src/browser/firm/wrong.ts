/** What is wrong stands beside its field, as the server would put it. */

const errorId = (field: HTMLElement): string => `${field.id}-error`

/** Shows or takes away the sentence beside a field; `extra` stands below it, such as a suggestion to take. */
export function showWrong(
  field: HTMLInputElement | HTMLSelectElement,
  sentence: string | undefined,
  extra?: HTMLElement,
): void {
  const box = field.closest('.field')
  if (!box) return
  box.querySelector('.field-error')?.remove()
  box.querySelector('.field-offer')?.remove()
  box.classList.toggle('field-wrong', sentence !== undefined)
  const hint = document.getElementById(`${field.id}-hint`)?.id
  const told = [hint, sentence === undefined ? undefined : errorId(field)].filter(Boolean).join(' ')
  if (told) field.setAttribute('aria-describedby', told)
  else field.removeAttribute('aria-describedby')
  if (sentence === undefined) return field.removeAttribute('aria-invalid')
  field.setAttribute('aria-invalid', 'true')
  const line = document.createElement('p')
  line.className = 'field-error'
  line.id = errorId(field)
  line.textContent = sentence
  const before = field.closest('.with-unit') ?? field
  before.before(line)
  if (extra) {
    extra.classList.add('field-offer')
    before.after(extra)
  }
}

/** A sentence below a field that says what was understood; read out by a screen reader. */
export function showGood(field: HTMLInputElement, sentence: string): void {
  const box = field.closest('.field')
  if (!box) return
  let line = box.querySelector<HTMLElement>('.field-good')
  if (!line) {
    line = document.createElement('output')
    line.className = 'field-good'
    box.append(line)
  }
  line.textContent = sentence
}
