/** A small card beside the pointer that tells of the place below it what its row in the list tells. */
let tip: HTMLElement | undefined

export function watchMap(): void {
  document.addEventListener('pointermove', (event) => {
    const place = event.target instanceof Element ? event.target.closest('.world-map svg a') : null
    if (!place || event.pointerType === 'touch') return hide()
    show(place, event.clientX, event.clientY)
  })
  document.addEventListener('scroll', hide, { passive: true })
}

function hide(): void {
  if (tip) tip.hidden = true
}

function show(place: Element, x: number, y: number): void {
  if (!tip) {
    tip = document.createElement('div')
    tip.className = 'tip'
    tip.setAttribute('aria-hidden', 'true')
    document.body.append(tip)
  }
  const href = place.getAttribute('href') ?? ''
  if (tip.dataset['of'] !== href) {
    tip.dataset['of'] = href
    tip.textContent = ''
    tip.append(...cells(place, href))
  }
  tip.hidden = false
  const right = x + tip.offsetWidth + 24 > innerWidth
  const low = y + tip.offsetHeight + 24 > innerHeight
  tip.style.left = `${right ? x - tip.offsetWidth - 12 : x + 16}px`
  tip.style.top = `${low ? y - tip.offsetHeight - 12 : y + 16}px`
}

/** The row's own cells; what the place itself says where the list does not hold it. */
function cells(place: Element, href: string): Node[] {
  const title = place.querySelector('title')
  if (title) {
    // Else the browser would show its own card above ours.
    place.setAttribute('aria-label', title.textContent ?? '')
    title.remove()
  }
  const code = /\/reach\/([A-Z]{2})\?/.exec(href)?.[1]
  const row = document.querySelector(`.pins input[value="${code}"]`)?.closest('tr')
  if (!row) return [line('tip-name', [place.getAttribute('aria-label') ?? ''])]
  const all = Array.from(row.querySelectorAll('td'))
  const verdict = all[0]
  const name = line('tip-name', [row.querySelector('th a')?.textContent ?? ''])
  const badge = line('', verdict ? Array.from(verdict.childNodes, (node) => node.cloneNode(true)) : [])
  const sums = all.filter((cell) => cell.classList.contains('n')).map((cell) => cell.textContent ?? '')
  return [name, badge, line('tip-sum', [sums.filter(Boolean).slice(0, 2).join(' · ')])]
}

function line(look: string, content: (string | Node)[]): HTMLElement {
  const element = document.createElement('p')
  element.className = look
  element.append(...content)
  return element
}
