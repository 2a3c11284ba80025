/**
 * The one door to everything that runs: `node scripts/run.mjs start|test|check|dhow|bench|picture [arguments]`.
 * Brings what is missing (Node 24, packages, bundles) from npm and from src/, then runs it.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { buildGroups, forBench, forCommand, forServer } from './build.mjs'
import { installPackages } from './packages.mjs'
import { build, inRoot } from './places.mjs'
import { runChild, runProgram } from './program.mjs'
import { bringNode } from './runtime.mjs'

const [command, ...args] = process.argv.slice(2)

const commands = {
  start: async (node) => runProgram(node, await built(forServer, 'server.mjs'), args),
  dhow: async (node) => runProgram(node, await built(forCommand, 'cli.mjs'), args),
  bench: async (node) => runBench(node, args),
  test: (node) => runChild(node, [inRoot('scripts', 'tests.mjs'), ...args]),
  check: (node) => runChild(node, [inRoot('scripts', 'check.mjs'), ...args]),
  picture: (node) => runChild(node, [inRoot('scripts', 'picture.mjs'), ...args]),
}

async function built(groups, name) {
  await buildGroups(groups)
  const file = join(build, name)
  if (!existsSync(file)) throw new Error(`there is no such program: ${name}`)
  return file
}

async function runBench(node, [name, ...rest]) {
  if (!name) throw new Error('which bench? npm run bench -- reach')
  await buildGroups(forServer)
  return runProgram(node, await built(forBench, join('bench', `${name}.mjs`)), rest)
}

async function main() {
  const run = commands[command]
  if (!run) throw new Error(`usage: node scripts/run.mjs ${Object.keys(commands).join('|')} [arguments]`)
  const node = bringNode()
  installPackages(node, !['start', 'dhow'].includes(command))
  return run(node)
}

main().then(
  (status) => {
    if (status !== undefined) process.exitCode = status
  },
  (error) => {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
    process.exitCode = commands[command] ? 1 : 2
  },
)
