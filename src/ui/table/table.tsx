/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- not redundant where CSS changes `display` */
/** A table whose sortable headers are links, so that sorting works without script and has an address. */
import type { ComponentChildren } from 'preact'
import { say, type Lang } from '#kernel/words.ts'
import { SHELL } from '../words.ts'

export type Column = Readonly<{
  id: string
  head: string
  numeric?: boolean
  /** Where a click on the header leads; absent for columns that do not sort. */
  sortHref?: string
  sorted?: 'ascending' | 'descending' | undefined
}>

type TableProps = Readonly<{
  caption: string
  columns: readonly Column[]
  lang: Lang
  class?: string
  /** Rows as `<tr>`. */
  children: ComponentChildren
}>

export const Table = ({ caption, columns, lang, class: look = '', children }: TableProps) => (
  <table class={`table ${look}`.trim()}>
    <caption>{caption}</caption>
    <thead>
      <Head columns={columns} lang={lang} />
    </thead>
    <tbody>{children}</tbody>
  </table>
)

/** The row of headers. Its roles are written out for tables that are drawn as cards. */
export const Head = ({ columns, lang }: { columns: readonly Column[]; lang: Lang }) => (
  <tr role="row">
    {columns.map((column) => (
      <th
        key={column.id}
        role="columnheader"
        scope="col"
        class={column.numeric ? 'n' : undefined}
        aria-sort={column.sorted}
      >
        {column.sortHref ? <SortLink column={column} lang={lang} /> : column.head}
      </th>
    ))}
  </tr>
)

const SortLink = ({ column, lang }: { column: Column; lang: Lang }) => (
  <a class="sort" href={column.sortHref ?? ''}>
    {column.head}
    {column.sorted && (
      <span class="sr">, {say(column.sorted === 'ascending' ? SHELL.sortedUp : SHELL.sortedDown, lang)}</span>
    )}
  </a>
)
