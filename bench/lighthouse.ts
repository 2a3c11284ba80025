/**
 * `npm run bench -- lighthouse`: Lighthouse's own slow-4G mobile run against the built server, page by page. Prints largest
 * paint, layout shift, bytes, and the four scores. Needs a Chromium, the one of the tests.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import lighthouse from 'lighthouse'
import { projectRoot } from '#platform/root.ts'
import { findChromium } from '../test/support/chromium.ts'
import { median } from './reach/machine.ts'

const QUESTION = 'hs=62114219&price=1499&weight=450&on=2026-11-22'
const PAGES = ['/gu', `/gu/reach?${QUESTION}`, `/en/reach?${QUESTION}`, `/hi/reach/FR?${QUESTION}`]
const PORT = 9333

const dataDir = mkdtempSync(join(tmpdir(), 'dhow-lighthouse-'))
const server = spawn(process.execPath, [join(projectRoot(), 'build', 'server.mjs')], {
  env: { ...process.env, PORT: '0', DHOW_HOST: '127.0.0.1', DHOW_DATA: dataDir, LOG_LEVEL: 'silent' },
  stdio: ['ignore', 'pipe', 'inherit'],
})
const [line] = (await once(server.stdout, 'data')) as [Buffer]
const address = /http:\S+/.exec(String(line))![0]

const { executablePath, env } = await findChromium()
const profile = mkdtempSync(join(tmpdir(), 'dhow-chromium-'))
const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--no-first-run']
const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync']
const browser = spawn(
  executablePath,
  [...flags, ...quiet, `--user-data-dir=${profile}`, `--remote-debugging-port=${PORT}`, 'about:blank'],
  { env: { ...process.env, ...env }, stdio: 'ignore' },
)
try {
  await listening(`http://127.0.0.1:${PORT}/json/version`)
  for (const path of PAGES) await measure(address + path, path)
} finally {
  browser.kill('SIGKILL')
  server.kill('SIGTERM')
  await once(server, 'exit')
  for (const folder of [dataDir, profile]) rmSync(folder, { recursive: true, force: true })
}

async function listening(url: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (
      await fetch(url).then(
        () => true,
        () => false,
      )
    )
      return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('Chromium does not answer')
}

/** The median of three runs; the page is asked for once before, as by the visitor who shared it. */
async function measure(url: string, path: string): Promise<void> {
  await fetch(url)
  const runs = [await run(url), await run(url), await run(url)]
  const middle = (figure: (one: Run) => number) => median(runs.map(figure))
  const [first] = runs
  console.log(
    [
      decodeURI(path).split('?')[0]!.padEnd(14),
      `LCP ${(middle(({ paint }) => paint) / 1000).toFixed(2)} s`,
      `CLS ${middle(({ shift }) => shift).toFixed(3)}`,
      `${(first!.bytes / 1024).toFixed(0)} KB`,
      first!.scores,
    ].join('  '),
  )
}

type Run = Readonly<{ paint: number; shift: number; bytes: number; scores: string }>

async function run(url: string): Promise<Run> {
  const result = await lighthouse(url, {
    port: PORT,
    output: 'json',
    logLevel: 'silent',
    formFactor: 'mobile',
  })
  if (!result) throw new Error(`no result for ${url}`)
  const { audits, categories } = result.lhr
  const figure = (id: string) => audits[id]?.numericValue ?? NaN
  const scores = ['performance', 'accessibility', 'best-practices', 'seo'].map(
    (id) => `${id} ${Math.round((categories[id]?.score ?? 0) * 100)}`,
  )
  return {
    paint: figure('largest-contentful-paint'),
    shift: figure('cumulative-layout-shift'),
    bytes: figure('total-byte-weight'),
    scores: scores.join(' '),
  }
}
