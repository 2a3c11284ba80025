/**
 * Sends photos in parts and goes on where the line broke, also after the page was closed: the phone remembers which upload
 * belongs to which file. Without this script the form sends them whole.
 */
import { send } from './photos/send.ts'

const form = document.querySelector<HTMLFormElement>('form[data-photos]')
form?.addEventListener('submit', (event) => {
  const files = Array.from(form.querySelector<HTMLInputElement>('input[type=file]')?.files ?? [])
  if (files.length === 0) return
  event.preventDefault()
  void sendAll(form, files)
})

async function sendAll(form: HTMLFormElement, files: readonly File[]): Promise<void> {
  const button = form.querySelector<HTMLButtonElement>('button')!
  const said = form.querySelector<HTMLElement>('[data-photos-said]')!
  button.disabled = true
  for (const file of files) {
    const wrong = await send(form, file, (text) => (said.textContent = text))
    if (wrong === undefined) continue
    said.textContent = wrong
    button.disabled = false
    return
  }
  location.href = `${location.pathname}?saved=yes`
}
