/** Runs npm's own command line under a chosen Node, so that it judges packages by the Node that will run them. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'

/** npm's JavaScript entry: given by npm itself when it runs our script, else beside the host's Node. */
function npmEntry() {
  const given = process.env.npm_execpath
  if (given && given.endsWith('.js') && existsSync(given)) return given
  const home = dirname(process.execPath)
  return [
    '../lib/node_modules/npm/bin/npm-cli.js',
    'node_modules/npm/bin/npm-cli.js',
    '../share/npm/bin/npm-cli.js',
  ]
    .map((path) => join(home, path))
    .find(existsSync)
}

/** npm's output goes to stderr: stdout belongs to the program. Answers whether npm succeeded. */
export function npm(node, folder, args) {
  const entry = npmEntry()
  const [command, first] = entry ? [node, [entry]] : ['npm', []]
  // A nested npm must not inherit the settings of the npm that started us (prefix, dry-run, ...).
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([key]) => !/^npm_(lifecycle|package|command)/.test(key)),
  )
  env.PATH = `${dirname(node)}${delimiter}${process.env.PATH ?? ''}`
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error']
  const done = spawnSync(command, [...first, ...args, ...quiet], {
    cwd: folder,
    env,
    stdio: ['ignore', 2, 2],
  })
  return done.status === 0
}
