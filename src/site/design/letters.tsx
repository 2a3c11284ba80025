/** The sizes of letters, and the conjuncts that a poor font breaks apart. */
import { say, type Lang } from '#kernel/words.ts'
import { money, number } from '#ui/figures.ts'
import { DESIGN } from './words.ts'

/** Joined letters of both scripts, alone and in names. */
const CONJUNCTS = { gu: 'ક્ષ જ્ઞ શ્રી ત્ર', hi: 'क्ष ज्ञ श्री त्र' } as const

export const Letters = ({ lang }: { lang: Lang }) => (
  <section aria-labelledby="type">
    <h2 id="type">{say(DESIGN.type, lang)}</h2>
    <p>{say(DESIGN.typeLead, lang)}</p>
    <div class="card letters">
      <p class="letters-1">{say(DESIGN.largest, lang)}</p>
      <p class="letters-2">{say(DESIGN.large, lang)}</p>
      <p class="letters-3">{say(DESIGN.medium, lang)}</p>
      <p>{say(DESIGN.plain, lang)}</p>
      <p class="small">{say(DESIGN.small, lang)}</p>
      <p class="letters-1">
        {number(12_345_678, lang)} · {money(123_456_789n, 'INR', 2, lang)}
      </p>
      {(['gu', 'hi'] as const).map((script) => (
        <p key={script} class="conjuncts" lang={script}>
          {CONJUNCTS[script]} <b>{CONJUNCTS[script]}</b>
        </p>
      ))}
    </div>
  </section>
)
