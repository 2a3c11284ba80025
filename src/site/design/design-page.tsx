/** The design system as a living page: colours, letters, and every component with its examples. */
import { Fragment } from 'preact'
import { say, type Lang } from '#kernel/words.ts'
import type { Example, ExampleGroup } from '#ui/example.ts'
import { EXAMPLES } from '#ui/examples.ts'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page/page.tsx'
import { THEMES, type Theme } from '#ui/palette/palette.ts'
import { Letters } from './letters.tsx'
import { Colours } from './colours.tsx'
import { DESIGN } from './words.ts'

export const THEME_NAMES = Object.keys(THEMES) as Theme[]

export function DesignPage({ frame }: { frame: Frame }) {
  const { lang } = frame
  return (
    <Page frame={frame} title={`${say(DESIGN.title, lang)} · Dhow`} description={say(DESIGN.lead, lang)}>
      <div class="wide design">
        <h1>{say(DESIGN.title, lang)}</h1>
        <p class="lead">{say(DESIGN.lead, lang)}</p>
        <Contents lang={lang} />
        <Colours lang={lang} />
        <Letters lang={lang} />
        <Keyboard lang={lang} />
        {EXAMPLES.map((group) => (
          <Group key={group.id} group={group} frame={frame} />
        ))}
      </div>
    </Page>
  )
}

const Contents = ({ lang }: { lang: Lang }) => (
  <nav class="card" aria-labelledby="contents">
    <h2 id="contents">{say(DESIGN.contents, lang)}</h2>
    <ul class="design-contents">
      {[
        { id: 'palette', name: DESIGN.palette },
        { id: 'type', name: DESIGN.type },
        { id: 'keyboard', name: DESIGN.keyboard },
        ...EXAMPLES,
      ].map(({ id, name }) => (
        <li key={id}>
          <a class="link" href={`#${id}`}>
            {say(name, lang)}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)

const Keyboard = ({ lang }: { lang: Lang }) => (
  <section aria-labelledby="keyboard">
    <h2 id="keyboard">{say(DESIGN.keyboard, lang)}</h2>
    <p>{say(DESIGN.keyboardLead, lang)}</p>
    <dl>
      {EXAMPLES.map(
        ({ id, name, keys }) =>
          keys && (
            <div key={id}>
              <dt>{say(name, lang)}</dt>
              <dd>{say(keys, lang)}</dd>
            </div>
          ),
      )}
    </dl>
  </section>
)

function Group({ group, frame }: { group: ExampleGroup; frame: Frame }) {
  const { lang } = frame
  return (
    <section aria-labelledby={group.id}>
      <h2 id={group.id}>{say(group.name, lang)}</h2>
      <p>{say(group.about, lang)}</p>
      {group.examples.map((example, index) => (
        <Fragment key={index}>
          <h3>{say(example.name, lang)}</h3>
          {group.once ? (
            <div class="design-one">{example.render({ lang, frame, at: `x-${group.id}-${index}` })}</div>
          ) : (
            <SideBySide example={example} at={`x-${group.id}-${index}`} frame={frame} />
          )}
        </Fragment>
      ))}
    </section>
  )
}

const SideBySide = ({ example, at, frame }: { example: Example; at: string; frame: Frame }) => (
  <div class="themes">
    {THEME_NAMES.map((theme) => (
      <div key={theme} class="theme" data-theme={theme}>
        {example.render({ lang: frame.lang, frame, at: `${at}-${theme}` })}
      </div>
    ))}
  </div>
)
