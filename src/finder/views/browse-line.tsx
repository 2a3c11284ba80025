/** One line of India's own tariff, eight digits. */
import { say } from '#kernel/words.ts'
import { spokenDay } from '#tradebook/views/spoken.ts'
import { Notice } from '#ui/notice/notice.tsx'
import { linesUnder } from '../rules/lines.ts'
import { CODE } from '../words/browse.ts'
import { CodeLaw } from './browse-law.tsx'
import { CodeHeading, CodeList, plainLabel, titleOf, TreePage, type Browsed } from './browse-parts.tsx'
import { Label } from './said.tsx'

export function BrowseLine(page: Browsed & { code: string }) {
  const { frame, edition, words, code, today } = page
  const { lang } = frame
  const hs6 = code.slice(0, 6)
  const lines = linesUnder(edition, hs6)
  const others = lines.filter(({ hs8 }) => hs8 !== code).map(({ hs8 }) => hs8)
  const before = lines.find(({ hs8 }) => hs8 === code)?.before ?? []
  const isKnown = words.label(code, lang) !== undefined
  const label = plainLabel(words, hs6, lang) || `HS ${hs6}`
  return (
    <TreePage
      {...page}
      title={isKnown ? titleOf(words, code, lang) : say(CODE.lineTitle, lang, { code })}
      description={`${say(CODE.lineTitle, lang, { code })}. ${say(CODE.lineOf, lang, { hs6, label })}`}
    >
      {isKnown ? (
        <CodeHeading {...page} />
      ) : (
        <h1 class="code-heading">
          <span class="code-number">{say(CODE.lineTitle, lang, { code })}</span>{' '}
          <Label said={words.label(hs6, lang)} lang={lang} />
        </h1>
      )}
      {!isKnown && others.length === 0 && <p class="lead">{say(CODE.onlyLine, lang)}.</p>}
      {((!isKnown && others.length > 0) || (isKnown && !words.isSure(code))) && (
        <Notice kind="warning" lang={lang}>
          <p>{say(CODE.unknownLine, lang)}.</p>
        </Notice>
      )}
      <p class="small">
        {say(CODE.validOn, lang, { day: spokenDay(today, lang) })}
        {before.length > 0 && ` ${say(CODE.earlier, lang)}: ${before.join(', ')}`}
      </p>
      <CodeLaw {...page} />
      {others.length > 0 && (
        <section class="card" aria-labelledby="others">
          <h2 id="others">{say(CODE.otherLines, lang, { code: hs6 })}</h2>
          <CodeList {...page} codes={others} />
        </section>
      )}
    </TreePage>
  )
}
