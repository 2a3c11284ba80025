/** Brings Node 24 from its npm package, only where the host's Node is older. */
import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { npm } from './npm.mjs'
import { broughtNode, inRoot, oldestNode, runtime } from './places.mjs'
import { fingerprint, stamped } from './stamp.mjs'

const hostMajor = Number(process.versions.node.split('.')[0])

/** The path of a Node that is new enough, or undefined where it still has to be brought. */
export function readyNode() {
  if (hostMajor >= oldestNode) return process.execPath
  return existsSync(broughtNode) ? broughtNode : undefined
}

/** The path of a Node that is new enough; downloads it once, into .runtime/. */
export function bringNode() {
  if (hostMajor >= oldestNode) return process.execPath
  const recipe = ['package.json', 'package-lock.json'].map((name) => inRoot('scripts', 'runtime', name))
  stamped(join(runtime, 'stamp'), fingerprint(recipe), () => existsSync(broughtNode), fetchNode)
  return broughtNode
}

function fetchNode() {
  if (process.platform !== 'linux' || process.arch !== 'x64' || isMusl()) {
    throw new Error(
      `Dhow needs Node ${oldestNode} or newer; this is Node ${process.versions.node}. Please install it.`,
    )
  }
  process.stderr.write(`Node ${process.versions.node} is too old: bringing Node ${oldestNode} from npm …\n`)
  mkdirSync(runtime, { recursive: true })
  cpSync(inRoot('scripts', 'runtime'), runtime, { recursive: true })
  if (!npm(process.execPath, runtime, ['ci']))
    throw new Error('npm could not bring Node; see its message above.')
  // 70 MB of headers and manual pages that nothing here reads.
  for (const unused of ['include', 'share']) {
    rmSync(join(broughtNode, '..', '..', unused), { recursive: true, force: true })
  }
}

function isMusl() {
  return !process.report?.getReport().header.glibcVersionRuntime
}
