/** Every page as a face: light and dark, narrow and wide, enlarged, with longer words. */
import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '../support/browser.ts'
import { clipped, lengthen, sideways } from '../support/layout.ts'
import { FACES } from '../support/pages.ts'

const LANGS = ['en', 'hi', 'gu'] as const
const faces = Object.entries(FACES).map(
  ([name, address], index) => [name, address, LANGS[index % LANGS.length]!] as const,
)

for (const [name, address, lang] of faces) {
  const url = `/${lang}${address}`

  test(`${name} (${lang}) is accessible in light and dark, narrow and wide`, async ({ page, accessible }) => {
    test.slow()
    // Colours that are still changing would be measured half-way.
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.setViewportSize({ width: 360, height: 800 })
    await page.goto(url)
    await accessible()
    // Then only the rules that colours and widths can change.
    for (const [width, colorScheme, rules] of [
      [360, 'dark', ['color-contrast']],
      [1280, 'dark', ['color-contrast']],
      [1280, 'light', ['target-size', 'scrollable-region-focusable', 'link-in-text-block']],
    ] as const) {
      await page.setViewportSize({ width, height: 800 })
      await page.emulateMedia({ colorScheme })
      const axe = new AxeBuilder({ page }).exclude('tbody tr:nth-child(n + 9)').exclude('.map svg')
      const { violations } = await axe.withRules([...rules]).analyze()
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
    }
  })

  test(`${name} loses nothing when it is narrow, enlarged twofold or in longer words, in any language`, async ({
    page,
  }) => {
    const complaints: string[] = []
    page.on('console', (message) => {
      // The browser itself notes every page that is not 200.
      if (message.type() === 'error' && !message.text().includes('status of 4'))
        complaints.push(message.text())
    })
    const lost = async (widths: readonly number[]) => {
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 })
        expect([page.url(), width, await sideways(page), await clipped(page)]).toEqual([
          page.url(),
          width,
          [],
          [],
        ])
      }
    }
    // 640 px is what a window of 1280 has at 200 %.
    for (const other of LANGS) {
      await page.goto(`/${other}${address}`)
      await lost([1280, 640, 360])
    }
    await lengthen(page)
    await lost([360, 1280])
    expect(complaints).toEqual([])
  })
}
