/**
 * The trainer's phone at the door. The page itself names nobody, so that a phone may keep it for the time without network;
 * the list comes by script and lies on the phone sealed. Without script the plain list does the same while online.
 */
import { say } from '#kernel/words.ts'
import { Around, TextField } from '#ui/field/field.tsx'
import { number } from '#ui/figures.ts'
import { link, type Frame } from '#ui/frame.ts'
import { Notice } from '#ui/notice/notice.tsx'
import { Page } from '#ui/page/page.tsx'
import type { Sitting } from '../../store/attendance/sittings.ts'
import { CHECK_IN as W } from '../../words/attendance/check-in.ts'
import { CheckInHead } from './check-in-head.tsx'

type Props = Readonly<{
  frame: Frame
  sitting: Sitting
  /** The key that lists are signed with. */
  listKey: string
}>

export function PhonePage({ frame, sitting, listKey }: Props) {
  const { lang, asset } = frame
  const base = link(frame, `/training/check-in/${sitting.id}`)
  return (
    <Page frame={frame} title={`${say(W.title, lang)} · ${say(sitting.event.title, lang)} · Dhow`} hidden>
      <div
        class="wide narrow firm check-in"
        data-check-in={sitting.id}
        data-base={base}
        data-worker={link(frame, '/training/check-in/worker.js')}
        data-scope={link(frame, '/training/check-in/')}
        data-qr={asset('check-in-qr.js')}
        data-key={listKey}
      >
        <CheckInHead frame={frame} sitting={sitting} here="phone" />
        <p class="lead">{say(W.lead, lang)}</p>
        <noscript>
          <Notice kind="info" lang={lang}>
            <p>{say(W.cannotKeep, lang)}</p>
          </Notice>
        </noscript>
        <div data-state="unable" hidden>
          <Notice kind="warning" lang={lang}>
            <p>{say(W.cannotKeep, lang)}</p>
          </Notice>
        </div>
        <output class="check-in-say" data-say aria-live="assertive" />
        <PinForm frame={frame} state="empty" title={say(W.pin, lang)} label={say(W.take, lang)} />
        <PinForm frame={frame} state="locked" title={say(W.unlockPin, lang)} label={say(W.unlock, lang)} />
        <section data-state="open" hidden>
          <Door frame={frame} />
          <Late frame={frame} />
          <section>
            <h2>{say(W.people, lang)}</h2>
            <TextField name="find" label={say(W.find, lang)} value="" type="search" />
            <ul class="check-in-people" data-people />
          </section>
        </section>
        <Sending frame={frame} days={sitting.event.lateSyncDays} />
      </div>
      <script defer src={asset(`check-in.${lang}.js`)} />
    </Page>
  )
}

type Part = Readonly<{ frame: Frame }>

function PinForm({
  frame,
  state,
  title,
  label,
}: Part & { state: 'empty' | 'locked'; title: string; label: string }) {
  const id = `pin-${state}`
  const hint = state === 'empty' ? say(W.pinHint, frame.lang) : say(W.locked, frame.lang)
  return (
    <form class="card" data-state={state} hidden>
      <Around field={{ name: id, label: title, value: '', hint }}>
        <input
          id={id}
          name={id}
          type="password"
          autoComplete="off"
          required
          aria-describedby={`${id}-hint`}
        />
      </Around>
      <div class="question-send">
        <button type="submit" class="button button-main">
          {label}
        </button>
      </div>
    </form>
  )
}

/** In or out, the camera, the typed code. */
const Door = ({ frame: { lang } }: Part) => (
  <section class="card">
    <fieldset class="check-in-way">
      <legend>{say(W.way, lang)}</legend>
      {(['in', 'out'] as const).map((kind) => (
        <label key={kind} class="check">
          <input type="radio" name="kind" value={kind} checked={kind === 'in'} />
          <span>{say(kind === 'in' ? W.comingIn : W.goingOut, lang)}</span>
        </label>
      ))}
    </fieldset>
    <p class="check-in-camera">
      <button type="button" class="button button-main" data-camera data-off={say(W.cameraOff, lang)}>
        {say(W.camera, lang)}
      </button>{' '}
      <label class="link">
        {say(W.photo, lang)}
        <input class="sr" type="file" accept="image/*" capture="environment" data-photo />
      </label>
    </p>
    <video class="check-in-video" data-video playsInline muted hidden />
    <form class="check-in-code" data-code>
      <TextField name="code" label={say(W.code, lang)} value="" maxLength={40} />
      <button type="submit" class="button button-quiet">
        {say(W.note, lang)}
      </button>
    </form>
  </section>
)

const Late = ({ frame: { lang } }: Part) => (
  <details class="card">
    <summary>{say(W.late, lang)}</summary>
    <p class="hint">{say(W.lateHint, lang)}</p>
    <form data-late>
      <TextField name="late-name" label={say(W.name, lang)} value="" maxLength={120} />
      <TextField name="late-mobile" label={say(W.mobile, lang)} value="" inputMode="numeric" maxLength={20} />
      <div class="question-send">
        <button type="submit" class="button button-quiet">
          {say(W.add, lang)}
        </button>
      </div>
    </form>
  </details>
)

/** What is and is not on the server, and how to get it there. */
const Sending = ({ frame: { lang }, days }: Part & { days: number }) => (
  <section class="card check-in-sending" data-state="open" hidden>
    <output class="check-in-count" data-count />
    <p>
      <button type="button" class="button button-main" data-send>
        {say(W.send, lang)}
      </button>
    </p>
    <p class="small">{say(W.sendHint, lang, { days: number(days, lang) })}</p>
    <h2>{say(W.log, lang)}</h2>
    <ol class="check-in-log" data-log reversed />
    <p>
      <button type="button" class="button button-quiet" data-wipe>
        {say(W.wipe, lang)}
      </button>
    </p>
    <p class="small">{say(W.wipeHint, lang)}</p>
  </section>
)
