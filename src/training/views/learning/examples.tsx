/** Worked examples: one question to the trade book, answered with its figures of today, each with its source. */
import { countryName } from '#kernel/country.ts'
import { say } from '#kernel/words.ts'
import { theTreeWords } from '#finder/store/tree-words.ts'
import { answer } from '#reach/rules/answer.ts'
import type { Consignment } from '#reach/rules/consignment.ts'
import { compareLanes } from '#reach/rules/lane-quotes.ts'
import { Reasons } from '#reach/views/reasons-list.tsx'
import { ReceiptSlip } from '#reach/views/receipt-slip.tsx'
import { nameOf, paperName } from '#tradebook/views/spoken.ts'
import { CoverageBadge, VerdictBadge } from '#ui/badge/badge.tsx'
import { dayText, money, number } from '#ui/figures.ts'
import { link } from '#ui/frame.ts'
import { Table } from '#ui/table/table.tsx'
import { exampleParcel } from '../../rules/example-parcel.ts'
import type { Example, Goods } from '../../rules/lesson-example.ts'
import { dueDay, LESSON_FACTS } from '../../rules/lesson-facts.ts'
import { TOLD } from '../../words/learning/pages.ts'
import { ExampleSources, GoodsLine, type ExampleProps } from './example-goods.tsx'
import { RefundExample, StepsExample } from './example-tables.tsx'
import { toldText } from './told.ts'

export function WorkedExample({ example, ...page }: ExampleProps & { example: Example }) {
  switch (example.kind) {
    case 'steps':
      return <StepsExample {...page} steps={example.steps} />
    case 'code':
      return <CodeExample {...page} codes={example.codes} />
    case 'receipt':
      return <ReceiptExample {...page} goods={example.goods} to={example.to} />
    case 'places':
      return <PlacesExample {...page} goods={example.goods} to={example.to} />
    case 'papers':
      return <PapersExample {...page} goods={example.goods} to={example.to} />
    case 'lanes':
      return <LanesExample {...page} goods={example.goods} to={example.to} />
    case 'due':
      return <DueExample {...page} />
    case 'refund':
      return <RefundExample {...page} goods={example.goods} />
    case 'photo':
      return <PhotoExample {...page} {...example} />
  }
}

const parcelOf = ({ edition }: ExampleProps, goods: Goods, to: string): Consignment =>
  exampleParcel(goods, to, edition.on)

function ReceiptExample({ goods, to, ...page }: ExampleProps & { goods: Goods; to: string }) {
  const receipt = answer(page.edition, parcelOf(page, goods, to))
  if (!receipt) return null
  return (
    <>
      <GoodsLine goods={goods} frame={page.frame} to={to} />
      <h3>{countryName(to, page.frame.lang)}</h3>
      <p>
        <VerdictBadge verdict={receipt.verdict} lang={page.frame.lang} />{' '}
        <CoverageBadge coverage={receipt.coverage} lang={page.frame.lang} />
      </p>
      <ReceiptSlip frame={page.frame} book={page.book} receipt={receipt} />
    </>
  )
}

function PlacesExample({ goods, to, ...page }: ExampleProps & { goods: Goods; to: readonly string[] }) {
  const { lang } = page.frame
  const columns = [
    { id: 'country', head: say(TOLD.countryHead, lang) },
    { id: 'verdict', head: say(TOLD.verdictHead, lang) },
    { id: 'pays', head: say(TOLD.paysHead, lang), numeric: true },
  ]
  const query = new URLSearchParams({ hs: goods.hs, price: goods.price, weight: String(goods.grams) })
  return (
    <>
      <GoodsLine goods={goods} frame={page.frame} />
      <Table class="lesson-table" caption={say(TOLD.paysHead, lang)} columns={columns} lang={lang}>
        {to.map((iso2) => {
          const receipt = answer(page.edition, parcelOf(page, goods, iso2))
          if (!receipt) return null
          const { total, currency, digits } = receipt
          return (
            <tr key={iso2}>
              <td>
                <a href={`${link(page.frame, `/reach/${iso2}`)}?${query}`}>{countryName(iso2, lang)}</a>
              </td>
              <td>
                <VerdictBadge verdict={receipt.verdict} lang={lang} />
              </td>
              <td class="n">
                {total === undefined ? say(TOLD.unknown, lang) : money(total, currency, digits, lang)}
                <br />
                <CoverageBadge coverage={receipt.coverage} lang={lang} />
              </td>
            </tr>
          )
        })}
      </Table>
    </>
  )
}

