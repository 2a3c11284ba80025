/** Who changed what, for the people of the firm and for officers. */
import { dayInIndia } from '#kernel/day.ts'
import { LOCALE, say } from '#kernel/words.ts'
import { DataTable } from '#ui/data-table/data-table.tsx'
import { dayText } from '#ui/figures.ts'
import type { PastChange } from '../store/history.ts'
import { CHANGES, HISTORY } from '../words/variants.ts'
import { PartPage, type About } from './product-page.tsx'

export type HistoryProps = About & Readonly<{ changes: readonly PastChange[]; reader: string }>

export function HistoryPage(props: HistoryProps) {
  const { frame, changes, reader } = props
  const { lang } = frame
  const time = new Intl.DateTimeFormat(LOCALE[lang], {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Asia/Kolkata',
  })
  const who = (by: string | null) =>
    say(by === null ? HISTORY.itself : by === reader ? HISTORY.you : HISTORY.another, lang)
  return (
    <PartPage {...props} title={say(HISTORY.title, lang)}>
      <DataTable
        lang={lang}
        caption={say(HISTORY.title, lang)}
        columns={[
          { id: 'when', head: say(HISTORY.when, lang) },
          { id: 'what', head: say(HISTORY.what, lang) },
          { id: 'who', head: say(HISTORY.who, lang) },
        ]}
        rows={changes.map((change) => ({
          id: String(change.version),
          cells: [
            `${dayText(dayInIndia(change.at), lang)}, ${time.format(change.at)}`,
            [say(CHANGES[change.part], lang), detailText(change)].filter(Boolean).join(': '),
            who(change.by),
          ],
        }))}
      />
    </PartPage>
  )
}

/** Codes and figures of a change speak for themselves; the rest is in the product. */
const detailText = ({ detail }: PastChange): string =>
  [detail['hs'], detail['goodsText']].filter((one) => typeof one === 'string').join(' · ')
