/** The thread that sets documents: one Typst compiler with our fonts, kept warm. */
// oxlint-disable unicorn/require-post-message-target-origin -- a thread's port has no origin
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { parentPort } from 'node:worker_threads'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { projectRoot } from './root.ts'
import type { TypesettingReply } from './typeset.ts'

type Job = Readonly<{ id: number; template: string; data: string; format?: 'pdf' | 'svg' }>

const FAMILIES = ['NotoSans', 'NotoSansGujarati', 'NotoSansDevanagari'] as const
/** Bold by name: without it the compiler would look for one among the machine's fonts. */
const WEIGHTS = ['400Regular', '700Bold'] as const

/** How many documents ago a kept layout was last of use before it is forgotten; the compiler remembers all otherwise. */
const FORGET_AFTER = 4

const workspace = join(projectRoot(), 'src')
const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: fonts() }] })

function fonts(): Buffer[] {
  const require = createRequire(import.meta.url)
  return FAMILIES.flatMap((family) => {
    const name = family.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase()
    const home = dirname(require.resolve(`@expo-google-fonts/${name}/package.json`))
    return WEIGHTS.map((weight) => readFileSync(join(home, weight, `${family}_${weight}.ttf`)))
  })
}

function set({ id, template, data, format }: Job): TypesettingReply {
  try {
    const source = { mainFilePath: join(workspace, template), inputs: { data } }
    return { id, bytes: format === 'svg' ? Buffer.from(compiler.plainSvg(source)) : compiler.pdf(source) }
  } catch (fault) {
    return { id, fault: `${template}: ${fault instanceof Error ? fault.message : String(fault)}` }
  } finally {
    compiler.evictCache(FORGET_AFTER)
  }
}

parentPort?.on('message', (job: Job) => parentPort!.postMessage(set(job)))
