/** The list on paper: name, code, QR and a place to sign. */
import { say } from '#kernel/words.ts'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page/page.tsx'
import { Table } from '#ui/table/table.tsx'
import { codeText, type Pass } from '../../rules/attendance/pass.ts'
import type { Registered } from '../../store/attendance/register.ts'
import type { Sitting } from '../../store/attendance/sittings.ts'
import { CHECK_IN as W } from '../../words/attendance/check-in.ts'
import { CheckInHead } from './check-in-head.tsx'
import { standingOf } from './list-page.tsx'

export type OnSheet = Registered & Readonly<{ pass: Pass | null }>

type Props = Readonly<{ frame: Frame; sitting: Sitting; people: readonly OnSheet[] }>

const EMPTY_LINES = 8
/** A place to write in. */
const BLANK = '\u00a0'

export function SheetPage({ frame, sitting, people }: Props) {
  const { lang } = frame
  return (
    <Page frame={frame} title={`${say(W.sheet, lang)} · ${say(sitting.event.title, lang)} · Dhow`} hidden>
      <div class="wide firm">
        <CheckInHead frame={frame} sitting={sitting} here="sheet" />
        <p class="no-print">{say(W.print, lang)}</p>
        <Table
          caption={say(W.people, lang)}
          lang={lang}
          class="sheet"
          columns={[
            { id: 'name', head: say(W.name, lang) },
            { id: 'status', head: say(W.status, lang) },
            { id: 'code', head: say(W.codeShort, lang) },
            { id: 'signature', head: say(W.signature, lang) },
          ]}
        >
          {people.map((one) => (
            <tr key={one.ref}>
              <th scope="row">{one.name}</th>
              <td>{say(standingOf(one), lang)}</td>
              <td class="notranslate">{one.pass && codeText(one.pass.code)}</td>
              <td class="sheet-sign">{BLANK}</td>
            </tr>
          ))}
          {Array.from({ length: EMPTY_LINES }, (_, line) => (
            <tr key={line}>
              <th scope="row" class="sheet-sign">
                <span class="sr">{say(W.late, lang)}</span>
              </th>
              <td>{BLANK}</td>
              <td>{BLANK}</td>
              <td class="sheet-sign">{BLANK}</td>
            </tr>
          ))}
        </Table>
      </div>
    </Page>
  )
}
