import { gzipSync } from 'node:zlib'
import { expect, test } from '../support/browser.ts'
import { sideways } from '../support/layout.ts'

const LANGS = ['en', 'hi', 'gu'] as const
const PAGES = [
  '/find',
  '/find?q=women%20kurti',
  '/find?q=zzqx',
  '/find/line?q=bangle&hs=711719',
  '/find/71',
  '/find/7117',
  '/find/711719',
  '/find/71171990',
  '/find/999999',
]
const BOX = 'What do you make? Say it in your own words'

for (const javaScriptEnabled of [true, false]) {
  test.describe(`script ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled })

    test('from all goods down to an Indian line, and up again', async ({ page }) => {
      await page.goto('/en/find')
      await page.getByText('Gems, gold, silver and jewellery').click()
      await page.locator('#section-XIV a').first().click()
      await expect(page).toHaveURL(/\/en\/find\/71$/)
      await page.getByLabel('Show only those that say').fill('imitation')
      await page.getByRole('button', { name: 'Show', exact: true }).click()
      await page.locator('.code-list').getByRole('link', { name: /^7117/ }).click()
      await page
        .locator('.code-list')
        .getByRole('link', { name: /^711719/ })
        .click()
      await page.getByRole('link', { name: /^71171990/ }).click()
      await expect(page.getByText('As valid on 22 Nov 2026')).toBeVisible()
      await page.getByRole('link', { name: 'ગુજરાતી' }).click()
      await expect(page).toHaveURL(/\/gu\/find\/71171990$/)
      await page.getByRole('link', { name: /^7117 / }).click()
      await expect(page).toHaveURL(/\/gu\/find\/7117$/)
    })

    test('words are sent to the finder with Enter', async ({ page }) => {
      await page.goto('/en/find')
      await page.getByLabel(BOX).fill('silver anklet')
      await page.getByLabel(BOX).press('Enter')
      await expect(page).toHaveURL(/\/en\/find\?q=silver\+anklet$/)
    })

    test('no page scrolls sideways on a small phone', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 })
      for (const lang of LANGS)
        for (const path of PAGES) {
          await page.goto(`/${lang}${path}`)
          expect(await sideways(page), `${lang}${path}`).toEqual([])
        }
    })
  })
}

test.describe('suggestions while typing', () => {
  test('arrows choose, Escape closes, Enter goes to the code', async ({ page, accessible }) => {
    await page.goto('/en/find')
    const box = page.getByRole('combobox', { name: BOX })
    await expect(box).toHaveAttribute('aria-expanded', 'false')
    await box.pressSequentially('silver pay')
    const options = page.getByRole('option')
    await expect(options.first()).toContainText('711311')
    await expect(box).toHaveAttribute('aria-expanded', 'true')
    await expect(page.locator('form .sr[role=status]')).toContainText(/may fit/)
    await accessible()
    await box.press('ArrowDown')
    const first = await options.first().getAttribute('id')
    await expect(box).toHaveAttribute('aria-activedescendant', first!)
    await expect(options.first()).toHaveAttribute('aria-selected', 'true')
    await box.press('Escape')
    await expect(page.getByRole('listbox')).toBeHidden()
    await expect(box).toHaveValue('silver pay')
    await box.press('ArrowDown')
    await expect(options.first()).toBeVisible()
    await box.press('ArrowDown')
    await box.press('Enter')
    await expect(page).toHaveURL(/\/en\/find\/711311$/)
  })

  test('are big enough for a thumb, read the reader’s language, and move nothing', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    await page.goto('/gu/find')
    const heading = page.getByRole('heading', { level: 2 }).first()
    const before = await heading.boundingBox()
    await page.locator('#q').pressSequentially('ચાંદીની')
    const option = page.getByRole('option').first()
    await expect(option).toContainText(/[\u0a80-\u0aff]/)
    expect((await option.boundingBox())!.height).toBeGreaterThanOrEqual(44)
    expect((await heading.boundingBox())!.y).toBe(before!.y)
    expect(await sideways(page)).toEqual([])
    await expect(page.locator('form .sr[role=status]')).toContainText('કોડ')
    await option.click()
    await expect(page).toHaveURL(/\/gu\/find\/\d{6}$/)
  })

  test('wait for three letters, and for a pause: one question for a word', async ({ page }) => {
    const asked: string[] = []
    page.on('request', (request) => {
      if (request.url().includes('/suggest')) asked.push(new URL(request.url()).searchParams.get('q')!)
    })
    await page.goto('/en/find')
    await page.locator('#q').pressSequentially('ba')
    await page.waitForTimeout(300)
    await page.locator('#q').pressSequentially('ngle', { delay: 20 })
    await expect(page.getByRole('option').first()).toBeVisible()
    expect(asked).toEqual(['bangle'])
  })

  test('fill in the code on the form of reach', async ({ page }) => {
    await page.goto('/en/reach')
    const field = page.getByLabel('What you make, or its HS code')
    await field.pressSequentially('cotton bedsheet')
    await page.locator('.combobox-list li').first().click()
    await expect(field).toHaveValue(/^63\d{4}$/)
    await expect(field).toBeFocused()
    await expect(page.locator('.combobox-list')).toBeHidden()
  })
})

test('every page of the finder is accessible', async ({ page, accessible }) => {
  for (const path of PAGES) {
    await page.goto(`/en${path}`)
    await accessible()
  }
})

test('every page of the tree is at most 30 KB over the wire, its scripts at most 10', async ({ request }) => {
  const wire = async (address: string) => {
    const text = await (await request.get(address, { headers: { 'accept-encoding': 'gzip' } })).text()
    return { text, bytes: gzipSync(text, { level: 1 }).byteLength }
  }
  for (const lang of LANGS)
    for (const path of [...PAGES, '/find/84', '/find/29', '/find/0304']) {
      const { text, bytes } = await wire(`/${lang}${path}`)
      expect(bytes, `${lang}${path}`).toBeLessThan(30_000)
      const scripts = [...text.matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, address]) => address!)
      let sum = 0
      for (const address of scripts) sum += (await wire(address)).bytes
      expect(sum).toBeLessThan(10_000)
    }
})
