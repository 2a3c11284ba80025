/** The list as files: exactly the rows, columns and words of the page. Text is never run as a formula. */
import { stringify } from 'csv-stringify'
import { say, type Lang } from '#kernel/words.ts'
import { workbookStream } from '#platform/sheet.ts'
import type { ListedFirm } from '../../store/desk/list.ts'
import { DESK } from '../../words/desk/desk.ts'
import { LISTED_COLUMNS, listedCells } from './listed.ts'

export type Written = Readonly<{ lang: Lang; now: Date; officerOf: (firm: ListedFirm) => string }>

const heads = (lang: Lang): string[] => LISTED_COLUMNS.map((column) => say(DESK[column], lang))

/** Streams: as many rows as there are. With a byte order mark, so that spreadsheets read Hindi and Gujarati right. */
export function deskCsv(
  firms: AsyncIterable<ListedFirm>,
  { lang, now, officerOf }: Written,
): AsyncIterable<Buffer> {
  const csv = stringify({
    header: true,
    columns: heads(lang),
    bom: true,
    escape_formulas: true,
    record_delimiter: '\r\n',
  })
  const feed = async (): Promise<void> => {
    for await (const firm of firms) {
      const goesOn = csv.write(listedCells(firm, lang, now, officerOf(firm)))
      if (!goesOn) await new Promise((resolve) => csv.once('drain', resolve))
    }
    csv.end()
  }
  feed().catch((error: unknown) => csv.destroy(error as Error))
  return csv
}

export const deskXlsx = (firms: readonly ListedFirm[], { lang, now, officerOf }: Written) =>
  workbookStream([
    {
      name: say(DESK.title, lang),
      columns: heads(lang).map((head, at) => ({ head, width: at === 0 ? 40 : 18 })),
      rows: firms.map((firm) => listedCells(firm, lang, now, officerOf(firm))),
    },
  ])
