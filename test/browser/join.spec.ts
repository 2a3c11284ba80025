/** Story 1: she joins on a slow network that breaks again and again, in Gujarati; and the pages of her firm. */
import { gzipSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { expect, test } from '../support/browser.ts'
import { sideways } from '../support/layout.ts'

const LANGS = ['en', 'hi', 'gu'] as const
let people = 10_000

/** Signs in by the code that the page shows while no message service is configured. */
async function signIn(page: Page, path: string): Promise<void> {
  people += 1
  await page.goto(path)
  await page.locator('input[name=to]').fill(`97${process.pid % 1000}${people}`.padEnd(10, '7').slice(0, 10))
  await page.locator('button[name=channel][value=sms]').click()
  const code = /\d{6}/.exec(await page.locator('.simulated').innerText())![0]
  await page.locator('input[name=code]').fill(code)
  await page.locator('main form').first().getByRole('button').first().click()
  await page.waitForURL(/\/firm/)
}

/** A PAN that nobody has had in this run. */
const pan = (letter: string) => `BC${letter}P${letter}${1000 + (process.pid % 9000)}K`

const next = (page: Page) => page.locator('.question-send button[type=submit]').click()

test('the form survives three disconnects, a reload and a battery pull at 64 kbit/s, and makes one firm', async ({
  context,
}) => {
  test.setTimeout(90_000)
  const slow = async (page: Page) => {
    await page.setViewportSize({ width: 360, height: 740 })
    const cdp = await context.newCDPSession(page)
    await cdp.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 800,
      downloadThroughput: 8000,
      uploadThroughput: 8000,
    })
  }
  const first = await context.newPage()
  await signIn(first, '/gu/firm/join')
  await slow(first)
  await first.locator('input[name=name]').fill('શ્રી ગણેશ ઇમિટેશન')
  await first.locator('input[name=person]').fill('રમીલાબેન')
  await next(first)

  // The first disconnect: the check digit is told on the phone.
  await context.setOffline(true)
  const asked: string[] = []
  first.on('request', (request) => asked.push(request.url()))
  const number = first.locator('input[name=number]')
  await number.fill('24ABCPD1234E1ZM')
  await next(first)
  await expect(first.locator('.field-error')).toContainText('કોઈ એક અક્ષર ખોટો છે')
  await number.fill('24ABCPD1234E1ZK')
  await number.blur()
  await expect(first.locator('.field-good')).toContainText('ABCPD1234E')
  await number.fill(pan('R'))
  await next(first)
  await expect(first.locator('fieldset[data-group=makes]')).toBeVisible()
  expect(asked).toEqual([])
  await context.setOffline(false)

  // A reload loses nothing.
  await first.reload()
  await expect(first.locator('fieldset[data-group=makes]')).toBeVisible({ timeout: 30_000 })
  await first.locator('summary', { hasText: 'રત્ન અને આભૂષણ' }).click()
  await first.getByLabel('ઇમિટેશન જ્વેલરી').check()

  // Nor does the battery: the page is gone without a word.
  await first.close({ runBeforeUnload: false })
  const second = await context.newPage()
  await slow(second)
  await second.goto('/gu/firm/join', { timeout: 40_000 })
  await expect(second.getByLabel('ઇમિટેશન જ્વેલરી')).toBeChecked({ timeout: 30_000 })
  await next(second)
  await second.locator('select[name=district]').selectOption('rajkot')

  // The second disconnect: it waits. The third: the answer is lost on its way back, after the firm was written.
  let reached = 0
  await second.route('**/firm/join', async (route) => {
    if (route.request().method() !== 'POST') return route.continue()
    reached += 1
    if (reached > 1) return route.continue()
    await route.fetch({ maxRedirects: 0 })
    await route.abort('connectionreset')
  })
  await context.setOffline(true)
  await next(second)
  await expect(second.locator('form [role=status]')).toContainText('હમણાં નેટવર્ક નથી', { timeout: 15_000 })
  await context.setOffline(false)
  await second.waitForURL(/\/gu\/firm\?joined$/, { timeout: 60_000 })
  await expect(second.locator('h1')).toHaveText('શ્રી ગણેશ ઇમિટેશન')
  expect(reached).toBeGreaterThanOrEqual(2)

  // The draft has done its work.
  await second.unroute('**/firm/join')
  expect(await second.evaluate(() => localStorage.getItem('dhow.join'))).toBeNull()
})

