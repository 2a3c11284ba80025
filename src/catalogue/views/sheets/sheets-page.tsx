/** Products by a sheet: send it, tell the columns, look, take, take back. */
import { say } from '#kernel/words.ts'
import { firmLink, type Place } from '#firms/views/firm-address.ts'
import type { Firm } from '#firms/store/firms.ts'
import { Button } from '#ui/button/button.tsx'
import { FileField } from '#ui/file-field/file-field.tsx'
import { number } from '#ui/figures.ts'
import { CsrfField } from '#ui/page/csrf-field.tsx'
import { Page } from '#ui/page/page.tsx'
import type { Run } from '../../store/sheets/runs.ts'
import { LIST } from '../../words/list.ts'
import { CLEAR } from '../../words/sheets/fields.ts'
import { ZIP } from '../../words/sheets/photos.ts'
import { SHEETS, STATUS } from '../../words/sheets/pages.ts'

export const MEGABYTES = 100

type SheetsProps = Readonly<{
  place: Place
  firm: Firm
  mayWrite: boolean
  runs: readonly Run[]
  error?: string | undefined
}>

export function SheetsPage({ place, firm, mayWrite, runs, error }: SheetsProps) {
  const { frame } = place
  const { lang } = frame
  return (
    <Page frame={frame} title={`${say(SHEETS.title, lang)} · ${firm.name} · Dhow`} hidden>
      <div class="wide firm product">
        <p class="firm-about">
          <a class="link" href={firmLink(place, '/products')}>
            {say(LIST.title, lang)}
          </a>
        </p>
        <h1>{say(SHEETS.title, lang)}</h1>
        <p class="lead">{say(SHEETS.lead, lang)}</p>
        <h2>{say(SHEETS.down, lang)}</h2>
        <p>
          <a class="link" href={firmLink(place, '/products/all.xlsx')} download>
            Excel (.xlsx)
          </a>{' '}
          ·{' '}
          <a class="link" href={firmLink(place, '/products/all.csv')} download>
            CSV
          </a>
        </p>
        {mayWrite && (
          <form
            class="card"
            method="post"
            action={firmLink(place, '/products/sheet')}
            encType="multipart/form-data"
          >
            <CsrfField frame={frame} />
            <h2>{say(SHEETS.up, lang)}</h2>
            <p>{say(SHEETS.rules, lang, { clear: CLEAR[lang] })}</p>
            <FileField
              name="sheet"
              label={say(SHEETS.sheet, lang)}
              lang={lang}
              kinds={['.csv', '.xlsx']}
              most={MEGABYTES}
              error={error}
            />
            <Button>{say(SHEETS.send, lang)}</Button>
          </form>
        )}
        {mayWrite && (
          <p>
            <a class="link" href={firmLink(place, '/products/photos')}>
              {say(ZIP.title, lang)}
            </a>
          </p>
        )}
        {runs.length > 0 && (
          <section>
            <h2>{say(SHEETS.earlier, lang)}</h2>
            <ul class="devices">
              {runs.map((run) => (
                <li key={run.id} class="device">
                  <p>
                    <a class="link device-name" href={firmLink(place, `/products/sheet/${run.id}`)}>
                      {run.name}
                    </a>{' '}
                    <span class="small">
                      {say(SHEETS.rows, lang, { count: number(run.rows, lang) })} ·{' '}
                      {say(STATUS[run.status], lang)}
                    </span>
                  </p>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </Page>
  )
}
