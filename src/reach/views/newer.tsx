/** Says when the answer comes from an older version than the one in force. */
import { say } from '#kernel/words.ts'
import { link } from '#ui/frame.ts'
import { Notice } from '#ui/notice/notice.tsx'
import { queryOf } from '../form.ts'
import { REACH } from '../words.ts'
import { shortVersion, type Answered } from './question.ts'

export function Newer({ frame, asked, book, newer }: Answered) {
  if (!newer) return null
  const names = { version: shortVersion(book.version), current: shortVersion(newer) }
  return (
    <Notice>
      <p>
        {say(REACH.older, frame.lang, names)}{' '}
        <a href={link(frame, frame.path + queryOf(asked, { version: shortVersion(newer) }))}>
          {say(REACH.olderLink, frame.lang)}
        </a>
      </p>
    </Notice>
  )
}
