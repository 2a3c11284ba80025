/** “Everything you hold about me”, as JSON for programs and as one HTML file to read and print, in her language. */
import { say, type Lang, type Sentence } from '#kernel/words.ts'
import { html } from '#ui/render.ts'
import type { Cell, Told } from '../../holder.ts'
import type { Everything } from '../../usecases/privacy/tell-everything.ts'
import { ANSWERS } from '../../words/holdings.ts'
import { PRIVACY } from '../../words/privacy.ts'
import { momentText } from '../me-page.tsx'

const isSentence = (cell: Cell): cell is Sentence =>
  typeof cell === 'object' && cell !== null && !(cell instanceof Date) && 'en' in cell

/** Instants in UTC, big numbers as text, words in the language of the file. */
export function everythingJson({ personId, at, rooms }: Everything, lang: Lang): string {
  const value = (cell: Cell): unknown => {
    if (isSentence(cell)) return say(cell, lang)
    if (cell instanceof Date) return cell.toISOString()
    return typeof cell === 'bigint' ? String(cell) : cell
  }
  const told = (one: Told) => ({
    title: say(one.title, lang),
    fields: Object.fromEntries(Object.entries(one.columns).map(([key, label]) => [key, say(label, lang)])),
    rows: one.rows.map((row) =>
      Object.fromEntries(Object.keys(one.columns).map((key) => [key, value(row[key] ?? null)])),
    ),
  })
  const held = rooms.map(({ room, told: all }) => [
    room,
    Object.fromEntries(all.map((one) => [one.key, told(one)])),
  ])
  const file = { person: personId, at: at.toISOString(), lang, held: Object.fromEntries(held) }
  return `${JSON.stringify(file, null, 2)}\n`
}

function cellText(cell: Cell, lang: Lang): string {
  if (cell === null) return '–'
  if (isSentence(cell)) return say(cell, lang)
  if (cell instanceof Date) return momentText(cell, lang)
  if (typeof cell === 'boolean') return say(cell ? ANSWERS.yes : ANSWERS.no, lang)
  return typeof cell === 'object' ? cell.join(', ') : String(cell)
}

/** The file stands alone: it is read without us. */
const STYLE = `body{font:1rem/1.5 "Noto Sans","Noto Sans Devanagari","Noto Sans Gujarati",sans-serif;max-width:60rem;
margin:2rem auto;padding:0 1rem;color:#222}h2{margin-top:2rem}table{border-collapse:collapse;width:100%}
caption{text-align:left;font-weight:700;font-size:1.15rem;padding:1.5rem 0 .4rem}
th,td{border-bottom:1px solid #bbb;padding:.35rem .5rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}`

export const everythingHtml = (everything: Everything, lang: Lang): string => html(document(everything, lang))

const document = ({ at, rooms }: Everything, lang: Lang) => (
  <html lang={lang}>
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{`${say(PRIVACY.file, lang)} · Dhow`}</title>
      <style dangerouslySetInnerHTML={{ __html: STYLE }} />
    </head>
    <body>
      <h1>{say(PRIVACY.file, lang)}</h1>
      <p>{say(PRIVACY.fileAt, lang, { when: momentText(at, lang) })}</p>
      {rooms
        .flatMap(({ told }) => told)
        .map((one) => (
          <Section key={one.key} told={one} lang={lang} />
        ))}
    </body>
  </html>
)

const Section = ({ told: { title, columns, rows }, lang }: { told: Told; lang: Lang }) =>
  rows.length === 0 ? (
    <section>
      <h2>{say(title, lang)}</h2>
      <p>{say(PRIVACY.nothing, lang)}</p>
    </section>
  ) : (
    <table>
      <caption>{say(title, lang)}</caption>
      <thead>
        <tr>
          {Object.entries(columns).map(([key, label]) => (
            <th key={key} scope="col">
              {say(label, lang)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index}>
            {Object.keys(columns).map((key) => (
              <td key={key}>{cellText(row[key] ?? null, lang)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
