/** A finding in the reader's words. */
import { say, type Lang } from '#kernel/words.ts'
import type { Finding } from '../../rules/checks/finding.ts'
import { CHECK_TEXTS, RULE_TEXTS } from '../../words/checks/findings.ts'

export function findingSentence(
  { rule, check, params }: Pick<Finding, 'rule' | 'check' | 'params'>,
  lang: Lang,
): string {
  const own = RULE_TEXTS[rule as keyof typeof RULE_TEXTS] ?? CHECK_TEXTS[check as keyof typeof CHECK_TEXTS]
  return say(own, lang, params)
}
