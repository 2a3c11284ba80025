/** The box that takes words: the same on the finder's pages and wherever a room invites to look a code up. */
import { say } from '#kernel/words.ts'
import { Button } from '#ui/button/button.tsx'
import { Combobox } from '#ui/combobox/combobox.tsx'
import { link, type Frame } from '#ui/frame.ts'
import { BOX, PHRASES } from '../words/browse.ts'

export const SUGGEST = '/api/v1/find/suggest'

export type FinderBoxProps = Readonly<{
  frame: Frame
  value?: string
  /** Shows three phrases to try. */
  examples?: boolean
}>

/** Sends `q` to /find. A page that shows it also takes `FinderScript`, once. */
export function FinderBox({ frame, value = '', examples = false }: FinderBoxProps) {
  const { lang } = frame
  return (
    <search>
      <form class="finder-box" method="get" action={link(frame, '/find')}>
        <Combobox
          name="q"
          type="search"
          label={say(BOX.label, lang)}
          hint={say(BOX.hint, lang)}
          value={value}
          lang={lang}
          source={SUGGEST}
          goes={link(frame, '/find/')}
          sentences={BOX}
        />
        <Button>{say(BOX.find, lang)}</Button>
        {examples && <Phrases frame={frame} />}
      </form>
    </search>
  )
}

const Phrases = ({ frame }: { frame: Frame }) => (
  <p class="finder-phrases">
    <span>{say(BOX.example, frame.lang)}:</span>
    {Object.values(PHRASES).map((phrase) => {
      const words = say(phrase, frame.lang)
      return (
        <a key={words} href={`${link(frame, '/find')}?q=${encodeURIComponent(words)}`}>
          {words}
        </a>
      )
    })}
  </p>
)

/** Suggestions while typing. */
export const FinderScript = ({ frame }: { frame: Frame }) => <script defer src={frame.asset('finder.js')} />
