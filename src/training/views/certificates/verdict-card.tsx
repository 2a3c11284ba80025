/** The answer of /verify. Drawn by the server; or hidden, one of each kind, for the page's script to show. */
import { dayInIndia } from '#kernel/day.ts'
import { say } from '#kernel/words.ts'
import { dayText } from '#ui/figures.ts'
import type { Frame } from '#ui/frame.ts'
import type { Verdict } from '../../credential/check.ts'
import { VERIFY } from '../../words/certificate/verify.ts'

/** By a number alone: what we know of it, without her name in full. */
export type NumberVerdict =
  | Readonly<{
      kind: 'known' | 'revoked'
      number: string
      /** The beginnings of her name; null where she was erased. */
      hint: string | null
      title: string
      on: string | null
      revokedAt: Date | null
      demo: boolean
    }>
  | Readonly<{ kind: 'unknown' }>

export type Answer =
  | Readonly<{ by: 'signature'; verdict: Verdict; revokedAt: Date | null }>
  | Readonly<{ by: 'number'; verdict: NumberVerdict }>

type Kind = Verdict['kind'] | NumberVerdict['kind'] | 'unsure'

/** How it looks: a tick, a crossed sign, a question. */
const LOOKS: Readonly<Record<Kind, 'good' | 'bad' | 'open'>> = {
  valid: 'good',
  known: 'good',
  unlisted: 'open',
  revoked: 'bad',
  'not-ours': 'bad',
  altered: 'bad',
  unreadable: 'open',
  unknown: 'bad',
  unsure: 'open',
}

const SIGNS = { good: 'M5 12l5 5L20 7', bad: 'M6 6l12 12M18 6L6 18', open: 'M12 6v7M12 17v1' } as const

type Row = Readonly<{ slot: string; label: keyof typeof VERIFY; value: string }>

type CardProps = Readonly<{
  frame: Frame
  kind: Kind
  rows: readonly Row[]
  demo: boolean
  /** For the script: hidden until it is the answer. */
  waits?: boolean
}>

export function Card({ frame: { lang }, kind, rows, demo, waits }: CardProps) {
  const look = LOOKS[kind]
  return (
    <section
      class={`verdict-card verdict-card-${look}`}
      role={waits ? undefined : 'status'}
      data-verdict={kind}
      hidden={waits}
    >
      <svg
        class="verdict-sign"
        viewBox="0 0 24 24"
        width="48"
        height="48"
        aria-hidden="true"
        focusable="false"
      >
        <path d={SIGNS[look]} />
      </svg>
      <div>
        <h2>{say(VERIFY[kind], lang)}</h2>
        <p>{say(VERIFY[`${kind}Text`], lang)}</p>
        {rows.length > 0 && (
          <dl class="pairs">
            {rows.map(({ slot, label, value }) => (
              <div key={slot}>
                <dt>{say(VERIFY[label], lang)}</dt>
                <dd data-slot={slot}>{value}</dd>
              </div>
            ))}
          </dl>
        )}
        {(demo || waits) && rows.length > 0 && (
          <p class="verdict-demo" data-slot="demo" hidden={!demo}>
            {say(VERIFY.demo, lang)}
          </p>
        )}
        {waits && rows.length > 0 && (
          <p class="small" data-slot="as-of" data-words={say(VERIFY.asOf, lang)} />
        )}
      </div>
    </section>
  )
}

export function VerdictCard({ frame, answer }: Readonly<{ frame: Frame; answer: Answer }>) {
  const { lang } = frame
  const { verdict } = answer
  const revokedAt =
    answer.by === 'signature'
      ? answer.revokedAt
      : 'revokedAt' in answer.verdict
        ? answer.verdict.revokedAt
        : null
  const facts = 'facts' in verdict ? verdict.facts : undefined
  const known = 'hint' in verdict ? verdict : undefined
  const name = facts?.name ?? (known && (known.hint ?? say(VERIFY.erasedName, lang)))
  const of = facts ?? known
  const row = (slot: string, label: Row['label'], value: string | null | undefined): Row[] =>
    value ? [{ slot, label, value }] : []
  const rows = [
    ...row('number', 'shortNumber', of?.number),
    ...row('name', 'name', name),
    ...row('title', 'training', of?.title),
    ...row('on', 'on', of?.on && dayText(of.on, lang)),
    ...row('revoked-on', 'revokedOn', revokedAt && dayText(dayInIndia(revokedAt), lang)),
  ]
  return <Card frame={frame} kind={verdict.kind} rows={rows} demo={of?.demo ?? false} />
}

const EMPTY_ROWS: readonly Row[] = [
  { slot: 'number', label: 'shortNumber', value: '' },
  { slot: 'name', label: 'name', value: '' },
  { slot: 'title', label: 'training', value: '' },
  { slot: 'on', label: 'on', value: '' },
]

/** For the script: every answer that it may give. */
export const WaitingCards = ({ frame }: { frame: Frame }) => (
  <>
    {(['valid', 'revoked', 'unlisted'] as const).map((kind) => (
      <Card key={kind} frame={frame} kind={kind} rows={EMPTY_ROWS} demo={false} waits />
    ))}
    {(['not-ours', 'altered', 'unreadable', 'unsure'] as const).map((kind) => (
      <Card key={kind} frame={frame} kind={kind} rows={[]} demo={false} waits />
    ))}
  </>
)
