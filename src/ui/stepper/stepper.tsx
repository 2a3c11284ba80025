/** Where the reader stands on a way of several steps: done, now, still to come. */
import { say, type Lang } from '#kernel/words.ts'
import { COMPONENTS } from '../words.ts'

export type Step = Readonly<{ label: string; /** Back to it, once it is done. */ href?: string }>

/** `at` counts from 0; `at` equal to the number of steps means that all are done. */
export const Stepper = ({ steps, at, lang }: { steps: readonly Step[]; at: number; lang: Lang }) => (
  <ol class="stepper" aria-label={say(COMPONENTS.steps, lang)}>
    {steps.map((step, index) => (
      <li
        key={step.label}
        class={index < at ? 'step-done' : index === at ? 'step-now' : 'step-ahead'}
        aria-current={index === at ? 'step' : undefined}
      >
        {step.href && index < at ? <a href={step.href}>{step.label}</a> : <span>{step.label}</span>}
        {index < at && <span class="sr"> ({say(COMPONENTS.stepDone, lang)})</span>}
      </li>
    ))}
  </ol>
)
