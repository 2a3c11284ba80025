/** The components in a real browser, on the page that shows them all. */
import { gzipSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { expect, test } from '../support/browser.ts'

/** What has the focus now, and whether it can be seen. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement
    const style = getComputedStyle(element)
    const box = element.getBoundingClientRect()
    return {
      name: element.getAttribute('name') ?? element.textContent?.trim() ?? '',
      ring: style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2,
      inSight: box.bottom > 0 && box.top < innerHeight && box.width > 0,
    }
  })

test('the keyboard goes through the form in the order of reading, and always shows where it is', async ({
  page,
}) => {
  await page.goto('/en/reach')
  const names = await page
    .locator('main')
    .locator('input:not([type=hidden]), select, button, summary')
    .evaluateAll((all) =>
      all
        .filter((one) => one.checkVisibility())
        .map((one) => one.getAttribute('name') ?? one.textContent?.trim() ?? ''),
    )
  const visited: string[] = []
  await page.keyboard.press('Tab')
  expect(await focused(page)).toEqual({ name: 'Skip to the content', ring: true, inSight: true })
  await page.keyboard.press('Enter')
  for (let step = 0; step < 60 && visited.length < names.length; step++) {
    await page.keyboard.press('Tab')
    const { name, ring, inSight } = await focused(page)
    expect([name, ring, inSight]).toEqual([name, true, true])
    // A date takes several Tabs: day, month, year, calendar.
    if (names.includes(name) && visited.at(-1) !== name) visited.push(name)
  }
  expect(visited).toEqual(names)
})

test('a dialog opens and closes without script, and leads back', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' })
  const page = await context.newPage()
  await page.goto('/gu/design')
  const opener = page.getByRole('link', { name: 'આ ઓર્ડર રદ કરો' }).first()
  await opener.click()
  const dialog = page.getByRole('dialog', { name: 'ઓર્ડર રદ કરવો છે?' })
  await expect(dialog).toBeInViewport()
  await dialog.getByRole('link', { name: 'બંધ કરો' }).click()
  await expect(dialog).toBeHidden()
  await expect(opener).toBeInViewport()
  await context.close()
})

test('a table becomes cards on a phone, the other keeps its first column', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 })
  await page.goto('/en/design')
  const cards = page.locator('.data-cards').filter({ hasText: 'Buyer pays' }).first()
  const [head, cell] = [cards.getByRole('rowheader').first(), cards.getByRole('cell').first()]
  expect((await cell.boundingBox())!.y).toBeGreaterThan((await head.boundingBox())!.y + 10)
  await expect(cards.getByRole('columnheader', { name: 'Buyer pays' })).toHaveAttribute(
    'aria-sort',
    'ascending',
  )
  const scroll = page.locator('.data-scroll').filter({ hasText: 'Buyer pays' }).first()
  await scroll.focus()
  await scroll.evaluate((element) => element.scrollTo({ left: 500 }))
  expect(await scroll.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0)
  const box = (await scroll.boundingBox())!
  expect((await scroll.getByRole('rowheader').first().boundingBox())!.x).toBeCloseTo(box.x + 1, 0)
})

test('both themes stand side by side, whatever the reader has', async ({ page }) => {
  const grounds = () =>
    page
      .locator('.theme[data-theme]')
      .evaluateAll((all) => all.slice(0, 2).map((one) => getComputedStyle(one).backgroundColor))
  await page.goto('/en/design')
  const before = await grounds()
  expect(before).toEqual(['rgb(249, 244, 232)', 'rgb(18, 24, 44)'])
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await grounds()).toEqual(before)
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(before[1])
})

test('shapes stay where the system chooses the colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto('/en/design')
  const shapes = await page.locator('.v, .c, .notice').evaluateAll((all) =>
    all.map((one) => {
      const { backgroundColor, backgroundImage } = getComputedStyle(one, '::before')
      return backgroundColor !== 'rgba(0, 0, 0, 0)' || backgroundImage !== 'none'
    }),
  )
  expect(shapes.length).toBeGreaterThan(20)
  expect(shapes).not.toContain(false)
})

test('on paper the words are black on white, without the way around', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await page.goto('/hi/reach/DE?hs=62114219&price=1499&weight=450&on=2026-11-22')
  await expect(page.locator('.masthead')).toBeHidden()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const paper = await page.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(document.body)
    return [backgroundColor, color]
  })
  expect(paper).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)'])
})

test('the whole page is at most 60 KB over the wire', async ({ request }) => {
  for (const lang of ['en', 'hi', 'gu']) {
    const body = await (await request.get(`/${lang}/design`)).text()
    expect(gzipSync(body, { level: 1 }).byteLength).toBeLessThan(60_000)
  }
})
