/** An event as its maker writes it down, and what is wrong with it. */
import { no, yes, type Answer, type Refusal } from '#kernel/refusal.ts'
import { LANGS, type Sentence } from '#kernel/words.ts'
import {
  EndsBeforeBegin,
  LinkNotSecure,
  NumberWrong,
  PlaceMissing,
  SeatsWrong,
  SittingMissing,
  SittingsOverlap,
  TitleMissing,
  TrainerNameless,
  TrainerTwice,
} from '../refusals/events.ts'

export type SittingDraft = Readonly<{
  /** Of one that is there already. */
  id?: string
  startsAt: Date
  endsAt: Date
  hallId: string | null
  room: Readonly<{ provider: 'link' | 'bigbluebutton' | 'zoom'; url: string | null }> | null
  trainers: readonly Readonly<{ personId: string; shownName: string }>[]
}>

export type EventDraft = Readonly<{
  kind: 'workshop' | 'webinar' | 'session'
  title: Sentence
  about: Partial<Sentence>
  languages: readonly string[]
  level: 'first' | 'next' | 'deep'
  sectors: readonly string[]
  modules: readonly string[]
  state: string
  /** Null: for the whole state. */
  district: string | null
  cluster: string | null
  partner: string | null
  seats: number
  entry: 'open' | 'invitation'
  allocation: 'arrival' | 'lottery'
  waitlist: number
  acceptMinutes: number
  passAttendanceBps: number
  passMarksBps: number | null
  quiz: string | null
  seriesId: string | null
  sittings: readonly SittingDraft[]
}>

/** As the database has them: fields with their least and most. */
const RANGES = {
  waitlist: [0, 1_000_000],
  acceptMinutes: [5, 20_160],
  passAttendanceBps: [0, 10_000],
} as const
export const MOST_SEATS = 100_000
/** Longer is a slip of the hand: a day of its own is a sitting of its own. */
const LONGEST_HOURS = 16
const HOUR_MS = 3_600_000

/** The draft itself where nothing is wrong with it; otherwise the first thing that is, beside its field. */
export function checkDraft(draft: EventDraft): Answer<EventDraft> {
  const wrong = titleFault(draft) ?? numberFault(draft) ?? sittingsFault(draft)
  return wrong ? no(wrong) : yes(draft)
}

function titleFault({ title }: EventDraft): Refusal | undefined {
  const lang = LANGS.find((one) => title[one].trim() === '')
  return lang && TitleMissing({}, `title.${lang}`)
}

const isWithin = (value: number, least: number, most: number): boolean =>
  Number.isInteger(value) && value >= least && value <= most

function numberFault(draft: EventDraft): Refusal | undefined {
  if (!isWithin(draft.seats, 1, MOST_SEATS)) return SeatsWrong({ most: MOST_SEATS }, 'seats')
  for (const [field, [least, most]] of Object.entries(RANGES))
    if (!isWithin(draft[field as keyof typeof RANGES], least, most))
      return NumberWrong({ least, most }, field)
  const { passMarksBps } = draft
  return passMarksBps !== null && !isWithin(passMarksBps, 0, 10_000)
    ? NumberWrong({ least: 0, most: 10_000 }, 'passMarksBps')
    : undefined
}

function sittingsFault({ kind, sittings }: EventDraft): Refusal | undefined {
  if (sittings.length === 0) return SittingMissing({}, 'sittings')
  for (const [index, sitting] of sittings.entries()) {
    const wrong = sittingFault(kind, sitting, `sittings.${index}`)
    if (wrong) return wrong
  }
  const inTime = [...sittings].sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime())
  const overlap = inTime.some((one, index) => index > 0 && one.startsAt < inTime[index - 1]!.endsAt)
  return overlap ? SittingsOverlap({}, 'sittings') : undefined
}

function sittingFault(
  kind: EventDraft['kind'],
  { startsAt, endsAt, hallId, room, trainers }: SittingDraft,
  field: string,
): Refusal | undefined {
  const lasts = endsAt.getTime() - startsAt.getTime()
  // Not a number where a day could not be read.
  if (!(lasts > 0 && lasts <= LONGEST_HOURS * HOUR_MS))
    return EndsBeforeBegin({ hours: LONGEST_HOURS }, `${field}.endsAt`)
  if (kind === 'workshop' && !hallId) return PlaceMissing({}, `${field}.hallId`)
  if (kind === 'webinar' && !room) return PlaceMissing({}, `${field}.room`)
  if (room?.url && !room.url.startsWith('https://')) return LinkNotSecure({}, `${field}.room`)
  if (room?.provider === 'link' && !room.url) return LinkNotSecure({}, `${field}.room`)
  if (trainers.some(({ shownName }) => shownName.trim() === ''))
    return TrainerNameless({}, `${field}.trainers`)
  const named = new Set(trainers.map(({ personId }) => personId))
  return named.size < trainers.length ? TrainerTwice({}, `${field}.trainers`) : undefined
}

type Place = Pick<SittingDraft, 'startsAt' | 'endsAt' | 'hallId' | 'room'>

/** Whether guests must be told: hours, hall or online address are others than before. */
export function isMoved(before: readonly Place[], after: readonly Place[]): boolean {
  const texts = (sittings: readonly Place[]) => sittings.map(placeText).sort().join('\n')
  return texts(before) !== texts(after)
}

const placeText = ({ startsAt, endsAt, hallId, room }: Place): string =>
  [startsAt.toISOString(), endsAt.toISOString(), hallId ?? '', room?.provider ?? '', room?.url ?? ''].join(
    ' ',
  )
