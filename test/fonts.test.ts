/** The fonts of the pages: small, whole, and each loaded for its own script alone. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { SCRIPTS, WEIGHTS } from '../scripts/fonts/scripts.mjs'
import { subset } from '../scripts/fonts/subset.mjs'
import { projectRoot } from '../src/platform/root.ts'

const css = readFileSync(join(projectRoot(), 'src/ui/styles/fonts.css'), 'utf8')
const faces = [...css.matchAll(/@font-face \{([^}]*)\}/g)].map(([, body]) => body!.replace(/\s+/g, ' '))

/** Both weights together, in bytes. */
const LIMITS: Readonly<Record<string, number>> = {
  latin: 30_000,
  'latin-more': 15_000,
  devanagari: 90_000,
  gujarati: 90_000,
  'word-hindi': 6_000,
  'word-gujarati': 6_000,
}

describe.each(SCRIPTS)('$name', (script) => {
  test('the style sheet loads each weight for exactly the characters that its file has', () => {
    for (const weight of WEIGHTS) {
      const face = faces.find((body) => body.includes(`noto-sans-${script.name}-${weight.slice(0, 3)}.woff2`))
      expect(face).toContain(`unicode-range: ${script.ranges};`)
      expect(face).toContain('font-display: optional')
      expect(face).not.toContain('local(')
    }
  })

  test('both weights stay small', async () => {
    const files = await Promise.all(WEIGHTS.map((weight) => subset(script, weight, 'woff2')))
    expect(files.reduce((sum, file) => sum + file.byteLength, 0)).toBeLessThan(LIMITS[script.name]!)
  })
})
