/** Schedules one after the other, each watched by the auditor; the first fault is made as short as it can be told. */
import { before, faultOf, stepFaultOf } from './auditor.ts'
import { seedOf } from './random.ts'
import { scheduleFrom, START, type Act, type Schedule } from './schedule.ts'
import { commit, decide, pass, RULES, worldOf, type Rules, type World } from './world.ts'

export type Fault = Readonly<{ at: number; what: string }>

/** Runs one schedule to its end or its first fault. `watch` hears of every act and of the world after it. */
export function runSchedule(
  { event, acts }: Schedule,
  rules: Rules = RULES,
  watch?: (act: Act, world: World) => void,
): Fault | undefined {
  const world = worldOf(event, START)
  for (const [at, act] of acts.entries()) {
    const what = doOnce(world, rules, act) ?? (act.fate === 'lives' ? undefined : repeat(world, rules, act))
    watch?.(act, world)
    if (what) return { at, what }
  }
  return undefined
}

/** Who hears no answer asks again. */
function repeat(world: World, rules: Rules, act: Act): string | undefined {
  if (act.do === 'wait') return undefined
  const told = world.messages.length
  const counted = world.rows.length
  const fault = doOnce(world, rules, { ...act, fate: 'lives' })
  if (fault || act.fate !== 'killed-after') return fault
  // A wish that was already heard: nobody is booked or told a second time.
  const again = act.do === 'book' || act.do === 'cancel' || act.do === 'accept' || act.do === 'group'
  const changed = world.rows.length > counted || world.messages.length > told
  return again && changed && act.do !== 'group' ? `${act.do} was done twice` : undefined
}

function doOnce(world: World, rules: Rules, act: Act): string | undefined {
  if (act.do === 'wait') {
    pass(world, act.minutes)
    return faultOf(world)
  }
  const was = before(world)
  try {
    const decision = decide(world, rules, act)
    if (!decision || act.fate === 'killed-before') return faultOf(world)
    commit(world, decision)
    return faultOf(world) ?? stepFaultOf(was, act, decision, world)
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/** Leaves out every act without which the same fault still comes. */
export function shortest(schedule: Schedule, rules: Rules): Schedule {
  let kept = schedule
  for (let at = kept.acts.length - 1; at >= 0; at -= 1) {
    const shorter = { ...kept, acts: kept.acts.filter((_, index) => index !== at) }
    if (runSchedule(shorter, rules)) kept = shorter
  }
  return kept
}

export type Report = Readonly<{
  schedules: number
  /** The first schedule with a fault; it is repeated by its seed and number alone. */
  broken?: Readonly<{ index: number; fault: Fault; schedule: Schedule }>
}>

export function runSchedules(seed: number, schedules: number, rules: Rules = RULES): Report {
  for (let index = 0; index < schedules; index += 1) {
    const schedule = scheduleFrom(seedOf(seed, index))
    if (!runSchedule(schedule, rules)) continue
    const short = shortest(schedule, rules)
    return { schedules: index + 1, broken: { index, fault: runSchedule(short, rules)!, schedule: short } }
  }
  return { schedules }
}

/** The report for people: what failed, in which order, and how to see it again. */
export function said(seed: number, { schedules, broken }: Report): string {
  if (!broken) return `${schedules} schedules of seats, seed ${seed}: no fault`
  const { index, fault, schedule } = broken
  return [
    `seats: ${fault.what}`,
    `again: node src/training/simulation/run.ts --seed ${seed} --only ${index}`,
    JSON.stringify(schedule.event),
    ...schedule.acts.map((act, at) => `${at === fault.at ? '→' : ' '} ${JSON.stringify(act)}`),
  ].join('\n')
}
