/** Every place by its answer: prices where it is open, papers where some are needed, reasons where it is closed. */
import { Fragment } from 'preact'
import { say } from '#kernel/words.ts'
import type { PaperNeed } from '#reach/rules/receipt.ts'
import { sortRows, type WorldRow } from '#reach/views/world.ts'
import { paperName, reasonText } from '#tradebook/views/spoken.ts'
import { CoverageBadge } from '#ui/badge/badge.tsx'
import { money, number } from '#ui/figures.ts'
import { link, type Frame } from '#ui/frame.ts'
import { DOORS } from '../../words/doors.ts'
import { stepTitle } from './openers.tsx'

export type ListsProps = Readonly<{
  frame: Frame
  rows: readonly WorldRow[]
  /** Ladder step by paper, and those that the firm has done. */
  steps: ReadonlyMap<string, string>
  done: ReadonlySet<string>
  /** Address of the same question on the page of one destination. */
  receiptAt: (iso2: string) => string
}>

export const PlaceLists = (props: ListsProps) => (
  <div id="lists">
    <Priced {...props} verdict="open" />
    <WithPapers {...props} />
    <Priced {...props} verdict="ask" />
    <Closed {...props} />
  </div>
)

const listed = ({ rows, frame }: ListsProps, verdict: string): WorldRow[] =>
  sortRows(
    rows.filter(({ receipt }) => receipt.verdict === verdict),
    { key: 'total', down: false },
    frame.lang,
  )

const LISTS = { open: DOORS.openList, ask: DOORS.askList } as const

function Priced(props: ListsProps & { verdict: 'open' | 'ask' }) {
  const { frame, verdict } = props
  const { lang } = frame
  const rows = listed(props, verdict)
  if (rows.length === 0) return null
  return (
    <details class="doors-list" open={verdict === 'open'}>
      <summary>
        {say(LISTS[verdict], lang)} ({number(rows.length, lang)})
      </summary>
      <ul class="doors-places">
        {rows.map((row) => (
          <PlaceLine key={row.receipt.to} row={row} {...props} />
        ))}
      </ul>
    </details>
  )
}

function PlaceLine({ row: { receipt, name }, frame: { lang }, receiptAt }: ListsProps & { row: WorldRow }) {
  const { totalInr, coverage, to } = receipt
  return (
    <li>
      <a href={receiptAt(to)}>{name}</a>{' '}
      {totalInr === undefined ? (
        <span class="small">{say(DOORS.noFigure, lang)}</span>
      ) : (
        <span class="n">{money(totalInr, 'INR', 2, lang)}</span>
      )}{' '}
      {coverage !== 'A' && <CoverageBadge coverage={coverage} lang={lang} />}
    </li>
  )
}

const own = (papers: readonly PaperNeed[]): string[] => [
  ...new Set(
    papers.filter(({ because }) => because !== 'always' && because !== 'lane').map(({ paper }) => paper),
  ),
]

/** Places that ask for the same papers stand together. */
function WithPapers(props: ListsProps) {
  const { frame } = props
  const { lang } = frame
  const rows = listed(props, 'papers')
  if (rows.length === 0) return null
  const groups = [...Map.groupBy(rows, ({ receipt }) => own(receipt.papers).sort().join(' '))]
  groups.sort(([, a], [, b]) => b.length - a.length)
  return (
    <details class="doors-list" open>
      <summary>
        {say(DOORS.papersList, lang)} ({number(rows.length, lang)})
      </summary>
      {groups.map(([papers, places]) => (
        <div key={papers} class="card doors-group">
          <p>{say(DOORS.needs, lang)}:</p>
          <ul>
            {papers.split(' ').map((paper) => (
              <PaperLine key={paper} paper={paper} {...props} />
            ))}
          </ul>
          <ul class="doors-places">
            {places.map((row) => (
              <PlaceLine key={row.receipt.to} row={row} {...props} />
            ))}
          </ul>
        </div>
      ))}
    </details>
  )
}

function PaperLine({ paper, frame, steps, done }: ListsProps & { paper: string }) {
  const { lang } = frame
  const step = steps.get(paper)
  const name = say(paperName(paper), lang)
  if (!step)
    return (
      <li>
        {name} <span class="small">({say(DOORS.perParcel, lang)})</span>
      </li>
    )
  if (done.has(step))
    return (
      <li>
        {name} <span class="small">✓ {say(DOORS.have, lang)}</span>
      </li>
    )
  return (
    <li>
      {name} · <a href={link(frame, `/firm/step/${step}`)}>{stepTitle(step, lang)}</a> ·{' '}
      <a href={link(frame, `/learn/step/${step}`)}>{say(DOORS.learn, lang)}</a>
    </li>
  )
}

/** Why each is closed, places with the same reason together. */
function Closed(props: ListsProps) {
  const { frame } = props
  const { lang } = frame
  const rows = listed(props, 'closed')
  if (rows.length === 0) return null
  const why = ({ receipt: { reasons } }: WorldRow): string =>
    reasons
      .filter(({ weight }) => weight === 'closed')
      .map((reason) => reasonText(reason, lang))
      .join(' ')
  return (
    <details class="doors-list">
      <summary>
        {say(DOORS.closedList, lang)} ({number(rows.length, lang)})
      </summary>
      {[...Map.groupBy(rows, why)].map(([reason, places]) => (
        <p key={reason}>
          {reason}{' '}
          <span class="small">
            {places.map(({ receipt, name }, index) => (
              <Fragment key={receipt.to}>
                {index > 0 && ', '}
                <a href={props.receiptAt(receipt.to)}>{name}</a>
              </Fragment>
            ))}
          </span>
        </p>
      ))}
    </details>
  )
}
