/** Ticked destinations: at most four, marked on the map, kept in the address. */
const MOST = 4

const boxes = (): HTMLInputElement[] =>
  Array.from(document.querySelectorAll<HTMLInputElement>('.pins [name=pin]'))

export function watchPins(): void {
  document.addEventListener('change', (event) => {
    if (event.target instanceof HTMLInputElement && event.target.name === 'pin') update()
  })
  limit(pinned())
}

const pinned = (): string[] =>
  boxes()
    .filter((box) => box.checked || box.type === 'hidden')
    .map((box) => box.value)

function limit(codes: readonly string[]): void {
  for (const box of boxes()) if (box.type === 'checkbox') box.disabled = !box.checked && codes.length >= MOST
}

function update(): void {
  const codes = pinned()
  limit(codes)
  const address = new URL(location.href)
  address.searchParams.delete('pin')
  const query = [address.search.slice(1), codes.length > 0 && `pin=${codes.join(',')}`]
    .filter(Boolean)
    .join('&')
  history.replaceState(null, '', `${address.pathname}?${query}`)
  for (const link of document.querySelectorAll('.world-map svg a')) {
    const code = /\/reach\/([A-Z]{2})\?/.exec(link.getAttribute('href') ?? '')?.[1] ?? ''
    link.querySelector('use, circle')?.classList.toggle('map-pin', codes.includes(code))
  }
}
