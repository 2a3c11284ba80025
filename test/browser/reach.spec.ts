import { gzipSync } from 'node:zlib'
import { expect, test } from '../support/browser.ts'

const QUESTION = 'hs=62114219&price=1499&weight=450&quantity=1&currency=INR&on=2026-11-22'
const PAGES = {
  home: '',
  form: '/reach',
  refused: '/reach?hs=999999&price=1499&weight=450&dutyRate=1',
  world: `/reach?${QUESTION}`,
  receipt: `/reach/DE?${QUESTION}&shelf=60&marketFee=15`,
  price: `/reach?${QUESTION}&colour=price&pin=DE,US&region=europe`,
  days: `/reach?${QUESTION}&against=2026-06-30&only=changed`,
  compare: `/reach/compare?${QUESTION}&pin=DE,US,GB,AE`,
  crowded: `/reach/compare?${QUESTION}&pin=DE,US,GB,AE,JP`,
  twoDays: `/reach/DE?${QUESTION}&against=2026-06-30`,
  origin: '/reach/GB/origin?hs=71171990&price=45000&weight=300&on=2026-11-22&origin=yes&originShare=45',
  closed: `/reach/KP?${QUESTION}`,
  claimed: '/reach/GB?hs=71171990&price=45000&weight=300&on=2026-11-22&origin=yes&originShare=45',
  tradebook: '/tradebook',
  docs: '/api/docs',
  missing: '/nowhere',
} as const
const LANGS = ['en', 'hi', 'gu'] as const

// Every page at each width, in each language, light and dark: faces.spec.ts.

for (const javaScriptEnabled of [true, false]) {
  test.describe(`script ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled })

    test('from home to a receipt, filtered and sorted on the way', async ({ page }) => {
      await page.goto('/en')
      await page.getByLabel('What you make, or its HS code').fill('62114219')
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
      await page.getByRole('link', { name: 'Germany', exact: true }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cotton kurta set to Germany')
      await page.getByLabel('Price there, with everything').fill('60')
      await page.getByRole('button', { name: 'What is left?' }).click()
      await expect(page.getByText('Left for you:')).toBeVisible()
      await page.getByRole('link', { name: 'ગુજરાતી' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('સુતરાઉ કુર્તા સેટ: જર્મની')
    })

    test('a wrong answer keeps what was typed and leads to its field', async ({ page }) => {
      await page.goto('/hi/reach')
      await page.getByLabel('आप क्या बनाते हैं, या उसका HS कोड').fill('999999')
      await page.getByLabel('एक नग का दाम').fill('1499')
      await page.getByLabel('एक नग का वज़न').fill('450')
      await page.getByRole('button', { name: 'सभी देश दिखाएँ' }).click()
      await expect(page.getByRole('alert')).toContainText('999999')
      await expect(page.getByLabel('एक नग का दाम')).toHaveValue('1499')
      await expect(page.getByLabel('आप क्या बनाते हैं, या उसका HS कोड')).toHaveAttribute('aria-invalid', 'true')
    })
  })
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(`views of the answer, script ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled })

    test('destinations ticked in the list stand side by side, and can be taken away', async ({ page }) => {
      await page.goto(`/en${PAGES.world}`)
      for (const name of ['Germany', 'United States', 'Japan'])
        await page.getByRole('checkbox', { name, exact: true }).check()
      await page.getByRole('button', { name: 'Side by side' }).click()
      await expect(page.getByRole('columnheader')).toHaveCount(3)
      await page.getByRole('link', { name: 'Take away Japan' }).click()
      await expect(page.getByRole('columnheader')).toHaveCount(2)
      await page.getByRole('link', { name: 'Pick others' }).click()
      await expect(page.getByRole('checkbox', { name: 'Germany', exact: true })).toBeChecked()
      await expect(page.locator('.map-pin')).toHaveCount(2)
    })

    test('the map changes its colours and leads to a receipt', async ({ page }) => {
      await page.goto(`/en${PAGES.world}`)
      await page.getByRole('link', { name: 'What the buyer pays' }).click()
      await expect(page.locator('.map-legend .map-5')).toBeVisible()
      expect(page.url()).toContain('colour=price')
      await page
        .getByRole('group', { name: 'What it costs the buyer' })
        .getByRole('link', { name: /^Brazil/ })
        .click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cotton kurta set to Brazil')
    })

    test('another day is compared with, and left again', async ({ page }) => {
      await page.goto(`/en${PAGES.world}`)
      await page.getByText('Two days compared').click()
      await page.getByLabel('compared with this day').fill('2026-06-30')
      await page.getByLabel('Only what changed').check()
      await page.getByRole('button', { name: 'Show the change' }).click()
      await expect(page.getByText('36 dearer')).toBeVisible()
      await page.getByRole('link', { name: 'Germany', exact: true }).click()
      await expect(page.getByRole('heading', { name: 'Then and now' })).toBeVisible()
      await page.getByRole('link', { name: 'Show one day only' }).click()
      await expect(page.getByRole('heading', { name: 'Then and now' })).toHaveCount(0)
    })
  })
}

