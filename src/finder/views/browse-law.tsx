/** What follows from a code in law: where it may go, ordinary duty abroad, and India's own rules for it. */
import { say } from '#kernel/words.ts'
import { paperName, reasonText } from '#tradebook/views/spoken.ts'
import { CoverageBadge, VerdictBadge, type VerdictName } from '#ui/badge/badge.tsx'
import { ButtonLink } from '#ui/button/button.tsx'
import { number, percentBps } from '#ui/figures.ts'
import { link } from '#ui/frame.ts'
import { SourceNote } from '#ui/source-note/source-note.tsx'
import { lawOf, type DutySpread, type PolicyRow } from '../rules/law.ts'
import { CODE } from '../words/browse.ts'
import type { Browsed } from './browse-parts.tsx'

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
      <h3>{say(CODE.duty, lang)}</h3>
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
  const { least, most, official, estimated, unknown } = duty
  const of = (count: number) => number(count, lang)
  if (least === undefined || most === undefined) return <p>{say(CODE.noDuty, lang)}</p>
  const spread = { least: percentBps(least, lang), most: percentBps(most, lang), official: of(official) }
  return (
    <>
      <p>
        <CoverageBadge coverage={least === most ? 'A' : 'A-range'} lang={lang} />{' '}
        {say(least === most ? CODE.dutyFlat : CODE.dutySpread, lang, spread)}
      </p>
      {estimated + unknown > 0 && (
        <p class="small">
          {estimated > 0 && say(CODE.dutyEstimated, lang, { count: of(estimated) })}{' '}
          {unknown > 0 && say(CODE.dutyUnknown, lang, { count: of(unknown) })}
        </p>
      )}
    </>
  )
}

/** One rule: how far it lets the goods go, why, which papers it wants, and where that is written. */
function Rule({ frame, edition, code, row }: Browsed & { code: string; row: PolicyRow }) {
  const { lang } = frame
  const source = edition.book.sources.get(row.sourceId)
  const papers = row.papers.map((paper) => say(paperName(paper), lang)).join(', ')
  // A ban that may not mean these goods is a question, not an answer.
  const verdict = row.perhaps && row.verdict === 'closed' ? 'ask' : row.verdict
  return (
    <li>
      <p>
        <VerdictBadge verdict={verdict as VerdictName} lang={lang} />{' '}
        {row.perhaps && <em>{say(CODE.someGoods, lang)}. </em>}
        {reasonText({ id: row.reason, params: { hs: code } }, lang)}
      </p>
      {papers && <p class="small">{say(CODE.papers, lang, { papers })}</p>}
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
