import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { contrast, pairsOf, SHAPE_ON, TEXT_ON, THEMES, type Theme } from './palette.ts'

const css = readFileSync(join(import.meta.dirname, '..', 'styles', 'palette.css'), 'utf8')

/** The colours that the block after `selector` declares. */
function declared(selector: string): Record<string, string> {
  const block = css.slice(css.indexOf(selector)).split('}')[0]!
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, hex]) => [name!, hex!]),
  )
}

const themes = Object.keys(THEMES) as Theme[]

test('contrast is that of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
})

describe.each(themes)('in %s', (theme) => {
  test.each(pairsOf(TEXT_ON, theme))('$text on $ground can be read', ({ ratio }) => {
    expect(ratio).toBeGreaterThanOrEqual(4.5)
  })

  test.each(pairsOf(SHAPE_ON, theme))('$text on $ground can be seen', ({ ratio }) => {
    expect(ratio).toBeGreaterThanOrEqual(3)
  })
})

test('the style sheet says the same colours, chosen by the reader’s system or by the page', () => {
  expect(declared(":root,\n[data-theme='light'] {")).toEqual(THEMES.light)
  for (const selector of [':root:not([data-theme]) {', "[data-theme='dark'] {\n  --"])
    expect({ ...THEMES.light, ...declared(selector) }).toEqual(THEMES.dark)
})
