/** One code of six digits: its Indian lines, what sets it apart, what follows from it, and its neighbours. */
import { say } from '#kernel/words.ts'
import { spokenDay } from '#tradebook/views/spoken.ts'
import { link } from '#ui/frame.ts'
import { StandingLink } from '#ui/link/link.tsx'
import { partings, type Apart } from '../rules/apart.ts'
import { linesUnder, type Line } from '../rules/lines.ts'
import type { FactsOf } from '../rules/questions.ts'
import { CODE, BROWSE, FACT_NAMES } from '../words/browse.ts'
import { CodeLaw } from './browse-law.tsx'
import { CodeHeading, CodeList, plainLabel, titleOf, TreePage, type Browsed } from './browse-parts.tsx'
import { choiceText } from './found.ts'
import { Label } from './said.tsx'

export type CodeProps = Browsed & Readonly<{ code: string; factsOf: FactsOf }>

export function BrowseCode(page: CodeProps) {
  const { frame, words, code } = page
  const { lang } = frame
  const label = plainLabel(words, code, lang)
  return (
    <TreePage
      {...page}
      title={titleOf(words, code, lang)}
      description={say(BROWSE.codeAbout, lang, { code, label: label || `HS ${code}` })}
    >
      <CodeHeading {...page} />
      <Lines {...page} />
      <div class="code-halves">
        <SetApart {...page} />
        <CodeLaw {...page} />
      </div>
      <Neighbours {...page} />
    </TreePage>
  )
}

function Lines(page: CodeProps) {
  const { frame, edition, code, today } = page
  const { lang } = frame
  const lines = linesUnder(edition, code)
  return (
    <section class="card" aria-labelledby="lines">
      <h2 id="lines">{say(CODE.lines, lang)}</h2>
      {lines.length === 0 ? (
        <p>{say(CODE.noLines, lang)}</p>
      ) : (
        <>
          <p>{say(CODE.linesLead, lang)}</p>
          <ul class="code-list">
            {lines.map((line) => (
              <LineRow key={line.hs8} {...page} line={line} isOnly={lines.length === 1} />
            ))}
          </ul>
          <p class="small">{say(CODE.validOn, lang, { day: spokenDay(today, lang) })}</p>
        </>
      )}
    </section>
  )
}

function LineRow({ frame, words, line, isOnly }: CodeProps & { line: Line; isOnly: boolean }) {
  const { lang } = frame
  const said = words.label(line.hs8, lang)
  return (
    <li>
      <a href={link(frame, `/find/${line.hs8}`)}>
        <code>{line.hs8}</code>{' '}
        {said ? (
          <Label said={said} lang={lang} />
        ) : (
          <span class="unsure">{say(isOnly ? CODE.onlyLine : CODE.unknownLine, lang)}</span>
        )}
        {line.before.length > 0 && <small>{say(CODE.before, lang, { codes: line.before.join(', ') })}</small>}
      </a>
    </li>
  )
}

const siblingsOf = ({ tree, code }: CodeProps): readonly string[] =>
  tree.below(code.slice(0, 4)).filter((one) => one !== code)

/** The facts in which the code differs from its neighbours; nothing where the descriptions leave them open. */
function SetApart(page: CodeProps) {
  const { frame, code, factsOf } = page
  const { lang } = frame
  const apart = partings(code, siblingsOf(page), factsOf)
  if (apart.length === 0) return null
  return (
    <section class="card" aria-labelledby="apart">
      <h2 id="apart">{say(CODE.apart, lang)}</h2>
      <p>{say(CODE.apartLead, lang, { heading: code.slice(0, 4) })}</p>
      <dl class="apart">
        {apart.map((one) => (
          <ApartRow key={one.about} {...page} apart={one} />
        ))}
      </dl>
    </section>
  )
}

const MOST_CODES = 3

const ApartRow = ({ frame, apart: { about, own, others } }: CodeProps & { apart: Apart }) => {
  const { lang } = frame
  return (
    <div>
      <dt>{say(FACT_NAMES[about], lang)}</dt>
      <dd>
        <strong>{choiceText(own, lang)}</strong>
        <ul>
          {others.map(({ value, codes }) => (
            <li key={value}>
              {choiceText(value, lang)}:{' '}
              {codes.slice(0, MOST_CODES).map((other, index) => (
                <>
                  {index > 0 && ', '}
                  <a href={link(frame, `/find/${other}`)}>{other}</a>
                </>
              ))}
              {codes.length > MOST_CODES &&
                ` ${say(CODE.andMore, lang, { count: codes.length - MOST_CODES })}`}
            </li>
          ))}
        </ul>
      </dd>
    </div>
  )
}

const MOST_NEIGHBOURS = 12

function Neighbours(page: CodeProps) {
  const { frame, code } = page
  const { lang } = frame
  const siblings = siblingsOf(page)
  if (siblings.length === 0) return null
  const heading = code.slice(0, 4)
  return (
    <section class="card" aria-labelledby="neighbours">
      <h2 id="neighbours">{say(CODE.neighbours, lang)}</h2>
      {siblings.length <= MOST_NEIGHBOURS ? (
        <CodeList {...page} codes={siblings} />
      ) : (
        <StandingLink href={link(frame, `/find/${heading}`)}>
          {say(CODE.allNeighbours, lang, { count: siblings.length + 1, heading })}
        </StandingLink>
      )}
    </section>
  )
}
