/**
 * Story 6 in two browsers: both phones take the list along, lose the network, open the page again without it, scan the same
 * pass and note a late-comer; then they hand in, one after the other.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Browser, BrowserContext, Page } from '@playwright/test'
import { toBuffer } from 'bwip-js/node'
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'
import { projectRoot } from '../../src/platform/root.ts'
import { expect, test } from '../support/browser.ts'
import { sideways } from '../support/layout.ts'
import { frozenAt } from '../support/running-server.ts'

type Seeded = Readonly<{
  eventId: string
  sittingId: string
  secret: string
  pass: string
  code: string
  tickets: readonly [string, string]
}>

const base = (): string => process.env['DHOW_TEST_URL']!
let seeded: Seeded

test.beforeAll(() => {
  const script = join(import.meta.dirname, '..', 'support', 'seed-attendance.ts')
  const env = { ...process.env, DHOW_DATA: process.env['DHOW_TEST_DATA'], DHOW_NOW: frozenAt }
  seeded = JSON.parse(execFileSync(process.execPath, [script], { env, encoding: 'utf8' })) as Seeded
})

async function aPhone(browser: Browser, ticket: string): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, baseURL: base() })
  await context.addCookies([{ name: 'dhow', value: ticket, url: base() }])
  return { context, page: await context.newPage() }
}

async function takeAlong(page: Page, pin: string): Promise<void> {
  await page.goto(`/gu/training/check-in/${seeded.sittingId}`)
  await page.locator('#pin-empty').fill(pin)
  await page.locator('form[data-state=empty] button').click()
  await expect(page.locator('[data-people] li')).toHaveCount(2)
  // Until the page is kept it cannot be opened without a network.
  await page.evaluate(() => navigator.serviceWorker.ready)
  await expect
    .poll(() => page.evaluate(async () => (await (await caches.open('dhow-check-in')).keys()).length))
    .toBeGreaterThan(3)
}

async function reopen(page: Page, pin: string): Promise<void> {
  await page.reload()
  await page.locator('#pin-locked').fill(pin)
  await page.locator('form[data-state=locked] button').click()
}

const say = (page: Page) => page.locator('[data-say]')
const count = (page: Page) => page.locator('[data-count]')

/** Everything that lies in the phone's storage, as text, however it is coded. */
const atRest = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const asked = indexedDB.open('dhow-check-in')
      asked.addEventListener('success', () => resolve(asked.result))
      asked.addEventListener('error', () => reject(asked.error!))
    })
    const all: unknown[] = []
    for (const name of db.objectStoreNames)
      all.push(
        await new Promise((resolve) => {
          const asked = db.transaction(name).objectStore(name).getAll()
          asked.addEventListener('success', () => resolve(asked.result))
        }),
      )
    const text = new TextDecoder()
    return JSON.stringify(all, (_, value: unknown) =>
      value instanceof ArrayBuffer || value instanceof Uint8Array ? text.decode(value) : value,
    )
  })

