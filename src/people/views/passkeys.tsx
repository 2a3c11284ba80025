/** Passkeys on her page. Adding one needs the browser's own dialogue, so the button appears only with script. */
import { dayInIndia } from '#kernel/day.ts'
import { say } from '#kernel/words.ts'
import { Button } from '#ui/button/button.tsx'
import { dayText } from '#ui/figures.ts'
import { link, type Frame } from '#ui/frame.ts'
import { CsrfField } from '#ui/page/csrf-field.tsx'
import { ME } from '../words.ts'

export type ShownPasskey = Readonly<{ id: string; label: string; createdAt: Date }>

type Props = Readonly<{ frame: Frame; passkeys: readonly ShownPasskey[] }>

export const Passkeys = ({ frame, passkeys }: Props) => (
  <section>
    <h2>{say(ME.passkeys, frame.lang)}</h2>
    <p class="small">{say(ME.passkeysLead, frame.lang)}</p>
    {passkeys.length > 0 && (
      <ul class="devices">
        {passkeys.map(({ id, label, createdAt }) => (
          <li key={id} class="device">
            <div>
              <p class="device-name">{label || say(ME.unknownDevice, frame.lang)}</p>
              <p class="small">
                {say(ME.passkeySince, frame.lang, { day: dayText(dayInIndia(createdAt), frame.lang) })}
              </p>
            </div>
            <form method="post" action={link(frame, `/me/passkeys/${id}/end`)}>
              <CsrfField frame={frame} />
              <Button look="quiet">{say(ME.end, frame.lang)}</Button>
            </form>
          </li>
        ))}
      </ul>
    )}
    <p id="passkey-add" hidden data-csrf={frame.viewer?.csrf}>
      <button type="button" class="button button-quiet">
        {say(ME.passkeyAdd, frame.lang)}
      </button>{' '}
      <output class="field-error" />
    </p>
    <script defer src={frame.asset('passkeys.js')} />
  </section>
)
