import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { projectRoot } from '../src/platform/root.ts'

/** A small house with the real walls around it. */
const house: Record<string, string> = {
  'src/kernel/money.ts': 'export type Money = bigint\nexport const zero: Money = 0n\n',
  'src/ui/table/table.tsx': "import { zero } from '#kernel/money.ts'\nexport const table = zero\n",
  'src/platform/clock.ts': 'export const clock = 1\n',
  'src/tradebook/rules/duty.ts':
    "import type { Money } from '#kernel/money.ts'\nexport const duty: Money = 1n\n",
  'src/reach/words.ts': 'export const words = 1\n',
  'src/reach/rules/cost.ts': "import { duty } from '#tradebook/rules/duty.ts'\nexport const cost = duty\n",
  'src/reach/usecases/quote.ts': "import { cost } from '../rules/cost.ts'\nexport const quote = cost\n",
  'src/reach/views/receipt.tsx':
    "import { table } from '#ui/table/table.tsx'\nexport const receipt = table\n",
  'src/app/server.ts': "import { quote } from '#reach/usecases/quote.ts'\nexport const server = quote\n",
}

/** What nobody may write: where it is planted, the line, and the wall that must speak. */
const forbidden = [
  [
    'a room that imports from one below it',
    'src/tradebook/rules/a.ts',
    "import '#reach/rules/cost.ts'",
    'street-tradebook',
  ],
  [
    'the same as types only',
    'src/tradebook/b.ts',
    "import type { C } from '#reach/rules/cost.ts'",
    'street-tradebook',
  ],
  [
    'the same as a re-export',
    'src/tradebook/c.ts',
    "export type { C } from '#reach/rules/cost.ts'",
    'street-tradebook',
  ],
  [
    'the same by a dynamic import',
    'src/tradebook/d.ts',
    "void import('#reach/rules/cost.ts')",
    'street-tradebook',
  ],
  ['the same from a .tsx file', 'src/ui/e.tsx', "import '#platform/clock.ts'", 'street-ui'],
  ['a kernel that imports a built-in', 'src/kernel/f.ts', "import 'node:fs'", 'kernel-imports-nothing'],
  [
    'a kernel that imports a package',
    'src/kernel/g.ts',
    "import { z } from 'zod'\nz",
    'kernel-imports-nothing',
  ],
  ['a platform that imports ui', 'src/platform/h.ts', "import '#ui/table/table.tsx'", 'street-platform'],
  ['a rule that imports a package', 'src/reach/rules/i.ts', "import type { z } from 'zod'", 'rules-are-pure'],
  [
    'a rule that imports the platform',
    'src/reach/rules/j.ts',
    "import '#platform/clock.ts'",
    'rules-are-pure',
  ],
  ['a rule that imports a use case', 'src/reach/rules/k.ts', "import '../usecases/quote.ts'", 'floor-rules'],
  ['words that import a rule', 'src/reach/words/l.ts', "import '../rules/cost.ts'", 'floor-words'],
  [
    'a use case that imports a view',
    'src/reach/usecases/m.ts',
    "import '../views/receipt.tsx'",
    'floor-usecases',
  ],
  [
    'a use case that calls a use case',
    'src/reach/usecases/n.ts',
    "import './quote.ts'",
    'usecases-never-call-usecases',
  ],
  ['a file that is not there', 'src/reach/o.ts', "import '#reach/gone.ts'", 'everything-resolves'],
  [
    'a room without a place in the street',
    'src/attic/p.ts',
    "import '#kernel/money.ts'",
    'room-on-the-street',
  ],
  ['a browser script with server code', 'src/browser/q.ts', "import '#platform/clock.ts'", 'street-browser'],
  [
    'a browser script with ui code',
    'src/browser/r.ts',
    "import '#ui/table/table.tsx'",
    'browser-takes-types-only',
  ],
  ['a development package in the program', 'src/app/s.ts', "import 'vitest'", 'packages-are-declared'],
  ['test code in the program', 'src/app/t.ts', "import '../../test/u.ts'", 'no-test-code-in-the-program'],
  [
    'two files that import each other',
    'src/reach/rules/v.ts',
    "import type { W } from './w.ts'",
    'no-cycles',
  ],
] as const

const allowed = {
  'src/browser/ok.ts': "import type { Table } from '#ui/table/table.tsx'\nexport type T = Table\n",
  'src/reach/rules/w.ts': "import type { V } from './v.ts'\nexport type W = V\n",
  'test/u.ts': 'export {}\n',
}

let folder: string
beforeAll(() => {
  const root = projectRoot()
  folder = mkdtempSync(join(tmpdir(), 'dhow-walls-'))
  for (const name of ['.dependency-cruiser.cjs', 'package.json', 'tsconfig.json'])
    cpSync(join(root, name), join(folder, name))
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  for (const [path, text] of Object.entries(house)) write(path, text)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

/** `file: wall` for every wall that speaks. */
function brokenWalls(): Promise<string[]> {
  const cruiser = join(folder, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruiser.mjs')
  const args = [cruiser, 'src', '--no-progress', '--output-type', 'json']
  return new Promise((resolve, reject) =>
    execFile(process.execPath, args, { cwd: folder, maxBuffer: 1e8 }, (_error, stdout, stderr) => {
      if (!stdout) return reject(new Error(stderr))
      resolve(spoken(JSON.parse(stdout)))
    }),
  )
}

type Cruise = { summary: { violations: { from: string; rule: { name: string } }[] } }
const spoken = ({ summary }: Cruise): string[] =>
  summary.violations.map(({ from, rule }) => `${from}: ${rule.name}`)

test('the walls let a good house stand', async () => {
  expect(await brokenWalls()).toEqual([])
})

describe('the walls stop', () => {
  let broken: string[]
  beforeAll(async () => {
    for (const [, path, line] of forbidden) write(path, `${line}\nexport type V = 1\n`)
    for (const [path, text] of Object.entries(allowed)) write(path, text)
    broken = await brokenWalls()
  })

  test.each(forbidden)('%s', (_what, path, _line, wall) => {
    expect(broken).toContain(`${path}: ${wall}`)
  })

  test('nothing else: what was there before still stands', () => {
    const planted = new Set<string>(forbidden.map(([, path]) => path))
    const others = broken.filter((one) => !planted.has(one.split(':')[0] ?? ''))
    expect(others).toEqual([])
  })
})
