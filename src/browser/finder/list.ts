import type { Suggestion } from './ask.ts'

/** The list of suggestions under a field: what it shows, and which one the keyboard stands on. */
export type List = Readonly<{
  isOpen: () => boolean
  show: (found: readonly Suggestion[]) => void
  hide: () => void
  /** Goes one on, or back; past the ends it begins again. */
  move: (step: 1 | -1) => void
  current: () => Suggestion | undefined
}>

export function listFor(input: HTMLInputElement, choose: (one: Suggestion) => void): List {
  const list = document.createElement('ul')
  list.className = 'combobox-list'
  list.id = `${input.id}-suggestions`
  list.setAttribute('role', 'listbox')
  list.setAttribute('aria-label', input.dataset['list'] ?? '')
  list.hidden = true
  input.after(list)
  input.setAttribute('aria-controls', list.id)

  let shown: readonly Suggestion[] = []
  let at = -1
  const stand = (index: number): void => {
    at = index
    Array.from(list.children).forEach((option, place) =>
      option.setAttribute('aria-selected', String(place === at)),
    )
    const option = list.children[at]
    if (option) input.setAttribute('aria-activedescendant', option.id)
    else input.removeAttribute('aria-activedescendant')
    option?.scrollIntoView({ block: 'nearest' })
  }
  const open = (isOpen: boolean): void => {
    list.hidden = !isOpen
    input.setAttribute('aria-expanded', String(isOpen))
    stand(-1)
  }
  // The field keeps the focus while a suggestion is pressed.
  list.addEventListener('pointerdown', (event) => event.preventDefault())
  list.addEventListener('click', (event) => {
    const option = event.target instanceof Element ? event.target.closest('li') : null
    const one = option && shown[[...list.children].indexOf(option)]
    if (one) choose(one)
  })
  open(false)
  return {
    isOpen: () => !list.hidden,
    show: (found) => {
      shown = found
      list.replaceChildren(...found.map((one, index) => optionOf(one, `${list.id}-${index}`)))
      open(found.length > 0)
    },
    hide: () => open(false),
    move: (step) => stand(at < 0 && step < 0 ? shown.length - 1 : (at + step + shown.length) % shown.length),
    current: () => shown[at],
  }
}

function optionOf(one: Suggestion, id: string): HTMLLIElement {
  const option = Object.assign(document.createElement('li'), { id })
  option.setAttribute('role', 'option')
  const words = Object.assign(document.createElement('span'), { textContent: one.label, lang: one.lang })
  option.append(words, ' ', Object.assign(document.createElement('code'), { textContent: one.hs6 }))
  return option
}
