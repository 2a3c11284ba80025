/** The console of data quality: heaps by kind, and each finding with its way out. */
import type { Day } from '#kernel/day.ts'
import { say } from '#kernel/words.ts'
import { firmLink, type Place } from '#firms/views/firm-address.ts'
import type { Firm } from '#firms/store/firms.ts'
import { Button } from '#ui/button/button.tsx'
import { EmptyState } from '#ui/empty-state/empty-state.tsx'
import { TextField } from '#ui/field/field.tsx'
import { number } from '#ui/figures.ts'
import type { Frame } from '#ui/frame.ts'
import { Notice } from '#ui/notice/notice.tsx'
import { CsrfField } from '#ui/page/csrf-field.tsx'
import { Page } from '#ui/page/page.tsx'
import { Pagination } from '#ui/pagination/pagination.tsx'
import type { Kind } from '../../rules/quality/judge.ts'
import type { Product } from '../../rules/product.ts'
import type { KeptFinding } from '../../store/quality/findings.ts'
import { LIST } from '../../words/list.ts'
import { KIND_NAMES, QUALITY } from '../../words/quality.ts'
import { productLink } from '../address.ts'
import { ProductName } from '../product-page.tsx'
import { whySentence } from './sentence.ts'

export const FINDINGS_A_PAGE = 25

/** Where each kind is put right: a part of the product's page. */
const FIX: Readonly<Record<Kind, string>> = {
  'no-photo': 'photos',
  'no-code': 'code',
  'no-goods-text': 'goods-text',
  'vague-text': 'goods-text',
  'text-material': 'make',
  'code-material': 'code',
  'no-translation': 'words',
  'no-weight': 'measures',
  'weight-odd': 'measures',
  'weight-book': 'measures',
  'packed-same': 'measures',
  'no-price': 'measures',
  'price-old': 'measures',
  'below-cost': 'measures',
  'no-gtin': 'measures',
  'twin-sku': 'measures',
}

export type QualityProps = Readonly<{
  place: Place
  firm: Firm
  today: Day
  mayWrite: boolean
  counts: readonly Readonly<{ kind: Kind; count: number }>[]
  /** Changed, and not yet looked at. */
  waiting: number
  kind: Kind | ''
  page: number
  rows: readonly Readonly<{ finding: KeptFinding; product: Product }>[]
  done: 'ignored' | 'fixed' | undefined
  wrong: string | undefined
}>

export function QualityPage(props: QualityProps) {
  const { place, firm, counts, waiting, kind, page, done, wrong } = props
  const { frame } = place
  const { lang } = frame
  const all = counts.reduce((sum, one) => sum + (kind === '' || one.kind === kind ? one.count : 0), 0)
  const href = (query: Record<string, string>) => firmLink(place, '/products/quality', query)
  return (
    <Page frame={frame} title={`${say(QUALITY.title, lang)} · ${firm.name} · Dhow`} hidden>
      <div class="wide firm product">
        <p class="firm-about">
          <a class="link" href={firmLink(place, '/products')}>
            {say(LIST.title, lang)}
          </a>
        </p>
        <h1>{say(QUALITY.title, lang)}</h1>
        <p class="lead">{say(QUALITY.lead, lang)}</p>
        {done && (
          <Notice kind="success" lang={lang}>
            <p>{say(QUALITY[done], lang)}</p>
          </Notice>
        )}
        {wrong && (
          <Notice kind="error" lang={lang}>
            <p>{wrong}</p>
          </Notice>
        )}
        {waiting > 0 && <p class="small">{say(QUALITY.waiting, lang, { count: number(waiting, lang) })}</p>}
        {counts.length === 0 && waiting === 0 && (
          <EmptyState title={say(QUALITY.good, lang)}>
            <p>{say(QUALITY.goodText, lang)}</p>
          </EmptyState>
        )}
        {counts.length > 0 && (
          <nav aria-label={say(QUALITY.title, lang)}>
            <ul class="devices">
              <li class="device">
                <a class="link" href={href({})} aria-current={kind === '' ? 'page' : undefined}>
                  {say(QUALITY.all, lang)}
                </a>
              </li>
              {counts.map((one) => (
                <li key={one.kind} class="device">
                  <p>
                    <a
                      class="link"
                      href={href({ kind: one.kind })}
                      aria-current={kind === one.kind ? 'page' : undefined}
                    >
                      {say(KIND_NAMES[one.kind], lang)}
                    </a>{' '}
                    <b>{number(one.count, lang)}</b>
                  </p>
                </li>
              ))}
            </ul>
          </nav>
        )}
        <ul class="log">
          {props.rows.map((row) => (
            <Row key={`${row.finding.kind} ${row.finding.subject}`} {...props} row={row} />
          ))}
        </ul>
        <Pagination
          lang={lang}
          page={page}
          pages={Math.ceil(all / FINDINGS_A_PAGE)}
          href={(next) => href({ ...(kind ? { kind } : {}), page: String(next) })}
        />
      </div>
    </Page>
  )
}

