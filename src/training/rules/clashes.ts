/** Who and what is wanted twice at the same time. The database refuses it too; this says it in a sentence. */
import type { Refusal } from '#kernel/refusal.ts'
import { LANGS, say, type Lang, type Params, type Sentence } from '#kernel/words.ts'
import { HallTaken, HallTooSmall, HallUnknown, TrainerBusy } from '../refusals/events.ts'
import type { SittingDraft } from './event-draft.ts'

/** A sitting of another event. */
export type Occupied = Readonly<{
  title: Sentence
  startsAt: Date
  endsAt: Date
  hallId: string | null
  trainers: readonly string[]
}>

type Chairs = Readonly<{ name: string; seats: number }>
type Hours = Readonly<{ startsAt: Date; endsAt: Date }>

/** Back to back is no clash. */
const meet = (a: Hours, b: Hours): boolean => a.startsAt < b.endsAt && b.startsAt < a.endsAt

export type Clashing = Readonly<{
  sittings: readonly SittingDraft[]
  seats: number
  halls: ReadonlyMap<string, Chairs>
  occupied: readonly Occupied[]
  /** An instant as it is said. */
  when: (at: Date, lang: Lang) => string
}>

/** Everything that stands in the way, each beside its field; empty where the plan can be kept. */
export function clashesOf({ sittings, seats, halls, occupied, when }: Clashing): Refusal[] {
  return sittings.flatMap((sitting, index) => {
    const field = `sittings.${index}`
    const others = occupied.filter((other) => meet(sitting, other))
    const said = (other: Occupied) => (lang: Lang) => ({
      title: other.title[lang],
      from: when(other.startsAt, lang),
      until: when(other.endsAt, lang),
    })
    return [
      ...hallClashes(sitting, seats, halls, others, said).map((clash) => ({
        ...clash,
        field: `${field}.hallId`,
      })),
      ...trainerClashes(sitting, others, said).map((clash) => ({ ...clash, field: `${field}.trainers` })),
    ]
  })
}

type Said = (other: Occupied) => (lang: Lang) => Params

function hallClashes(
  { hallId }: SittingDraft,
  seats: number,
  halls: ReadonlyMap<string, Chairs>,
  others: readonly Occupied[],
  said: Said,
): Refusal[] {
  if (!hallId) return []
  const hall = halls.get(hallId)
  if (!hall) return [HallUnknown()]
  const taken = others.find((other) => other.hallId === hallId)
  return [
    ...(seats > hall.seats ? [HallTooSmall({ hall: hall.name, chairs: hall.seats })] : []),
    ...(taken ? [inEachLanguage(HallTaken({ hall: hall.name }), said(taken))] : []),
  ]
}

const trainerClashes = ({ trainers }: SittingDraft, others: readonly Occupied[], said: Said): Refusal[] =>
  trainers.flatMap(({ personId, shownName }) => {
    const busy = others.find((other) => other.trainers.includes(personId))
    return busy ? [inEachLanguage(TrainerBusy({ trainer: shownName }), said(busy))] : []
  })

/** Titles and days differ from language to language, which a parameter cannot. */
function inEachLanguage(row: Refusal, params: (lang: Lang) => Params): Refusal {
  const filled = LANGS.map((lang) => [lang, say(row.sentence, lang, { ...row.params, ...params(lang) })])
  return { ...row, sentence: Object.fromEntries(filled) as Sentence }
}
