import { expect, test } from '../support/browser.ts'

test('the built server is up, in a browser too', async ({ page, request }) => {
  const answer = await page.goto('/healthz')
  expect(answer?.status()).toBe(200)
  await expect(page.locator('body')).toContainText('ok')
  expect((await request.get('/readyz')).status()).toBe(200)
})

test('Hindi and Gujarati are drawn with letters, not with empty boxes', async ({ page }) => {
  const drawn = await page.evaluate(() => {
    const draw = (text: string): string => {
      const canvas = Object.assign(document.createElement('canvas'), { width: 60, height: 40 })
      const pen = canvas.getContext('2d')
      if (!pen) throw new Error('no canvas')
      pen.font = '24px sans-serif'
      pen.fillText(text, 5, 30)
      return canvas.toDataURL()
    }
    return { gujarati: [draw('ક'), draw('જ')], hindi: [draw('क'), draw('ज')] }
  })
  expect(new Set([...drawn.gujarati, ...drawn.hindi]).size).toBe(4)
})

test('the accessibility check sees a page that leaves a picture without words', async ({
  page,
  accessible,
}) => {
  await page.goto('/healthz')
  await page.setContent('<html lang="en"><title>t</title><main><h1>t</h1><img src="data:,"></main></html>')
  await expect(accessible()).rejects.toThrow('image-alt')
})
