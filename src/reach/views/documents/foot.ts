/** What stands at the end and on each page of every printed answer: where it comes from, and what it is not. */
import { say } from '#kernel/words.ts'
import { dayText } from '#ui/figures.ts'
import { SHELL } from '#ui/words.ts'
import type { Receipt } from '../../rules/receipt.ts'
import { REACH } from '../../words.ts'
import { shortVersion } from '../question.ts'
import type { Facts } from './spoken-receipt.ts'
import { DOCUMENT } from './words.ts'

/** `page` keeps its `{page}` and `{pages}`: only the typesetter knows them. */
export function footWords(
  { version, on }: Pick<Receipt, 'version' | 'on'>,
  { lang, address }: Facts & { address: string },
) {
  return {
    tagline: say(SHELL.tagline, lang),
    ruling: say(DOCUMENT.ruling, lang),
    promise: say(SHELL.promise, lang),
    rules: say(REACH.versionLine, lang, { version: shortVersion(version), day: dayText(on, lang) }),
    version: { label: say(DOCUMENT.version, lang), value: version },
    address: { label: say(DOCUMENT.address, lang), value: address },
    page: say(SHELL.page, lang),
  }
}
