import { say, type Lang } from '#kernel/words.ts'
import { paperName, reasonText } from '#tradebook/views/spoken.ts'
import { number, percentBps } from '#ui/figures.ts'
import type { Law, PolicyRow } from '../rules/law.ts'
import { ANSWER } from '../words/answer.ts'

/** What follows in law from a code: the spread of duty abroad, and what India asks for. */
export const LawFacts = ({ hs, law: { duty, policy }, lang }: { hs: string; law: Law; lang: Lang }) => (
  <ul>
    <li>
      {duty.least === undefined || duty.most === undefined
        ? say(ANSWER.dutyNone, lang)
        : say(ANSWER.duty, lang, {
            count: number(duty.official, lang),
            least: percentBps(duty.least, lang),
            most: percentBps(duty.most, lang),
          })}{' '}
      {duty.estimated > 0 && say(ANSWER.dutyEstimated, lang, { count: number(duty.estimated, lang) })}
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
    {row.papers.length > 0 &&
      say(ANSWER.papers, lang, { papers: row.papers.map((paper) => say(paperName(paper), lang)).join(', ') })}
  </li>
)
