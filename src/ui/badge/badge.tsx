/** Badges say it in a word and a shape; colour only helps. */
import { say, type Lang } from '#kernel/words.ts'
import { COVERAGES, VERDICTS } from '../words.ts'

export type VerdictName = keyof typeof VERDICTS
export type CoverageName = keyof typeof COVERAGES

/** May it go: disc (open), sheet (papers), diamond (ask), crossed square (closed). */
export const VerdictBadge = ({ verdict, lang }: { verdict: VerdictName; lang: Lang }) => (
  <b class={`v v-${verdict}`}>{say(VERDICTS[verdict], lang)}</b>
)

/** How sure: three bars (official), two (range), one (estimate), none (no figure). */
export const CoverageBadge = ({ coverage, lang }: { coverage: CoverageName; lang: Lang }) => (
  <span class={`c c-${coverage}`}>{say(COVERAGES[coverage], lang)}</span>
)
