/** What was typed while joining, kept on the phone until the firm is aboard. A phone that keeps nothing loses nothing else. */

const NAME = 'dhow.join'
/** The token belongs to the session, not to the draft. */
const NOT_KEPT: ReadonlySet<string> = new Set(['csrf'])
/** A draft of last month surprises more than it helps, and a shared phone has other users. */
const KEPT_MS = 14 * 86_400_000

export type Draft = Readonly<{ at: number; step: number; fields: readonly (readonly [string, string])[] }>

export function readDraft(): Draft | undefined {
  try {
    const draft = JSON.parse(localStorage.getItem(NAME) ?? 'null') as Draft | null
    return draft && Date.now() - draft.at < KEPT_MS && Array.isArray(draft.fields) ? draft : undefined
  } catch {
    return undefined
  }
}

export function saveDraft(form: HTMLFormElement, step: number): void {
  const fields = [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' && !NOT_KEPT.has(name) ? [[name, value] as const] : [],
  )
  try {
    localStorage.setItem(NAME, JSON.stringify({ at: Date.now(), step, fields } satisfies Draft))
  } catch {
    return
  }
}

export function clearDraft(): void {
  try {
    localStorage.removeItem(NAME)
  } catch {
    return
  }
}

/** Whether anybody typed anything worth showing again. */
export const hasWords = ({ fields }: Draft): boolean =>
  fields.some(([name, value]) => name !== 'tried' && value !== '')

/** Fills the form as it was; the form's own key comes back too, so that a sending that did arrive is not repeated. */
export function fill(form: HTMLFormElement, { fields }: Draft): void {
  for (const control of form.elements) {
    const named = fields.filter(([name]) => name === (control as HTMLInputElement).name)
    if (control instanceof HTMLInputElement && control.type === 'checkbox') {
      control.checked = named.some(([, value]) => value === control.value)
      if (control.checked) control.closest('details')?.setAttribute('open', '')
    } else if ((control instanceof HTMLInputElement || control instanceof HTMLSelectElement) && named[0]) {
      control.value = named[0][1]
    }
  }
}