test.describe('with a script', () => {
  test('a filter swaps the answer in place, and back again', async ({ page }) => {
    await page.goto(`/en${PAGES.world}`)
    await page.evaluate(() => Object.assign(globalThis, { stayed: true }))
    await page.getByLabel('Region').selectOption('oceania')
    await expect(page.getByRole('rowheader')).toHaveCount(27)
    await page.getByLabel('Country name').fill('fiji')
    await expect(page.getByRole('rowheader')).toHaveCount(1)
    expect(page.url()).toContain('region=oceania')
    await page.goBack()
    await expect(page.getByRole('rowheader')).not.toHaveCount(1)
    expect(await page.evaluate(() => 'stayed' in globalThis)).toBe(true)
  })

  test('no fifth box can be ticked', async ({ page }) => {
    await page.goto(`/en${PAGES.world}&pin=DE,US,GB`)
    await page.getByRole('checkbox', { name: 'Japan', exact: true }).check()
    await expect(page.getByRole('checkbox', { name: 'Brazil', exact: true })).toBeDisabled()
    expect(page.url()).toMatch(/pin=[A-Z,]{11}$/)
  })

  test('the pointer learns from the map what the list says', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 1000 })
    await page.goto(`/en${PAGES.world}`)
    await page.getByRole('link', { name: /^Brazil:/ }).hover()
    await expect(page.locator('.tip')).toContainText('Brazil')
    await expect(page.locator('.tip')).toContainText('R$')
  })
})

test('the keyboard passes by the map at once', async ({ page }) => {
  await page.goto(`/en${PAGES.world}`)
  await page.getByRole('link', { name: 'What the buyer pays' }).focus()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Past the map' })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.locator('#list thead a').first()).toBeFocused()
})

test('every page is at most 30 KB of HTML over the wire, its scripts at most 10', async ({ request }) => {
  const wire = async (address: string) => {
    const text = await (await request.get(address, { headers: { 'accept-encoding': 'gzip' } })).text()
    return { text, bytes: gzipSync(text, { level: 1 }).byteLength }
  }
  for (const lang of LANGS) {
    for (const path of Object.values(PAGES)) {
      const { text, bytes } = await wire(`/${lang}${path}`)
      expect(bytes, `${lang}${path}`).toBeLessThan(30_000)
      const scripts = [...text.matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, address]) => address!)
      expect(text.match(/<script/g)?.length ?? 0).toBe(scripts.length)
      let sum = 0
      for (const address of scripts) sum += (await wire(address)).bytes
      expect(sum).toBeLessThan(10_000)
    }
  }
})

test('a receipt with few papers is one printed page', async ({ page, browserName }) => {
  test.skip(browserName !== 'chromium')
  for (const [lang, to] of [
    ['en', 'DE'],
    ['hi', 'AU'],
    ['gu', 'AE'],
  ]) {
    await page.goto(`/${lang}/reach/${to}?${QUESTION}`)
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1')
    expect(pdf.match(/\/Type\s*\/Page\b/g), `${lang} ${to}`).toHaveLength(1)
  }
})
