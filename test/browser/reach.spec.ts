import { gzipSync } from 'node:zlib'
import { expect, test } from '../support/browser.ts'

const QUESTION = 'hs=62114219&price=1499&weight=450&quantity=1&currency=INR&on=2026-11-22'
const PAGES = {
  home: '',
  form: '/reach',
  refused: '/reach?hs=999999&price=1499&weight=450&dutyRate=1',
  world: `/reach?${QUESTION}`,
  receipt: `/reach/DE?${QUESTION}&shelf=60&marketFee=15`,
  closed: `/reach/KP?${QUESTION}`,
  claimed: '/reach/GB?hs=71171990&price=45000&weight=300&on=2026-11-22&origin=yes&originShare=45',
  tradebook: '/tradebook',
  docs: '/api/docs',
  missing: '/nowhere',
} as const
const LANGS = ['en', 'hi', 'gu'] as const
const SCRIPTS = { en: /[A-Za-z]{4}/, hi: /[\u0900-\u097F]{3}/, gu: /[\u0A80-\u0AFF]{3}/ }

for (const width of [360, 1280]) {
  for (const lang of LANGS) {
    test.describe(`${lang} at ${width} px`, () => {
      test.use({ viewport: { width, height: 800 } })

      for (const [name, path] of Object.entries(PAGES)) {
        test(`${name}: accessible, in its language, nothing to scroll sideways`, async ({
          page,
          accessible,
        }) => {
          const complaints: string[] = []
          page.on('console', (message) => {
            // The browser itself notes every page that is not 200.
            if (message.type() === 'error' && !message.text().includes('status of 4'))
              complaints.push(message.text())
          })
          await page.goto(`/${lang}${path}`)
          await expect(page.locator('html')).toHaveAttribute('lang', lang)
          await expect(page.locator('h1')).toHaveCount(1)
          expect(await page.locator('h1').textContent()).toMatch(SCRIPTS[lang])
          const sideways = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          )
          expect(sideways).toBe(0)
          expect(complaints).toEqual([])
          await accessible()
        })
      }
    })
  }
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(`script ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled })

    test('from home to a receipt, filtered and sorted on the way', async ({ page }) => {
      await page.goto('/en')
      await page.getByLabel('HS code of your product').fill('62114219')
      await page.getByLabel('Price of one piece').fill('1499')
      await page.getByLabel('Weight of one piece').fill('450')
      await page.getByRole('button', { name: 'Show all destinations' }).click()
      await expect(page.getByRole('rowheader')).toHaveCount(243)
      expect(page.url()).toMatch(/version=[0-9a-f]{12}/)
      await page.getByRole('columnheader', { name: 'Buyer pays' }).getByRole('link').click()
      await expect(page.getByRole('columnheader', { name: 'Buyer pays' })).toHaveAttribute(
        'aria-sort',
        'ascending',
      )
      await page.getByLabel('Country name').fill('germ')
      await page.getByRole('button', { name: 'Show', exact: true }).click()
      await expect(page.getByRole('rowheader')).toHaveCount(1)
      await page.getByRole('link', { name: 'Germany' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cotton kurta set to Germany')
      await page.getByLabel('Price there, with everything').fill('60')
      await page.getByRole('button', { name: 'What is left?' }).click()
      await expect(page.getByText('Left for you:')).toBeVisible()
      await page.getByRole('link', { name: 'ગુજરાતી' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('સુતરાઉ કુર્તા સેટ: જર્મની')
    })

    test('a wrong answer keeps what was typed and leads to its field', async ({ page }) => {
      await page.goto('/hi/reach')
      await page.getByLabel('आपके उत्पाद का HS कोड').fill('999999')
      await page.getByLabel('एक नग का दाम').fill('1499')
      await page.getByLabel('एक नग का वज़न').fill('450')
      await page.getByRole('button', { name: 'सभी देश दिखाएँ' }).click()
      await expect(page.getByRole('alert')).toContainText('999999')
      await expect(page.getByLabel('एक नग का दाम')).toHaveValue('1499')
      await expect(page.getByLabel('आपके उत्पाद का HS कोड')).toHaveAttribute('aria-invalid', 'true')
    })
  })
}

test('every page is at most 30 KB of HTML over the wire, and carries no script', async ({ request }) => {
  for (const lang of LANGS) {
    for (const path of Object.values(PAGES)) {
      const answer = await request.get(`/${lang}${path}`, { headers: { 'accept-encoding': 'gzip' } })
      const html = await answer.text()
      expect(gzipSync(html, { level: 1 }).byteLength, `${lang}${path}`).toBeLessThan(30_000)
      expect(html).not.toContain('<script')
    }
  }
})

test.describe('in the dark', () => {
  test.use({ colorScheme: 'dark' })
  for (const path of [PAGES.home, PAGES.world, PAGES.receipt, PAGES.refused]) {
    test(`/en${path} keeps its contrast`, async ({ page, accessible }) => {
      await page.goto(`/en${path}`)
      await accessible()
    })
  }
})
