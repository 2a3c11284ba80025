/** Addresses of the page of all destinations: the same answer, seen another way. */
import { link } from '#ui/frame.ts'
import { QUESTION, queryOf, WORLD_VIEW, type Asked } from '../form.ts'
import { shortVersion, type Answered } from './question.ts'

export const addressOf = (
  { frame, asked, book }: Answered,
  changes: Partial<Asked> = {},
  path = '/reach',
): string =>
  link(
    frame,
    path + queryOf(asked, { version: shortVersion(book.version), ...changes }, [...QUESTION, ...WORLD_VIEW]),
  )

/** The receipt of one destination: the question alone, since the view of the table means nothing there. */
export const receiptQuery = ({ asked, book }: Pick<Answered, 'asked' | 'book'>): string =>
  queryOf(asked, { version: shortVersion(book.version) }, asked.against ? [...QUESTION, 'against'] : QUESTION)
