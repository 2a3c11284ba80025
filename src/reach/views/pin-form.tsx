/** Boxes beside the destinations, and the button that sets the ticked ones side by side. */
import type { ComponentChildren } from 'preact'
import { say } from '#kernel/words.ts'
import { Button } from '#ui/button/button.tsx'
import { Hidden } from '#ui/field/field.tsx'
import { link } from '#ui/frame.ts'
import { pinsOf, WORLD_VIEW } from '../form.ts'
import { WORLD } from '../words/world.ts'
import { KeptQuestion } from './kept-question.tsx'
import type { Answered } from './question.ts'
import type { WorldRow } from './world.ts'

type PinFormProps = Answered & Readonly<{ shown: readonly WorldRow[]; children: ComponentChildren }>

/** Pinned destinations that the filters hide stay pinned. */
export function PinForm({ children, shown, ...page }: PinFormProps) {
  const { frame, asked } = page
  const visible = new Set(shown.map(({ receipt }) => receipt.to))
  const hidden = pinsOf(asked).filter((code) => !visible.has(code))
  return (
    <form method="get" action={link(frame, '/reach/compare')} class="pins">
      <KeptQuestion page={page} also={WORLD_VIEW.filter((name) => name !== 'pin')} />
      {hidden.map((code) => (
        <Hidden key={code} name="pin" value={code} />
      ))}
      <p class="pin-how">{say(WORLD.pinHow, frame.lang)}</p>
      {children}
      <div class="pin-bar">
        <p>{say(WORLD.pinned, frame.lang)}</p>
        <Button look="quiet">{say(WORLD.compare, frame.lang)}</Button>
      </div>
    </form>
  )
}

/** A destination's name with its box: the link inside the label is also what the box is called. */
export const PinBox = ({
  code,
  name,
  href,
  pinned,
}: {
  code: string
  name: string
  href: string
  pinned: boolean
}) => (
  <label>
    <input type="checkbox" name="pin" value={code} checked={pinned} />
    <a href={href}>{name}</a>
  </label>
)