function PapersExample({ goods, to, ...page }: ExampleProps & { goods: Goods; to: string }) {
  const { lang } = page.frame
  const receipt = answer(page.edition, parcelOf(page, goods, to))
  if (!receipt) return null
  const papers = [...new Set(receipt.papers.map(({ paper }) => paper))]
  const own = receipt.reasons.filter(({ side }) => side === 'india' || side === 'destination')
  return (
    <>
      <GoodsLine goods={goods} frame={page.frame} to={to} />
      <p>{say(TOLD.papersNeeded, lang, { country: countryName(to, lang) })}</p>
      <ul>
        {papers.map((paper) => (
          <li key={paper}>{say(paperName(paper), lang)}</li>
        ))}
      </ul>
      {own.length > 0 && (
        <Reasons frame={page.frame} book={page.book} receipt={{ ...receipt, reasons: own }} />
      )}
    </>
  )
}

function LanesExample({ goods, to, ...page }: ExampleProps & { goods: Goods; to: string }) {
  const { lang } = page.frame
  const columns = [
    { id: 'lane', head: say(TOLD.laneHead, lang) },
    { id: 'days', head: say(TOLD.daysHead, lang), numeric: true },
    { id: 'pays', head: say(TOLD.paysHead, lang), numeric: true },
    { id: 'keeps', head: say(TOLD.keepsHead, lang) },
  ]
  const receipt = answer(page.edition, parcelOf(page, goods, to))
  const quotes = compareLanes(page.edition, parcelOf(page, goods, to)).filter(({ option }) => option.open)
  if (!receipt) return null
  return (
    <>
      <GoodsLine goods={goods} frame={page.frame} to={to} />
      <Table class="lesson-table" caption={countryName(to, lang)} columns={columns} lang={lang}>
        {quotes.map(({ option, total }) => (
          <tr key={option.lane}>
            <td>{say(nameOf(option.lane), lang)}</td>
            <td class="n">
              {option.days ? `${number(option.days[0], lang)}–${number(option.days[1], lang)}` : '–'}
            </td>
            <td class="n">
              {total === undefined
                ? say(TOLD.unknown, lang)
                : money(total, receipt.currency, receipt.digits, lang)}
            </td>
            <td>{option.keeps.map((one) => say(nameOf(one), lang)).join(', ') || say(TOLD.none, lang)}</td>
          </tr>
        ))}
      </Table>
      <ExampleSources {...page} rows={page.edition.facts('lanes')} />
    </>
  )
}

function CodeExample({ codes, frame }: ExampleProps & { codes: readonly string[] }) {
  const { lang } = frame
  const words = theTreeWords()
  const columns = [
    { id: 'code', head: say(TOLD.codeHead, lang) },
    { id: 'means', head: say(TOLD.meansHead, lang) },
  ]
  return (
    <Table class="lesson-table" caption={`HS ${codes.at(-1)}`} columns={columns} lang={lang}>
      {codes.map((code) => {
        const said = words.label(code, lang)
        return (
          <tr key={code}>
            <td>
              HS{' '}
              <a href={link(frame, `/find/${code}`)}>
                <code>{code}</code>
              </a>
            </td>
            <td lang={said && said.lang !== lang ? said.lang : undefined}>{said?.text ?? ''}</td>
          </tr>
        )
      })}
    </Table>
  )
}

function DueExample(page: ExampleProps) {
  const {
    frame: { lang },
    edition,
  } = page
  const term = edition.fact('export-terms', 'realise')
  const due = dueDay(edition)
  const months = LESSON_FACTS.realise(edition)
  if (!due || !months) return null
  return (
    <>
      <p>
        {say(TOLD.due, lang, { day: dayText(edition.on, lang), due: toldText(due, lang) })} (
        {toldText(months, lang)})
      </p>
      <ExampleSources {...page} rows={term ? [term] : []} />
    </>
  )
}

function PhotoExample({
  frame: { lang },
  kilobytes,
  kbitPerSecond,
}: ExampleProps & Extract<Example, { kind: 'photo' }>) {
  const columns = [
    { id: 'photo', head: say(TOLD.photoHead, lang), numeric: true },
    { id: 'time', head: say(TOLD.photoTime, lang, { kbit: number(kbitPerSecond, lang) }), numeric: true },
  ]
  return (
    <Table class="lesson-table" caption={say(TOLD.photoHead, lang)} columns={columns} lang={lang}>
      {kilobytes.map((value) => (
        <tr key={value}>
          <td class="n">{say(TOLD.kilobytes, lang, { value: number(value, lang) })}</td>
          <td class="n">
            {say(TOLD.seconds, lang, { value: number(Math.ceil((value * 8) / kbitPerSecond), lang) })}
          </td>
        </tr>
      ))}
    </Table>
  )
}
