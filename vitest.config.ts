import { defineConfig } from 'vitest/config'

/** One real PostgreSQL for the run, a database of its own for whoever asks (test/support/database.ts). */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['{src,test,scripts}/**/*.test.{ts,tsx}'],
    environment: 'node',
    pool: 'forks',
    globalSetup: ['test/support/cluster.ts'],
    testTimeout: 20_000,
    hookTimeout: 20_000,
    env: { TZ: 'UTC' },
  },
})
