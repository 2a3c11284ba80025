/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- not redundant where CSS changes `display` */
/**
 * Rows as data. On a narrow place each row becomes a card (`cards`), or the table scrolls sideways under a first column
 * that stays (`scroll`). The roles are written out, because a table drawn as cards loses its own in some browsers.
 */
import type { ComponentChildren } from 'preact'
import type { Lang } from '#kernel/words.ts'
import { Head, type Column } from '../table/table.tsx'

export type DataColumn = Column
/** One cell for each column, the row's name first. */
export type DataRow = Readonly<{ id: string; cells: readonly ComponentChildren[] }>

type DataTableProps = Readonly<{
  caption: string
  columns: readonly DataColumn[]
  rows: readonly DataRow[]
  lang: Lang
  look?: 'cards' | 'scroll'
}>

export function DataTable({ caption, columns, rows, lang, look = 'cards' }: DataTableProps) {
  const scrolls = look === 'scroll'
  // A place that scrolls must be reachable by keyboard, and then needs a name.
  const reach = scrolls ? ({ role: 'group', tabIndex: 0, 'aria-label': caption } as const) : {}
  return (
    <div class={`data data-${look}`} {...reach}>
      <table role="table">
        <caption>{caption}</caption>
        <thead role="rowgroup">
          <Head columns={columns} lang={lang} />
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <Row key={row.id} row={row} columns={columns} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

const Row = ({ row: { cells }, columns }: { row: DataRow; columns: readonly DataColumn[] }) => (
  <tr role="row">
    {columns.map(({ id, head, numeric }, index) =>
      index === 0 ? (
        <th key={id} role="rowheader" scope="row">
          {cells[index]}
        </th>
      ) : (
        <td key={id} role="cell" data-head={head} class={numeric ? 'n' : undefined}>
          {cells[index]}
        </td>
      ),
    )}
  </tr>
)
