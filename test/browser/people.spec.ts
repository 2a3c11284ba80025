/** Signing in as a maker does: on a phone, without script, and with a passkey where there is one. */
import { expect, test } from '../support/browser.ts'
import { clipped, sideways } from '../support/layout.ts'
import type { Page } from '@playwright/test'

let numbers = 10_000 + Math.floor(Math.random() * 80_000)

async function comeIn(page: Page, lang = 'en', base = ''): Promise<void> {
  numbers += 1
  await page.goto(`${base}/${lang}/sign-in`)
  await page.locator('#to').fill(`98270 ${numbers}`)
  await page.locator('button[value=sms]').click()
  const message = await page.locator('.simulated-text').textContent()
  await page.locator('#code').fill(/\d{6}/.exec(message ?? '')![0])
  await page.locator('form.card button').click()
  await expect(page).toHaveURL(new RegExp(`/${lang}/me$`))
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('a maker joins in Gujarati on a phone', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    await comeIn(page, 'gu')
    await page.locator('#name').fill('રમીલાબેન')
    await page.getByRole('button', { name: 'સાચવો' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('નમસ્તે, રમીલાબેન')
    await page.getByRole('button', { name: 'સાઇન આઉટ કરો' }).click()
    await expect(page).toHaveURL(/\/gu$/)
  })
})

test('a passkey is added and then signs in without a code', async ({ page, baseURL }) => {
  // An authenticator belongs to a name, not to a number.
  const base = String(baseURL ?? process.env['DHOW_TEST_URL']).replace('127.0.0.1', 'localhost')
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('WebAuthn.enable')
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  await comeIn(page, 'en', base)
  await page.locator('#passkey-add button').click()
  await expect(page.getByText('since 22 Nov 2026')).toBeVisible()
  await page.getByRole('button', { name: 'Sign out' }).last().click()
  await page.goto(`${base}/en/sign-in?next=/tradebook`)
  await page.locator('#passkey-use button').click()
  await expect(page).toHaveURL(/\/en\/tradebook$/)
  await expect(page.locator('.account')).toHaveText('About me')
})

for (const [lang, width] of [
  ['en', 1280],
  ['hi', 360],
  ['gu', 360],
] as const)
  test(`the pages of sign-in and of oneself are accessible and whole (${lang}, ${width})`, async ({
    page,
    accessible,
  }) => {
    test.slow()
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.setViewportSize({ width, height: 800 })
    const look = async () => {
      await accessible()
      expect(await sideways(page)).toEqual([])
      expect(await clipped(page)).toEqual([])
    }
    await page.goto(`/${lang}/sign-in`)
    await look()
    await page.locator('#to').fill('12')
    await page.locator('button[value=sms]').click()
    await expect(page.locator('.field-error').first()).toBeVisible()
    await look()
    await comeIn(page, lang)
    await look()
    await page.emulateMedia({ colorScheme: 'dark' })
    await look()
    await page.goto(`/${lang}/me/helpers`)
    await look()
  })
