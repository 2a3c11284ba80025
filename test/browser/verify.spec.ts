/** /verify on a phone: the code is checked by the page itself, also without a network, and plainly answered. */
import { generateKeyPairSync, sign } from 'node:crypto'
import { expect, test } from '../support/browser.ts'
import { clipped, sideways } from '../support/layout.ts'
import { keyName, toMultikey } from '../../src/training/credential/multikey.ts'
import { encodeList } from '../../src/training/credential/status-list.ts'
import { inDigits, writeText } from '../../src/training/rules/certificate-text.ts'
import type { Page } from '@playwright/test'

const { privateKey } = generateKeyPairSync('ed25519')
const multikey = toMultikey(privateKey)
const statement = {
  key: keyName(multikey),
  number: 'DHOW-2026-000123',
  name: 'ક્ષમાબેન શ્રીમાળી',
  title: 'વિદેશ પહેલું પાર્સલ',
  on: '2026-11-20',
  list: 1,
  index: 4711,
  demo: false,
}
const code = inDigits(writeText(statement, (bytes) => sign(null, bytes, privateKey)))
const forged = inDigits(writeText({ ...statement, name: 'Somebody else' }, () => new Uint8Array(64)))

/** As the phone kept it when it was last online. */
const snapshot = (revoked: readonly number[]) =>
  JSON.stringify({
    site: 'https://dhow.example.org',
    at: '2026-11-21T06:30:00.000Z',
    keys: [{ id: statement.key, key: multikey }],
    lists: { 1: encodeList(revoked) },
  })

const answer = (page: Page) => page.locator('#verify [data-verdict]:visible')

/** Opens the page once with a network, so that it is kept. */
async function openOnce(page: Page): Promise<void> {
  await page.goto('/gu/verify')
  await page.evaluate(() => navigator.serviceWorker.ready)
  await expect
    .poll(() => page.evaluate(async () => (await (await caches.open('dhow-verify')).keys()).length))
    .toBeGreaterThan(2)
}

const keep = (page: Page, text: string) =>
  page.evaluate((kept) => localStorage.setItem('dhow.certificates', kept), text)

test('without a network the page opens and says genuine, revoked, not genuine, not ours', async ({
  page,
  context,
}) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await openOnce(page)
  await keep(page, snapshot([]))
  await context.setOffline(true)
  await page.goto(`/gu/verify#${code}`)
  await expect(answer(page)).toHaveAttribute('data-verdict', 'valid')
  await expect(answer(page)).toContainText('ક્ષમાબેન શ્રીમાળી')
  await expect(answer(page)).toContainText('DHOW-2026-000123')
  await expect(answer(page)).toContainText('21 નવે')
  expect(await sideways(page)).toEqual([])

  await keep(page, snapshot([4711]))
  await page.reload()
  await expect(answer(page)).toHaveAttribute('data-verdict', 'revoked')
  await page.evaluate((hash) => void (location.hash = hash), forged)
  await expect(answer(page)).toHaveAttribute('data-verdict', 'altered')
  await keep(page, JSON.stringify({ ...JSON.parse(snapshot([])), keys: [] }))
  await page.evaluate((hash) => void (location.hash = hash), code)
  await expect(answer(page)).toHaveAttribute('data-verdict', 'not-ours')
  await keep(page, JSON.stringify({ ...JSON.parse(snapshot([])), lists: {} }))
  await page.reload()
  await expect(answer(page)).toHaveAttribute('data-verdict', 'unlisted')
  await page.evaluate(() => localStorage.removeItem('dhow.certificates'))
  await page.reload()
  await expect(answer(page)).toHaveAttribute('data-verdict', 'unsure')
})

test('the answer stands within 300 ms of the page, from what the phone kept', async ({ page, context }) => {
  await openOnce(page)
  await keep(page, snapshot([]))
  await context.setOffline(true)
  await page.goto('/gu/verify')
  const took = await page.evaluate(async (hash) => {
    const begun = performance.now()
    location.hash = hash
    while (!document.querySelector('[data-verdict="valid"]:not([hidden])'))
      await new Promise((resolve) => setTimeout(resolve, 2))
    return performance.now() - begun
  }, code)
  process.stderr.write(`a code is checked in ${Math.round(took)} ms\n`)
  expect(took).toBeLessThan(300)
})

test('the page is accessible with an answer and without, and asks nothing of the network policy', async ({
  page,
  accessible,
}) => {
  const complaints: string[] = []
  page.on('console', (message) => void (message.type() === 'error' && complaints.push(message.text())))
  await page.goto('/en/verify')
  await accessible()
  await page.goto('/en/verify?number=DHOW-2026-000777')
  await expect(page.locator('section[role=status]')).toContainText('No such number')
  await accessible()
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    expect(await clipped(page)).toEqual([])
    expect(await sideways(page)).toEqual([])
  }
  expect(complaints).toEqual([])
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('a pasted link is answered by the server', async ({ page }) => {
    await page.goto('/en/verify')
    await page.locator('#text').fill(`https://dhow.example.org/verify#${code}`)
    await page.locator('#verify-text button').click()
    await expect(page.locator('section[role=status]')).toContainText('Not issued by this Dhow')
  })
})