type RowProps = QualityProps & Readonly<{ row: QualityProps['rows'][number] }>

function Row({ place, firm, today, mayWrite, kind, row: { finding, product } }: RowProps) {
  const { frame } = place
  const { lang } = frame
  const field = `why-${finding.kind}-${finding.subject}`
  const form = { method: 'post', action: firmLink(place, '/products/quality', kind ? { kind } : {}) } as const
  return (
    <li class="log-entry">
      <h3>
        <a class="link" href={productLink(frame, product)}>
          <ProductName product={product} frame={frame} />
        </a>
        {finding.sku ? ` · ${finding.sku}` : ''}
      </h3>
      <Said finding={finding} frame={frame} today={today} />
      {mayWrite && (
        <>
          <p>
            <a class="link" href={productLink(frame, product, FIX[finding.kind])}>
              {say(QUALITY.fix, lang)}
            </a>
          </p>
          {finding.kind === 'price-old' && (
            <form {...form}>
              <CsrfField frame={frame} />
              <input type="hidden" name="firm" value={firm.id} />
              <input type="hidden" name="subject" value={finding.subject} />
              <input type="hidden" name="do" value="price-holds" />
              <Button look="quiet">{say(QUALITY.priceHolds, lang)}</Button>
            </form>
          )}
          <details>
            <summary>{say(QUALITY.ignore, lang)}</summary>
            <form {...form}>
              <CsrfField frame={frame} />
              <input type="hidden" name="subject" value={finding.subject} />
              <input type="hidden" name="kind" value={finding.kind} />
              <TextField name={field} label={say(QUALITY.why, lang)} value="" maxLength={200} />
              <Button look="quiet">{say(QUALITY.ignore, lang)}</Button>
            </form>
          </details>
        </>
      )}
    </li>
  )
}

const Said = ({ finding, frame, today }: Readonly<{ finding: KeptFinding; frame: Frame; today: Day }>) => (
  <p>
    <b>{say(KIND_NAMES[finding.kind], frame.lang)}:</b> {whySentence(finding, frame.lang, today)}
  </p>
)

/** On the product's own page. */
export function QualitySection(
  props: Readonly<{ frame: Frame; product: Product; findings: readonly KeptFinding[]; today: Day }>,
) {
  const { frame, product, findings, today } = props
  return (
    <>
      <h2>{say(QUALITY.onProduct, frame.lang)}</h2>
      <ul class="log">
        {findings.map((finding) => (
          <li key={`${finding.kind} ${finding.subject}`} class="log-entry">
            <Said finding={finding} frame={frame} today={today} />
            <p>
              <a class="link" href={productLink(frame, product, FIX[finding.kind])}>
                {say(QUALITY.fix, frame.lang)}
              </a>
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}
