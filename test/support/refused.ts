import { expect } from 'vitest'
import { Refused } from '../../src/kernel/refusal.ts'

/** Expects the planned “no” with this code; answers its field. */
export async function refusedWith(code: string, work: Promise<unknown>): Promise<string | undefined> {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  expect(error, `should be refused with ${code}`).toBeInstanceOf(Refused)
  const { refusal } = error as Refused
  expect(refusal.code).toBe(code)
  return refusal.field
}
