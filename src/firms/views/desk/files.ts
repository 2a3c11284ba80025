/** The list as files: exactly the rows, columns and words of the page. Text is never run as a formula. */
import { say, type Lang } from '#kernel/words.ts'
import { csvStream } from '#platform/csv-stream.ts'
import { workbookStream } from '#platform/sheet.ts'
import type { ListedFirm } from '../../store/desk/list.ts'
import { DESK } from '../../words/desk/desk.ts'
import { LISTED_COLUMNS, listedCells } from './listed.ts'

export type Written = Readonly<{ lang: Lang; now: Date; officerOf: (firm: ListedFirm) => string }>

const heads = (lang: Lang): string[] => LISTED_COLUMNS.map((column) => say(DESK[column], lang))

/** Streams: as many rows as there are. */
export const deskCsv = (firms: AsyncIterable<ListedFirm>, written: Written): AsyncIterable<Buffer> =>
  csvStream(deskRows(firms, written))

async function* deskRows(firms: AsyncIterable<ListedFirm>, { lang, now, officerOf }: Written) {
  yield heads(lang)
  for await (const firm of firms) yield listedCells(firm, lang, now, officerOf(firm))
}

export const deskXlsx = (firms: readonly ListedFirm[], { lang, now, officerOf }: Written) =>
  workbookStream([
    {
      name: say(DESK.title, lang),
      columns: heads(lang).map((head, at) => ({ head, width: at === 0 ? 40 : 18 })),
      rows: firms.map((firm) => listedCells(firm, lang, now, officerOf(firm))),
    },
  ])