test('two phones without a network, one pass, one late-comer: nothing is lost and nothing counts twice', async ({
  browser,
}) => {
  test.setTimeout(90_000)
  const one = await aPhone(browser, seeded.tickets[0])
  const two = await aPhone(browser, seeded.tickets[1])
  await takeAlong(one.page, '123456')
  await takeAlong(two.page, 'kiran-phone')
  for (const { context } of [one, two]) await context.setOffline(true)

  // A battery was changed: the page opens again without a network, and only with the PIN.
  await reopen(one.page, '654321')
  await expect(say(one.page)).toContainText('આ ફોન પર તમે પસંદ કરેલો પિન આ નથી')
  await expect(one.page.locator('[data-people] li')).toHaveCount(0)
  await one.page.locator('#pin-locked').fill('123456')
  await one.page.locator('form[data-state=locked] button').click()
  await expect(one.page.locator('[data-people] li')).toHaveCount(2)
  await reopen(two.page, 'kiran-phone')

  // The first phone reads the code from a picture, the second gets its letters typed.
  const picture = await toBuffer({
    bcid: 'qrcode',
    text: seeded.pass,
    scale: 6,
    paddingwidth: 16,
    paddingheight: 16,
    backgroundcolor: 'FFFFFF',
  })
  await one.page
    .locator('[data-photo]')
    .setInputFiles({ name: 'pass.png', mimeType: 'image/png', buffer: picture })
  await expect(say(one.page)).toContainText('હંસાબેન પટેલ આવી ગયા')
  await two.page.locator('input[name=code]').fill(seeded.code.toLowerCase())
  await two.page.locator('input[name=code]').press('Enter')
  await expect(say(two.page)).toContainText('હંસાબેન પટેલ આવી ગયા')
  await one.page.locator('summary', { hasText: 'જેમની પાસે કોડ નથી' }).click()
  await one.page.locator('input[name=late-name]').fill('રેખાબેન')
  await one.page.locator('[data-late] button').click()
  await expect(say(one.page)).toContainText('રેખાબેન આવી ગયા')
  await expect(count(one.page)).toHaveText('2 ફક્ત આ ફોનમાં, 0 સર્વર પર.')
  expect(await sideways(one.page)).toEqual([])

  // Whoever finds the phone reads nobody's name in its storage.
  const stored = await atRest(one.page)
  expect(stored).toContain(seeded.sittingId)
  expect(stored).not.toMatch(/[\u0a80-\u0aff]/)
  expect(stored).not.toContain(seeded.code)
  await one.page.locator('[data-wipe]').click()
  await expect(say(one.page)).toContainText('પહેલાં જે ફક્ત આ ફોનમાં છે તે મોકલો')

  // It hands in by itself as soon as there is a network; what was noted before a reload too.
  await reopen(one.page, '123456')
  await expect(count(one.page)).toHaveText('2 ફક્ત આ ફોનમાં, 0 સર્વર પર.')
  await one.context.setOffline(false)
  await expect(count(one.page)).toHaveText('બધા 2 સર્વર પર પહોંચી ગયા.', { timeout: 15_000 })
  await two.context.setOffline(false)
  await two.page.locator('[data-send]').click()
  await expect(count(two.page)).toHaveText('બધા 1 સર્વર પર પહોંચી ગયા.')

  await one.page.goto(`/gu/training/attendance/${seeded.eventId}`)
  const desk = one.page.locator('main')
  await expect(desk).toContainText('હાથે, કિરણ એ')
  await expect(desk.locator('.attendance-numbers li').first()).toContainText('2')
  expect(await desk.locator('ol.attendance-scans li', { hasText: 'હંસાબેન પટેલ' }).count()).toBe(2)

  // The day is over: the phone forgets it.
  await two.page.locator('[data-wipe]').click()
  await expect(say(two.page)).toContainText('ભૂંસી નાખ્યા')
  const pageKept = () =>
    two.page.evaluate(
      async () => (await caches.match(location.href, { cacheName: 'dhow-check-in' })) !== undefined,
    )
  expect(await pageKept()).toBe(false)
  // Taken along again without a reload, what listened to the deleted list is silent: one code is one scan.
  await two.page.locator('#pin-empty').fill('kiran-again')
  await two.page.locator('form[data-state=empty] button').click()
  await expect(two.page.locator('[data-people] li')).toHaveCount(3)
  await two.page.locator('input[name=code]').fill(seeded.code)
  await two.page.locator('input[name=code]').press('Enter')
  await expect(count(two.page)).toHaveText('બધા 1 સર્વર પર પહોંચી ગયા.')
  await reopen(two.page, 'kiran-again')
  await expect(two.page.locator('[data-log] li')).toHaveCount(1)
  for (const { context } of [one, two]) await context.close()
})

test('page and script are light, and its scripts break no rule of the content policy', async ({
  browser,
}) => {
  const { context, page } = await aPhone(browser, seeded.tickets[0])
  const complaints: string[] = []
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  await page.goto(`/gu/training/check-in/${seeded.sittingId}`)
  await page.evaluate(() => navigator.serviceWorker.ready)
  expect(gzipSync(await page.content(), { level: 1 }).byteLength).toBeLessThan(30_000)
  const [script] = await page
    .locator('script[src]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('src')!))
  expect(gzipSync(await (await page.request.get(script!)).body()).byteLength).toBeLessThan(10_000)
  expect(complaints).toEqual([])
  await context.close()
})

test('a seat’s page shows a code that a phone’s own reader can read', async ({ page }) => {
  await page.goto(`/gu/training/seat/${seeded.secret}`)
  const picture = page.locator('.pass-picture')
  await expect(picture).toBeVisible()
  await expect(page.locator('.pass-code')).toHaveText(`${seeded.code.slice(0, 3)} ${seeded.code.slice(3)}`)
  const wasm = join(projectRoot(), 'node_modules', 'zxing-wasm', 'dist', 'reader', 'zxing_reader.wasm')
  prepareZXingModule({ overrides: { wasmBinary: readFileSync(wasm).buffer as ArrayBuffer } })
  const shot = await picture.screenshot({ scale: 'device' })
  const read = await readBarcodes(new Uint8Array(shot), { formats: ['QRCode'] })
  expect(read.map(({ text }) => text)).toEqual([seeded.pass])
})
