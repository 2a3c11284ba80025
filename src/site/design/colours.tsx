/** The palette as cloth samples, and what text may stand on what ground. */
import { say, type Lang } from '#kernel/words.ts'
import { DataTable } from '#ui/data-table/data-table.tsx'
import { number } from '#ui/figures.ts'
import { pairsOf, TEXT_ON, THEMES, type ColourName, type Theme } from '#ui/palette/palette.ts'
import { COLOURS, DESIGN } from './words.ts'

export const Colours = ({ lang }: { lang: Lang }) => (
  <section aria-labelledby="palette">
    <h2 id="palette">{say(DESIGN.palette, lang)}</h2>
    <p>{say(DESIGN.paletteLead, lang)}</p>
    <div class="themes">
      {(['light', 'dark'] as const).map((theme) => (
        <div key={theme} class="theme" data-theme={theme}>
          <h3>{say(DESIGN[theme], lang)}</h3>
          <Samples theme={theme} lang={lang} />
          <Pairs theme={theme} lang={lang} />
        </div>
      ))}
    </div>
  </section>
)

/** SVG, because the content policy allows no style attributes. */
const Samples = ({ theme, lang }: { theme: Theme; lang: Lang }) => (
  <ul class="samples">
    {(Object.keys(THEMES[theme]) as ColourName[]).map((name) => (
      <li key={name}>
        <svg viewBox="0 0 40 24" aria-hidden="true" focusable="false">
          <rect width="40" height="24" rx="3" fill={THEMES[theme][name]} />
        </svg>
        <span>{say(COLOURS[name], lang)}</span> <code>{THEMES[theme][name]}</code>
      </li>
    ))}
  </ul>
)

const Pairs = ({ theme, lang }: { theme: Theme; lang: Lang }) => (
  <details>
    <summary>{say(DESIGN.pairs, lang)}</summary>
    <DataTable
      caption={`${say(DESIGN.pairs, lang)}: ${say(DESIGN[theme], lang)}`}
      lang={lang}
      columns={[
        { id: 'text', head: say(DESIGN.text, lang) },
        { id: 'ground', head: say(DESIGN.ground, lang) },
        { id: 'contrast', head: say(DESIGN.contrast, lang), numeric: true },
      ]}
      rows={pairsOf(TEXT_ON, theme).map(({ text, ground, ratio }) => ({
        id: `${text} ${ground}`,
        cells: [
          say(COLOURS[text], lang),
          say(COLOURS[ground], lang),
          number(Math.floor(ratio * 10) / 10, lang),
        ],
      }))}
    />
  </details>
)
