/** Arrow keys, page keys and space turn the slides; swiping is the browser's own scrolling. */

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  PageDown: 1,
  ' ': 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  PageUp: -1,
}

export function watchSlides(list: HTMLElement): void {
  const slides = [...list.children] as HTMLElement[]
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches
  const turnTo = (at: number) => {
    const slide = slides[Math.max(0, Math.min(slides.length - 1, at))]
    if (slide)
      list.scrollTo({ left: slide.offsetLeft - list.offsetLeft, behavior: still ? 'auto' : 'smooth' })
  }
  const here = () =>
    slides.reduce(
      (best, slide, index) =>
        Math.abs(slide.offsetLeft - list.offsetLeft - list.scrollLeft) <
        Math.abs(slides[best]!.offsetLeft - list.offsetLeft - list.scrollLeft)
          ? index
          : best,
      0,
    )
  list.tabIndex = 0
  list.addEventListener('keydown', (event) => {
    const step = STEPS[event.key]
    if (!step || event.target !== list) return
    event.preventDefault()
    turnTo(here() + step)
  })
  for (const link of list.querySelectorAll<HTMLAnchorElement>('a[href^="#slide-"]'))
    link.addEventListener('click', (event) => {
      event.preventDefault()
      turnTo(Number(link.hash.replace('#slide-', '')) - 1)
    })
}
