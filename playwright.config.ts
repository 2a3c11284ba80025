import { defineConfig } from '@playwright/test'
import { findChromium } from './test/support/chromium.ts'

const { executablePath, env } = await findChromium()
const counts = process.env['DHOW_TEST_COUNTS']

/** Pages in a real browser against the built server. Time limits are short: a page that hangs must say so soon. */
export default defineConfig({
  testDir: 'test/browser',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  globalSetup: './test/support/running-server.ts',
  fullyParallel: true,
  workers: 2,
  timeout: 20_000,
  globalTimeout: 600_000,
  expect: { timeout: 5_000 },
  reporter: [
    ['list'],
    ...(counts ? [['json', { outputFile: counts }] as ['json', { outputFile: string }]] : []),
  ],
  use: {
    browserName: 'chromium',
    actionTimeout: 5_000,
    navigationTimeout: 10_000,
    launchOptions: {
      executablePath,
      timeout: 15_000,
      env: { ...(process.env as Record<string, string>), ...env },
      args: ['--no-sandbox', '--disable-dev-shm-usage'],
    },
  },
})
