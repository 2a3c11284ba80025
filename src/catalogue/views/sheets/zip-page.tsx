/** Many photos in one ZIP, and what became of each. */
import { say } from '#kernel/words.ts'
import type { Firm } from '#firms/store/firms.ts'
import { firmLink, type Place } from '#firms/views/firm-address.ts'
import { Button } from '#ui/button/button.tsx'
import { FileField } from '#ui/file-field/file-field.tsx'
import { number } from '#ui/figures.ts'
import { Notice } from '#ui/notice/notice.tsx'
import { CsrfField } from '#ui/page/csrf-field.tsx'
import { Page } from '#ui/page/page.tsx'
import { LIST } from '../../words/list.ts'
import { ZIP } from '../../words/sheets/photos.ts'

export type ZipReport = Readonly<{
  taken: number
  known: number
  unmatched: readonly string[]
  refused: readonly Readonly<{ name: string; sentence: string }>[]
}>

type Props = Readonly<{
  place: Place
  firm: Firm
  most: number
  megabytes: number
  report: ZipReport | undefined
  error: string | undefined
}>

/** A page stays small; the whole list would be the archive's own. */
const NAMES_SHOWN = 100

export function ZipPage({ place, firm, most, megabytes, report, error }: Props) {
  const { frame } = place
  const { lang } = frame
  return (
    <Page frame={frame} title={`${say(ZIP.title, lang)} · ${firm.name} · Dhow`} hidden>
      <div class="wide firm product">
        <p class="firm-about">
          <a class="link" href={firmLink(place, '/products')}>
            {say(LIST.title, lang)}
          </a>
        </p>
        <h1>{say(ZIP.title, lang)}</h1>
        <p class="lead">{say(ZIP.lead, lang)}</p>
        {report && <Report lang={lang} report={report} />}
        <form
          class="card"
          method="post"
          action={firmLink(place, '/products/photos')}
          encType="multipart/form-data"
        >
          <CsrfField frame={frame} />
          <FileField
            name="zip"
            label={say(ZIP.file, lang, { most: number(most, lang) })}
            lang={lang}
            kinds={['.zip']}
            most={megabytes}
            error={error}
          />
          <Button>{say(ZIP.send, lang)}</Button>
        </form>
      </div>
    </Page>
  )
}

function Report({ lang, report }: { lang: Place['frame']['lang']; report: ZipReport }) {
  const { taken, known, unmatched, refused } = report
  const rest = unmatched.length - NAMES_SHOWN
  return (
    <>
      <Notice kind={unmatched.length + refused.length === 0 ? 'success' : 'warning'} lang={lang}>
        <p>{say(ZIP.taken, lang, { count: number(taken, lang), known: number(known, lang) })}</p>
      </Notice>
      {unmatched.length > 0 && (
        <>
          <h2>{say(ZIP.unmatched, lang)}</h2>
          <ul>
            {unmatched.slice(0, NAMES_SHOWN).map((name, at) => (
              <li key={at}>{name.slice(0, 120)}</li>
            ))}
            {rest > 0 && <li>{say(ZIP.more, lang, { count: number(rest, lang) })}</li>}
          </ul>
        </>
      )}
      {refused.length > 0 && (
        <>
          <h2>{say(ZIP.refused, lang)}</h2>
          <ul>
            {refused.slice(0, NAMES_SHOWN).map(({ name, sentence }, at) => (
              <li key={at}>
                <b>{name.slice(0, 120)}</b> {sentence}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
