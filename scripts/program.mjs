/** Runs a built program under Node 24 and dies with it, and it with us. */
import { spawn } from 'node:child_process'
import module from 'node:module'
import { constants } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from './places.mjs'

/** Node keeps compiled code here, so that a command starts in a fraction of a second. */
const compiled = join(build, '.compiled')
const passedOn = ['SIGTERM', 'SIGINT', 'SIGHUP']

/** Becomes the program where this Node is new enough, else runs it as a child and answers its exit status. */
export async function runProgram(node, file, args, env = {}) {
  const parentWatched = process.env.npm_lifecycle_event ? { DHOW_WATCH_PARENT: '1' } : {}
  if (node !== process.execPath) {
    return runChild(node, [file, ...args], { ...env, NODE_COMPILE_CACHE: compiled, DHOW_WATCH_PARENT: '1' })
  }
  module.enableCompileCache?.(compiled)
  Object.assign(process.env, env, parentWatched)
  process.argv = [process.argv[0], file, ...args]
  await import(pathToFileURL(file).href)
  return undefined
}

/** A child on our own stdin, stdout and stderr. Signals are passed on; when our own parent dies the child is stopped. */
export function runChild(command, args, env = {}) {
  const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, ...env } })
  for (const signal of passedOn) process.on(signal, () => child.kill(signal))
  const stopWatching = watchParent(() => child.kill('SIGTERM'))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code, signal) => {
      stopWatching()
      resolve(code ?? 128 + (constants.signals[signal] ?? 0))
    })
  })
}

/**
 * A shell or npm that is killed outright passes nothing on; then our parent changes, and we stop what we run.
 * Only under npm: somebody who starts us by hand may well want us to outlive the shell.
 */
function watchParent(stop) {
  if (!process.env.npm_lifecycle_event) return () => undefined
  const parent = process.ppid
  const timer = setInterval(() => process.ppid !== parent && stop(), 1000)
  return () => clearInterval(timer)
}
