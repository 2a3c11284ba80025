import { say, type Lang } from '#kernel/words.ts'
import { SHELL } from '../words.ts'

type PaginationProps = Readonly<{
  lang: Lang
  page: number
  pages: number
  href: (page: number) => string
  /** Where a page has several lists: names this one's element. */
  name?: string
}>

/** Back, where we are, onward. Nothing where everything fits on one page. */
export const Pagination = ({ lang, page, pages, href, name }: PaginationProps) =>
  pages < 2 ? null : (
    <nav
      class="pagination"
      id={name}
      aria-label={`${say(SHELL.pages, lang)}: ${say(SHELL.page, lang, { page, pages })}`}
    >
      {page > 1 && (
        <a class="button button-quiet" rel="prev" href={href(page - 1)}>
          {say(SHELL.previous, lang)}
        </a>
      )}
      <span>{say(SHELL.page, lang, { page, pages })}</span>
      {page < pages && (
        <a class="button button-quiet" rel="next" href={href(page + 1)}>
          {say(SHELL.next, lang)}
        </a>
      )}
    </nav>
  )
