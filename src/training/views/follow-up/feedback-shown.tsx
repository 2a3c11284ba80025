/** What learners said, as trainers and officers see it. */
import { say } from '#kernel/words.ts'
import { BarChart } from '#ui/chart/chart.tsx'
import { number } from '#ui/figures.ts'
import type { Frame } from '#ui/frame.ts'
import { ChartFrame } from '#ui/picture/picture.tsx'
import type { Feedback } from '../../store/follow-up/feedback.ts'
import { FACES_SAID, FEEDBACK, QUESTIONS_SAID } from '../../words/follow-up/feedback.ts'

export function FeedbackShown({ frame, feedback }: { frame: Frame; feedback: Feedback }) {
  const { lang } = frame
  const { count, tallies, words } = feedback
  const title = say(FEEDBACK.results, lang)
  if (!tallies)
    return (
      <section>
        <h2>{title}</h2>
        <p>{say(FEEDBACK.few, lang, { count: number(count, lang) })}</p>
      </section>
    )
  const mean = (hundredths: number) => {
    const said = new Intl.NumberFormat(`${lang}-IN-u-nu-latn`, { maximumFractionDigits: 1 })
    return say(FEEDBACK.mean, lang, { mean: said.format(hundredths / 100) })
  }
  const bars = tallies.map(({ question, meanHundredths }) => ({
    label: say(QUESTIONS_SAID[question], lang),
    value: meanHundredths,
    text: mean(meanHundredths),
  }))
  const faces = FACES_SAID.map(([face, words]) => ({
    id: String(face),
    head: say(words, lang),
    numeric: true,
  }))
  return (
    <section>
      <ChartFrame
        name="feedback"
        title={title}
        summary={say(FEEDBACK.summary, lang, { count: number(count, lang) })}
        lang={lang}
        table={{
          columns: [{ id: 'question', head: say(FEEDBACK.question, lang) }, ...faces],
          rows: tallies.map((tally, at) => ({
            id: tally.question,
            cells: [bars[at]!.label, ...tally.faces.map((given) => number(given, lang))],
          })),
        }}
      >
        <BarChart bars={bars} whole={500} />
      </ChartFrame>
      {words.length > 0 && (
        <>
          <h3>{say(FEEDBACK.inWords, lang)}</h3>
          <ul class="said">
            {words.map(({ text, lang: own }, at) => (
              <li key={at} lang={own === lang ? undefined : own}>
                {text}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
