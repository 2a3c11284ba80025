import { say, type Lang } from '#kernel/words.ts'
import { paperName, reasonText } from '#tradebook/views/spoken.ts'
import type { Law, PolicyRow } from '../rules/law.ts'
import { ANSWER } from '../words/answer.ts'
import { LAW } from '../words/law.ts'
import { hasSpread, officialDuty, openDuty } from './duty-spread.ts'

/** What follows in law from a code: the spread of duty abroad, and what India asks for. */
export const LawFacts = ({ hs, law: { duty, policy }, lang }: { hs: string; law: Law; lang: Lang }) => (
  <ul class="law-facts">
    <li>
      {say(LAW.duty, lang)}: {officialDuty(duty, lang)} {hasSpread(duty) && openDuty(duty, lang)}
    </li>
    {policy.length === 0 && <li>{say(ANSWER.policyNone, lang)}</li>}
    {policy.map((row) => (
      <Policy key={row.reason} hs={hs} row={row} lang={lang} />
    ))}
  </ul>
)

const Policy = ({ hs, row, lang }: { hs: string; row: PolicyRow; lang: Lang }) => (
  <li>
    {say(row.perhaps ? ANSWER.policyPerhaps : ANSWER.policy, lang, {
      text: reasonText({ id: row.reason, params: { hs } }, lang),
    })}{' '}
    {row.papers.length > 0 && papersNeeded(row, lang)}
  </li>
)

/** The papers that a rule asks for, by name. */
export const papersNeeded = ({ papers }: PolicyRow, lang: Lang): string =>
  say(LAW.papers, lang, { papers: papers.map((paper) => say(paperName(paper), lang)).join(', ') })
