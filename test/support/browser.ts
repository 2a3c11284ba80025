import AxeBuilder from '@axe-core/playwright'
import { expect, test as base } from '@playwright/test'

type Fixtures = {
  /** Fails the test with every accessibility fault (WCAG 2.2 A and AA) of the page as it stands. */
  accessible: () => Promise<void>
}

/** Playwright's `test` on the running server: `page.goto('/reach')` needs no address. */
export const test = base.extend<Fixtures>({
  baseURL: async ({}, use) => use(process.env['DHOW_TEST_URL']),
  accessible: async ({ page }, use) => {
    await use(async () => {
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
      // Of a long table the first thirty rows speak for all: the rest is the same markup, and takes ten seconds.
      const axe = new AxeBuilder({ page }).withTags(tags).exclude('tbody tr:nth-child(n + 31)')
      const { violations } = await axe.analyze()
      const faults = violations.map(
        ({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ html }) => html).join(' ')})`,
      )
      expect(faults).toEqual([])
    })
  },
})
export { expect }