test.describe('script off', () => {
  test.use({ javaScriptEnabled: false })

  test('joining is one page, and a step moves the bar', async ({ page }) => {
    await signIn(page, '/en/firm/join')
    await page.locator('input[name=name]').fill('Kutch Bandhani')
    await page.locator('input[name=person]').fill('Hansaben')
    await page.locator('input[name=number]').fill(pan('S'))
    await page.locator('summary', { hasText: 'Textiles' }).click()
    await page.getByLabel('Bandhani, ajrakh, hand print').check()
    await page.locator('select[name=district]').selectOption('kachchh')
    await next(page)
    await page.waitForURL(/\/en\/firm\?joined$/)
    const bar = () => page.locator('.rung-bar progress').getAttribute('value')
    const before = Number(await bar())
    await page.getByRole('link', { name: 'Do this step' }).click()
    await page.locator('input[name=number]').fill('udyam gj 01 0001234')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.waitForURL(/\/en\/firm\?done=udyam$/)
    expect(Number(await bar())).toBe(before + 1)
  })
})

test('a photo of a paper is sent, shown small, and the step is done', async ({ page }) => {
  await signIn(page, '/en/firm/join')
  await join(page, pan('T'))
  await page.goto('/en/firm/step/adCode')
  await page.locator('input[type=file]').setInputFiles({
    name: 'ad-letter.png',
    mimeType: 'image/png',
    buffer: await page.screenshot({ clip: { x: 0, y: 0, width: 200, height: 120 } }),
  })
  await page.getByRole('button', { name: 'Send the document' }).click()
  await page.waitForURL(/\/en\/firm\/documents\?sent=$/)
  await expect(page.locator('.document')).toContainText('waits for an officer')
  const width = await page.locator('.document img').evaluate((image: HTMLImageElement) => image.naturalWidth)
  expect(width).toBeGreaterThan(0)
  await page.goto('/en/firm')
  await expect(page.locator('.rung-done', { hasText: 'AD code from your bank' })).toBeVisible()
})

test('no page of hers scrolls sideways on a small phone, and each can be used by everybody', async ({
  page,
  accessible,
}) => {
  test.setTimeout(60_000)
  await page.setViewportSize({ width: 360, height: 740 })
  await signIn(page, '/en/firm/join')
  await accessible()
  await join(page, pan('V'))
  for (const path of ['', '/details', '/documents', '/members', '/plan?to=DE', '/step/iec', '/step/lut'])
    for (const lang of LANGS) {
      await page.goto(`/${lang}/firm${path}`)
      expect(await sideways(page), `${lang} ${path}`).toEqual([])
      if (lang === 'gu') await accessible()
    }
})

async function join(page: Page, number: string): Promise<void> {
  await page.locator('input[name=name]').fill('Rajkot Bangles')
  await page.locator('input[name=person]').fill('Ramilaben')
  await next(page)
  await page.locator('input[name=number]').fill(number)
  await page.locator('input[name=number]').press('Enter')
  await page.locator('summary', { hasText: 'Gems and jewellery' }).click()
  await page.getByLabel('Imitation jewellery').check()
  await next(page)
  await page.locator('select[name=district]').selectOption('rajkot')
  await next(page)
  await page.waitForURL(/\/firm\?joined$/)
}

test('a maker’s page is at most 30 KB over the wire, its script at most 10', async ({ page, request }) => {
  await signIn(page, '/gu/firm/join')
  for (const lang of LANGS) {
    await page.goto(`/${lang}/firm/join`)
    expect(gzipSync(await page.content(), { level: 1 }).byteLength).toBeLessThan(30_000)
    const scripts = await page
      .locator('script[src]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('src')!))
    expect(scripts.join()).toContain(`firm.${lang}.`)
    let sum = 0
    // Assets are compressed once, at the best level.
    for (const address of scripts) sum += gzipSync(await (await request.get(address)).body()).byteLength
    expect(sum).toBeLessThan(10_000)
  }
})
