/** `npm test`: types, vitest, Playwright. The last line counts them all; exit status 1 when anything failed. */
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildGroups, forServer } from './build.mjs'
import { inRoot, modules } from './places.mjs'

const folder = mkdtempSync(join(tmpdir(), 'dhow-counts-'))
const bin = (...parts) => join(modules, ...parts)
const [only] = process.argv.slice(2)

function run(args, env = {}) {
  const child = spawn(process.execPath, args, {
    cwd: inRoot(),
    stdio: 'inherit',
    env: { ...process.env, ...env },
  })
  for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, () => child.kill(signal))
  return new Promise((resolve) => child.on('exit', (code) => resolve(code === 0)))
}

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

/** A run that ended badly without naming a failed test (a file that does not load, no browser) counts as one failure. */
const counted = (ok, passed, failed) => ({ passed, failed: ok ? failed : Math.max(failed, 1) })

async function types() {
  const ok = await run([bin('@typescript', 'native', 'bin', 'tsc'), '-p', '.'])
  process.stdout.write(ok ? ' ✓ types (tsc)\n' : ' × types (tsc)\n')
  return counted(ok, ok ? 1 : 0, 0)
}

async function vitest() {
  const file = join(folder, 'vitest.json')
  const report = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const ok = await run([bin('vitest', 'vitest.mjs'), 'run', ...report])
  const result = readJson(file)
  const broken = (result?.testResults ?? []).filter(
    (one) => one.status === 'failed' && one.assertionResults.length === 0,
  )
  return counted(ok, result?.numPassedTests ?? 0, (result?.numFailedTests ?? 0) + broken.length)
}

async function browser() {
  await buildGroups(forServer)
  const file = join(folder, 'playwright.json')
  const ok = await run([bin('@playwright', 'test', 'cli.js'), 'test'], {
    DHOW_TEST_COUNTS: file,
    FORCE_COLOR: '0',
  })
  const stats = readJson(file)?.stats
  return counted(ok, (stats?.expected ?? 0) + (stats?.flaky ?? 0), stats?.unexpected ?? 0)
}

const steps = { types, vitest, browser }

async function main() {
  const chosen = only ? [steps[only]] : Object.values(steps)
  if (!chosen[0]) throw new Error(`npm test -- ${Object.keys(steps).join('|')}`)
  const total = { passed: 0, failed: 0 }
  for (const step of chosen) {
    const { passed, failed } = await step()
    total.passed += passed
    total.failed += failed
  }
  process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`)
  return total.failed === 0 && total.passed > 0 ? 0 : 1
}

main()
  .catch((error) => {
    process.stdout.write(`${error.message}\n0 passed, 1 failed\n`)
    return 1
  })
  .then((status) => {
    rmSync(folder, { recursive: true, force: true })
    process.exitCode = status
  })
