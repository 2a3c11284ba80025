/** Long lists go page by page; where a page ended travels through the engine as a text of ours. */
import { z } from 'zod'
import type { Since } from '../../port.ts'

const Mark = z.object({
  since: z.iso.datetime(),
  token: z.string().optional(),
  /** Buyers' data were refused at the first page: do not ask for them again. */
  open: z.boolean().default(false),
  /** Second list of the same call: payouts after transactions. */
  second: z.boolean().default(false),
})
export type Mark = z.output<typeof Mark>

/** A mark that is not ours is a bug, not news. */
export const markOf = (since: Since): Mark =>
  typeof since === 'string'
    ? Mark.parse(JSON.parse(since))
    : { since: since.toISOString(), open: false, second: false }

export const markText = (mark: Mark): string => JSON.stringify(mark)
