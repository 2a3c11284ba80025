/** Remembers that a step was done for exactly these inputs. */
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

export function fingerprint(files) {
  const hash = createHash('sha256')
  for (const file of files) hash.update(file).update('\0').update(readFileSync(file)).update('\0')
  return hash.digest('hex')
}

export function readStamp(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

/** Written beside and renamed, so that a kill half-way never leaves a stamp that lies. */
export function writeStamp(file, value) {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(`${file}.${process.pid}`, value)
  renameSync(`${file}.${process.pid}`, file)
}

/** Runs `step` unless `file` says it was done for `value` and `present()` agrees. */
export function stamped(file, value, present, step) {
  if (readStamp(file) === value && present()) return
  step()
  writeStamp(file, value)
}
