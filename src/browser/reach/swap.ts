/** Fetches another view of the same answer and puts its parts in place; the browser goes there itself if that fails. */
let latest = 0

export async function swap(address: string, isNew = true): Promise<void> {
  const turn = ++latest
  try {
    const reply = await fetch(address, { headers: { accept: 'text/html' } })
    if (!reply.ok) throw new Error(String(reply.status))
    const page = new DOMParser().parseFromString(await reply.text(), 'text/html')
    if (turn !== latest) return
    const focused = document.activeElement
    const path = focused instanceof HTMLAnchorElement ? focused.textContent : undefined
    for (const part of document.querySelectorAll('[data-live]')) {
      const fresh = page.getElementById(part.id)
      if (fresh) part.replaceWith(fresh)
    }
    if (isNew) history.pushState(null, '', address)
    keepFocus(path)
    keepLanguages(page)
  } catch {
    location.assign(address)
  }
}

/** The link that was followed has been replaced by its twin. */
function keepFocus(text: string | null | undefined): void {
  if (!text) return
  const links = document.querySelectorAll<HTMLAnchorElement>('.counts a, .toggle a, thead a')
  for (const link of links) if (link.textContent === text) return link.focus({ preventScroll: true })
}

/** The other languages keep the place. */
function keepLanguages(page: Document): void {
  const here = document.querySelector('.languages')
  const there = page.querySelector('.languages')
  if (here && there) here.replaceWith(there)
}
