/** Makes a plain field a combobox (ARIA 1.2, list autocomplete with manual selection). */
import { ask, forget, type Suggestion } from './ask.ts'
import { listFor } from './list.ts'

const FEWEST_LETTERS = 3
const PAUSE_MS = 200

export function watch(input: HTMLInputElement): void {
  const said = announcer(input)
  const list = listFor(input, choose)
  let typing: ReturnType<typeof setTimeout> | undefined

  function choose(one: Suggestion): void {
    close()
    const goes = input.dataset['goes']
    input.value = one.hs6
    if (goes) location.assign(goes + one.hs6)
    else input.dispatchEvent(new Event('change', { bubbles: true }))
  }
  function close(): void {
    clearTimeout(typing)
    forget()
    list.hide()
    said('')
  }
  async function suggest(words: string): Promise<void> {
    const found = await ask(input.dataset['finder'] ?? '', words)
    if (!found || input.value.trim() !== words || document.activeElement !== input) return
    list.show(found)
    said(countOf(found.length, input.dataset))
  }
  function typed(pause: number): void {
    const words = input.value.trim()
    if (words.length < FEWEST_LETTERS) return close()
    clearTimeout(typing)
    typing = setTimeout(() => void suggest(words), pause)
  }
  function pressed(key: string): boolean {
    const here = list.current()
    if (!list.isOpen()) {
      if (key === 'ArrowDown') typed(0)
      return key === 'ArrowDown'
    }
    if (key === 'ArrowDown') list.move(1)
    else if (key === 'ArrowUp') list.move(-1)
    else if (key === 'Escape') close()
    else if (key === 'Enter' && here) choose(here)
    else return false
    return true
  }
  input.addEventListener('input', () => typed(PAUSE_MS))
  input.addEventListener('keydown', (event) => {
    // While letters are being composed, the keys belong to the keyboard's own list.
    if (!event.isComposing && pressed(event.key)) event.preventDefault()
  })
  input.addEventListener('blur', close)

  input.setAttribute('role', 'combobox')
  input.setAttribute('aria-autocomplete', 'list')
  // The browser's own list would lie over ours.
  input.removeAttribute('list')
}

function countOf(count: number, words: DOMStringMap): string {
  if (count === 0) return words['saidEmpty'] ?? ''
  if (count === 1) return words['saidSingle'] ?? ''
  return (words['saidMany'] ?? '').replace('#', String(count))
}

/** A place whose words are read out. */
function announcer(input: HTMLInputElement): (words: string) => void {
  const place = document.createElement('span')
  place.className = 'sr'
  place.setAttribute('role', 'status')
  input.after(place)
  return (words) => (place.textContent = words)
}
