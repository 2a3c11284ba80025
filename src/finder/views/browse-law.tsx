/** What follows from a code in law: where it may go, ordinary duty abroad, and India's own rules for it. */
import { say } from '#kernel/words.ts'
import { reasonText } from '#tradebook/views/spoken.ts'
import { CoverageBadge, VerdictBadge, type VerdictName } from '#ui/badge/badge.tsx'
import { ButtonLink } from '#ui/button/button.tsx'
import { link } from '#ui/frame.ts'
import { SourceNote } from '#ui/source-note/source-note.tsx'
import { lawOf, type DutySpread, type PolicyRow } from '../rules/law.ts'
import { CODE } from '../words/browse.ts'
import { LAW } from '../words/law.ts'
import type { Browsed } from './browse-parts.tsx'
import { hasSpread, officialDuty, openDuty } from './duty-spread.ts'
import { papersNeeded } from './law-facts.tsx'

export function CodeLaw(page: Browsed & { code: string }) {
  const { frame, edition, code } = page
  const { lang } = frame
  const { duty, policy } = lawOf(edition, code)
  return (
    <section class="card" aria-labelledby="law">
      <h2 id="law">{say(CODE.law, lang)}</h2>
      <p>
        <ButtonLink look="main" href={`${link(frame, '/reach')}?hs=${code}`}>
          {say(CODE.reach, lang)}
        </ButtonLink>
      </p>
      <h3>{say(LAW.duty, lang)}</h3>
      <Duty {...page} duty={duty} />
      <h3>{say(CODE.policy, lang)}</h3>
      {policy.length === 0 && <p>{say(CODE.noPolicy, lang)}</p>}
      {policy.length > 0 && (
        <ul class="policy">
          {policy.map((row) => (
            <Rule key={row.reason} {...page} row={row} />
          ))}
        </ul>
      )}
    </section>
  )
}

function Duty({ frame: { lang }, duty }: Browsed & { duty: DutySpread }) {
  if (!hasSpread(duty)) return <p>{officialDuty(duty, lang)}</p>
  const rest = openDuty(duty, lang)
  return (
    <>
      <p>
        <CoverageBadge coverage={duty.least === duty.most ? 'A' : 'A-range'} lang={lang} />{' '}
        {officialDuty(duty, lang)}
      </p>
      {rest && <p class="small">{rest}</p>}
    </>
  )
}

/** One rule: how far it lets the goods go, why, which papers it wants, and where that is written. */
function Rule({ frame, edition, code, row }: Browsed & { code: string; row: PolicyRow }) {
  const { lang } = frame
  const source = edition.book.sources.get(row.sourceId)
  // A ban that may not mean these goods is a question, not an answer.
  const verdict = row.perhaps && row.verdict === 'closed' ? 'ask' : row.verdict
  return (
    <li>
      <p>
        <VerdictBadge verdict={verdict as VerdictName} lang={lang} />{' '}
        {row.perhaps && <em>{say(CODE.someGoods, lang)}. </em>}
        {reasonText({ id: row.reason, params: { hs: code } }, lang)}
      </p>
      {row.papers.length > 0 && <p class="small">{papersNeeded(row, lang)}</p>}
      {source && (
        <p class="small">
          <SourceNote
            lang={lang}
            source={{
              title: source.title,
              publisher: source.publisher,
              asOf: source.publishedOn,
              href: `${link(frame, '/tradebook')}#${source.id}`,
            }}
          />
        </p>
      )}
    </li>
  )
}
