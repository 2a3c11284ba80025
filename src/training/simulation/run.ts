/** `node src/training/simulation/run.ts --schedules 1000000 --seed 7`: seats under random schedules. `--only N` shows one. */
import { parseArgs } from 'node:util'
import { seedOf } from './random.ts'
import { runSchedule, runSchedules, said } from './run-schedules.ts'
import { scheduleFrom } from './schedule.ts'

const { values } = parseArgs({
  options: {
    schedules: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    only: { type: 'string' },
  },
})
const seed = Number(values.seed)
const print = (line: string): void => void process.stdout.write(`${line}\n`)

if (values.only === undefined) {
  const begun = performance.now()
  const report = runSchedules(seed, Number(values.schedules))
  print(`${said(seed, report)} (${((performance.now() - begun) / 1000).toFixed(1)} s)`)
  if (report.broken) process.exitCode = 1
} else {
  const schedule = scheduleFrom(seedOf(seed, Number(values.only)))
  const fault = runSchedule(schedule, undefined, (act, { rows, event }) => {
    const people = rows.map(({ learner, status }) => `${learner}:${status}`).join(' ')
    print(`${JSON.stringify(act)}\n    ${event.status} ${event.taken}/${event.seats} ${people}`)
  })
  print(fault ? `fault: ${fault.what}` : 'no fault')
  if (fault) process.exitCode = 1
}
