/** What a page must not do at any width: scroll sideways, or cut off its own words. */
import type { Page } from '@playwright/test'

/** Sentences that are longer than ours, as another language's would be: 40 % more, with accents. Figures stay. */
export const lengthen = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const accents: Record<string, string> = { a: 'å', e: 'é', i: 'ï', o: 'ø', u: 'ü', A: 'Å', E: 'É', O: 'Ø' }
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const texts: Text[] = []
    while (walker.nextNode()) texts.push(walker.currentNode as Text)
    for (const node of texts) {
      const text = node.data
      const letters = (text.match(/\p{L}/gu) ?? []).length
      if (letters < 2 || node.parentElement?.closest('code, pre, script, style')) continue
      const more = ' éxtrå wørds fïll thïs'.repeat(4 + text.length / 22).slice(0, Math.ceil(letters * 0.4))
      node.data = text
        .replace(/[aeiouAEO]/g, (letter) => accents[letter]!)
        .replace(/\s*$/, (end) => more + end)
    }
  })

/** What makes the page wider than its window: nothing is right. */
export const sideways = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    const wide = [...document.body.querySelectorAll('*')].filter(
      (one) => one.getBoundingClientRect().right > clientWidth + 0.5 && !one.closest('.data-scroll, svg'),
    )
    return [
      `${scrollWidth - clientWidth} px`,
      ...wide.slice(0, 8).map((one) => `${one.tagName} ${one.className}`),
    ]
  })

/**
 * Texts that are cut off or lie outside the window. Left out is what may be: words for screen readers only, tables and slides that
 * scroll, and titles of sources, which end in an ellipsis on purpose.
 */
export const clipped = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const meant = '.sr, .skip, .data-scroll, .lesson-example, .slides, svg, select, thead'
    const width = document.documentElement.clientWidth
    const found: string[] = []
    const cutting = (element: Element | null): Element | null =>
      !element || getComputedStyle(element).overflowX !== 'visible' ? element : cutting(element.parentElement)
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const element = walker.currentNode.parentElement!
      if (element.closest(meant) || !element.checkVisibility({ visibilityProperty: true })) continue
      const range = document.createRange()
      range.selectNodeContents(walker.currentNode)
      const box = range.getBoundingClientRect()
      if (box.width === 0) continue
      const edge = cutting(element)
      if (edge && getComputedStyle(edge).textOverflow === 'ellipsis') continue
      const limit = edge ? Math.min(width, edge.getBoundingClientRect().right) : width
      if (box.left < -1 || box.right > limit + 1)
        found.push(`${element.tagName} ${walker.currentNode.textContent}`)
    }
    return found
  })
