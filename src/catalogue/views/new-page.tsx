/** Four questions about a new product, on one short page. */
import { say } from '#kernel/words.ts'
import type { Firm } from '#firms/store/firms.ts'
import { firmLink, type Place } from '#firms/views/firm-address.ts'
import { Button } from '#ui/button/button.tsx'
import { Around, Hidden, TextField } from '#ui/field/field.tsx'
import { Notice } from '#ui/notice/notice.tsx'
import { CsrfField } from '#ui/page/csrf-field.tsx'
import { Page } from '#ui/page/page.tsx'
import { LIST, NEW } from '../words/list.ts'
import { errorIn, Said, type Wrong } from './product-page.tsx'

export type NewFields = Readonly<{ name: string; price: string; weight: string; trail: string }>

export type NewProps = Readonly<{
  place: Place
  firm: Firm
  fields: NewFields
  /** The code of the search that she comes from. */
  code: string | undefined
  tried: string
  wrong: Wrong | undefined
}>

export function NewPage({ place, firm, fields, code, tried, wrong }: NewProps) {
  const { frame } = place
  const { lang } = frame
  return (
    <Page frame={frame} title={`${say(NEW.title, lang)} · Dhow`} hidden>
      <div class="wide narrow firm product">
        <nav class="product-back" aria-label={say(LIST.menu, lang)}>
          <a href={firmLink(place, '/products')}>{say(LIST.title, lang)}</a>
        </nav>
        <p class="firm-about">{firm.name}</p>
        <h1>{say(NEW.title, lang)}</h1>
        <p class="lead">{say(NEW.lead, lang)}</p>
        <Said lang={lang} wrong={wrong?.field ? undefined : wrong} />
        {code && (
          <Notice>
            <p>{say(NEW.codeFound, lang, { code })}</p>
          </Notice>
        )}
        <form
          class="card"
          method="post"
          encType="multipart/form-data"
          action={firmLink(place, '/products/new')}
          noValidate
        >
          <CsrfField frame={frame} />
          <input type="hidden" name="tried" value={tried} />
          <Hidden name="trail" value={fields.trail} />
          <TextField
            name="name"
            label={say(NEW.name, lang)}
            hint={say(NEW.nameHint, lang)}
            value={fields.name}
            maxLength={200}
            error={errorIn(wrong, 'name')}
          />
          <TextField
            name="price"
            label={say(NEW.price, lang)}
            value={fields.price}
            inputMode="decimal"
            maxLength={16}
            unit="₹"
            error={errorIn(wrong, 'price')}
          />
          <TextField
            name="weight"
            label={say(NEW.weight, lang)}
            value={fields.weight}
            inputMode="numeric"
            maxLength={8}
            unit="g"
            error={errorIn(wrong, 'weight')}
          />
          <Around
            field={{
              name: 'photo',
              label: say(NEW.photo, lang),
              value: '',
              hint: say(NEW.photoHint, lang),
              error: errorIn(wrong, 'photo'),
            }}
          >
            <input
              id="photo"
              class="file"
              type="file"
              name="photo"
              accept="image/jpeg,image/png"
              aria-describedby={errorIn(wrong, 'photo') ? 'photo-hint photo-error' : 'photo-hint'}
            />
          </Around>
          <div class="question-send">
            <Button>{say(NEW.save, lang)}</Button>
          </div>
        </form>
      </div>
    </Page>
  )
}
