/**
 * The page of all destinations, made quicker where a script may run: it works the same without. Choosing a filter swaps
 * the answer in place, a word typed into the search narrows the list at once, a place on the map tells its row, and
 * a ticked box marks its place on the map.
 */
import { narrow } from './reach/narrow.ts'
import { watchPins } from './reach/pins.ts'
import { swap } from './reach/swap.ts'
import { watchMap } from './reach/tip.ts'

const filters = document.querySelector<HTMLFormElement>('form[data-filters]')

/** The address that the filters' form stands for: the page's own, with what the form asks now. */
function wanted(form: HTMLFormElement): string {
  const address = new URL(location.href)
  for (const name of ['find', 'region', 'coverage', 'sort']) {
    const field = form.elements.namedItem(name)
    const value =
      field instanceof HTMLInputElement || field instanceof HTMLSelectElement ? field.value.trim() : ''
    if (value) address.searchParams.set(name, value)
    else address.searchParams.delete(name)
  }
  return address.href
}

/** A link of the page does not know what was ticked since. */
function withPins(link: string): string {
  const address = new URL(link)
  const pins = new URL(location.href).searchParams.get('pin')
  if (pins) address.searchParams.set('pin', pins)
  else address.searchParams.delete('pin')
  return address.href
}

if (filters) {
  let typing: ReturnType<typeof setTimeout> | undefined
  const go = () => void swap(wanted(filters))
  filters.addEventListener('submit', (event) => {
    event.preventDefault()
    go()
  })
  filters.addEventListener('change', (event) => {
    if (event.target instanceof HTMLSelectElement) go()
  })
  filters.addEventListener('input', (event) => {
    const field = event.target
    if (!(field instanceof HTMLInputElement)) return
    narrow(field.value)
    clearTimeout(typing)
    // The server knows each name in three languages; the rows at hand only in one.
    typing = setTimeout(go, 500)
  })
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    const plain = !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0
    if (!(link instanceof HTMLAnchorElement) || !plain || !link.closest('.counts, .toggle, thead')) return
    event.preventDefault()
    void swap(withPins(link.href))
  })
  addEventListener('popstate', () => void swap(location.href, false))
  watchPins()
  watchMap()
}
