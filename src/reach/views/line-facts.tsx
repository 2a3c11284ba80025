/** The fact behind a line: its rate, from when to when it holds, and where it is written. */
import { say } from '#kernel/words.ts'
import { link, type Frame } from '#ui/frame.ts'
import { dayText } from '#ui/figures.ts'
import type { TradeBook } from '#tradebook/rules/book.ts'
import type { Line } from '../rules/receipt.ts'
import { REACH } from '../words.ts'
import { CHANGES } from '../words/changes.ts'

export function LineFact({ line, book, frame }: { line: Line; book: TradeBook; frame: Frame }) {
  const { lang } = frame
  if (line.source === 'given') return <span class="fact">{say(REACH.given, lang)}</span>
  const period = periodText(line, book, lang)
  return (
    <span class="fact">
      {[line.rate, period].filter(Boolean).join(', ')}{' '}
      <a href={link(frame, `/tradebook#${line.source}`)} lang="en">
        {book.sources.get(line.source)?.title ?? line.source}
      </a>
    </span>
  )
}

/** What holds since the book began has no first day that we know. */
function periodText({ fact }: Line, book: TradeBook, lang: Frame['lang']): string {
  const [, table = '', line] = /^(.+):(\d+)$/.exec(fact) ?? []
  const tail = book.tables.get(table)?.[Number(line) - 2]?.tail
  if (!tail || tail.validFrom <= book.firstDay) return ''
  const from = dayText(tail.validFrom, lang)
  if (!tail.validTo) return say(CHANGES.held, lang, { from })
  return say(CHANGES.heldUntil, lang, { from, to: dayText(tail.validTo, lang) })
}
