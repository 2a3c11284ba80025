/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a drawing of several parts is one picture, but no file */
/** The frame of a chart or map: a title, one sentence of what it shows, the picture, and the same figures as a table. */
import type { ComponentChildren } from 'preact'
import { say, type Lang } from '#kernel/words.ts'
import { DataTable, type DataColumn, type DataRow } from '../data-table/data-table.tsx'
import { COMPONENTS } from '../words.ts'

export type PictureTable = Readonly<{ columns: readonly DataColumn[]; rows: readonly DataRow[] }>

/** The text alternative of a picture, for everyone: closed at first, opened without script. */
export const PictureText = ({
  caption,
  table,
  lang,
}: {
  caption: string
  table: PictureTable
  lang: Lang
}) => (
  <details class="picture-text">
    <summary>{say(COMPONENTS.asTable, lang)}</summary>
    <DataTable caption={caption} columns={table.columns} rows={table.rows} lang={lang} look="scroll" />
  </details>
)

type ChartFrameProps = Readonly<{
  name: string
  title: string
  /** What the picture shows, in a sentence. */
  summary: string
  table: PictureTable
  lang: Lang
  /** The drawing; hidden from screen readers, which get the sentence and the table. */
  children: ComponentChildren
}>

export const ChartFrame = ({ name, title, summary, table, lang, children }: ChartFrameProps) => (
  <figure class="picture" aria-labelledby={`${name}-title`}>
    <figcaption>
      <span class="picture-title" id={`${name}-title`}>
        {title}
      </span>
      <span class="picture-summary">{summary}</span>
    </figcaption>
    <div class="picture-drawing" role="img" aria-label={summary}>
      {children}
    </div>
    <PictureText caption={title} table={table} lang={lang} />
  </figure>
)

/** Around a WorldMap, which brings its own title and words: adds the table. */
export const MapFrame = ({
  caption,
  table,
  lang,
  children,
}: Readonly<{ caption: string; table: PictureTable; lang: Lang; children: ComponentChildren }>) => (
  <div class="picture">
    {children}
    <PictureText caption={caption} table={table} lang={lang} />
  </div>
)
